"""Runs in QGIS by --code: walks, and writes down what was seen and how long QGIS stood still."""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

sys.path.insert(0, os.environ["LCLAB_WALK_ROOT"])

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.utils import iface

from tests.walk.hands import picture
from tests.walk.steps import Walk
from tests.walk.watch import Watch

FOLDER = Path(os.environ["LCLAB_WALK_FOLDER"])


def main() -> None:
    """Walk, and leave as users do; after an error at once."""
    screen = QGuiApplication.primaryScreen().geometry()
    iface.mainWindow().setGeometry(screen)
    watch = Watch()
    walk = Walk(FOLDER, json.loads(os.environ["LCLAB_WALK_FACTS"]))
    seen: dict = {}
    try:
        for name, step in walk.steps():
            with watch.during(name):
                seen[name] = step()
    except Exception:  # noqa: BLE001 - who started the walk shows it
        seen["error"] = traceback.format_exc()
        picture(FOLDER / "error.png")
    seen["longest"] = watch.longest
    text = json.dumps(seen, default=str, indent=1, ensure_ascii=False)
    (FOLDER / "seen.json").write_text(text, encoding="utf-8")
    if "error" in seen:
        os._exit(1)
    QgsProject.instance().setDirty(False)
    QTimer.singleShot(0, iface.actionExit().trigger)


QTimer.singleShot(1500, main)

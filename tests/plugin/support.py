"""What the tests of the plugin share: the plugin as QGIS sees it, and places with odd names."""

from __future__ import annotations

import atexit
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEBIAN_PYTHON = Path("/usr/bin/python3")
PACKAGE = ROOT / "scripts" / "package"
FAKE_WORKER = Path(__file__).with_name("fake_worker.py")
STYLE = Path(__file__).with_name("style.qml")
ODD_NAME = "Ordner mit Lücken éß"
QGIS_PLUGINS = "/usr/share/qgis/python/plugins"


def linked_plugins() -> Path:
    """Return a folder of plugins that holds land_cover_lab as links into the repository."""
    folder = Path(tempfile.mkdtemp(prefix="lclab-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    run_package("--link", str(folder))
    return folder


def run_package(*arguments: str, **options: object) -> str:
    """Run scripts/package and return the path that it prints."""
    words = [str(DEBIAN_PYTHON), str(PACKAGE), *arguments]
    done = subprocess.run(words, capture_output=True, text=True, check=True, **options)
    return done.stdout.split("  ")[0].strip()


def import_plugin() -> None:
    """Make `import land_cover_lab` work as it does in QGIS."""
    if "land_cover_lab" not in sys.modules:
        sys.path[:0] = [str(linked_plugins()), QGIS_PLUGINS]
        __import__("land_cover_lab")

"""The model files that the area tool offers, and which one was chosen last."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsProject, QgsSettings

from ...processing.parameters import MODELS

SETTING = "land_cover_lab/area/models"
SCOPE, ENTRY = "land_cover_lab", "/area/model"
BUNDLED = "bundled:"
MOST_KEPT = 6


def offered() -> list[Path]:
    """Return those used last, the latest first, then those that come with the plugin."""
    bundled = sorted(MODELS.glob("*.onnx")) + sorted(MODELS.glob("*.safetensors"))
    return list(dict.fromkeys([*used_last(), *bundled]))


def used_last() -> list[Path]:
    """Return the model files used last, the latest first.

    Whether they still exist is not looked up: a network drive that is gone would block QGIS.
    """
    try:
        kept = json.loads(QgsSettings().value(SETTING, "[]"))
        return [Path(text) for text in kept]
    except (TypeError, ValueError):  # somebody has edited the settings
        return []


def remember(path: Path) -> None:
    """Put a model file first among those used last."""
    kept = dict.fromkeys([path, *used_last()])
    texts = [str(kept_path) for kept_path in list(kept)[:MOST_KEPT]]
    QgsSettings().setValue(SETTING, json.dumps(texts, ensure_ascii=False))


def of_project(project: QgsProject) -> Path | None:
    """Return the model file that a project was saved with."""
    text, _ = project.readEntry(SCOPE, ENTRY)
    if not text:
        return None
    if text.startswith(BUNDLED):
        return MODELS / text[len(BUNDLED) :]
    return Path(project.readPath(text))


def keep_in_project(path: Path, project: QgsProject) -> None:
    """Have a project remember a model file, relative to itself where the project is set to."""
    # The plugin lies elsewhere on another machine.
    text = f"{BUNDLED}{path.name}" if path.parent == MODELS else project.writePath(str(path))
    project.writeEntry(SCOPE, ENTRY, text)

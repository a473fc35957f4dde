"""Where new runs are put if nobody says otherwise."""

from __future__ import annotations

import itertools
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QStandardPaths

from ...core.lclab.runner import record_of
from ...settings import RUN_FOLDER

BESIDE_PROJECT = "land_cover_runs"
IN_DOCUMENTS = "Land Cover Lab"


def default_run_folder() -> Path:
    """Return the folder for new runs, which need not exist yet: as set, else with the project."""
    if RUN_FOLDER.value():
        return Path(RUN_FOLDER.value())
    if QgsProject.instance().fileName():
        return Path(QgsProject.instance().absolutePath(), BESIDE_PROJECT)
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents), IN_DOCUMENTS)


def new_run_folder(task_name: str) -> Path:
    """Return a folder in it for a run of a task, where none has been yet."""
    folder = default_run_folder()
    names = (folder / f"{task_name}_{number}" for number in itertools.count(1))
    return next(path for path in names if not (path.exists() or record_of(path).exists()))

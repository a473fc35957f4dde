"""Which runs are known: those of the project, kept in its file, and the history of all."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal

SCOPE, ENTRY = "LandCoverLab", "/runs"
SETTING = "land_cover_lab/runs"
HISTORY_AT_MOST = 200


class KeptRuns(QObject):
    """The records of runs, newest first; paths are relative in a project that wants them so."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._project = QgsProject.instance()
        self._project.readProject.connect(self._read)
        self._project.cleared.connect(self._clear)
        self._project.writeProject.connect(self._write)
        self.runs: list[Path] = []
        self._read()

    def unload(self) -> None:
        """Listen to the project no longer."""
        self._project.readProject.disconnect(self._read)
        self._project.cleared.disconnect(self._clear)
        self._project.writeProject.disconnect(self._write)

    def add(self, folder: Path) -> None:
        """Add a run to the project and to the history, or make it the newest of them."""
        self.runs = newest_first(folder, self.runs)
        keep_history(newest_first(folder, history()))
        self._keep()

    def remove(self, folder: Path) -> None:
        """Take a run out of the project and the history; its files stay."""
        self.runs = [run for run in self.runs if run != folder]
        keep_history([run for run in history() if run != folder])
        self._keep()

    def _keep(self) -> None:
        self._write()
        self._project.setDirty(True)
        self.changed.emit()

    def _write(self, *_: object) -> None:
        # Also just before the project is saved: where it is saved decides how paths are written.
        paths = [self._project.writePath(str(run)) for run in self.runs]
        if paths:
            self._project.writeEntry(SCOPE, ENTRY, paths)
        else:
            self._project.removeEntry(SCOPE, ENTRY)

    def _read(self, *_: object) -> None:
        paths, _ok = self._project.readListEntry(SCOPE, ENTRY)
        self.runs = [Path(self._project.readPath(path)) for path in paths]
        self.changed.emit()

    def _clear(self) -> None:
        self.runs = []
        self.changed.emit()


def newest_first(folder: Path, folders: list[Path]) -> list[Path]:
    """Return the folders with this one before all others."""
    return [folder, *(other for other in folders if other != folder)]


def history() -> list[Path]:
    """Return the records of all runs that were started here, newest first."""
    try:
        paths = json.loads(QgsSettings().value(SETTING) or "[]")
    except (TypeError, ValueError):
        return []
    return [Path(path) for path in paths if isinstance(path, str)]


def keep_history(folders: list[Path]) -> None:
    """Remember the newest of these."""
    paths = [str(folder) for folder in folders[:HISTORY_AT_MOST]]
    QgsSettings().setValue(SETTING, json.dumps(paths))

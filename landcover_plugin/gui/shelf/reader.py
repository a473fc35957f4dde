"""Finds models and reads their cards on threads, each place on its own."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ...core.lclab.errors import LabError, as_lab_error
from ...processing.parameters import MODELS
from ..area.models import used_last
from .drawing import picture_of
from .on_shelf import OnShelf, look_at
from .places import (
    BUNDLED,
    RUNS,
    SHELF,
    USED,
    Found,
    elsewhere,
    in_bundle,
    in_folder,
    in_runs,
    shelf_folder,
)

Models = list[tuple[OnShelf, QImage]]


class Reader(QObject):
    """Tells what lies in each place; a disk that does not answer keeps no other waiting.

    Threads of its own, because QGIS's task manager sometimes forgets one of several short tasks.
    """

    found = pyqtSignal(str, list)
    """A place, and its models with their pictures."""
    failed = pyqtSignal(object)
    _ended = pyqtSignal(int, str, list, object)
    """Of which look, the place, its models, and what went wrong."""

    def __init__(self, runs_folders: Callable[[], Iterable[Path]]) -> None:
        super().__init__()
        self._runs_folders = runs_folders
        self._look = 0
        self._ended.connect(self._tell)

    def read(self) -> None:
        """Look at all places again."""
        self._look += 1
        shelf, runs = shelf_folder(), list(self._runs_folders())
        self._begin(SHELF, partial(in_folder, shelf))
        self._begin(RUNS, partial(in_runs, runs))
        self._begin(BUNDLED, in_bundle)
        self._begin(USED, partial(elsewhere, used_last(), [shelf, MODELS, *runs]))

    def close(self) -> None:
        """Tell nothing from now on."""
        self._look += 1
        self._ended.disconnect(self._tell)

    def _begin(self, place: str, find: Callable[[], list[Found]]) -> None:
        look = self._look

        def do() -> None:
            models, error = looked(find, lambda: self._look != look)
            self._ended.emit(look, place, models, error)

        threading.Thread(target=do, name=f"shelf {place}", daemon=True).start()

    def _tell(self, look: int, place: str, models: Models, error: LabError | None) -> None:
        if look != self._look:
            return
        if error:
            self.failed.emit(error)
        self.found.emit(place, models)


def looked(
    find: Callable[[], list[Found]], is_over: Callable[[], bool]
) -> tuple[Models, LabError | None]:
    """Return all models that are found, with their pictures, and what kept from finding more."""
    models: Models = []
    try:
        for one in find():
            if is_over():
                break
            model = look_at(one.path, one.name)
            models.append((model, picture_of(model)))
    except Exception as error:  # noqa: BLE001 - it would end unseen on this thread
        return models, as_lab_error(error)
    return models, None

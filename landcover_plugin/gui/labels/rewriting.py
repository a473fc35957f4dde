"""Changes many polygons' values in slices, in the edit session where there is one."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...processing.parameters import tr

SLICE = 0.015
AT_ONCE = 100
Change = tuple[int, int, Any]
"""The polygon, the field's index, and the new value."""


class Rewriting(QObject):
    """A queue of changes to one layer."""

    failed = pyqtSignal()
    written = pyqtSignal()
    """Values were changed on disk, of which the layer itself tells nothing."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__()
        self._layer = layer
        self._waiting: deque[Change] = deque()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._work_off)

    @property
    def is_busy(self) -> bool:
        """Whether changes wait to be done."""
        return bool(self._waiting)

    def add(self, changes: Iterable[Change]) -> None:
        """Do these changes, the first of them at once."""
        self._waiting += changes
        self._work_off()

    def close(self) -> None:
        """Forget what is left."""
        self._next.stop()
        self._waiting.clear()

    def _work_off(self) -> None:
        end = time.monotonic() + SLICE
        if self._layer.isEditable():
            self._layer.beginEditCommand(tr("Rename a class"))
            while self._waiting and time.monotonic() < end:
                self._layer.changeAttributeValue(*self._waiting.popleft())
            self._layer.endEditCommand()
        elif self._waiting:
            self._write()
        if self._waiting:
            self._next.start()

    def _write(self) -> None:
        changes: dict[int, dict[int, Any]] = {}
        for _ in range(min(AT_ONCE, len(self._waiting))):
            fid, index, value = self._waiting.popleft()
            changes.setdefault(fid, {})[index] = value
        if not self._layer.dataProvider().changeAttributeValues(changes):
            self.close()
            self.failed.emit()
        elif not self._waiting:
            self.written.emit()

"""How many polygons each class has and how large they are, kept up while the layer is edited.

All is counted on another thread. What changes afterwards is only noted by the layer's signals and
worked off in slices, so that neither many polygons nor many changes hold QGIS up.
"""

from __future__ import annotations

import time
from typing import Any, Callable

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .counting import Counted, Counting, Wanted

SLICE = 0.015
"""Seconds that a slice may take."""
CHUNK = 25
MANY = 2000
"""Changes from which all is counted anew."""
SOON = 250
"""Milliseconds after which a change of the whole layer is counted."""


class Tally(QObject):
    """The counts of one layer."""

    changed = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, wanted: Wanted) -> None:
        super().__init__()
        self.counted = Counted()
        self.is_known = False
        """Whether everything has been counted once."""
        self._layer = layer
        self._wanted = wanted
        self._dirty: set[int] = set()
        self._counting: Counting | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._next.timeout.connect(self._work_off)
        self._soon.timeout.connect(self.count)
        for signal, slot in self._signals():
            signal.connect(slot)
        self.count()

    @property
    def is_current(self) -> bool:
        """Whether nothing has changed that is not counted yet."""
        return not (self._counting or self._dirty or self._soon.isActive())

    def close(self) -> None:
        """Listen to the layer no more."""
        for signal, slot in self._signals():
            signal.disconnect(slot)
        self._next.stop()
        self._soon.stop()
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def measure(self, wanted: Wanted) -> None:
        """Count by another image or field."""
        self._wanted = wanted
        self.count()

    def count(self) -> None:
        """Count everything; what was under way is given up."""
        if self._counting is not None:
            self._counting.cancel()
        self._dirty.clear()
        self._counting = Counting(self._layer, self._wanted)
        self._counting.done.connect(self._take)
        self._counting.start()

    def _signals(self) -> list[tuple[Any, Callable[..., None]]]:
        layer = self._layer
        return [
            (layer.featureAdded, self._note),
            (layer.featureDeleted, self._note),
            (layer.geometryChanged, self._note),
            (layer.attributeValueChanged, self._note_value),
            (layer.dataChanged, self._note_all),
            (layer.subsetStringChanged, self._note_all),
            (layer.afterCommitChanges, self._note_all),
            (layer.afterRollBack, self._note_all),
        ]

    def _note(self, fid: int, *_: object) -> None:
        self._dirty.add(fid)
        self._next.start()

    def _note_value(self, fid: int, index: int, _value: object) -> None:
        if index == self._wanted.index:
            self._note(fid)

    def _note_all(self) -> None:
        self._soon.start()

    def _take(self, counting: Counting) -> None:
        if counting is not self._counting:
            return
        self._counting = None
        self.counted = counting.counted
        self.is_known = True
        self._work_off()

    def _work_off(self) -> None:
        """Look at polygons that have changed, for as long as nobody notices."""
        if self._counting is not None:
            return  # what changes meanwhile is looked at afterwards
        if len(self._dirty) > MANY:
            self.count()
            return
        end = time.monotonic() + SLICE
        while self._dirty and time.monotonic() < end:
            fids = [self._dirty.pop() for _ in range(min(CHUNK, len(self._dirty)))]
            request = self._wanted.request().setFilterFids(fids)
            found = {f.id(): self._wanted.entry(f) for f in self._layer.getFeatures(request)}
            for fid in fids:
                self.counted.put(fid, found.get(fid))
        if self._dirty:
            self._next.start()
        self.changed.emit()

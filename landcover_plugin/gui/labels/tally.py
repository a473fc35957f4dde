"""How many polygons each class has and how large they are, kept up while the layer is edited.

All is counted on another thread. What changes afterwards is only noted by the layer's signals and
worked off in slices, so that neither many polygons nor many changes hold QGIS up.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any, Callable

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...processing.parameters import tr
from .fields import key_of
from .ground import Ground

SLICE = 0.015
"""Seconds that a slice may take."""
CHUNK = 25
MANY = 2000
"""Changes from which all is counted anew."""
SOON = 250
"""Milliseconds after which a change of the whole layer is counted."""
HIDDEN = getattr(QgsTask.Flag, "Hidden", QgsTask.Flag.CanCancel)
"""Nobody needs to see so short a task; QGIS can hide some since 3.26."""
Entry = tuple[str, float]
"""The class of a polygon, and its area."""


@dataclass
class Counted:
    """Every polygon, and what they sum up to by class."""

    entries: dict[int, Entry] = field(default_factory=dict)
    polygons: dict[str, int] = field(default_factory=dict)
    areas: dict[str, float] = field(default_factory=dict)
    samples: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    """Of every class a value as it stands in the layer, and a name."""

    def put(self, fid: int, entry: Entry | None) -> None:
        """Note what a polygon is now; nothing where it is gone."""
        before = self.entries.pop(fid, None)
        if before is not None:
            self._add(before[0], -1, -before[1])
        if entry is not None:
            self.entries[fid] = entry
            self._add(entry[0], 1, entry[1])

    def _add(self, key: str, polygons: int, area: float) -> None:
        self.polygons[key] = self.polygons.get(key, 0) + polygons
        # Nothing is left of rounding where no polygon is left.
        self.areas[key] = self.areas.get(key, 0.0) + area if self.polygons[key] else 0.0


@dataclass(frozen=True)
class Wanted:
    """What is read of a polygon."""

    index: int
    name_index: int
    ground: Ground

    def request(self) -> QgsFeatureRequest:
        """Return a request for it."""
        indexes = [index for index in (self.index, self.name_index) if index >= 0]
        return QgsFeatureRequest().setSubsetOfAttributes(indexes)

    def entry(self, feature: QgsFeature) -> Entry:
        """Return the class and area of a polygon."""
        return key_of(value_in(feature, self.index)), self.ground.area(feature.geometry())


def value_in(feature: QgsFeature, index: int) -> Any:
    """Return what a field holds; nothing where there is no such field."""
    return feature.attribute(index) if index >= 0 else None


class Counting(QgsTask):
    """Counts all polygons of a layer, edits included, on another thread."""

    def __init__(
        self, layer: QgsVectorLayer, wanted: Wanted, when_done: Callable[[Counting], None]
    ) -> None:
        super().__init__(tr("Counting labels"), QgsTask.Flag.CanCancel | HIDDEN)
        self.counted = Counted()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._wanted = wanted
        self._when_done = when_done

    def run(self) -> bool:
        """Count."""
        wanted = self._wanted
        for feature in self._source.getFeatures(wanted.request()):
            if self.isCanceled():
                return False
            entry = wanted.entry(feature)
            self.counted.put(feature.id(), entry)
            if entry[0] not in self.counted.samples:
                indexes = (wanted.index, wanted.name_index)
                value, name = (value_in(feature, index) for index in indexes)
                self.counted.samples[entry[0]] = value, name
        return True

    def finished(self, result: bool) -> None:
        """Hand the counts on, on the main thread."""
        if result:
            self._when_done(self)


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
        self._counting = Counting(self._layer, self._wanted, self._take)
        QgsApplication.taskManager().addTask(self._counting)

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

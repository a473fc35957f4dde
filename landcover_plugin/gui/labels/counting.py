"""Every polygon of a label layer with its class and area, counted on another thread."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .fields import key_of
from .ground import Ground

SECONDS_TO_WAIT = 0.02
"""For a thread to end, which it mostly does at once."""
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


class Counting(QObject):
    """Counts all polygons of a layer, edits included, on a thread of its own.

    A task of QGIS's manager would do, but where one is begun just as another ends, the manager of
    QGIS 3.22 at times takes the new one off its queue in the old one's place.
    """

    done = pyqtSignal(object)

    def __init__(self, layer: QgsVectorLayer, wanted: Wanted) -> None:
        super().__init__()
        self.counted = Counted()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._wanted = wanted
        self._is_cancelled = False
        self._thread = threading.Thread(target=self._run, name="counting", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Give up; nothing is told any more."""
        self._is_cancelled = True
        self._thread.join(SECONDS_TO_WAIT)

    def _run(self) -> None:
        wanted, counted = self._wanted, self.counted
        for feature in self._source.getFeatures(wanted.request()):
            if self._is_cancelled:
                return
            entry = wanted.entry(feature)
            counted.put(feature.id(), entry)
            if entry[0] not in counted.samples:
                indexes = (wanted.index, wanted.name_index)
                value, name = (value_in(feature, index) for index in indexes)
                counted.samples[entry[0]] = value, name
        self.done.emit(self)

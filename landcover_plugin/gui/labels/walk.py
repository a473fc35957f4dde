"""Walking through suggested places: one after the other on the canvas, each done once labelled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from .fields import key_of

RANK, DONE = "rank", "done"
NEEDED = {RANK, DONE, "uncertainty"}
AROUND = 3.0
"""How many times as wide as a place the canvas shows."""
LINE = QColor(255, 0, 255)
SOON = 100


@dataclass(frozen=True)
class Place:
    """A suggested place: its feature, and what is said of it."""

    fid: int
    rank: int
    is_done: bool
    likeliest: str
    second: str


def is_suggestions(layer: QgsMapLayer | None) -> bool:
    """Return whether a layer holds suggested places."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    return {field.name() for field in layer.fields()} >= NEEDED


class Walk(QObject):
    """The places of the newest layer of suggestions in the project."""

    changed = pyqtSignal()
    failed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self.layer: QgsVectorLayer | None = None
        self.places: list[Place] = []
        self.number = 0
        """The place that is shown, from 1; none at first."""
        self._canvas = canvas
        self._project = QgsProject.instance()
        self._mark = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._mark.setStrokeColor(LINE)
        self._mark.setFillColor(QColor(0, 0, 0, 0))
        self._mark.setWidth(3)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._read)
        self._project.layersAdded.connect(self._on_added)
        self._project.layerWillBeRemoved[str].connect(self._on_removal)
        self._on_added(list(self._project.mapLayers().values()))

    @property
    def place(self) -> Place | None:
        """The place that is shown."""
        return self.places[self.number - 1] if self.number else None

    @property
    def done(self) -> int:
        """How many places are done."""
        return sum(place.is_done for place in self.places)

    def unload(self) -> None:
        """Leave canvas and project."""
        self._project.layersAdded.disconnect(self._on_added)
        self._project.layerWillBeRemoved[str].disconnect(self._on_removal)
        self.take(None)
        self._canvas.scene().removeItem(self._mark)

    def take(self, layer: QgsVectorLayer | None) -> None:
        """Walk through another layer's places."""
        if self.layer is not None and not sip.isdeleted(self.layer):
            for signal in (self.layer.attributeValueChanged, self.layer.dataChanged):
                signal.disconnect(self._on_change)
        self.layer = layer
        self.number = 0
        self.hide_mark()
        if layer is not None:
            layer.attributeValueChanged.connect(self._on_change)
            layer.dataChanged.connect(self._on_change)
        self._read()

    def step(self, by: int) -> None:
        """Show the next place or the one before, from the last on to the first."""
        if self.places:
            at = self.number - 1 + by if self.number else (0 if by > 0 else -1)
            self.go(at % len(self.places) + 1)

    def go(self, number: int) -> None:
        """Show a place on the canvas."""
        self.number = number
        self._look()
        self.changed.emit()

    def set_done(self, is_done: bool) -> None:
        """Mark the place that is shown; once it is done, show the next that is not."""
        place = self.place
        if place is None or self.layer is None:
            return
        if not self._write(place.fid, is_done):
            self.failed.emit()
            self.changed.emit()
            return
        self.places[self.number - 1] = replace(place, is_done=is_done)
        self.changed.emit()
        if is_done:
            after = [*range(self.number, len(self.places)), *range(self.number - 1)]
            left = [at + 1 for at in after if not self.places[at].is_done]
            if left:
                self.go(left[0])

    def hide_mark(self) -> None:
        """Take the mark off the canvas."""
        self._mark.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def _write(self, fid: int, is_done: bool) -> bool:
        layer = self.layer
        if layer is None:
            return False
        index = layer.fields().indexOf(DONE)
        if layer.isEditable():
            return bool(layer.changeAttributeValue(fid, index, is_done))
        is_written = layer.dataProvider().changeAttributeValues({fid: {index: is_done}})
        layer.triggerRepaint()
        return bool(is_written)

    def _read(self, *_: object) -> None:
        """Read the places again; the one that was shown stays."""
        shown = self.place.fid if self.place else None
        self.places = [] if self.layer is None else places_of(self.layer)
        fids = [place.fid for place in self.places]
        self.number = fids.index(shown) + 1 if shown in fids else 0
        if not self.number:
            self.hide_mark()
        self.changed.emit()

    def _look(self) -> None:
        place, layer = self.place, self.layer
        if place is None or layer is None:
            return
        outline = QgsGeometry(layer.getFeature(place.fid).geometry())
        crs = self._canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(layer.crs(), crs, self._project)
        try:
            outline.transform(transform)
        except QgsCsException:
            self.hide_mark()
            return
        self._mark.setToGeometry(outline, None)
        self._canvas.setExtent(outline.boundingBox().buffered(0).scaled(AROUND))
        self._canvas.refresh()

    def _on_change(self, *_: object) -> None:
        self._soon.start()

    def _on_added(self, layers: list[QgsMapLayer]) -> None:
        found = [layer for layer in layers if is_suggestions(layer)]
        if found:
            self.take(found[-1])

    def _on_removal(self, identifier: str) -> None:
        if self.layer is not None and self.layer.id() == identifier:
            left = [x for x in self._project.mapLayers().values() if x.id() != identifier]
            self.take(next((layer for layer in left if is_suggestions(layer)), None))


def places_of(layer: QgsVectorLayer) -> list[Place]:
    """Return a layer's places in the order of their ranks."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    names = {field.name() for field in layer.fields()}

    def told(feature: Any, name: str) -> str:
        return key_of(feature[name]) if name in names else ""

    places = [
        Place(
            feature.id(),
            int(told(feature, RANK) or 0),
            told(feature, DONE) in ("1", "true"),
            told(feature, "class"),
            told(feature, "second"),
        )
        for feature in layer.getFeatures(request)
    ]
    return sorted(places, key=lambda place: (place.rank, place.fid))

"""What maps say of one place: the class, and how likely each class was."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
)
from qgis.gui import QgsMapCanvas

from ...processing.parameters import tr
from .places import probabilities_of

Legend = dict[int, tuple[str, str]]
"""Name and colour of every value."""


@dataclass(frozen=True)
class Place:
    """A point on a map, in the map's coordinates, with what the map's values mean."""

    path: Path
    title: str
    x: float
    y: float
    legend: Legend


@dataclass(frozen=True)
class Answer:
    """The class at a place; shares are (name, colour, probability), the likeliest first."""

    title: str
    name: str
    colour: str
    shares: tuple[tuple[str, str, float], ...] = ()


def places_at(point: QgsPointXY, canvas: QgsMapCanvas) -> list[Place]:
    """Return where a point of the canvas lies on each visible map, the topmost first."""
    places = []
    for layer in canvas.layers():
        if is_classified(layer):
            crs = canvas.mapSettings().destinationCrs()
            transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
            try:
                here = transform.transform(point)
            except QgsCsException:
                continue
            if layer.extent().contains(here):
                legend = legend_of(layer)
                places.append(Place(Path(layer.source()), layer.name(), here.x(), here.y(), legend))
    return places


def is_classified(layer: QgsMapLayer) -> bool:
    """Return whether a layer is a raster file of classes, ours or any other."""
    is_raster = isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"
    return is_raster and isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def legend_of(layer: QgsRasterLayer) -> Legend:
    """Return what the style says of each value."""
    return {int(c.value): (c.label, c.color.name()) for c in layer.renderer().classes()}


def answer_at(places: list[Place]) -> Answer | None:
    """Return the answer of the first map that has one there."""
    for place in places:
        values = values_at(place.path, place.x, place.y)
        if values:
            value = int(values[0][1])
            name, colour = place.legend.get(value, (str(value), "#808080"))
            return Answer(place.title, name, colour, shares_at(place))
    return None


def shares_at(place: Place) -> tuple[tuple[str, str, float], ...]:
    """Return the probabilities there, the likeliest first; none where they were not kept."""
    path = probabilities_of(place.path)
    if not path.is_file():
        return ()
    colours = dict(place.legend.values())
    found = values_at(path, place.x, place.y)
    shares = [(name, colours.get(name, "#808080"), value) for name, value in found]
    return tuple(sorted(shares, key=lambda share: -share[2]))


def values_at(path: Path, x: float, y: float) -> list[tuple[str, float]]:
    """Return the bands' names and values in the pixel of a point; none where there is no data."""
    from osgeo import gdal

    dataset = gdal.Open(str(path))
    if dataset is None:
        return []
    forward = dataset.GetGeoTransform(can_return_null=True)
    if forward is None:
        column, row = x, -y  # QGIS shows such rasters with their rows going down from 0
    else:
        column, row = gdal.ApplyGeoTransform(gdal.InvGeoTransform(forward), x, y)
    if not (0 <= column < dataset.RasterXSize and 0 <= row < dataset.RasterYSize):
        return []
    raw = dataset.ReadRaster(int(column), int(row), 1, 1, buf_type=gdal.GDT_Float64)
    values = struct.unpack(f"{dataset.RasterCount}d", raw)
    bands = [dataset.GetRasterBand(index) for index in range(1, dataset.RasterCount + 1)]
    if values[0] == bands[0].GetNoDataValue():
        return []
    return [(band.GetDescription(), value) for band, value in zip(bands, values)]


class Reading(QgsTask):
    """Reads the answer on a thread: a tile of many probabilities takes a while."""

    def __init__(self, places: list[Place], when_read: Callable[[Reading], None]) -> None:
        super().__init__(tr("Reading a map"), QgsTask.Flag.CanCancel)
        self.answer: Answer | None = None
        self._places = places
        self._when_read = when_read

    def run(self) -> bool:
        """Read, on a background thread; a map that cannot be read has no answer."""
        try:
            self.answer = answer_at(self._places)
        except (OSError, RuntimeError):  # as GDAL raises them where it raises at all
            return False
        return True

    def finished(self, result: bool) -> None:  # noqa: ARG002 - QGIS's
        """Hand the answer on, on the main thread."""
        self._when_read(self)

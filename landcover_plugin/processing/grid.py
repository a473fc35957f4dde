"""The pixels of an export: which part of a layer, and how fine."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)

from ..core.lclab.errors import InputError
from ..texts import later, tr

MOST_PIXELS = 10_000_000_000
LARGEST_COORDINATE = 1e15
SMALLER = later("Give an extent, or a smaller one; or export the part you need to a GeoTIFF.")


@dataclass(frozen=True)
class Grid:
    """A box in the layer's coordinates and the pixels in it."""

    extent: QgsRectangle
    columns: int
    rows: int


def grid_for(
    layer: QgsRasterLayer,
    extent: QgsRectangle | None,
    metres: float | None,
    margin: int,
    transforms: QgsCoordinateTransformContext,
) -> Grid:
    """Return the grid that covers the extent and a margin of pixels around it.

    A layer with pixels of its own keeps them; any other gets pixels of so many metres, or of its
    finest level of tiles.
    """
    whole = layer.extent()
    box = whole if extent is None else extent
    if not (is_finite(box) if extent is None else has_end(box)):
        told = tr("{}: the layer has no end.").format(layer.name())
        raise InputError(told, field="extent", remedy=tr(SMALLER))
    provider = layer.dataProvider()
    if provider.xSize() > 0 and provider.ySize() > 0:
        width, height = whole.width() / provider.xSize(), whole.height() / provider.ySize()
    else:
        width, height = pixel_of(layer, box, metres, transforms)
    if extent is not None:
        box = QgsRectangle(
            box.xMinimum() - margin * width,
            box.yMinimum() - margin * height,
            box.xMaximum() + margin * width,
            box.yMaximum() + margin * height,
        )
    if is_finite(whole):
        box = box.intersect(whole)
    if box.isEmpty():
        raise InputError(
            tr("{}: the extent {} lies outside.").format(
                layer.name(), extent.toString(2) if extent else ""
            ),
            field="extent",
            remedy=tr("The layer covers {}.").format(whole.toString(2)),
        )
    return snapped(layer, box, width, height)


def is_finite(box: QgsRectangle) -> bool:
    """Return whether the box has an end on every side and anything in it."""
    return not box.isEmpty() and has_end(box)


def has_end(box: QgsRectangle) -> bool:
    """Return whether the box has an end on every side; that of a single point does."""
    sides = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return all(abs(side) < LARGEST_COORDINATE for side in sides)


def pixel_of(
    layer: QgsRasterLayer,
    box: QgsRectangle,
    metres: float | None,
    transforms: QgsCoordinateTransformContext,
) -> tuple[float, float]:
    """Return width and height of a pixel in map units."""
    if metres:
        along_x, along_y = metres_per_unit(layer, box.center(), transforms)
        return metres / along_x, metres / along_y
    levels = layer.dataProvider().nativeResolutions()
    if levels:
        return min(levels), min(levels)
    raise InputError(
        tr("{}: neither the layer nor the model says how large a pixel is.").format(layer.name()),
        field="image",
        remedy=tr("Export the layer to a GeoTIFF at the resolution you want, and take that."),
    )


def metres_per_unit(
    layer: QgsRasterLayer, middle: QgsPointXY, transforms: QgsCoordinateTransformContext
) -> tuple[float, float]:
    """Return how many metres on the ground a map unit is, along x and along y."""
    crs = layer.crs()
    if not crs.isValid():
        return 1.0, 1.0
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, transforms)
    ruler.setEllipsoid(crs.ellipsoidAcronym())
    step = 1e-4 if crs.isGeographic() else 1.0
    east = QgsPointXY(middle.x() + step, middle.y())
    north = QgsPointXY(middle.x(), middle.y() + step)
    return ruler.measureLine(middle, east) / step, ruler.measureLine(middle, north) / step


def snapped(layer: QgsRasterLayer, box: QgsRectangle, width: float, height: float) -> Grid:
    """Return the grid of whole pixels, counted from the layer's upper left corner."""
    whole = layer.extent()
    left = whole.xMinimum() if is_finite(whole) else 0.0
    top = whole.yMaximum() if is_finite(whole) else 0.0
    first_column = whole_number((box.xMinimum() - left) / width, math.floor)
    last_column = whole_number((box.xMaximum() - left) / width, math.ceil)
    first_row = whole_number((top - box.yMaximum()) / height, math.floor)
    last_row = whole_number((top - box.yMinimum()) / height, math.ceil)
    columns, rows = last_column - first_column, last_row - first_row
    if columns * rows > MOST_PIXELS:
        raise InputError(
            tr("{}: the extent holds {} x {} pixels of {:g} map units.").format(
                layer.name(), columns, rows, width
            ),
            field="extent",
            remedy=tr(SMALLER),
        )
    extent = QgsRectangle(
        left + first_column * width,
        top - last_row * height,
        left + last_column * width,
        top - first_row * height,
    )
    return Grid(extent, columns, rows)


def whole_number(value: float, rounded: Callable[[float], int]) -> int:
    """Return the value rounded one way, except where it is whole but for the last digits."""
    nearest = round(value)
    return nearest if abs(value - nearest) < 1e-6 else rounded(value)

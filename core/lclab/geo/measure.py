"""How much land each class covers."""

from __future__ import annotations

import csv
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from ..card import LandClass
from ..events import Report
from .source import environment

WGS84 = 6378137.0, 298.257223563
ROWS = 512


@dataclass(frozen=True)
class ClassArea:
    """Pixels, hectares and share of one class; no hectares where the map lies nowhere."""

    land_class: LandClass
    pixels: int
    hectares: float | None
    percent: float


def class_areas(path: Path, classes: Sequence[LandClass], report: Report) -> list[ClassArea]:
    """Count every class of a map, with ellipsoidal areas where it is in degrees."""
    top = max(c.id for c in classes) + 1
    pixels, metres = np.zeros(top, np.int64), np.zeros(top)
    with environment(), rasterio.open(path) as raster:
        size = pixel_areas(raster)
        for start in range(0, raster.height, ROWS):
            report.raise_if_cancelled()
            height = min(ROWS, raster.height - start)
            labels = raster.read(1, window=Window(0, start, raster.width, height))
            for row, values in enumerate(labels):
                counts = np.bincount(values[values < top], minlength=top)
                pixels += counts
                metres += counts * size.of_row(start + row)
    total = max(1, int(pixels.sum()))
    area = metres.sum() or 1.0
    return [
        ClassArea(
            c,
            int(pixels[c.id]),
            float(metres[c.id] / 1e4) if size.is_known else None,
            100 * float(metres[c.id] / area if size.is_known else pixels[c.id] / total),
        )
        for c in classes
    ]


@dataclass(frozen=True)
class PixelAreas:
    """The area of a pixel of each row, in square metres."""

    rows: NDArray[Any]
    is_known: bool

    def of_row(self, row: int) -> float:
        """Return the area of a pixel of this row."""
        return float(self.rows[row]) if len(self.rows) > 1 else float(self.rows[0])


def pixel_areas(raster: rasterio.DatasetReader) -> PixelAreas:
    """Return the area of the pixels of a raster."""
    t = raster.transform
    if raster.crs is None or t.is_identity:
        return PixelAreas(np.zeros(1), False)
    if not raster.crs.is_geographic:
        unit = raster.crs.linear_units_factor[1]
        return PixelAreas(np.array([abs(t.determinant) * unit**2]), True)
    middle = raster.width / 2
    edges = np.array([(t @ (middle, row))[1] for row in range(raster.height + 1)])
    degrees = abs(t.determinant) / np.maximum(np.abs(np.diff(edges)), 1e-15)
    zones = np.abs(np.diff(zone_area(np.clip(edges, -90, 90), *ellipsoid(raster))))
    return PixelAreas(zones * degrees / 360, True)


def ellipsoid(raster: rasterio.DatasetReader) -> tuple[float, float]:
    """Return half axis and inverse flattening of a raster's coordinate system."""
    values = raster.crs.to_dict(projjson=True)
    datum = values.get("datum") or values.get("datum_ensemble") or {}
    shape = datum.get("ellipsoid", {})
    axis, inverse = shape.get("semi_major_axis"), shape.get("inverse_flattening")
    if isinstance(axis, (int, float)) and isinstance(inverse, (int, float)) and inverse:
        return float(axis), float(inverse)
    return WGS84


def zone_area(latitude: NDArray[Any], axis: float, inverse_flattening: float) -> NDArray[Any]:
    """Return the area of the ellipsoid from the equator to these latitudes, all around it."""
    flattening = 1 / inverse_flattening
    e = math.sqrt(flattening * (2 - flattening))
    s = np.sin(np.radians(latitude))
    polar = axis * (1 - flattening)
    inner = np.log((1 + e * s) / (1 - e * s)) / (2 * e) + s / (1 - (e * s) ** 2)
    area: NDArray[Any] = math.pi * polar**2 * inner
    return area


def write_csv(areas: list[ClassArea], path: Path) -> None:
    """Write class areas as a table."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["id", "name", "color", "pixels", "hectares", "percent"])
        for a in areas:
            hectares = "" if a.hectares is None else f"{a.hectares:.4f}"
            c = a.land_class
            table.writerow([c.id, c.name, c.color, a.pixels, hectares, f"{a.percent:.4f}"])

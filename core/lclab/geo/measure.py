"""How much land each class covers."""

from __future__ import annotations

import csv
import math
from collections.abc import Callable, Sequence
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

WGS84 = {"semi_major_axis": 6378137.0, "inverse_flattening": 298.257223563}
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
    ids = [c.id for c in classes]
    top = max(ids) + 1
    pixels, metres = np.zeros(top, np.int64), np.zeros(top)
    with environment(), rasterio.open(path) as raster:
        size_in = pixel_areas(raster)
        for start in range(0, raster.height, ROWS):
            report.raise_if_cancelled()
            height = min(ROWS, raster.height - start)
            labels = raster.read(1, window=Window(0, start, raster.width, height))
            for row, values in enumerate(labels, start):
                is_class = values < top
                found = values[is_class]
                counts = np.bincount(found, minlength=top)
                pixels += counts
                size: Any = 0.0 if size_in is None else size_in(row)
                is_same = np.ndim(size) == 0
                metres += counts * size if is_same else np.bincount(found, size[is_class], top)
    shares = pixels[ids] if size_in is None else metres[ids]  # nodata may be below the top too
    percent = 100 * shares / max(shares.sum(), 1e-12)
    hectares = [None if size_in is None else float(metres[i] / 1e4) for i in ids]
    return [
        ClassArea(c, int(pixels[c.id]), area, float(share))
        for c, area, share in zip(classes, hectares, percent)
    ]


def pixel_areas(raster: rasterio.DatasetReader) -> Callable[[int], Any] | None:
    """Return what gives the square metres of a row's pixels, one number or one for each pixel."""
    t = raster.transform
    if raster.crs is None or t.is_identity:
        return None
    unit = raster.crs.units_factor[1]  # in metres or radians
    area = abs(t.determinant) * unit**2
    if not raster.crs.is_geographic:
        return lambda _row: area
    axes = ellipsoid(raster)
    if t.d:  # rows are no parallels
        columns = np.arange(raster.width) + 0.5
        return lambda row: area * area_density((t @ (columns, row + 0.5))[1] * unit, *axes)
    edges = (t.f + t.e * np.arange(raster.height + 1)) * unit
    zones = np.abs(np.diff(zone_area(np.clip(edges, -math.pi / 2, math.pi / 2), *axes)))
    return lambda row: zones[row] * abs(t.a) * unit


def ellipsoid(raster: rasterio.DatasetReader) -> tuple[float, float]:
    """Return the equatorial and the polar half axis of a raster's coordinate system."""
    values = raster.crs.to_dict(projjson=True)
    datum = values.get("datum") or values.get("datum_ensemble") or {}
    facts = {k: v for k, v in datum.get("ellipsoid", WGS84).items() if isinstance(v, (int, float))}
    axis = float(facts.get("semi_major_axis") or facts.get("radius") or WGS84["semi_major_axis"])
    inverse = facts.get("inverse_flattening")
    polar = axis * (1 - 1 / inverse) if inverse else facts.get("semi_minor_axis", axis)
    return axis, float(polar)


def zone_area(latitude: NDArray[Any], axis: float, polar: float) -> NDArray[Any]:
    """Return the area from the equator to latitudes, per radian of longitude."""
    e = eccentricity(axis, polar)
    s = np.sin(latitude)
    area: NDArray[Any] = polar**2 / 2 * (np.arctanh(e * s) / e + s / (1 - (e * s) ** 2))
    return area


def area_density(latitude: NDArray[Any], axis: float, polar: float) -> NDArray[Any]:
    """Return the area per radian of latitude and longitude."""
    e = eccentricity(axis, polar)
    density: NDArray[Any] = polar**2 * np.cos(latitude) / (1 - (e * np.sin(latitude)) ** 2) ** 2
    return np.maximum(density, 0)


def eccentricity(axis: float, polar: float) -> float:
    """Return the eccentricity of an ellipsoid; that of a sphere is not quite 0, to divide by."""
    return max(math.sqrt(max(0.0, 1 - (polar / axis) ** 2)), 1e-9)


def write_csv(areas: list[ClassArea], path: Path) -> None:
    """Write class areas as a table."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["id", "name", "color", "pixels", "hectares", "percent"])
        for a in areas:
            hectares = "" if a.hectares is None else f"{a.hectares:.4f}"
            c = a.land_class
            table.writerow([c.id, c.name, c.color, a.pixels, hectares, f"{a.percent:.4f}"])

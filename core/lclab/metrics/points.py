"""Points on a map: what each says, and what the map says where it lies."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.warp import transform

from ..card import LandClass
from ..events import Report
from ..geo.area import transform_of
from ..geo.region import Region
from ..geo.source import Source, environment
from ..report.pictures import Picture
from .compare import Outcome, Tally
from .features import Features
from .legend import Legend
from .rasters import boxes, read_box, whole_numbers
from .references import apart
from .thumbnails import MOST, dotted, painted

RIGHT, WRONG = "#2563eb", "#dc2626"


@dataclass(frozen=True)
class Points:
    """Points with the row and column of the pixel that each lies in, and the map's value there."""

    features: Features
    rows: NDArray[np.int64]
    cols: NDArray[np.int64]
    is_inside: NDArray[np.bool_]
    values: NDArray[np.int64]
    is_mapped: NDArray[np.bool_]

    def outcome(self, map_path: str, legend: Legend, on_map: Iterable[int] = ()) -> Outcome:
        """Return the confusion; `on_map` are the map's classes whether points lie there or not."""
        inside, features = self.is_inside, self.features
        tally = Tally(("labels", features.path), map_path, "points")
        tally.add(features.codes[inside], self.values[inside], self.is_mapped[inside])
        tally.left_out["outside"] = int((~inside).sum())
        return tally.outcome(lambda code: features.labels[code], legend, on_map)

    def moved(self) -> int:
        """Return how many lie where the map has another class than the one they were drawn in."""
        then = self.features.strata
        return 0 if then is None else int((then != self.values)[self.is_mapped].sum())


def pixels_of(
    features: Features, grid: Source
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
    """Return row and column of the pixels that points lie in, and which lie on the map at all."""
    points = shapely.get_coordinates(features.shapes)
    if features.crs and grid.crs:
        with environment():
            xs, ys = transform(CRS.from_user_input(features.crs), grid.crs, *points.T.tolist())
        points = np.column_stack([xs, ys])
    cols, rows = (np.floor(axis) for axis in ~transform_of(grid) @ (points[:, 0], points[:, 1]))
    is_inside = (rows >= 0) & (rows < grid.height) & (cols >= 0) & (cols < grid.width)
    if not is_inside.any():
        raise apart("labels", features.path)
    rows, cols = (np.where(is_inside, axis, 0).astype(np.int64) for axis in (rows, cols))
    return rows, cols, is_inside


def box_of(features: Features, grid: Source) -> Region:
    """Return the box of the pixels that points lie in."""
    rows, cols, is_inside = pixels_of(features, grid)
    rows, cols = rows[is_inside], cols[is_inside]
    edges = rows.min(), rows.max() + 1, cols.min(), cols.max() + 1
    return Region(*(int(edge) for edge in edges))


def find_points(raster: Any, features: Features, grid: Source, report: Report) -> Points:
    """Return points with a map's values."""
    rows, cols, is_inside = pixels_of(features, grid)
    values, is_mapped = np.zeros(len(rows), np.int64), np.zeros(len(rows), bool)
    for box in boxes(raster):
        is_here = (rows >= box.top) & (rows < box.bottom) & (cols >= box.left) & (cols < box.right)
        here = np.flatnonzero(is_here & is_inside)
        if len(here):
            report.raise_if_cancelled()
            found, is_valid = read_box(raster, box, ("map", raster.name))
            place = rows[here] - box.top, cols[here] - box.left
            values[here], is_mapped[here] = found[place], is_valid[place]
    return Points(features, rows, cols, is_inside, values, is_mapped)


def picture_of(
    raster: Any, points: Points, classes: Sequence[LandClass], legend: Legend
) -> Picture:
    """Return a small picture of a map with the points on it, right or wrong."""
    step = max(1, math.ceil(max(raster.shape) / MOST))
    shape = tuple(-(-side // step) for side in raster.shape)
    values, valid = raster.read(1, out_shape=shape), raster.read_masks(1, out_shape=shape) != 0
    values, valid = whole_numbers(values, valid, ("map", raster.name))
    picture = painted(values, valid, {c.id: c.color for c in classes})
    dots = []
    for i in np.flatnonzero(points.is_mapped):
        actual = legend.class_of(points.features.labels[points.features.codes[i]])
        if actual is not None:
            colour = RIGHT if actual == points.values[i] else WRONG
            dots.append((int(points.rows[i]) // step, int(points.cols[i]) // step, colour))
    return "Map with the points (blue: right, red: wrong)", dotted(picture, dots)

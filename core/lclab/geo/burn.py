"""Polygons with values on a raster's grid."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.transform import Affine
from rasterio.warp import transform_geom

from .area import EDGE_PARTS, bounds_in, transform_of
from .region import Region
from .source import Source, environment

NOTHING, CONTESTED = -1, 255
Values = NDArray[np.int16]
Shapes = NDArray[Any]


class Burner:
    """Polygons in pixel coordinates, each with a value, to be burned onto parts of a grid."""

    def __init__(self, shapes: Shapes, values: NDArray[Any], all_touched: bool = False) -> None:
        is_here = shapely.area(shapes) > 0
        self.shapes, self.values = shapes[is_here], np.asarray(values)[is_here]
        self._all_touched = all_touched
        self._tree = shapely.STRtree(self.shapes)

    def burn(self, region: Region) -> tuple[Values, int]:
        """Return the value of every pixel of a region, and how many pixels values contend for."""
        found = np.full(region.shape, NOTHING, np.int16)
        box = shapely.box(region.left - 1, region.top - 1, region.right + 1, region.bottom + 1)
        near = self._tree.query(box)
        contested = 0
        for value in np.unique(self.values[near])[::-1]:  # what is drawn as unknown comes first
            shapes = self.shapes[near[self.values[near] == value]]
            contested += add(found, self._burned(shapes, int(value), region))
        return found, contested

    def _burned(self, shapes: Shapes, value: int, region: Region) -> Values:
        burned: Values = rasterize(
            [(shape, value) for shape in shapes],
            out_shape=region.shape,
            transform=Affine.translation(region.left, region.top),
            fill=NOTHING,
            all_touched=self._all_touched,
            dtype="int16",
        )
        return burned


def add(found: Values, more: Values) -> int:
    """Add values to those found already; return how many pixels get two and so have none."""
    contested = (found >= 0) & (more >= 0) & (found != more)
    is_known = contested & (found != CONTESTED) & (more != CONTESTED)
    np.copyto(found, more, where=found == NOTHING)
    found[contested] = CONTESTED
    return int(is_known.sum())


def in_pixels(shapes: Shapes, crs: str | None, source: Source) -> Shapes:
    """Return shapes in a raster's pixel coordinates, empty where they lie elsewhere.

    A picture without georeference has pixel coordinates itself; QGIS counts its rows downwards
    from 0, so that they are negative there.
    """
    if source.transform is None:
        lowest, highest = shapely.total_bounds(shapes)[[1, 3]]
        sign = -1 if lowest < 0 and highest <= 0 else 1
        return shapely.transform(shapes, lambda points: points * (1, sign))
    own = CRS.from_user_input(crs) if crs else None
    if own is not None and source.crs is not None and own != source.crs:
        shapes = reprojected(shapes, own, source)
    back = ~transform_of(source)
    return shapely.transform(
        shapes, lambda points: np.column_stack(back @ (points[:, 0], points[:, 1]))
    )


def reprojected(shapes: Shapes, own: CRS, source: Source) -> Shapes:
    """Return the parts of shapes near a raster in its coordinate system, their edges bent."""
    moved = np.full(len(shapes), shapely.Polygon(), dtype=object)
    with environment():
        west, south, east, north = bounds_in(own, source)
        if west < east and south < north:  # not around the date line
            shapes = shapely.clip_by_rect(shapes, west, south, east, north)
            shapes = shapely.segmentize(shapes, max(east - west, north - south) / EDGE_PARTS)
        near = np.flatnonzero(shapely.area(shapes) > 0)
        if len(near):
            facts = [shape.__geo_interface__ for shape in shapes[near]]
            there = transform_geom(own, source.crs, facts)
            moved[near] = [shapely.geometry.shape(geometry) for geometry in there]
    return moved

"""The part of a raster that the user wants: a box, polygons, or all."""

from __future__ import annotations

import math
from typing import Any, Protocol

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.transform import Affine
from rasterio.warp import transform_bounds, transform_geom

from ..errors import InputError
from ..spec import Extent
from .region import Region
from .source import Source, environment

EDGE_PARTS = 200
ROUNDING, BENDING = 1e-6, 0.02
"""By how much of a pixel a box may reach beyond those it is taken to touch."""


def transform_of(source: Source) -> Affine:
    """Return the raster's transform; pixel coordinates where it has none."""
    return source.transform or Affine.identity()


def whole(source: Source) -> Region:
    """Return the box of the whole raster."""
    return Region(0, source.height, 0, source.width)


def box_region(source: Source, bounds: Extent, field: str, slack: float = ROUNDING) -> Region:
    """Return the pixels that a box in the raster's coordinates touches."""
    xmin, ymin, xmax, ymax = bounds
    back = ~transform_of(source)
    corners = [back @ (x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    columns, rows = zip(*corners)
    region = Region(
        max(0, math.floor(min(rows) + slack)),
        min(source.height, math.ceil(max(rows) - slack)),
        max(0, math.floor(min(columns) + slack)),
        min(source.width, math.ceil(max(columns) - slack)),
    )
    if region.top >= region.bottom or region.left >= region.right:
        forward = transform_of(source)
        ends = [forward @ (0, 0), forward @ (source.width, source.height)]
        raise InputError(
            f"{field} = {bounds}: it does not touch the image, which lies between "
            f"{ends[0]} and {ends[1]}.",
            field=field,
            remedy="Give coordinates in the image's coordinate system.",
        )
    return region


class Inside(Protocol):
    """Which pixels of a raster are wanted."""

    def inside(self, region: Region) -> NDArray[np.bool_]:
        """Return which pixels of a box are."""


class PolygonMask:
    """Polygons on a raster's grid: the pixels whose centre they hold."""

    def __init__(self, source: Source, path: str) -> None:
        self._transform = transform_of(source)
        self._shapes = read_polygons(path, source)
        self._tree = shapely.STRtree(self._shapes)
        bounds = shapely.total_bounds(self._shapes)
        west, south, east, north = (float(bound) for bound in bounds)
        self.region = box_region(source, (west, south, east, north), "area", BENDING)

    def inside(self, region: Region) -> NDArray[np.bool_]:
        """Return which pixels of a box lie in a polygon."""
        placed = self._transform @ Affine.translation(region.left, region.top)
        height, width = region.shape
        corners = [placed @ (x, y) for x in (0, width) for y in (0, height)]
        near = self._tree.query(shapely.MultiPoint(corners).envelope)
        if len(near) == 0:
            return np.zeros(region.shape, bool)
        burned: NDArray[np.uint8] = rasterize(
            [(shape, 1) for shape in self._shapes[near]],
            out_shape=region.shape,
            transform=placed,
            dtype="uint8",
        )
        return burned.astype(bool)


def read_polygons(path: str, source: Source) -> NDArray[Any]:
    """Return the polygons of a layer in the raster's coordinates; 'file|layername=x' names one."""
    file, _, layer = path.partition("|layername=")
    try:
        meta, _, wkb, _ = pyogrio.raw.read(file, layer=layer.split("|")[0] or None, columns=[])
    except (DataSourceError, DataLayerError, ValueError, OSError) as error:
        raise InputError(
            f"area = {path}: this cannot be opened as a vector layer ({error}).",
            field="area",
            remedy="Choose a polygon layer.",
        ) from error
    shapes = shapely.from_wkb(wkb) if wkb is not None else np.array([], dtype=object)
    shapes = np.array([s for s in shapes if s is not None and s.area > 0], dtype=object)
    if not len(shapes):
        raise InputError(
            f"area = {path}: it holds no polygons.", field="area", remedy="Draw at least one."
        )
    try:
        return reprojected(shapes, meta.get("crs"), source)
    except CPLE_BaseError as error:
        raise InputError(
            f"area = {path}: its polygons do not fit the image's coordinate system ({error}).",
            field="area",
            remedy="Draw the area nearer around the image.",
        ) from error


def reprojected(shapes: NDArray[Any], given: str | None, source: Source) -> NDArray[Any]:
    """Return shapes in a raster's coordinate system; where either is unknown, as they are."""
    if not given or source.crs is None:
        return shapes
    with environment():
        own = CRS.from_user_input(given)
        if own == source.crs:
            return shapes
        near = bendable(shapes, bounds_in(own, source))
        moved = transform_geom(own, source.crs, [s.__geo_interface__ for s in near])
    return np.array([shapely.geometry.shape(geometry) for geometry in moved], dtype=object)


def bounds_in(crs: CRS, source: Source) -> Extent:
    """Return the box around a raster, and a little more, in another coordinate system."""
    forward = transform_of(source)
    corners = [forward @ (x, y) for x in (0, source.width) for y in (0, source.height)]
    west, south, east, north = shapely.MultiPoint(corners).bounds
    west, south, east, north = transform_bounds(source.crs, crs, west, south, east, north)
    margin = 0.1 * max(east - west, north - south)
    return west - margin, south - margin, east + margin, north + margin


def bendable(shapes: NDArray[Any], box: Extent) -> NDArray[Any]:
    """Return the parts of shapes in a box, their edges cut so finely that they can bend.

    A straight edge is a curve in another coordinate system. Shapes that all lie elsewhere, and any
    around the date line, are left as they are.
    """
    west, south, east, north = box
    inside = shapely.clip_by_rect(shapes, *box) if west < east and south < north else shapes
    inside = inside[shapely.area(inside) > 0]
    if not len(inside):
        return shapes
    return shapely.segmentize(inside, max(east - west, north - south) / EDGE_PARTS)

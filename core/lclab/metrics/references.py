"""What a map is compared with: true classes on the map's grid, box by box."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.errors import CRSError
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds

from ..errors import InputError
from ..events import Report
from ..geo.area import box_region, transform_of, whole
from ..geo.burn import CONTESTED, NOTHING, Burner, in_pixels
from ..geo.region import Region
from ..geo.source import Source
from .features import Features
from .rasters import Mask, Origin, Values, classified, read_box, refuse

TOLERANCE = 0.01
"""By how much of a pixel the reprojected place of a pixel may be off."""
PLANE = CRS.from_epsg(3857)
"""Stands for any plane, where neither raster says on which it lies."""


class Reference(Protocol):
    """True classes on the grid of a map."""

    region: Region
    """The pixels of the map that it may tell of."""
    origin: Origin
    labels: Sequence[Any]
    """What it says, as far as that is known before it is read."""

    def read(self, box: Region) -> tuple[Values, Mask]:
        """Return a box's labels as whole numbers, and where there are any."""

    def label(self, number: int) -> Any:
        """Return what stands in the reference for one of these numbers."""

    def left_out(self, unlabelled: int) -> dict[str, int]:
        """Return what it could not tell, given the map's pixels that it told nothing of."""


class RasterReference:
    """A raster that lies on the map's grid."""

    labels: Sequence[Any] = ()

    def __init__(self, raster: Any, path: str, region: Region) -> None:
        self._raster, self.region = raster, region
        self.origin = "reference", path

    def read(self, box: Region) -> tuple[Values, Mask]:
        """Return a box's values, and where there are any."""
        return read_box(self._raster, box, self.origin)

    def label(self, number: int) -> int:
        """Return the value itself."""
        return number

    def left_out(self, unlabelled: int) -> dict[str, int]:
        """Return how many pixels it has no value for."""
        return {"no_reference": unlabelled}


class PolygonReference:
    """Polygons, which tell of the pixels whose centre they hold."""

    def __init__(self, features: Features, grid: Source) -> None:
        shapes = in_pixels(features.shapes, features.crs, grid)
        self._burner = Burner(shapes, features.codes)
        self.labels: Sequence[Any] = features.labels
        self.origin = "labels", features.path
        self._contested = 0
        self.region = touched(shapes, features.path, grid)

    def read(self, box: Region) -> tuple[Values, Mask]:
        """Return the place of each pixel's label among all, and where there is one alone."""
        values, contested = self._burner.burn(box)
        self._contested += contested
        return values, (values != NOTHING) & (values != CONTESTED)

    def label(self, number: int) -> Any:
        """Return what the field holds."""
        return self.labels[number]

    def left_out(self, unlabelled: int) -> dict[str, int]:  # noqa: ARG002 - most of any map
        """Return on how many pixels polygons of different classes lie."""
        return {"contested": self._contested}


def touched(shapes: Any, path: str, grid: Source) -> Region:
    """Return the box of a map's pixels that shapes in pixel coordinates lie on."""
    left, top, right, bottom = shapely.total_bounds(shapes)  # not finite where there are none
    if not (left < grid.width and top < grid.height and right > 0 and bottom > 0):
        raise apart("labels", path)
    return Region(
        max(0, math.floor(top)),
        min(grid.height, math.ceil(bottom)),
        max(0, math.floor(left)),
        min(grid.width, math.ceil(right)),
    )


@contextmanager
def raster_reference(path: str, grid: Source, report: Report) -> Iterator[RasterReference]:
    """Open a raster of true classes on a map's grid, by nearest neighbour where its own differs."""
    with classified(path, "reference") as raster:
        own, there = planes(raster, grid, report)
        if own is None or (own == there and is_same_grid(raster, grid)):
            yield RasterReference(raster, path, whole(grid))
            return
        region = region_of(raster, own, there, grid)
        with WarpedVRT(
            raster,
            src_crs=own,
            crs=there,
            transform=transform_of(grid),
            width=grid.width,
            height=grid.height,
            tolerance=TOLERANCE,
            add_alpha=ColorInterp.alpha not in raster.colorinterp,
        ) as moved:
            yield RasterReference(moved, path, region)


def planes(raster: Any, grid: Source, report: Report) -> tuple[CRS | None, CRS | None]:
    """Return the coordinate systems of a reference and a map; none to go pixel by pixel."""
    if raster.crs and grid.crs:
        return raster.crs, grid.crs
    lies_nowhere = raster.transform.is_identity or grid.transform is None
    name = f"reference = {raster.name}"
    if not lies_nowhere:
        if raster.crs or grid.crs:
            report.warning(
                f"{name}: only one of reference and map has a coordinate system; the "
                "other's coordinates are taken to be of the same."
            )
        common = raster.crs or grid.crs or PLANE
        return common, common
    if raster.shape != (grid.height, grid.width):
        sizes = f"{raster.width} x {raster.height} pixels, the map {grid.width} x {grid.height}"
        problem = f"it or the map lies nowhere, and it has {sizes}."
        raise refuse("reference", raster.name, problem, "Give both a coordinate system.")
    if raster.crs or grid.crs:
        report.warning(f"{name}: it or the map lies nowhere; they are compared pixel by pixel.")
    return None, None


def is_same_grid(raster: Any, grid: Source) -> bool:
    """Return whether a raster's pixels are the map's, to a thousandth."""
    if raster.shape != (grid.height, grid.width):
        return False
    shift = ~transform_of(grid) @ raster.transform
    corners = [(0, 0), (raster.width, 0), (0, raster.height), (raster.width, raster.height)]
    return all(np.allclose(shift @ corner, corner, rtol=0, atol=1e-3) for corner in corners)


def region_of(raster: Any, own: CRS, there: CRS, grid: Source) -> Region:
    """Return the pixels of a map that a raster may cover."""
    corners = [raster.transform @ (x, y) for x in (0, raster.width) for y in (0, raster.height)]
    try:
        bounds = transform_bounds(own, there, *shapely.MultiPoint(corners).bounds)
        west, south, east, north = bounds
        if not np.isfinite(bounds).all() or west > east:  # around the date line, or a pole
            return whole(grid)
        return box_region(grid, (west, south, east, north), "reference")
    except (CRSError, InputError) as error:
        raise apart("reference", raster.name) from error


def apart(field: str, path: str) -> InputError:
    """Return the error for a reference that lies elsewhere than the map."""
    remedy = "Check the coordinate systems of both."
    return refuse(field, path, "it does not overlap the map.", remedy)

"""Classified rasters, read in boxes of bounded size as whole numbers and where they hold data."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError

from ..errors import InputError
from ..geo.region import Region
from ..geo.source import environment, open_raster

BOX_PIXELS = 2**22
SIDE = 2048
Values = NDArray[Any]
Mask = NDArray[np.bool_]
Origin = tuple[str, str]
"""The parameter and the path that values come from."""


@contextmanager
def classified(path: str, field: str) -> Iterator[rasterio.DatasetReader]:
    """Open a raster whose values are classes, or say why they cannot be."""
    with environment(), open_raster(path, field) as raster:
        bands = [c for c in raster.colorinterp if c != ColorInterp.alpha]
        if len(bands) != 1:
            problem = f"it has {len(bands)} bands; a classified raster has one."
            raise refuse(field, path, problem, "Choose the raster that holds the classes.")
        if raster.dtypes[0].startswith("complex"):
            raise refuse(field, path, "complex numbers are no classes.", "Choose another raster.")
        if raster.transform.is_identity and raster.gcps[0]:
            problem = "it has ground control points only, so its pixels lie nowhere for sure."
            raise refuse(field, path, problem, "Warp it first.")
        yield raster


def boxes(raster: rasterio.DatasetReader, region: Region | None = None) -> list[Region]:
    """Return boxes that make up a region, cut along the raster's blocks."""
    whole = region or Region(0, raster.height, 0, raster.width)
    block_height, block_width = raster.block_shapes[0]
    is_striped = block_width >= raster.width
    across = raster.width if is_striped else max(1, SIDE // block_width) * block_width
    down = max(1, BOX_PIXELS // across // block_height) * block_height
    tops = range(whole.top // down * down, whole.bottom, down)
    lefts = range(whole.left // across * across, whole.right, across)
    grid = [Region(y, y + down, x, x + across) for y in tops for x in lefts]
    return [box for box in (whole.common(cell) for cell in grid) if box]


def read_box(raster: rasterio.DatasetReader, box: Region, origin: Origin) -> tuple[Values, Mask]:
    """Return a box's values as whole numbers, and where there are any."""
    window = ((box.top, box.bottom), (box.left, box.right))
    try:
        values = raster.read(1, window=window)
        valid = raster.read_masks(1, window=window) != 0
    except RasterioError as error:
        problem = f"it cannot be read ({error.__cause__ or error})."
        remedy = "The file may be cut off; get it again."
        raise refuse(*origin, problem, remedy) from error
    return whole_numbers(values, valid, origin)


def whole_numbers(values: Values, valid: Mask, origin: Origin) -> tuple[Values, Mask]:
    """Return values as integers, or say that these are no classes."""
    if values.dtype.kind != "f":
        return values, valid
    valid = valid & np.isfinite(values)
    kept = np.where(valid, values, 0)
    wrong = (kept != np.floor(kept)) | (np.abs(kept) > np.iinfo(np.int32).max)
    if wrong.any():
        problem = f"it holds the value {kept[wrong][0]:g}; classes are whole numbers."
        raise refuse(*origin, problem, "Choose a classified raster.")
    return kept.astype(np.int64), valid


def refuse(field: str, path: str, problem: str, remedy: str) -> InputError:
    """Return the error for an input that cannot be used."""
    return InputError(f"{field} = {path}: {problem}", field=field, remedy=remedy)

"""Scenes that show the same ground: it is in one split in all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ...geo.area import transform_of
from ...geo.burn import NOTHING, Burner, in_pixels
from ...geo.region import Region
from ...geo.source import environment
from ..dataset import NO_SPLIT, SPLITS
from .scene import Part

if TYPE_CHECKING:
    from .splits import Split

DEGREES = CRS.from_epsg(4326)
CODES = {letter: code for code, letter in enumerate(SPLITS)}
Letters = NDArray[Any]


def same_ground(parts: Sequence[Part]) -> list[list[int]]:
    """Return for every scene the earlier ones, of other images, that may show the same ground."""
    found: list[list[int]] = [[] for _ in parts]
    numbers = [number for number, part in enumerate(parts) if part.source.transform is not None]
    tree = shapely.STRtree([shapely.box(*footprint(parts[number])) for number in numbers])
    for pair in tree.query(tree.geometries).T.tolist():
        one, other = (numbers[place] for place in pair)
        if one < other and may_share(parts[one], parts[other]):
            found[other].append(one)
    return [sorted(some) for some in found]


def footprint(part: Part) -> tuple[float, ...]:
    """Return the box around a scene in degrees, or in its own coordinates without a system."""
    bounds = shapely.bounds(boxes_of(part, np.array([[0, part.height, 0, part.width]])))[0]
    if part.source.crs is None:
        return tuple(bounds)
    with environment():
        return transform_bounds(part.source.crs, DEGREES, *bounds)


def may_share(one: Part, other: Part) -> bool:
    """Return whether scenes whose boxes overlap may show the same ground."""
    sources = one.source, other.source
    if sources[0].path == sources[1].path or any(s.transform is None for s in sources):
        return False
    if (sources[0].crs is None) != (sources[1].crs is None):
        return False
    whole = boxes_of(one, np.array([[0, one.height, 0, one.width]]))
    return not placed(whole, one, other)[0].is_empty


def boxes_of(part: Part, boxes: NDArray[Any]) -> NDArray[Any]:
    """Return boxes of a scene's pixels (top, bottom, left, right) on the ground."""
    top, bottom, left, right = boxes.T
    down, across = part.region.top, part.region.left
    shapes = shapely.box(left + across, top + down, right + across, bottom + down)
    forward = transform_of(part.source)
    return shapely.transform(
        shapes, lambda points: np.column_stack(forward @ (points[:, 0], points[:, 1]))
    )


def placed(shapes: NDArray[Any], one: Part, other: Part) -> NDArray[Any]:
    """Return shapes on the ground of a scene in the pixels of another, and no further."""
    crs = one.source.crs.to_wkt() if one.source.crs else None
    region = other.region
    there = in_pixels(shapes, crs, other.source)
    inside = shapely.box(region.left, region.top, region.right, region.bottom)
    return shapely.intersection(there, inside)


def tied(
    parts: Sequence[Part], units: Sequence[NDArray[Any]], shared: list[list[int]], block: int
) -> list[NDArray[Any]]:
    """Return the blocks' numbers with those of an earlier scene for blocks of the same ground."""
    found: list[NDArray[Any]] = []
    for part, own, earlier in zip(parts, units, shared):
        numbers = own.copy()
        for other in reversed(earlier):  # the first of all has the last word
            same = number_at_middles(parts[other], found[other], part, own.shape, block)
            numbers = np.where((own >= 0) & (same >= 0), same, numbers)
        found.append(numbers)
    return found


def number_at_middles(
    earlier: Part, before: NDArray[Any], part: Part, shape: tuple[int, ...], block: int
) -> NDArray[Any]:
    """Return for each of a scene's blocks the number of the earlier one's block at its middle."""
    rows, cols = np.indices(shape)
    middles = np.column_stack([(rows.ravel() + 0.5) * block, (cols.ravel() + 0.5) * block])
    top = np.minimum(middles[:, 0], part.height - 0.5)
    left = np.minimum(middles[:, 1], part.width - 0.5)
    points = boxes_of(part, np.column_stack([top, top + 0.01, left, left + 0.01]))
    there = shapely.bounds(placed(points, part, earlier))
    is_there = np.isfinite(there[:, 0])
    down = np.where(is_there, there[:, 1] - earlier.region.top, 0).astype(int) // block
    across = np.where(is_there, there[:, 0] - earlier.region.left, 0).astype(int) // block
    return np.where(is_there, before[down, across], -1).reshape(shape)


class Ground:
    """The blocks of earlier scenes on the ground of this one, with a margin around them."""

    def __init__(self, split: Split, number: int, margin: int) -> None:
        self._part = split.parts[number]
        shapes, codes = [np.array([], dtype=object)], [np.array([], np.int16)]
        for index in split.shared[number] if split.is_dealt else []:
            other, letters = split.parts[index], split.letters[index]
            rows, cols = np.nonzero(letters != NO_SPLIT)
            top, left = rows * split.block, cols * split.block
            bottom = np.minimum(top + split.block, other.height) + margin
            right = np.minimum(left + split.block, other.width) + margin
            ends = np.column_stack([top - margin, bottom, left - margin, right])
            shapes.append(placed(boxes_of(other, ends), other, self._part))
            codes.append(np.array([CODES[letter] for letter in letters[rows, cols]], np.int16))
        self._burner = Burner(np.concatenate(shapes), np.concatenate(codes), all_touched=True)

    def others(self, lines: tuple[int, int], own: Letters) -> NDArray[np.bool_]:
        """Return which pixels of these rows lie on or near ground that is in another split."""
        if not len(self._burner.shapes):
            return np.zeros(own.shape, bool)
        region = self._part.region
        rows = lines[0] + region.top, lines[1] + region.top
        found, _ = self._burner.burn(Region(*rows, region.left, region.right))
        codes = np.full(own.shape, NOTHING)
        for letter, code in CODES.items():
            codes[own == letter] = code
        return (found != NOTHING) & (found != codes)

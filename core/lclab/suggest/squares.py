"""A grid of squares over an image: what comes in pieces, averaged over each square.

Only squares of which a part has come are held, so memory does not grow with the image.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..geo.region import Region

Values = NDArray[np.float32]
Sums = NDArray[np.float64]
Mask = NDArray[np.bool_]


@dataclass
class Square:
    """A square in the making: the pixels still to come, and sums over those that came."""

    missing: int
    sums: Sums | float = 0.0
    is_whole: bool = True
    """Whether all of its pixels so far hold data."""


class Squares:
    """The whole squares of one size that fit into a region, from its upper left corner."""

    def __init__(self, region: Region, size: int) -> None:
        self._size = size
        rows, cols = region.shape[0] // size, region.shape[1] // size
        self.region = Region(
            region.top, region.top + rows * size, region.left, region.left + cols * size
        )
        self._open: dict[tuple[int, int], Square] = {}

    def add(
        self, region: Region, values: Values | None, valid: Mask | None
    ) -> Iterator[tuple[Region, Sums]]:
        """Add layers of values over a region; yield squares that are done with their means.

        Without values a region has no data, and without a mask it has data everywhere. Squares
        with any pixel that has none are left out.
        """
        box = region.common(self.region)
        if box is None:
            return
        inside = box.slices_in(region)
        rows = cuts(box.top - self.region.top, box.bottom - self.region.top, self._size)
        cols = cuts(box.left - self.region.left, box.right - self.region.left, self._size)
        empty = np.zeros(1) if valid is None else totals(~valid[inside], rows, cols)
        sums = None if values is None else totals(values[(..., *inside)], rows, cols)
        areas = np.outer(np.diff([*rows, box.shape[0]]), np.diff([*cols, box.shape[1]]))
        is_whole = np.broadcast_to((empty == 0) & (sums is not None), areas.shape)
        first_row = (box.top - self.region.top) // self._size
        first_col = (box.left - self.region.left) // self._size
        for row, col in np.ndindex(areas.shape):
            place = first_row + row, first_col + col
            square = self._open.setdefault(place, Square(self._size**2))
            square.missing -= int(areas[row, col])
            square.is_whole = square.is_whole and bool(is_whole[row, col])
            if sums is not None and square.is_whole:
                square.sums = square.sums + sums[..., row, col]
            if square.missing == 0:
                del self._open[place]
                if square.is_whole:
                    yield self._region_of(*place), np.asarray(square.sums) / self._size**2

    def _region_of(self, row: int, col: int) -> Region:
        top, left = self.region.top + row * self._size, self.region.left + col * self._size
        return Region(top, top + self._size, left, left + self._size)


def cuts(start: int, stop: int, size: int) -> list[int]:
    """Return where squares begin between two pixels, counted from the first of these."""
    return [0, *(edge - start for edge in range((start // size + 1) * size, stop, size))]


def totals(values: NDArray[np.generic], rows: list[int], cols: list[int]) -> Sums:
    """Return sums over the boxes that rows and columns are cut into, along the last two axes."""
    down = np.add.reduceat(values, rows, axis=-2, dtype=np.float64)
    summed: Sums = np.add.reduceat(down, cols, axis=-1)
    return summed

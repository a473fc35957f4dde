"""Windows put together: each pixel from one window's core, or averaged over those that see it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ..geo.region import Region
from .arrays import Array, Maths
from .grid import Axis, Grid
from .windows import Window, answered

Span = tuple[int, int]


@dataclass
class Piece:
    """A part of the answer: the image's pixels it is for, the model's pixels, and their scores."""

    region: Region
    rows: Span
    cols: Span
    scores: Array | None
    valid: NDArray[np.bool_] | None


class CoreStitcher:
    """Takes each pixel from the window that has it nearest its middle."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid

    def add(self, window: Window, scores: Array | None) -> Iterator[Piece]:
        """Return the window's core; scores are (classes, rows, columns), none for a skipped one."""
        grid, row, col = self.grid, window.row, window.col
        rows, cols = grid.rows.core(row), grid.cols.core(col)
        if scores is not None:
            top, left = grid.rows.starts[row], grid.cols.starts[col]
            scores = scores[..., rows[0] - top : rows[1] - top, cols[0] - left : cols[1] - left]
        yield Piece(answered(grid, row, col, cores=True), rows, cols, scores, window.valid)


class BlendStitcher:
    """Averages scores where windows overlap.

    The edges of all windows cut the grid into cells; a cell is done when every window over it
    has come, so that only the cells along the front are held.
    """

    def __init__(self, grid: Grid, region: Region, maths: Maths, tapered: bool) -> None:
        self.grid = grid
        self.region = region
        self.maths = maths
        weights = [taper(axis, tapered) for axis in (grid.rows, grid.cols)]
        self._weights = maths.put(weights[0][:, None] * weights[1][None, :])
        self._open: dict[tuple[Span, Span], Cell] = {}

    def add(self, window: Window, scores: Array | None) -> Iterator[Piece]:
        """Add a window's scores and return the cells that are done."""
        grid = self.grid
        if scores is not None:
            scores = scores * self._weights
        reach = answered(grid, window.row, window.col, cores=False)
        top, left = grid.rows.starts[window.row], grid.cols.starts[window.col]
        for rows, needed_y in cells(grid.rows, window.row):
            for cols, needed_x in cells(grid.cols, window.col):
                region = Region(*grid.image_span(grid.y, *rows), *grid.image_span(grid.x, *cols))
                if region.common(self.region) is None:
                    continue
                cell = self._open.setdefault((rows, cols), Cell(needed_y * needed_x))
                cell.needed -= 1
                if scores is not None:
                    box = (
                        slice(rows[0] - top, rows[1] - top),
                        slice(cols[0] - left, cols[1] - left),
                    )
                    cell.add(scores[(..., *box)], self._weights[box])
                if cell.needed == 0:
                    del self._open[rows, cols]
                    valid = window.valid
                    valid = None if valid is None else valid[region.slices_in(reach)]
                    yield Piece(region, rows, cols, cell.mean(), valid)


@dataclass
class Cell:
    """Sums over the windows that have come so far."""

    needed: int
    total: Array | None = None
    weight: Array | None = None

    def add(self, scores: Array, weight: Array) -> None:
        """Add weighted scores and their weight."""
        if self.total is None:
            self.total, self.weight = scores + 0, weight + 0
        else:
            self.total += scores
            self.weight += weight

    def mean(self) -> Array | None:
        """Return the average, or nothing where every window was skipped."""
        return None if self.total is None else self.total / self.weight


@lru_cache(maxsize=4096)
def cells(axis: Axis, index: int) -> list[tuple[Span, int]]:
    """Return the cells of one window along an axis, each with the number of windows over it."""
    low, high = axis.reach(index)
    reaches = [axis.reach(i) for i in range(len(axis.starts))]
    near = [r for r in reaches if r[0] < high and r[1] > low]
    cuts = sorted({low, high, *(c for r in near for c in r if low < c < high)})
    return [
        ((a, b), sum(r[0] <= a and r[1] >= b for r in near)) for a, b in itertools.pairwise(cuts)
    ]


def taper(axis: Axis, tapered: bool) -> NDArray[np.float32]:
    """Return weights along a window: falling towards its edges over the overlap, or equal."""
    length = axis.window
    if not tapered or len(axis.starts) == 1:
        return np.ones(length, np.float32)
    overlap = length - max(b - a for a, b in zip(axis.starts, axis.starts[1:]))
    edge = np.minimum(np.arange(length), np.arange(length)[::-1]) + 1
    return np.minimum(edge / (max(0, overlap) + 1), 1).astype(np.float32)

"""The windows of a raster, cut from strips: their pixels, and which of them hold data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo.area import Inside
from ..geo.region import Region
from ..geo.resample import resample
from ..geo.source import Source
from ..geo.strips import Mask, Pixels, Strip, StripReader
from .grid import Grid

STRIP_BYTES = 16 * 2**20


@dataclass
class Window:
    """One window: its place in the grid, its pixels, and which of the image's pixels count."""

    row: int
    col: int
    pixels: Pixels | None
    """Perhaps a view of the strip, which holds until the next window is asked for."""
    valid: Mask | None
    """Over the image's pixels that take their answer from this window; none means all."""


@dataclass(frozen=True)
class Selection:
    """The windows to predict: rows, and columns in bands that keep memory bounded."""

    rows: list[int]
    bands: list[list[int]]

    @property
    def count(self) -> int:
        """How many windows there are."""
        return len(self.rows) * sum(len(band) for band in self.bands)


def select(grid: Grid, source: Source, channels: int, region: Region, cores: bool) -> Selection:
    """Return the windows that have a say in a region, their columns in bands of bounded memory."""
    rows = grid.touching(grid.rows, grid.y, region.top, region.bottom, cores)
    cols = grid.touching(grid.cols, grid.x, region.left, region.right, cores)
    height = grid.rows.window / grid.y.scale + source.block[0]
    width = source.width / len(grid.cols.starts)
    per_window = height * width * channels * source.dtype.itemsize
    budget = STRIP_BYTES * (2 if source.is_striped else 1)
    size = max(1, int(budget / max(1, per_window)))
    return Selection(rows, [cols[i : i + size] for i in range(0, len(cols), size)])


class WindowReader:
    """Yields the selected windows in order, from top to bottom, band of columns by band."""

    def __init__(
        self,
        grid: Grid,
        strips: StripReader,
        fill: NDArray[np.float32],
        area: Inside | None,
        cores: bool,
    ) -> None:
        self.grid = grid
        self.strips = strips
        self.area = area
        self.cores = cores
        self.fill = fill
        kind = strips.source.dtype
        self._raw_fill = fill if kind.kind == "f" else clipped(fill, kind)

    def windows(self, selection: Selection) -> Iterator[Window]:
        """Read the selected windows."""
        for band in selection.bands:
            yield from self._band(selection.rows, band)

    def _band(self, rows: list[int], cols: list[int]) -> Iterator[Window]:
        grid = self.grid
        left = grid.x.footprint(*grid.cols.reach(cols[0]))[0]
        right = grid.x.footprint(*grid.cols.reach(cols[-1]))[1]
        spans = [grid.y.footprint(*grid.rows.reach(row)) for row in rows]
        most = max(bottom - top for top, bottom in spans)
        strip = self.strips.start((left, right), spans[0][0], most)
        for row, span in zip(rows, spans, strict=True):
            self.strips.advance(strip, *span)
            for col in cols:
                yield self._window(strip, row, col)

    def _window(self, strip: Strip, row: int, col: int) -> Window:
        grid = self.grid
        counted = self._counted(strip, row, col)
        if counted is not None and not counted.any():
            return Window(row, col, None, counted)
        reach_y, reach_x = grid.rows.reach(row), grid.cols.reach(col)
        box = grid.y.footprint(*reach_y), grid.x.footprint(*reach_x)
        pixels, valid = strip.cut(*box)
        if grid.is_scaled:
            pixels = resample(pixels, valid, grid.y, grid.x, reach_y, reach_x, fill=self.fill)
        elif valid is not None and not valid.all():
            pixels = np.where(valid, pixels, self._raw_fill[:, None, None])
        return Window(row, col, padded(pixels, grid.window), counted)

    def _counted(self, strip: Strip, row: int, col: int) -> Mask | None:
        region = answered(self.grid, row, col, self.cores)
        box = (region.top, region.bottom), (region.left, region.right)
        valid = strip.cut(*box)[1]
        if self.area is None:
            return None if valid is None or valid.all() else valid.copy()
        inside = self.area.inside(region)
        return inside if valid is None else inside & valid


def answered(grid: Grid, row: int, col: int, cores: bool) -> Region:
    """Return the image's pixels that a window has a say in."""
    y = grid.rows.core(row) if cores else grid.rows.reach(row)
    x = grid.cols.core(col) if cores else grid.cols.reach(col)
    return Region(*grid.image_span(grid.y, *y), *grid.image_span(grid.x, *x))


def padded(pixels: Pixels, window: tuple[int, int]) -> Pixels:
    """Return pixels mirrored at bottom and right to a window's size."""
    down, across = window[0] - pixels.shape[1], window[1] - pixels.shape[2]
    if down or across:
        pixels = np.pad(pixels, ((0, 0), (0, down), (0, across)), mode="reflect")
    return pixels


def clipped(fill: NDArray[np.float32], kind: np.dtype[Any]) -> Pixels:
    """Return fill values in an integer type."""
    limits = np.iinfo(kind)
    return np.clip(np.round(fill.astype(np.float64)), limits.min, limits.max).astype(kind)

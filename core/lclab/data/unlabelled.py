"""Crops of rasters without labels, read where they are drawn: nothing of a raster is copied."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ..card import Band
from ..errors import InputError
from ..geo.resample import AxisScale, resample
from ..geo.source import Source, choose_bands, describe, environment, open_raster
from ..geo.strips import StripReader
from .crops import Batch, Box, chance_of, overlap, within
from .dataset import UNKNOWN
from .held_out import Boxes

OPEN_RASTERS = 8
COARSE = 256
"""The side of the map of where a raster holds data, from which places for crops are drawn."""


class Raster:
    """A raster on the grid of a ground resolution, or on its own where nobody knows one."""

    def __init__(
        self,
        path: str,
        bands: tuple[Band, ...],
        resolution: float | None,
        kept: Callable[[Source], Boxes] | None = None,
    ) -> None:
        self.source = describe(path, "target")
        self.bands = choose_bands(self.source, bands, None, "target")
        metres = self.source.pixel_metres(resolution)
        scales = [m / resolution for m in metres] if metres and resolution else [1.0, 1.0]
        self.x = AxisScale(self.source.width, scales[0])
        self.y = AxisScale(self.source.height, scales[1])
        self.known = where_data_is(path)
        if not self.known.any():
            raise InputError(
                f"target = {path}: it holds no data.",
                field="target",
                remedy="Check its nodata value, mask and alpha band.",
            )
        self.kept = self._on_grid(kept(self.source)) if kept else np.zeros((0, 4), np.intp)
        self._leave_out()

    @property
    def size(self) -> tuple[int, int]:
        """Height and width on the grid."""
        return self.y.target, self.x.target

    def _on_grid(self, boxes: Boxes) -> NDArray[np.intp]:
        """Return boxes of the raster's pixels on the grid, grown to whole pixels."""
        scales = np.array([self.y.scale, self.y.scale, self.x.scale, self.x.scale])
        low, high = np.floor(boxes * scales), np.ceil(boxes * scales)
        return np.where([True, False, True, False], low, high).astype(np.intp)

    def _leave_out(self) -> None:
        """Draw no place from what is kept."""
        rows, cols = ((np.arange(n) + 0.5) * (size / n) for n, size in self._coarse())
        for top, bottom, left, right in self.kept:
            inside = np.outer((rows >= top) & (rows < bottom), (cols >= left) & (cols < right))
            self.known &= ~inside
        if not self.known.any():
            raise InputError(
                f"target = {self.source.path}: all of it is kept for measuring.",
                field="target",
                remedy="Give more imagery, or labels that leave some of it for training.",
            )

    def _coarse(self) -> list[tuple[int, int]]:
        return list(zip(self.known.shape, self.size, strict=True))

    def blank(self, box: Box, seen: NDArray[np.bool_]) -> None:
        """Take what is kept out of what a crop shows."""
        for top, bottom, left, right in self.kept - [box.top, box.top, box.left, box.left]:
            seen[max(0, top) : max(0, bottom), max(0, left) : max(0, right)] = False

    def read(
        self, reader: StripReader, rows: tuple[int, int], cols: tuple[int, int]
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Return pixels (rows, columns, bands) in the raster's type, and which hold data."""
        down, across = self.y.footprint(*rows), self.x.footprint(*cols)
        strip = reader.start(across, down[0], down[1] - down[0])
        reader.advance(strip, *down)
        pixels, valid = strip.cut(down, across)
        if self.y.scale == self.x.scale == 1:
            seen = np.ones(pixels.shape[1:], bool) if valid is None else valid
            return np.moveaxis(pixels, 0, -1), seen
        known = np.ones(pixels.shape[1:], bool) if valid is None else valid
        both = np.concatenate([pixels.astype(np.float32), known[None].astype(np.float32)])
        fill = np.zeros(len(both), np.float32)
        values = resample(both[:-1], known, self.y, self.x, rows, cols, fill=fill[:-1])
        share = resample(both[-1:], None, self.y, self.x, rows, cols, fill=fill[-1:])[0]
        if self.source.dtype.kind != "f":
            values = np.rint(values)
        return np.moveaxis(values, 0, -1).astype(self.source.dtype), share > 0


def where_data_is(path: str) -> NDArray[np.bool_]:
    """Return a small map of where a raster holds data."""
    with environment(), open_raster(path, "target") as raster:
        shape = tuple(min(side, COARSE) for side in (raster.height, raster.width))
        known: NDArray[np.bool_] = raster.dataset_mask(out_shape=shape) > 0
    return known


class Unlabelled:
    """Reads crops of several rasters; any number of threads may ask.

    `kept` says which boxes of a raster are for measuring: these are blank in all crops.
    """

    def __init__(
        self,
        paths: Sequence[str],
        bands: tuple[Band, ...],
        resolution: float | None,
        kept: Callable[[Source], Boxes] | None = None,
    ) -> None:
        self.rasters = [Raster(path, bands, resolution, kept) for path in paths]
        kinds = {raster.source.dtype for raster in self.rasters}
        if len(kinds) > 1:
            raise InputError(
                f"target: its rasters have values of the types {', '.join(map(str, kinds))}.",
                field="target",
                remedy="Convert them to one type and one scale of values.",
            )
        self.dtype = kinds.pop()
        self._own = threading.local()

    def read(self, boxes: list[Box]) -> Batch:
        """Return the crops of boxes of one size, all of whose pixels are unknown."""
        size, bands = boxes[0].size, len(self.rasters[0].bands)
        image = np.zeros((len(boxes), size, size, bands), self.dtype)
        seen = np.zeros((len(boxes), size, size), bool)
        for number, box in enumerate(boxes):
            raster = self.rasters[box.scene]
            rows, into_rows = overlap(box.top, size, raster.size[0])
            cols, into_cols = overlap(box.left, size, raster.size[1])
            pixels, known = raster.read(
                self._reader(box.scene), (rows.start, rows.stop), (cols.start, cols.stop)
            )
            image[number, into_rows, into_cols] = pixels
            seen[number, into_rows, into_cols] = known
            raster.blank(box, seen[number])
        return Batch(image, np.full(seen.shape, UNKNOWN, np.uint8), seen)

    def _reader(self, number: int) -> StripReader:
        """Return this thread's own handle of a raster; it holds some open."""
        if not hasattr(self._own, "readers"):
            self._own.readers = lru_cache(OPEN_RASTERS)(self._opened)
        reader: StripReader = self._own.readers(number)
        return reader

    def _opened(self, number: int) -> StripReader:
        raster = self.rasters[number]
        return StripReader(raster.source, raster.bands, 1)


class UnlabelledSampler:
    """Draws crops where rasters hold data, larger rasters more often."""

    def __init__(self, reader: Unlabelled, seed: int) -> None:
        self.reader = reader
        self.seed = seed
        areas = np.array([raster.known.mean() * np.prod(raster.size) for raster in reader.rasters])
        self.chances = areas / areas.sum()
        self._places = [np.argwhere(raster.known) for raster in reader.rasters]

    def boxes(self, batch: int, first: int, count: int, size: int) -> list[Box]:
        """Return the boxes of crops `first` and following of a batch."""
        return [self.box(batch, number, size) for number in range(first, first + count)]

    def box(self, batch: int, number: int, size: int) -> Box:
        """Return the box of one crop: a place that holds data lies in it."""
        chance = chance_of(self.seed, batch, number + 1)
        scene = int(chance.choice(len(self.chances), p=self.chances))
        raster, places = self.reader.rasters[scene], self._places[scene]
        place = (places[chance.integers(len(places))] + chance.random(2)) / raster.known.shape
        top, left = (
            within(int(share * length) - int(chance.integers(size)), size, length)
            for share, length in zip(place, raster.size, strict=True)
        )
        return Box(scene, top, left, size)

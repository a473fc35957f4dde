"""Crops of rasters without labels, read where they are drawn: nothing of a raster is copied."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache, partial

import numpy as np
from numpy.typing import NDArray

from ..card import Band
from ..errors import InputError
from ..geo.resample import AxisScale, resample
from ..geo.source import Source, choose_bands, describe, environment, open_raster
from ..geo.strips import StripReader
from .crops import Batch, Box, chance_of, overlap, within
from .dataset import UNKNOWN
from .decoded import Decoded, DecodedImages, is_worth_it
from .held_out import Boxes

OPEN_RASTERS = 8
COARSE, ROUGH = 256, 16
"""The side of the map of where a raster holds data, from which places for crops are drawn: of few
rasters, and of many."""
FEW = 64
"""So many rasters are looked through for data at the start; of more, those that are drawn."""
TRIES = 100
"""Rasters in a row that may turn out to be empty."""

Span = tuple[int, int]
Window = Callable[[Span, Span], Decoded]


class Raster:
    """A raster on the grid of a ground resolution, or on its own where nobody knows one."""

    def __init__(
        self,
        source: Source,
        bands: list[int],
        resolution: float | None,
        kept: Callable[[Source], Boxes] | None = None,
        *,
        field: str = "target",
        side: int = COARSE,
    ) -> None:
        self.source, self.bands, self.field, self._side = source, bands, field, side
        metres = self.source.pixel_metres(resolution)
        scales = [m / resolution for m in metres] if metres and resolution else [1.0, 1.0]
        self.x = AxisScale(self.source.width, scales[0])
        self.y = AxisScale(self.source.height, scales[1])
        self.kept = self._on_grid(kept(self.source)) if kept else np.zeros((0, 4), np.intp)

    @property
    def size(self) -> tuple[int, int]:
        """Height and width on the grid."""
        return self.y.target, self.x.target

    @cached_property
    def known(self) -> NDArray[np.bool_]:
        """A small map of where it holds data that is not kept."""
        known = where_data_is(self.source.path, self.field, self._side)
        sides = zip(known.shape, self.size, strict=True)
        rows, cols = ((np.arange(n) + 0.5) * (size / n) for n, size in sides)
        for top, bottom, left, right in self.kept:
            inside = np.outer((rows >= top) & (rows < bottom), (cols >= left) & (cols < right))
            known &= ~inside
        return known

    @cached_property
    def places(self) -> NDArray[np.intp]:
        """Rows and columns of that map from which crops are drawn."""
        return np.argwhere(self.known)

    def check(self) -> None:
        """Refuse a raster of which nothing can be drawn."""
        if self.known.any():
            return
        if where_data_is(self.source.path, self.field, self._side).any():
            raise self._refused(
                "all of it is kept for measuring.",
                "Give more imagery, or labels that leave some of it for training.",
            )
        raise self._refused("it holds no data.", "Check its nodata value, mask and alpha band.")

    def _refused(self, problem: str, remedy: str) -> InputError:
        return InputError(
            f"{self.field} = {self.source.path}: {problem}", field=self.field, remedy=remedy
        )

    def _on_grid(self, boxes: Boxes) -> NDArray[np.intp]:
        """Return boxes of the raster's pixels on the grid, grown to whole pixels."""
        scales = np.array([self.y.scale, self.y.scale, self.x.scale, self.x.scale])
        low, high = np.floor(boxes * scales), np.ceil(boxes * scales)
        return np.where([True, False, True, False], low, high).astype(np.intp)

    def blank(self, box: Box, seen: NDArray[np.bool_]) -> None:
        """Take what is kept out of what a crop shows."""
        for top, bottom, left, right in self.kept - [box.top, box.top, box.left, box.left]:
            seen[max(0, top) : max(0, bottom), max(0, left) : max(0, right)] = False

    def read(
        self, window: Window, rows: tuple[int, int], cols: tuple[int, int]
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Return pixels (rows, columns, bands) in the raster's type, and which hold data.

        `window` gives what the raster has of some of its own rows and columns.
        """
        pixels, valid = window(self.y.footprint(*rows), self.x.footprint(*cols))
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


def where_data_is(path: str, field: str, most: int) -> NDArray[np.bool_]:
    """Return a small map of where a raster holds data."""
    with environment(), open_raster(path, field) as raster:
        shape = tuple(min(side, most) for side in (raster.height, raster.width))
        known: NDArray[np.bool_] = raster.dataset_mask(out_shape=shape) > 0
    return known


class Unlabelled:
    """Reads crops of several rasters; any number of threads may ask.

    `kept` says which boxes of a raster are for measuring: these are blank in all crops. `given` are
    the numbers of the bands to read, `field` the parameter that the rasters were given as.
    """

    def __init__(
        self,
        rasters: Sequence[str | Source],
        bands: tuple[Band, ...],
        resolution: float | None,
        kept: Callable[[Source], Boxes] | None = None,
        *,
        given: tuple[int, ...] | None = None,
        field: str = "target",
    ) -> None:
        self.field = field
        self.is_many = len(rasters) > FEW
        side = ROUGH if self.is_many else COARSE
        sources = [r if isinstance(r, Source) else describe(r, field) for r in rasters]
        self.rasters = [
            Raster(
                s, choose_bands(s, bands, given, field), resolution, kept, field=field, side=side
            )
            for s in sources
        ]
        for raster in [] if self.is_many else self.rasters:
            raster.check()
        kinds = {raster.source.dtype for raster in self.rasters}
        if len(kinds) > 1:
            raise InputError(
                f"{field}: its rasters have values of the types {', '.join(map(str, kinds))}.",
                field=field,
                remedy="Convert them to one type and one scale of values.",
            )
        self.dtype = kinds.pop()
        self._own = threading.local()
        self._images = DecodedImages()

    def read(self, boxes: list[Box]) -> Batch:
        """Return the crops of boxes of one size, all of whose pixels are unknown."""
        size, bands = boxes[0].size, len(self.rasters[0].bands)
        image = np.zeros((len(boxes), size, size, bands), self.dtype)
        seen = np.zeros((len(boxes), size, size), bool)
        for number, box in enumerate(boxes):
            raster, window = self.rasters[box.scene], partial(self._window, box.scene)
            rows, into_rows = overlap(box.top, size, raster.size[0])
            cols, into_cols = overlap(box.left, size, raster.size[1])
            ends = (rows.start, rows.stop), (cols.start, cols.stop)
            pixels, known = raster.read(window, *ends)
            image[number, into_rows, into_cols] = pixels
            seen[number, into_rows, into_cols] = known
            raster.blank(box, seen[number])
        return Batch(image, np.full(seen.shape, UNKNOWN, np.uint8), seen)

    def _window(self, number: int, down: Span, across: Span) -> Decoded:
        """Return these rows and columns of a raster, and which of their pixels hold data."""
        source, bands = self.rasters[number].source, self.rasters[number].bands
        if is_worth_it(source, bands):
            pixels, valid = self._images.of(number, source, bands)
            box = slice(*down), slice(*across)
            return pixels[(slice(None), *box)], None if valid is None else valid[box]
        reader = self._reader(number)
        strip = reader.start(across, down[0], down[1] - down[0])
        reader.advance(strip, *down)
        return strip.cut(down, across)

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
        areas = np.array([self._area(raster) for raster in reader.rasters])
        self.chances = areas / areas.sum()

    def boxes(self, batch: int, first: int, count: int, size: int) -> list[Box]:
        """Return the boxes of crops `first` and following of a batch."""
        return [self.box(batch, number, size) for number in range(first, first + count)]

    def box(self, batch: int, number: int, size: int) -> Box:
        """Return the box of one crop: a place that holds data lies in it."""
        chance = chance_of(self.seed, batch, number + 1)
        scene = self._scene(chance)
        raster = self.reader.rasters[scene]
        places = raster.places
        place = (places[chance.integers(len(places))] + chance.random(2)) / raster.known.shape
        top, left = (
            within(int(share * length) - int(chance.integers(size)), size, length)
            for share, length in zip(place, raster.size, strict=True)
        )
        return Box(scene, top, left, size)

    def _scene(self, chance: np.random.Generator) -> int:
        """Return the number of a raster that holds data."""
        for _ in range(TRIES):
            scene = int(chance.choice(len(self.chances), p=self.chances))
            if len(self.reader.rasters[scene].places):
                return scene
        self.reader.rasters[scene].check()
        raise AssertionError  # what cannot be drawn from is refused by now

    def _area(self, raster: Raster) -> float:
        area = float(np.prod(raster.size))
        return area if self.reader.is_many else area * float(raster.known.mean())

"""A raster read from top to bottom through a band of columns; every block is decoded once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..errors import InputError
from .source import Source, environment, open_raster

Pixels = NDArray[Any]
Mask = NDArray[np.bool_]


@dataclass
class Strip:
    """Rows of a band of columns: pixels (bands, rows, columns), and which hold data.

    The rows move up within one buffer, which keeps the memory of a tall raster that of one strip.
    """

    left: int
    top: int
    bottom: int
    pixels: Pixels
    valid: Mask | None

    def cut(self, rows: tuple[int, int], cols: tuple[int, int]) -> tuple[Pixels, Mask | None]:
        """Return views of the pixels of a box, and of which hold data if any may not."""
        down = slice(rows[0] - self.top, rows[1] - self.top)
        box = down, slice(cols[0] - self.left, cols[1] - self.left)
        return self.pixels[(slice(None), *box)], None if self.valid is None else self.valid[box]

    def forget_above(self, top: int) -> None:
        """Make room below by dropping the rows above this one."""
        kept, gone = max(0, self.bottom - top), top - self.top
        for start in range(0, kept if gone else 0, max(1, gone)):
            stop = min(start + gone, kept)  # no further, so that no copy is made on the way
            for buffer in (self.pixels, self.valid):
                if buffer is not None:
                    buffer[..., start:stop, :] = buffer[..., start + gone : stop + gone, :]
        self.top, self.bottom = top, max(top, self.bottom)


class StripReader:
    """Reads the chosen bands of a raster with several handles at a time."""

    def __init__(self, source: Source, bands: list[int], threads: int) -> None:
        self.source = source
        self.bands = bands
        self._threads = max(1, threads)
        self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="decode")
        self._handles: SimpleQueue[rasterio.DatasetReader] = SimpleQueue()
        for _ in range(self._threads):
            self._handles.put(open_raster(source.path))
        self._alpha = source.alpha if source.alpha not in bands else None

    def close(self) -> None:
        """Close the raster."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        while not self._handles.empty():
            self._handles.get().close()

    def start(self, cols: tuple[int, int], top: int, most: int) -> Strip:
        """Return an empty strip at a row, with room for so many rows at a time."""
        rows = min(self.source.height, most + self.source.block[0])
        shape = (len(self.bands), rows, cols[1] - cols[0])
        valid = np.empty(shape[1:], bool) if self._may_be_empty else None
        return Strip(cols[0], top, top, np.empty(shape, self.source.dtype), valid)

    def advance(self, strip: Strip, top: int, bottom: int) -> None:
        """Make a strip hold these rows: what is known of them stays, the rest is read."""
        if bottom <= strip.bottom:
            return
        strip.forget_above(max(top, strip.top))
        height = self.source.block[0]
        first = strip.bottom
        strip.bottom = min(self.source.height, -(-bottom // height) * height)
        boxes = self._boxes((first, strip.bottom), (strip.left, strip.left + strip.pixels.shape[2]))
        list(self._pool.map(lambda box: self._read(strip, *box), boxes))

    @property
    def _may_be_empty(self) -> bool:
        nodata = any(self.source.nodata[band - 1] is not None for band in self.bands)
        is_real = np.issubdtype(self.source.dtype, np.floating)
        return bool(nodata or is_real or self._alpha or self.source.has_mask)

    def _boxes(self, rows: tuple[int, int], cols: tuple[int, int]) -> list[tuple[slice, slice]]:
        axis, (low, high) = (0, rows) if self.source.is_striped else (1, cols)
        step = self.source.block[axis]
        share = max(1, -(-(high - low) // (step * self._threads))) * step
        ends = [*range((low // step) * step + share, high, share), high]
        parts = [slice(a, b) for a, b in zip([low, *ends], ends) if b > a]
        whole = slice(*cols) if axis == 0 else slice(*rows)
        return [(part, whole) if axis == 0 else (whole, part) for part in parts]

    def _read(self, strip: Strip, rows: slice, cols: slice) -> None:
        """Read one box into its place."""
        window = Window.from_slices(rows, cols)
        pixels, valid = strip.cut((rows.start, rows.stop), (cols.start, cols.stop))
        handle = self._handles.get()
        try:
            with environment():
                self._read_pixels(handle, window, pixels)
                if valid is not None:
                    valid[...] = self._holds_data(handle, window, pixels)
        except RasterioError as error:
            raise InputError(
                f"image = {self.source.path}: rows {rows.start} to {rows.stop} cannot be read "
                f"({error.__cause__ or error}).",
                field="image",
                remedy="The file may be cut off; get it again.",
            ) from error
        finally:
            self._handles.put(handle)

    def _read_pixels(self, handle: rasterio.DatasetReader, window: Window, out: Pixels) -> None:
        if len(set(handle.dtypes)) == 1:
            handle.read(self.bands, window=window, out=out)
            return
        for band, plane in zip(self.bands, out):  # rasterio reads bands of one type at a time
            handle.read(band, window=window, out=plane)

    def _holds_data(self, handle: rasterio.DatasetReader, window: Window, pixels: Pixels) -> Mask:
        valid = ~self._is_nodata(pixels)
        if self._alpha:
            valid &= handle.read(self._alpha, window=window) != 0
        if self.source.has_mask:
            valid &= handle.read_masks(1, window=window) != 0
        return valid

    def _is_nodata(self, pixels: Pixels) -> Mask:
        """Say where there is no data.

        Unsigned types use nodata values that are real values too (0 is also black), so there a
        pixel is empty when all bands say so; elsewhere one band is enough.
        """
        values = [self.source.nodata[band - 1] for band in self.bands]
        combine = np.logical_and if self.source.dtype.kind == "u" else np.logical_or
        per_band = (is_value(band, value) for band, value in zip(pixels, values))
        first = next(per_band)
        for more in per_band:
            combine(first, more, out=first)
        return first


def is_value(band: Pixels, value: float | None) -> Mask:
    """Return where a band has its nodata value or is no number."""
    missing = ~np.isfinite(band) if band.dtype.kind == "f" else np.zeros(band.shape, bool)
    if value is not None and not np.isnan(value) and fits(value, band.dtype):
        missing |= band == band.dtype.type(value)
    return missing


def fits(value: float, dtype: np.dtype[Any]) -> bool:
    """Return whether a nodata value can occur in a type at all."""
    limits = np.finfo(dtype) if dtype.kind == "f" else np.iinfo(dtype)
    return limits.min <= value <= limits.max and (dtype.kind == "f" or value == int(value))

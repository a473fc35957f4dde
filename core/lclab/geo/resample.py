"""Images at another resolution: area averages on the way down, linear on the way up.

Written by hand because pixels must not depend on how a raster is cut into reads, and because
empty pixels must not leak into their neighbours; GDAL's resampling of windows does both.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
DIRECT = 4


@dataclass(frozen=True)
class AxisScale:
    """The relation of the model's grid to the image's along one axis."""

    size: int
    scale: float

    @property
    def target(self) -> int:
        """The number of pixels on the model's grid."""
        return self.size if self.scale == 1 else max(1, round(self.size * self.scale))

    def footprint(self, start: int, stop: int) -> tuple[int, int]:
        """Return the image's pixels that these pixels of the model's grid are made from."""
        if self.scale == 1:
            return start, min(stop, self.size)
        step = self.shrink
        first = math.floor(start / self.scale) - 1
        last = math.ceil(stop / self.scale) + 1
        return max(0, first // step * step), min(self.size, -(-last // step) * step)

    def sources(self) -> NDArray[np.int64]:
        """Return for each of the image's pixels the model's pixel whose answer it takes."""
        return nearest(self.size, self.scale, self.target)

    @property
    def shrink(self) -> int:
        """The whole factor by which pixels are averaged first where the image is much finer."""
        ratio = 1 / self.scale
        if ratio <= DIRECT:
            return 1
        is_whole = abs(ratio - round(ratio)) < 1e-9
        return round(ratio) if is_whole else int(ratio / 2)

    def weights(self, start: int, stop: int) -> Floats:
        """Return the matrix that takes the (shrunken) footprint to these model pixels."""
        low, high = self.footprint(start, stop)
        step = self.shrink
        return matrix(
            start, stop, low // step, -(-high // step), self.scale * step, self.size / step
        )


@lru_cache(maxsize=8)
def nearest(size: int, scale: float, target: int) -> NDArray[np.int64]:
    """Return for each pixel of an axis the target pixel that holds its centre."""
    index = np.floor((np.arange(size) + 0.5) * scale).astype(np.int64)
    return np.minimum(index, target - 1)


@lru_cache(maxsize=256)
def matrix(start: int, stop: int, low: int, high: int, scale: float, size: float) -> Floats:
    """Return weights (target, source) that sum to one per target pixel."""
    left = np.arange(start, stop)[:, None] / scale
    right = left + 1 / scale
    pixels = np.arange(low, high)[None, :]
    if scale < 1:
        weights = np.minimum(right, pixels + 1) - np.maximum(left, pixels)
    else:
        centre = np.clip((left + right) / 2, 0.5, max(0.5, size - 0.5))
        weights = 1 - np.abs(pixels + 0.5 - centre)
    weights = np.maximum(weights, 0)
    return (weights / np.maximum(weights.sum(1, keepdims=True), 1e-9)).astype(np.float32)


def shrunken(values: Floats, rows: int, cols: int) -> Floats:
    """Return sums over blocks of rows x cols pixels; those at the end may be incomplete."""
    if rows == cols == 1:
        return values
    low = np.add.reduceat(values, np.arange(0, values.shape[-2], rows), axis=-2)
    total: Floats = np.add.reduceat(low, np.arange(0, low.shape[-1], cols), axis=-1)
    return total


def resample(
    pixels: NDArray[np.generic],
    valid: NDArray[np.bool_] | None,
    y: AxisScale,
    x: AxisScale,
    rows: tuple[int, int],
    cols: tuple[int, int],
    *,
    fill: Floats,
) -> Floats:
    """Return pixels (bands, footprint) on the model's grid; where all is empty, the fill value."""
    values = pixels.astype(np.float32)
    known = np.ones(values.shape[1:], np.float32) if valid is None else valid.astype(np.float32)
    values = np.where(known > 0, values, np.float32(0))
    values, known = (shrunken(a, y.shrink, x.shrink) for a in (values, known))
    down, across = y.weights(*rows), x.weights(*cols).T
    total = np.matmul(np.matmul(down, values), across)
    share = np.matmul(np.matmul(down, known), across)
    result: Floats = np.where(share > 1e-6, total / np.maximum(share, 1e-6), fill[:, None, None])
    return result

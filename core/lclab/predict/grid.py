"""The windows that a raster is predicted in: one grid for the whole raster, however it is cut."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..geo.resample import AxisScale

NEAR = 0.75, 1.25


@dataclass(frozen=True)
class Axis:
    """The windows along one axis, in pixels of the model's grid."""

    size: int
    window: int
    starts: tuple[int, ...]

    @cached_property
    def edges(self) -> tuple[int, ...]:
        """Where one window's core ends and the next one's begins: the middle of their overlap."""
        pairs = zip(self.starts, self.starts[1:])
        middles = ((before + self.window + after) // 2 for before, after in pairs)
        return 0, *middles, self.size

    def core(self, index: int) -> tuple[int, int]:
        """Return the pixels that are nearer this window's middle than any other's."""
        return self.edges[index], self.edges[index + 1]

    def reach(self, index: int) -> tuple[int, int]:
        """Return the pixels that a window covers."""
        return self.starts[index], min(self.starts[index] + self.window, self.size)


def plan_axis(size: int, window: int, overlap: float, multiple: int, flexible: bool) -> Axis:
    """Return evenly spread windows; where the network allows, of the size that fits best."""
    halo = round(window * overlap / 2)
    if flexible:
        window, count = best_fit(size, window, halo, multiple)
    else:
        count = windows_needed(size, window, halo)
    room = max(0, size - window)
    return Axis(size, window, tuple(i * room // max(1, count - 1) for i in range(count)))


def windows_needed(size: int, window: int, halo: int) -> int:
    """Return how many windows cover an axis when neighbours share two halos."""
    if size <= window:
        return 1
    return -(-(size - window) // max(1, window - 2 * halo)) + 1


def best_fit(size: int, window: int, halo: int, multiple: int) -> tuple[int, int]:
    """Return the side near the wanted one, and the count, that infer the fewest pixels."""
    whole = next_multiple(size, multiple)
    least, most = next_multiple(round(window * NEAR[0]), multiple), round(window * NEAR[1])
    most = max(next_multiple(window, multiple), most // multiple * multiple)
    fits = []
    for side in range(min(whole, least), min(whole, most) + 1, multiple):
        count = windows_needed(size, side, halo)
        fits.append((count * side, abs(side - window), side, count))
    _, _, side, count = min(fits)
    return side, count


def next_multiple(size: int, multiple: int) -> int:
    """Return the next size that a network takes."""
    return -(-size // multiple) * multiple


@dataclass(frozen=True)
class Grid:
    """The windows of a raster and their relation to the image's pixels."""

    rows: Axis
    cols: Axis
    y: AxisScale
    x: AxisScale

    @property
    def window(self) -> tuple[int, int]:
        """Height and width of every window on the model's grid."""
        return self.rows.window, self.cols.window

    @property
    def is_scaled(self) -> bool:
        """Whether the model's grid is not the image's."""
        return self.y.scale != 1 or self.x.scale != 1

    def image_span(self, scale: AxisScale, start: int, stop: int) -> tuple[int, int]:
        """Return the image's pixels that take their answer from this range of model pixels."""
        if scale.scale == 1:
            return start, stop
        low, high = np.searchsorted(scale.sources(), [start, stop])
        return int(low), int(high)

    def touching(
        self, axis: Axis, scale: AxisScale, start: int, stop: int, cores: bool
    ) -> list[int]:
        """Return the windows that have a say in these image pixels."""
        spans = [axis.core(i) if cores else axis.reach(i) for i in range(len(axis.starts))]
        boxes = [self.image_span(scale, *span) for span in spans]
        return [i for i, (low, high) in enumerate(boxes) if low < stop and high > start]


def answers_for(
    scale: AxisScale, model: tuple[int, int], image: tuple[int, int]
) -> NDArray[np.int64]:
    """Return for each of the image's pixels where its answer lies in a span of the model's."""
    index: NDArray[np.int64] = scale.sources()[image[0] : image[1]] - model[0]
    return index

"""How often which value of one raster meets which of another, whatever the values are."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .rasters import Origin, refuse

MOST_VALUES = 255
NEAR = 300


class Pairs:
    """Counts of pairs of values."""

    def __init__(self, first: Origin, second: Origin) -> None:
        self.counts: Counter[tuple[int, int]] = Counter()
        self._first, self._second = first, second

    def add(self, first: NDArray[Any], second: NDArray[Any]) -> None:
        """Count the pairs of two lists of whole numbers."""
        if not len(first):
            return
        a_values, a = numbered(first, self._first)
        b_values, b = numbered(second, self._second)
        cells = np.bincount(a * len(b_values) + b)
        found = np.flatnonzero(cells)
        rows, cols = np.divmod(found, len(b_values))
        for row, col, count in zip(a_values[rows], b_values[cols], cells[found]):
            self.counts[int(row), int(col)] += int(count)
        refuse_many({key for key, _ in self.counts}, self._first)
        refuse_many({key for _, key in self.counts}, self._second)


def numbered(values: NDArray[Any], origin: Origin) -> tuple[NDArray[Any], NDArray[np.int64]]:
    """Return values among which are all that occur, and for every element the place of its own.

    Values near to each other are numbered by their distance, which is many times faster than
    sorting.
    """
    low, high = int(values.min()), int(values.max())
    if high - low < NEAR:
        return np.arange(low, high + 1), values.astype(np.int64) - low
    known, places = np.unique(values, return_inverse=True)
    refuse_many(known, origin)
    return known, places.astype(np.int64)


def refuse_many(values: Any, origin: Origin) -> None:
    """Refuse a raster with so many values that they cannot be classes."""
    if len(values) > MOST_VALUES:
        problem = f"it holds more than {MOST_VALUES} different values."
        raise refuse(*origin, problem, "Choose a classified raster.")

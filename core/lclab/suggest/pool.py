"""The most uncertain places seen so far, as many for each class and no more."""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..geo.region import Region

DEPTH = 10
"""How many places per class compete for each that is wanted."""


@dataclass(frozen=True)
class Place:
    """A square of an image, how unsure the model is there, and each class's mean probability."""

    image: int
    region: Region
    uncertainty: float
    chances: NDArray[np.float64]


class Pool:
    """Keeps places by their likeliest class, so that no large class drives out the others."""

    def __init__(self, wanted: int) -> None:
        self._depth = DEPTH * wanted
        self._heaps: dict[int, list[tuple[float, int, Place]]] = {}
        self.seen = 0

    def add(self, place: Place) -> None:
        """Take a place, unless as many of its class are more uncertain; of equals, the first."""
        heap = self._heaps.setdefault(int(place.chances.argmax()), [])
        heapq.heappush(heap, (place.uncertainty, -self.seen, place))
        if len(heap) > self._depth:
            heapq.heappop(heap)
        self.seen += 1

    def places(self) -> list[Place]:
        """Return the places, the most uncertain first."""
        kept = [entry for heap in self._heaps.values() for entry in heap]
        return [place for _, _, place in sorted(kept, key=lambda entry: entry[:2], reverse=True)]

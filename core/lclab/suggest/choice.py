"""Places that are uncertain and differ from each other, chosen one after the other."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
LEAST = 1e-6
"""Stands for no uncertainty, so that among sure places those that differ come first."""


def choose(
    uncertainty: Array, chances: Array, positions: Array, reach: float, number: int
) -> list[int]:
    """Return the places to take, in order: the greedy way to a k-centre, weighted by uncertainty.

    Each is the one whose uncertainty times its least difference from those before it is greatest.
    """
    weights = np.maximum(uncertainty, LEAST)
    nearest = np.full(len(weights), np.inf)
    chosen: list[int] = []
    best = int(weights.argmax()) if len(weights) else -1
    while len(chosen) < min(number, len(weights)):
        chosen.append(best)
        nearest = np.minimum(nearest, difference(chances, positions, reach, best))
        scores = weights * nearest
        scores[chosen] = -1
        best = int(scores.argmax())
    return chosen


def difference(chances: Array, positions: Array, reach: float, place: int) -> Array:
    """Return how much every place differs from one: in what it may be, and in where it lies.

    Both count from 0 to 1: Hellinger's distance, and the way on the ground up to a reach.
    """
    roots = np.sqrt(chances)
    kind = np.sqrt(((roots - roots[place]) ** 2).sum(1) / 2)
    way = np.minimum(np.hypot(*(positions - positions[place]).T) / reach, 1)
    return np.hypot(kind, way)

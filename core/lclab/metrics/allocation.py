"""How many points a sample takes, and how many of them each class of the map gets."""

from __future__ import annotations

import math
from collections.abc import Mapping


def needed(pixels: Mapping[int, int], expected: float, error: float) -> int:
    """Return how many points give the overall accuracy a standard error (Olofsson et al. 2014).

    n = (Σ W S)² / (error² + Σ W S² / N), equation 13, where S = √(expected (1 - expected)) is the
    same for all classes, so that the weights W of the classes add up to one.
    """
    variance = expected * (1 - expected)
    return math.ceil(variance / (error**2 + variance / sum(pixels.values())))


def allocate(pixels: Mapping[int, int], total: int, least: int) -> dict[int, int]:
    """Return the points of each class: the least, or all its pixels, or more by its area.

    The classes to which their area gives fewer get the least, and the others share what remains.
    """
    total = min(total, sum(pixels.values()))
    floors = {value: min(least, count) for value, count in pixels.items()}
    fixed: dict[int, int] = {}
    while True:
        free = {value: count for value, count in pixels.items() if value not in fixed}
        shares = by_size(free, max(0, total - sum(fixed.values())))
        low = {value: floors[value] for value, n in shares.items() if n < floors[value]}
        if not low:
            return {value: {**fixed, **shares}[value] for value in pixels}
        fixed |= low


def by_size(sizes: Mapping[int, int], total: int) -> dict[int, int]:
    """Return whole numbers in proportion to sizes that add up to a total."""
    whole = sum(sizes.values())
    shares = {key: divmod(total * size, whole) for key, size in sizes.items()}
    rest = total - sum(share for share, _ in shares.values())
    favoured = sorted(shares, key=lambda key: (-shares[key][1], key))[:rest]
    return {key: share + (key in favoured) for key, (share, _) in shares.items()}

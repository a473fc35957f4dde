"""Round numbers for an axis."""

from __future__ import annotations

import math
from bisect import bisect_left

from .history import Points

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
UNITS = ((1e9, "G"), (1e6, "M"), (1e3, "k"))


def ticks(low: float, high: float, count: int) -> list[float]:
    """Return about so many round numbers from at most `low` to at least `high`."""
    if not high > low:
        margin = abs(low) / 10 or 0.5
        low, high = low - margin, high + margin
    rough = (high - low) / max(count, 1)
    power = 10 ** math.floor(math.log10(rough))
    step = next(s * power for s in STEPS if s * power >= rough * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [number * step for number in range(first, last + 1)]


def label(value: float, step: float) -> str:
    """Return a number of an axis as short as its neighbours allow."""
    for unit, letter in UNITS:
        if abs(value) >= unit:
            return f"{value / unit:.10g}{letter}" if step >= unit / 1000 else f"{value:.10g}"
    if value and step < 1e-5:
        return f"{value:.3g}"
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    is_half = abs(step / 10**-digits - round(step / 10**-digits)) > 1e-6
    return f"{value:.{digits + is_half}f}"


def reading(value: float) -> str:
    """Return a value that somebody points at."""
    for unit, letter in UNITS[:2]:
        if abs(value) >= unit:
            return f"{value / unit:.4g} {letter}"
    return f"{value:.4g}"


def bounds(curves: list[Points]) -> tuple[float, float, float, float]:
    """Return the least and the greatest step and value of these curves, of which none is empty."""
    steps = [points[i][0] for points in curves for i in (0, -1)]
    values = [value for points in curves for _, value in points]
    return min(steps), max(steps), min(values), max(values)


def nearest(points: Points, step: float) -> tuple[int, float]:
    """Return the point of a curve that is nearest to a step."""
    steps = [point[0] for point in points]
    after = min(bisect_left(steps, step), len(points) - 1)
    return min(points[max(after - 1, 0) : after + 1], key=lambda point: abs(point[0] - step))


def thinned(points: Points, count: int) -> list[tuple[float, float]]:
    """Return a curve with at most about so many points, each the mean of its neighbours."""
    width = math.ceil(len(points) / max(count, 1))
    if width <= 1:
        return list(points)
    parts = [points[i : i + width] for i in range(0, len(points), width)]
    return [
        (sum(s for s, _ in part) / len(part), sum(v for _, v in part) / len(part)) for part in parts
    ]

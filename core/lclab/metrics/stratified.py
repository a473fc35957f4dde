"""Accuracy and areas from a random sample in each class of a map, with their uncertainty.

The estimators are those of Olofsson et al. 2014, Good practices for estimating area and assessing
accuracy of land change, Remote Sensing of Environment 148, equations 1 to 11.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
LARGEST_VARIANCE = 0.25
"""Of a share, which is taken where a single point tells nothing of it."""


@dataclass(frozen=True)
class Estimate:
    """A value, its standard error, and the ends of its confidence interval."""

    value: float | None
    error: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Estimates:
    """What a stratified sample tells of a map; lists are by class, areas are shares of the map."""

    shares: Array
    """The estimated share of the map of each class of the reference (rows) and map (columns)."""
    overall: Estimate
    users: list[Estimate]
    producers: list[Estimate]
    areas: list[Estimate]


def estimate(counts: NDArray[Any], sizes: NDArray[Any], confidence: float = 0.95) -> Estimates:
    """Return the estimates for counted points (rows reference, columns map) and the map's areas.

    Classes of the map without points are not told of: their size must be 0.
    """
    points = counts.T.astype(float)  # rows are strata from here on, as in the paper
    number = points.sum(1)
    weights = sizes / sizes.sum()
    within = points / np.maximum(number, 1)[:, None]  # n_ij / n_i.
    shares = weights[:, None] * within  # p_ij
    spread = variance(within, number)  # of each n_ij / n_i.
    far = reach(confidence)
    right, totals = np.diag(shares), shares.sum(0)
    users = np.diag(within)
    overall_variance = float((weights**2 * np.diag(spread)).sum())
    area_variance = (weights[:, None] ** 2 * spread).sum(0)
    return Estimates(
        shares.T,
        interval(right.sum(), overall_variance, far),
        [
            interval(value, of, far) if n >= 2 else Estimate(value if n else None)
            for value, of, n in zip(users, np.diag(spread), number)
        ],
        [
            interval(right[j] / totals[j], producers_variance(j, weights, within, spread), far)
            if totals[j]
            else Estimate(None)
            for j in range(len(totals))
        ],
        [interval(value, of, far) for value, of in zip(totals, area_variance)],
    )


def reach(confidence: float) -> float:
    """Return how many standard errors an interval reaches to either side."""
    return NormalDist().inv_cdf((1 + confidence) / 2)


def variance(within: Array, number: Array) -> Array:
    """Return the variance of each share of a stratum's points; the largest where there is one."""
    few = (number < 2)[:, None]
    spread = within * (1 - within) / np.where(few, 1, number[:, None] - 1)
    return np.where(few, LARGEST_VARIANCE, spread)


def producers_variance(j: int, weights: Array, within: Array, spread: Array) -> float:
    """Return the variance of a class's accuracy for its producer (equation 7)."""
    total = float((weights * within[:, j]).sum())
    accuracy = weights[j] * within[j, j] / total
    own = weights[j] ** 2 * (1 - accuracy) ** 2 * spread[j, j]
    others = weights**2 * spread[:, j]
    others[j] = 0
    return float((own + accuracy**2 * others.sum()) / total**2)


def interval(value: float, variance_of_it: float, far: float) -> Estimate:
    """Return an estimate of a share with its interval, which ends at 0 and 1."""
    error = float(np.sqrt(variance_of_it))
    low, high = max(0.0, value - far * error), min(1.0, value + far * error)
    return Estimate(float(value), error, float(low), float(high))

"""Blocks dealt to the splits, so that every split gets its share of every class."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

PROPOSALS_PER_UNIT, MOST_PROPOSALS = 60, 30_000
BORDER_WEIGHT = 0.02
"""What it costs if all neighbours are parted, where 1 is a split that misses a class."""
TINY = 1e-12
Amounts = NDArray[np.float64]
Dealt = NDArray[np.intp]


def deal(counts: NDArray[Any], neighbours: NDArray[Any], shares: list[float], seed: int) -> Dealt:
    """Return the split, by its place among the shares, of every unit.

    `counts` has the labelled pixels (units, classes), `neighbours` pairs of units that touch.
    The first split gets what cannot be shared.
    """
    totals = counts.sum(0)
    parts: Amounts = counts[:, totals > 0] / totals[totals > 0]
    wanted = np.array(shares)
    rng = np.random.default_rng(seed)
    chosen = dealt_by_class(parts, wanted, rng)
    improve(chosen, parts, neighbours, wanted, rng)
    return chosen


def dealt_by_class(parts: Amounts, wanted: Amounts, rng: np.random.Generator) -> Dealt:
    """Return units dealt class by class, the rarest first, each to the split that lacks most."""
    chosen = np.full(len(parts), -1)
    got = np.zeros((len(wanted), parts.shape[1]))
    shuffled = rng.permutation(len(parts))
    for number in np.argsort((parts > 0).sum(0), kind="stable"):
        largest = shuffled[np.argsort(-parts[shuffled, number], kind="stable")]
        for unit in largest[parts[largest, number] > 0]:
            if chosen[unit] < 0:
                chosen[unit] = np.argmax(wanted - got[:, number])
                got[chosen[unit]] += parts[unit]
    return np.maximum(chosen, 0)


def improve(
    chosen: Dealt, parts: Amounts, pairs: NDArray[Any], wanted: Amounts, rng: np.random.Generator
) -> None:
    """Move and exchange units as long as it brings the shares nearer or borders away."""
    units = (parts > 0).sum(0)
    touching: dict[int, list[int]] = {unit: [] for unit in range(len(parts))}
    for one, other in pairs.tolist():
        touching[one].append(other)
        touching[other].append(one)
    price = BORDER_WEIGHT / max(1, len(pairs))
    got = np.stack([parts[chosen == split].sum(0) for split in range(len(wanted))])
    proposals = min(MOST_PROPOSALS, PROPOSALS_PER_UNIT * len(parts))
    for one, other in rng.integers(len(parts), size=(proposals, 2)).tolist():
        pair = [one, other]
        before = chosen[pair]
        if before[0] == before[1]:
            continue
        after = before[[1, 0]] if rng.random() < 0.5 else before[[1, 1]]
        new = got.copy()
        np.subtract.at(new, before, parts[pair])
        np.add.at(new, after, parts[pair])
        gain = unfairness(got, wanted, units) - unfairness(new, wanted, units)
        gain += price * parted(chosen, touching, pair)
        chosen[pair] = after
        gain -= price * parted(chosen, touching, pair)
        if gain > TINY:
            got = new
        else:
            chosen[pair] = before


def parted(chosen: Dealt, touching: dict[int, list[int]], units: list[int]) -> int:
    """Return how many neighbours of units lie in another split than they do."""
    return sum(chosen[unit] != chosen[other] for unit in units for other in touching[unit])


def unfairness(got: Amounts, wanted: Amounts, units: NDArray[Any]) -> float:
    """Return how far the splits' shares are from those wanted, and how many classes they miss."""
    misses = np.minimum(units, len(wanted)) - (got > TINY).sum(0)
    off = ((got - wanted[:, None]) ** 2).sum() / got.shape[1]
    return float(off + np.maximum(misses, 0).sum() + (got[0] <= TINY).sum())

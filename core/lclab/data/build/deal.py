"""Blocks dealt to the splits, so that every split gets its share of every class."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

PROPOSALS_PER_UNIT, MOST_PROPOSALS = 60, 30_000
BORDER_WEIGHT = 0.02
"""What it costs if all neighbours are parted, where 1 is a split that misses a class."""
EDGE_VALUE = 0.25
"""What a label counts that is lost where its block has a neighbour of another split."""
TINY = 1e-12
Amounts = NDArray[np.float64]
Dealt = NDArray[np.intp]


def deal(
    counts: NDArray[Any],
    safe: NDArray[Any],
    neighbours: NDArray[Any],
    shares: list[float],
    seed: int,
) -> Dealt:
    """Return the split, by its place among the shares, of every unit.

    `counts` has the labelled pixels (units, classes), `safe` those that are left whatever the
    neighbours' splits are, `neighbours` pairs of units that touch. The first split gets what
    cannot be shared.
    """
    hand = Hand(counts, safe, np.array(shares))
    rng = np.random.default_rng(seed)
    hand.deal_by_class(rng.permutation(len(counts)))
    proposals = min(MOST_PROPOSALS, PROPOSALS_PER_UNIT * len(counts))
    pairs = rng.integers(len(counts), size=(proposals, 2)).tolist()
    hand.improve(neighbours, pairs, (rng.random(proposals) < 0.5).tolist())
    return hand.chosen


class Hand:
    """Units and the splits that they are in, with each split's share of every class."""

    def __init__(self, counts: NDArray[Any], safe: NDArray[Any], wanted: Amounts) -> None:
        values = EDGE_VALUE * counts + (1 - EDGE_VALUE) * safe
        is_there = values.sum(0) > 0
        self.parts: Amounts = values[:, is_there] / values.sum(0)[is_there]
        has = safe[:, is_there] > 0
        too_few = has.sum(0) < len(wanted)
        has[:, too_few] = counts[:, is_there][:, too_few] > 0
        self.has = has.astype(np.int64)
        self.wanted = wanted
        self.chosen: Dealt = np.zeros(len(counts), np.intp)
        self._possible = np.minimum(has.sum(0), len(wanted))

    def deal_by_class(self, shuffled: NDArray[Any]) -> None:
        """Deal class by class, the rarest first, each unit to the split that lacks most."""
        is_dealt = np.zeros(len(self.parts), bool)
        got = np.zeros((len(self.wanted), self.parts.shape[1]))
        for number in np.argsort(self.has.sum(0), kind="stable"):
            amounts = self.parts[:, number]
            largest = shuffled[np.argsort(-amounts[shuffled], kind="stable")]
            for unit in largest[(amounts[largest] > 0) & ~is_dealt[largest]]:
                self.chosen[unit] = np.argmax(self.wanted - got[:, number])
                got[self.chosen[unit]] += self.parts[unit]
                is_dealt[unit] = True

    def improve(
        self, neighbours: NDArray[Any], pairs: list[list[int]], exchange: list[bool]
    ) -> None:
        """Let pairs of units change places, or one follow the other, where that is better."""
        touching: dict[int, list[int]] = {unit: [] for unit in range(len(self.parts))}
        for one, other in neighbours.tolist():
            touching[one].append(other)
            touching[other].append(one)
        price = BORDER_WEIGHT / max(1, len(neighbours))
        splits = range(len(self.wanted))
        got = np.stack([self.parts[self.chosen == split].sum(0) for split in splits])
        there = np.stack([self.has[self.chosen == split].sum(0) for split in splits])
        for pair, both in zip(pairs, exchange):
            before = self.chosen[pair]
            if before[0] == before[1]:
                continue
            after = before[[1, 0 if both else 1]]
            new_got = moved(got, before, after, self.parts[pair])
            new_there = moved(there, before, after, self.has[pair])
            gain = self.unfairness(got, there) - self.unfairness(new_got, new_there)
            gain += price * self.parted(touching, pair)
            self.chosen[pair] = after
            gain -= price * self.parted(touching, pair)
            if gain > TINY:
                got, there = new_got, new_there
            else:
                self.chosen[pair] = before

    def parted(self, touching: dict[int, list[int]], units: list[int]) -> int:
        """Return how many neighbours of units lie in another split than they do."""
        chosen = self.chosen
        return sum(chosen[unit] != chosen[other] for unit in units for other in touching[unit])

    def unfairness(self, got: Amounts, there: NDArray[Any]) -> float:
        """Return how far the splits' shares are from those wanted, and how many classes miss."""
        misses = np.maximum(self._possible - (there > 0).sum(0), 0).sum() + (there[0] == 0).sum()
        off = ((got - self.wanted[:, None]) ** 2).sum() / got.shape[1]
        return float(off + misses)


def moved(
    sums: NDArray[Any], before: NDArray[Any], after: NDArray[Any], rows: NDArray[Any]
) -> NDArray[Any]:
    """Return sums by split after units have changed theirs."""
    new = sums.copy()
    np.subtract.at(new, before, rows)
    np.add.at(new, after, rows)
    return new

"""The blocks of all scenes: how large they are, and which split each is in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..dataset import NO_SPLIT
from .deal import deal

SIDES = (512, 384, 256, 192, 128, 96, 64)
BLOCKS_PER_SHARE = 1.6
"""How many times the blocks of a class must be as many as its smallest share needs."""
FINEST_PART = 0.5
MARGINS_PER_BLOCK = 4
Counts = NDArray[np.int64]
Letters = NDArray[Any]


@dataclass(frozen=True)
class Shares:
    """The share of the labels that each split gets, by its letter; training comes first."""

    by_letter: dict[str, float]

    @staticmethod
    def of(validation: float, test: float) -> Shares:
        """Return the shares of the splits that get something."""
        shares = {"t": 1 - validation - test, "v": validation, "e": test}
        return Shares({letter: share for letter, share in shares.items() if share > 0})


def in_blocks(cells: Counts, factor: int) -> Counts:
    """Return counts by block from counts by cell, so many of which make the side of a block."""
    rows = np.add.reduceat(cells, np.arange(0, cells.shape[0], factor), axis=0)
    blocks: Counts = np.add.reduceat(rows, np.arange(0, cells.shape[1], factor), axis=1)
    return blocks


def choose_side(cells: Sequence[Counts], cell: int, shares: Shares, margin: int) -> int:
    """Return the largest side for which every class lies in enough blocks to be shared.

    A class that small blocks could not share either is content with half of what they give.
    """
    sides = [side for side in SIDES if side >= MARGINS_PER_BLOCK * margin] or [SIDES[0]]
    needed = BLOCKS_PER_SHARE / min(shares.by_letter.values())
    spreads = {side: spread([in_blocks(c, side // cell) for c in cells]) for side in sides}
    enough = np.minimum(needed, FINEST_PART * spreads[sides[-1]])
    return next((side for side in sides if (spreads[side] >= enough).all()), sides[-1])


def spread(blocks: Sequence[Counts]) -> NDArray[np.float64]:
    """Return for every class over how many blocks, were they equal, its pixels are spread."""
    counts = np.concatenate([some.reshape(-1, some.shape[2]) for some in blocks]).astype(float)
    totals = counts.sum(0)
    found: NDArray[np.float64] = totals**2 / np.maximum((counts**2).sum(0), 1)
    return found


def dealt(
    blocks: Sequence[Counts], units: Sequence[NDArray[Any]], shares: Shares, seed: int
) -> list[Letters]:
    """Return the letters of every scene's blocks; `units` numbers blocks that go together."""
    count = 1 + max(int(some.max()) for some in units)
    counts = np.zeros((count, blocks[0].shape[2]))
    for some, numbers in zip(blocks, units):
        np.add.at(counts, numbers[numbers >= 0], some[numbers >= 0])
    pairs = np.concatenate([neighbours(numbers) for numbers in units])
    chosen = deal(counts, pairs, list(shares.by_letter.values()), seed)
    letters = np.array([*shares.by_letter, NO_SPLIT])
    places = np.append(chosen, len(letters) - 1)
    return [letters[places[numbers]] for numbers in units]


def numbered(blocks: Sequence[Counts]) -> list[NDArray[Any]]:
    """Return a number for every block with labels, and -1 for all others."""
    units, first = [], 0
    for counts in blocks:
        is_labelled = counts.any(axis=2)
        numbers = np.full(is_labelled.shape, -1)
        numbers[is_labelled] = np.arange(first, first + is_labelled.sum())
        first += int(is_labelled.sum())
        units.append(numbers)
    return units


def neighbours(numbers: NDArray[Any]) -> NDArray[Any]:
    """Return pairs of numbers that touch along an edge."""
    across = np.stack([numbers[:, :-1].ravel(), numbers[:, 1:].ravel()], 1)
    down = np.stack([numbers[:-1].ravel(), numbers[1:].ravel()], 1)
    pairs = np.concatenate([across, down])
    return pairs[(pairs >= 0).all(1) & (pairs[:, 0] != pairs[:, 1])]

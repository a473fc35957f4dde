"""The blocks of all scenes: how large they are, and which split each is in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..dataset import NO_SPLIT
from .deal import deal
from .scene import CELL, Counts

SIDES = (512, 384, 256, 192, 128, 96, 64)
MARGINS_PER_BLOCK = 4
FEWEST_BLOCKS = 4
FAIR, NEARLY_AS_FAIR = 0.15, 1.25
MIXED = 0.03
"""The share of labels that may be lost in blocks of which the user wants parts in two splits."""
Letters = NDArray[Any]


def in_blocks(cells: Counts, factor: int) -> Counts:
    """Return counts by block from counts by cell, so many of which make the side of a block."""
    starts = [np.arange(0, length, factor) for length in cells.shape[:2]]
    rows = np.add.reduceat(cells, starts[0], axis=0, dtype=np.uint32)
    blocks: Counts = np.add.reduceat(rows, starts[1], axis=1)
    return blocks


def without_edges(cells: Counts, factor: int, ring: int) -> Counts:
    """Return the cells but for those of each block's outermost rings; scenes end without one."""
    if 2 * ring >= factor:
        return cells
    rows, cols = (is_inside(length, factor, ring) for length in cells.shape[:2])
    inner: Counts = cells * (rows[:, None] & cols)[..., None].astype(cells.dtype)
    return inner


def is_inside(length: int, factor: int, ring: int) -> NDArray[np.bool_]:
    """Return which cells of an axis lie further than some from an edge between two blocks."""
    place, block = np.arange(length) % factor, np.arange(length) // factor
    after_edge = (place < ring) & (block > 0)
    before_edge = (place >= factor - ring) & (block < (length - 1) // factor)
    inside: NDArray[np.bool_] = ~(after_edge | before_edge)
    return inside


def choose_side(
    deal_at: Callable[[int], tuple[float, list[Letters]]], margin: int
) -> tuple[int, list[Letters]]:
    """Return the largest side of blocks that can be dealt about as fairly as smaller ones."""
    sides = [side for side in SIDES if side >= MARGINS_PER_BLOCK * margin] or [SIDES[0]]
    tried: dict[int, tuple[float, list[Letters]]] = {}
    for side in sides:
        tried[side] = deal_at(side)
        if tried[side][0] <= FAIR:
            break
    enough = max(FAIR, NEARLY_AS_FAIR * min(unfair for unfair, _ in tried.values()))
    return next((side, some) for side, (unfair, some) in tried.items() if unfair <= enough)


def unfairness(
    counts: Sequence[Counts], letters: Sequence[Letters], shares: dict[str, float]
) -> float:
    """Return by what part of itself a class's share in a split is off, on average.

    A split of few blocks is unfair too: it shows few places.
    """
    got = np.array([by_class(counts, letters, letter) for letter in shares])
    wanted = np.array(list(shares.values()))[:, None]
    totals = got.sum(0)
    off = np.abs(got[:, totals > 0] / totals[totals > 0] - wanted) / wanted
    blocks = [sum(int((own == letter).sum()) for own in letters) for letter in shares]
    few = np.maximum(0, 1 - np.array(blocks) / FEWEST_BLOCKS)
    return float(np.minimum(off, 1).mean() + few.mean())


def by_class(
    counts: Sequence[Counts], letters: Sequence[Letters], letter: str
) -> NDArray[np.int64]:
    """Return the labelled pixels of every class in the blocks with a letter."""
    found = [some[own == letter].sum(0, dtype=np.int64) for some, own in zip(counts, letters)]
    return np.sum(found, axis=0)


def side_for_wishes(cells: Sequence[Counts]) -> int:
    """Return the largest side at which few labels lie in a block that is mostly another split's."""
    total = sum(int(some.sum()) for some in cells)
    for side in SIDES:
        blocks = [in_blocks(some, side // CELL) for some in cells]
        if sum(int(some.max(axis=2).sum()) for some in blocks) >= (1 - MIXED) * total:
            return side
    return 2 * CELL


def dealt(
    blocks: Sequence[Counts],
    safe: Sequence[Counts],
    units: Sequence[NDArray[Any]],
    shares: dict[str, float],
    seed: int,
) -> list[Letters]:
    """Return the letters of every scene's blocks; `units` numbers blocks that go together."""
    pairs = np.concatenate([neighbours(numbers) for numbers in units])
    counts, inner = by_unit(blocks, units), by_unit(safe, units)
    chosen = deal(counts, inner, pairs, list(shares.values()), seed)
    letters = np.array([*shares, NO_SPLIT])
    places = np.append(chosen, len(letters) - 1)
    return [letters[places[numbers]] for numbers in units]


def by_unit(blocks: Sequence[Counts], units: Sequence[NDArray[Any]]) -> NDArray[np.float64]:
    """Return the sums of the blocks of each unit."""
    sums = np.zeros((1 + max(int(some.max()) for some in units), blocks[0].shape[2]))
    for some, numbers in zip(blocks, units):
        np.add.at(sums, numbers[numbers >= 0], some[numbers >= 0])
    return sums


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

"""Every block of every scene gets its split, and labels near another split are taken out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...events import Report
from ...geo.output import disk_errors
from ...tasks.dataset import Dataset
from ..dataset import NO_SPLIT, SPLITS, UNKNOWN
from .blocks import (
    SIDES,
    Letters,
    choose_side,
    dealt,
    in_blocks,
    numbered,
    side_for_wishes,
    unfairness,
    without_edges,
)
from .ground import Ground, same_ground, tied
from .margin import near_others, spread
from .scene import WISHED, Counts, Part, count_into, squares, strip_rows

LETTERS = np.array([*SPLITS, NO_SPLIT])


@dataclass
class Split:
    """Scenes cut into blocks, each with the letter of its split."""

    parts: Sequence[Part]
    block: int
    letters: list[Letters]
    shared: list[list[int]]
    """For every scene the earlier ones that show the same ground."""
    is_dealt: bool
    """Whether ground that several scenes show has to be in one split; the user's own need not."""
    wanted: list[str]
    """The letters of the splits that there should be."""
    left_out: int = 0
    """Labelled pixels that lie in a block of another split than the user wants for them."""
    near: int = 0
    """Labelled pixels that lie too near to another split."""


def split_up(spec: Dataset, parts: Sequence[Part]) -> Split:
    """Return all blocks with their splits: as the user wants them, or dealt."""
    shares = shares_of(spec, parts)
    shared = same_ground(parts)
    if any(part.wish for part in parts):
        block = spec.block or side_for_wishes([part.asked for part in parts])
        asked = [in_blocks(part.asked, block // part.cell) for part in parts]
        places = [np.where(some.any(axis=2), some.argmax(axis=2), -1) for some in asked]
        drawn = set().union(*(part.wish.places for part in parts if part.wish))
        wanted = [str(LETTERS[place]) for place in sorted(drawn)]
        return Split(parts, block, [LETTERS[place] for place in places], shared, False, wanted)
    free = [part for part in parts if not part.picture.split]
    block, some = deal_free(spec, free, shares) if free else (spec.block or SIDES[0], [])
    given = iter(some)
    letters = [fixed(p, block) if p.picture.split else next(given) for p in parts]
    dealt_to = list(shares) if free else []
    wanted = [*dealt_to, *sorted({part.picture.split for part in parts} - {"", *dealt_to})]
    return Split(parts, block, letters, shared, len(free) == len(parts), wanted)


def deal_free(
    spec: Dataset, parts: Sequence[Part], shares: dict[str, float]
) -> tuple[int, list[Letters]]:
    """Return the side of blocks, and their letters, for images that are for no split alone."""
    shared = same_ground(parts)
    cell = parts[0].cell
    alone = [number for number, earlier in enumerate(shared) if not earlier]

    def deal_at(side: int) -> tuple[float, list[Letters]]:
        factor, ring = side // cell, -(-spec.margin // cell)
        counts = [in_blocks(part.cells, factor) for part in parts]
        safe = [in_blocks(without_edges(part.cells, factor, ring), factor) for part in parts]
        units = tied(parts, numbered(counts), shared, side)
        letters = dealt(counts, safe, units, shares, spec.seed)
        return unfairness([safe[i] for i in alone], [letters[i] for i in alone], shares), letters

    if spec.block:
        return spec.block, deal_at(spec.block)[1]
    return choose_side(deal_at, spec.margin)


def shares_of(spec: Dataset, parts: Sequence[Part]) -> dict[str, float]:
    """Return the share of each split that is dealt, training first; images have theirs already."""
    taken = {part.picture.split for part in parts}
    test = 0.0 if "e" in taken else spec.test
    validation = 0.0 if "v" in taken else spec.validation
    shares = {"t": 1 - validation - test, "v": validation, "e": test}
    return {letter: share for letter, share in shares.items() if share > 0}


def fixed(part: Part, block: int) -> Letters:
    """Return the letters of an image that is for one split alone."""
    is_labelled = in_blocks(part.cells, block // part.cell).any(axis=2)
    return np.where(is_labelled, part.picture.split, NO_SPLIT)


def keep_apart(split: Split, number: int, margin: int, report: Report) -> Counts:
    """Take labels out of a scene that are near another split; return those left by block."""
    part, letters, block = split.parts[number], split.letters[number], split.block
    left = squares(part.height, part.width, block, part.cells.shape[2])
    ground = Ground(split, number, margin)
    rows = strip_rows(4 * part.width)
    for top in range(0, part.height, rows):
        report.raise_if_cancelled()
        lines = top, min(top + rows, part.height)
        labels = part.files["labels"].read(*lines)
        is_known = labels != UNKNOWN
        own = spread(letters[np.arange(*lines) // block], block, part.width)
        elsewhere = against_wish(part, lines, own) & is_known
        near = near_others(letters, block, margin, lines, part.width) | ground.others(lines, own)
        near &= is_known & ~elsewhere
        if (near | elsewhere).any():
            labels[near | elsewhere] = UNKNOWN
            part.files["labels"].write(top, labels)
        split.left_out += int(elsewhere.sum())
        split.near += int(near.sum())
        count_into(left, labels, top, block)
    if part.wish:
        part.files.pop(WISHED).path.unlink()
    split.letters[number] = np.where(left.any(axis=2), letters, NO_SPLIT)
    return left


def against_wish(part: Part, lines: tuple[int, int], own: Letters) -> NDArray[np.bool_]:
    """Return which pixels the user wants in another split than that of their block."""
    if not part.wish:
        return np.zeros(own.shape, bool)
    wished = part.files[WISHED].read(*lines)
    return LETTERS[np.minimum(wished, len(SPLITS))] != own


def store(counts: Counts, folder: Path) -> None:
    """Write the labelled pixels of every block."""
    path = folder / "counts.npy"
    with disk_errors(path), path.open("wb") as file:
        np.lib.format.write_array(file, counts.astype(np.int64), allow_pickle=False)

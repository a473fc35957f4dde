"""Every block of every scene gets its split, and labels near another split are taken out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ...events import Report
from ...geo.output import disk_errors
from ...tasks.dataset import Dataset
from ..dataset import NO_SPLIT, UNKNOWN
from .blocks import Counts, Letters, Shares, choose_side, dealt, in_blocks, numbered
from .margin import near_others
from .scene import CELL, Part, count_squares


def side_of(spec: Dataset, parts: Sequence[Part], shares: Shares) -> int:
    """Return the side of the blocks: as the user says, or as the classes lie."""
    if spec.block:
        return spec.block
    return choose_side([part.cells for part in parts], CELL, shares, spec.margin)


def letters_of(
    spec: Dataset, parts: Sequence[Part], block: int, cell: int, shares: Shares
) -> list[Letters]:
    """Return the letters of every scene's blocks, before labels are taken out."""
    counts = [in_blocks(part.cells, block // cell) for part in parts]
    free = [i for i, part in enumerate(parts) if not part.picture.split]
    letters = [
        np.where(some.any(axis=2), part.picture.split or NO_SPLIT, NO_SPLIT)
        for part, some in zip(parts, counts)
    ]
    chosen = [counts[i] for i in free]
    for i, some in zip(free, dealt(chosen, numbered(chosen), shares, spec.seed)):
        letters[i] = some
    return letters


def keep_apart(part: Part, letters: Letters, block: int, margin: int, report: Report) -> Counts:
    """Take out labels near another split; return those left by block and class."""
    classes = part.cells.shape[2]
    left: list[Counts] = []
    for top in range(0, part.height, block):
        report.raise_if_cancelled()
        rows = top, min(top + block, part.height)
        labels = part.files["labels"].read(*rows)
        near = near_others(letters, block, margin, rows, part.width) & (labels != UNKNOWN)
        if near.any():
            labels[near] = UNKNOWN
            part.files["labels"].write(top, labels)
        left.append(count_squares(labels, block, classes))
    return np.concatenate(left)


def store(counts: Counts, folder: Path) -> None:
    """Write the labelled pixels of every block."""
    with disk_errors(folder / "counts.npy"), (folder / "counts.npy").open("wb") as file:
        np.lib.format.write_array(file, counts, allow_pickle=False)

"""Labels near another split are taken out, so that no two splits learn from neighbours."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..dataset import NO_SPLIT

Letters = NDArray[Any]
Mask = NDArray[np.bool_]


def near_others(
    letters: Letters, block: int, margin: int, rows: tuple[int, int], width: int
) -> Mask:
    """Return which pixels of these rows lie so near to a block of another split than their own."""
    own = spread(letters[np.arange(*rows) // block], block, width)
    near = np.zeros(own.shape, bool)
    there = np.unique(letters[letters != NO_SPLIT])
    for letter in there if len(there) > 1 or NO_SPLIT in letters else ():
        near |= reach(letters == letter, block, margin, rows, width) & (own != letter)
    return near


def spread(blocks: NDArray[Any], block: int, width: int) -> NDArray[Any]:
    """Return rows of blocks as rows of pixels."""
    return np.repeat(blocks, block, axis=1)[:, :width]


def reach(chosen: Mask, block: int, margin: int, rows: tuple[int, int], width: int) -> Mask:
    """Return which pixels of these rows lie in or near the chosen blocks."""
    near = np.zeros((rows[1] - rows[0], width), bool)
    lines = np.arange(*rows)
    ends = np.stack([(lines - margin) // block, (lines + margin) // block], 1)
    columns = np.arange(width)
    first = np.maximum((columns - margin) // block, 0)
    last = np.minimum((columns + margin) // block, chosen.shape[1] - 1)
    for low, high in np.unique(ends, axis=0):
        some = chosen[max(low, 0) : high + 1].any(0)
        before = np.concatenate([[0], np.cumsum(some)])
        near[(ends == (low, high)).all(1)] = before[last + 1] > before[first]
    return near

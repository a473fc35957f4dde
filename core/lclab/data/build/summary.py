"""How much of each class lies in each split, and what the user should know about it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...card import LandClass
from ..dataset import SPLITS
from .blocks import Counts, Letters

FEW_PIXELS, FEW_BLOCKS = 500, 4


def pixels_by_split(
    classes: Sequence[LandClass], counts: Sequence[Counts], letters: Sequence[Letters]
) -> dict[str, dict[str, int]]:
    """Return the labelled pixels of every class in every split that has blocks or always is."""
    pixels: dict[str, dict[str, int]] = {}
    for letter, name in SPLITS.items():
        found = sum(
            (some[where == letter].sum(0) for some, where in zip(counts, letters)),
            np.zeros(len(classes), np.int64),
        )
        pixels[name] = {c.name: int(n) for c, n in zip(classes, found)}
    return pixels


def class_warnings(
    classes: Sequence[LandClass],
    counts: Sequence[Counts],
    letters: Sequence[Letters],
    pixels: dict[str, dict[str, int]],
) -> list[str]:
    """Return warnings about classes with little, or that a split misses."""
    warnings = []
    used = [SPLITS[x] for x in SPLITS if any((some == x).any() for some in letters)]
    blocks = sum((some > 0).sum((0, 1)) for some in counts)
    for number, c in enumerate(classes):
        total = sum(pixels[split][c.name] for split in used)
        missing = [split for split in used if not pixels[split][c.name]]
        if total == 0:
            warnings.append(f"Class '{c.name}' has no labels.")
            continue
        if total < FEW_PIXELS or blocks[number] < FEW_BLOCKS:
            amount = f"{total} pixels in {blocks[number]} blocks"
            warnings.append(f"Class '{c.name}' has few labels: {amount}.")
        if missing:
            warnings.append(f"Class '{c.name}' is missing from {' and '.join(missing)}.")
    return warnings

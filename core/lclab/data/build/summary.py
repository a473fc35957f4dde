"""How much of each class lies in each split, and what the user should know about it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...card import LandClass
from ..dataset import SPLITS
from .blocks import Letters
from .scene import Counts, Part
from .splits import Split

FEW_PIXELS, FEW_BLOCKS = 500, 4
NONE_LEFT = (
    "No labels are left for {}: what there is lies too near together. Label more places, or choose "
    "smaller blocks or a smaller margin."
)


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


def label_warnings(split: Split) -> list[str]:
    """Return warnings about labels that contend for pixels, or that splits leave out."""
    labelled = {id(part.labelled): part for part in split.parts}.values()
    contested = sum(part.labelled.contested for part in labelled)
    hectares = sum(part.labelled.contested * hectares_of(part) for part in labelled)
    warnings = []
    if contested:
        area = f" ({hectares:.3g} ha)" if hectares else ""
        warnings.append(
            f"Labels of different class overlap on {contested} pixels{area}: left unknown."
        )
    for letter in split.wanted:
        if not any((some == letter).any() for some in split.letters):
            warnings += [NONE_LEFT.format(SPLITS[letter])]
    if split.left_out:
        warnings.append(
            f"{split.left_out} labelled pixels are left out, as they lie in a block that is mostly "
            "for another split. Smaller blocks lose less."
        )
    return warnings + [text for i in range(len(split.parts)) if (text := seen_twice(split, i))]


def seen_twice(split: Split, number: int) -> str:
    """Return a warning if an image for one split shows ground of an image for another."""
    own = split.parts[number].picture
    for index in split.shared[number]:
        other = split.parts[index].picture
        if own.split != other.split:
            return f"{own.path} and {other.path} show the same ground but are in different splits."
    return ""


def hectares_of(part: Part) -> float:
    """Return the area of a pixel; 0 where nobody knows it."""
    metres = part.source.pixel_metres()
    return metres[0] * metres[1] / 1e4 if metres else 0.0


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

"""Pixels of a reference near another class: their labels are the least sure, and may be left out.

A pixel is near where a disk around its middle holds the middle of a pixel of another known class.
With a radius of 3 this is how the references of the ISPRS data sets are eroded.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo.region import Region
from .pairs import numbered
from .rasters import Mask, Values
from .references import Reference

UNKNOWN = -1
NUMBERS = NDArray[np.int16]


def read_with_borders(
    reference: Reference,
    box: Region,
    whole: Region,
    radius: int,
    class_of: Callable[[int], int | None],
) -> tuple[Values, Mask, Mask]:
    """Return a box's labels, where there are any, and which pixels are so near to another class.

    As much more is read around the box, so that how a map is cut into boxes does not matter.
    """
    wider = Region(
        box.top - radius, box.bottom + radius, box.left - radius, box.right + radius
    ).common(whole)
    around = wider or box
    labels, is_known = reference.read(around)
    is_near = np.zeros(is_known.shape, bool)
    if radius:
        is_near = near_another(class_numbers(labels, is_known, class_of, reference), radius)
    inner = box.slices_in(around)
    return labels[inner], is_known[inner], is_near[inner]


def class_numbers(
    labels: Values, is_known: Mask, class_of: Callable[[int], int | None], reference: Reference
) -> NUMBERS:
    """Return a small number for each class that labels stand for; -1 where that is unknown."""
    numbers = np.full(labels.shape, UNKNOWN, np.int16)
    if is_known.any():
        values, places = numbered(labels[is_known], reference.origin)
        occurs = np.bincount(places, minlength=len(values)) > 0
        ids = [class_of(int(v)) if there else None for v, there in zip(values, occurs)]
        order = {number: place for place, number in enumerate(dict.fromkeys(ids))}
        order[None] = UNKNOWN
        numbers[is_known] = np.array([order[i] for i in ids], np.int16)[places]
    return numbers


def near_another(numbers: NUMBERS, radius: int) -> Mask:
    """Return where a disk around a pixel of a class holds one of another class; -1 is of none."""
    highest = over_disk(numbers, radius, np.maximum)
    none = np.iinfo(numbers.dtype).max
    lowest = over_disk(np.where(numbers == UNKNOWN, none, numbers), radius, np.minimum)
    is_near: Mask = (numbers != UNKNOWN) & (highest != lowest)
    return is_near


def over_disk(values: NUMBERS, radius: int, greater: Any) -> NUMBERS:
    """Return the maximum, or the minimum, of the values in a disk around every pixel.

    Row by row of the disk, whose rows grow towards its middle: a few operations on whole arrays.
    """
    found, row, reach = values.copy(), values.copy(), 0
    for away in range(radius, -1, -1):
        while reach < math.isqrt(radius**2 - away**2):
            reach += 1
            greater(row[:, reach:], values[:, :-reach], out=row[:, reach:])
            greater(row[:, :-reach], values[:, reach:], out=row[:, :-reach])
        above, below = slice(away, None), slice(None, len(values) - away if away else None)
        if away < len(values):
            greater(found[above], row[below], out=found[above])
            greater(found[below], row[above], out=found[below])
    return found

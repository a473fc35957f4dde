"""The parts of an image that are kept: where labels are, and what a crop sees around them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.features import shapes

from ...geo.region import Region

REACH = 512
CELL = 64
MOST_WINDOWS = 100


def windows(boxes: Sequence[Region], height: int, width: int, reach: int = REACH) -> list[Region]:
    """Return boxes that hold all labels with what lies around them, and that do not overlap.

    Where they are many they are joined, since each becomes a scene of its own.
    """
    whole = Region(0, height, 0, width)
    covered = np.zeros((-(-height // CELL), -(-width // CELL)), np.uint8)
    for box in boxes:
        rows = slice(max(0, box.top - reach) // CELL, -(-(box.bottom + reach) // CELL))
        cols = slice(max(0, box.left - reach) // CELL, -(-(box.right + reach) // CELL))
        covered[rows, cols] = 1
    found = []
    for patch, _ in shapes(covered, mask=covered != 0, connectivity=8):
        xs, ys = zip(*patch["coordinates"][0])
        left, right, top, bottom = (int(f(v)) * CELL for v in (xs, ys) for f in (min, max))
        found.append(Region(top, bottom, left, right))
    apart = [box.common(whole) or whole for box in joined(found)]
    if len(apart) > MOST_WINDOWS:
        return windows(boxes, height, width, 2 * reach)
    return sorted(apart, key=lambda box: (box.top, box.left))


def joined(boxes: list[Region]) -> list[Region]:
    """Return boxes that do not overlap: those that do become the box around them."""
    apart: list[Region] = []
    for box in boxes:
        whole = box
        while hit := [other for other in apart if whole.common(other)]:
            apart = [other for other in apart if other not in hit]
            whole = around([whole, *hit])
        apart.append(whole)
    return apart


def around(boxes: Sequence[Region]) -> Region:
    """Return the box around boxes."""
    return Region(
        min(box.top for box in boxes),
        max(box.bottom for box in boxes),
        min(box.left for box in boxes),
        max(box.right for box in boxes),
    )

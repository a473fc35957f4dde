"""Small pictures of a map, of its reference, and of where they differ."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..card import LandClass
from ..colours import rgb
from ..geo.region import Region
from ..report.pictures import Picture

MOST = 720
EMPTY, RIGHT, WRONG = "#eceeeb", "#bcd3c2", "#d1372f"
DOT, EDGE = 2, 3
Layer = tuple[NDArray[Any], NDArray[np.bool_]]


class Thumbnails:
    """Every so-and-so-many-th pixel of a region, gathered while its boxes go by."""

    def __init__(self, region: Region) -> None:
        self._region = region
        self.step = max(1, math.ceil(max(region.shape) / MOST))
        shape = tuple(-(-side // self.step) for side in region.shape)
        self.mapped, self.is_mapped = np.zeros(shape, np.int64), np.zeros(shape, bool)
        self.actual, self.is_known = np.zeros(shape, np.int64), np.zeros(shape, bool)

    def take(self, box: Region, mapped: Layer, actual: Layer) -> None:
        """Keep what falls on the pictures of a box of the map and the reference."""
        top, left = box.top - self._region.top, box.left - self._region.left
        height, width = box.shape
        rows = np.arange(-top % self.step, height, self.step)
        cols = np.arange(-left % self.step, width, self.step)
        to, of = np.ix_((rows + top) // self.step, (cols + left) // self.step), np.ix_(rows, cols)
        self.mapped[to], self.is_mapped[to] = mapped[0][of], mapped[1][of]
        self.actual[to], self.is_known[to] = actual[0][of], actual[1][of]

    def pictures(
        self, classes: Sequence[LandClass], class_of: Callable[[int], int | None]
    ) -> list[Picture]:
        """Return map, reference and difference; `class_of` gives the class of a label's number."""
        numbers = np.unique(self.actual[self.is_known])
        found = {int(number): class_of(int(number)) for number in numbers}
        true, is_true = np.zeros_like(self.actual), np.zeros_like(self.is_known)
        for number, class_id in found.items():
            if class_id is not None:
                here = self.is_known & (self.actual == number)
                true[here], is_true[here] = class_id, True
        colours = {c.id: c.color for c in classes}
        both, is_right = self.is_mapped & is_true, self.mapped == true
        difference = painted(is_right.astype(int), both, {1: RIGHT, 0: WRONG})
        return [
            ("Map", painted(self.mapped, self.is_mapped, colours)),
            ("Reference", painted(true, is_true, colours)),
            ("Where they differ (red)", difference),
        ]


def painted(
    values: NDArray[Any], valid: NDArray[np.bool_], colours: Mapping[int, str]
) -> NDArray[np.uint8]:
    """Return a picture of values in their colours; empty where there are none."""
    picture = np.empty((*values.shape, 3), np.uint8)
    picture[...] = rgb(EMPTY)
    for value, colour in colours.items():
        picture[valid & (values == value)] = rgb(colour)
    return picture


def dotted(picture: NDArray[np.uint8], dots: Sequence[tuple[int, int, str]]) -> NDArray[np.uint8]:
    """Return a picture with dots (row, column, colour), all edged in white."""
    for reach, is_edge in ((EDGE, True), (DOT, False)):
        for row, col, colour in dots:
            top, left = max(0, row - reach), max(0, col - reach)
            picture[top : row + reach + 1, left : col + reach + 1] = 255 if is_edge else rgb(colour)
    return picture

"""The path of a found network: which of four sizes every layer has, among those it could have."""

from __future__ import annotations

from itertools import pairwise

from ..models.genotype import LEVELS
from ..report.style import SERIES
from .strokes import PALE, SOFT, Part, dot, line, told, words

SIZES = tuple(f"1/{4 * 2**level}" for level in range(LEVELS))
"""What every level has of the image's resolution."""
LEFT, ACROSS, DOWN = 82, 44, 36
COLOUR = SERIES[6]


def trellis(path: tuple[int, ...], top: int) -> Part:
    """Return the path among all that could have been, below a height."""
    frame = Trellis((0, *path), top)
    markup = frame.names() + frame.ways() + frame.nodes()
    return Part(markup, frame.x(len(path)) + ACROSS // 2, frame.y(LEVELS - 1) + DOWN // 2)


class Trellis:
    """A column for the stem and every layer, a row for every level."""

    def __init__(self, path: tuple[int, ...], top: int) -> None:
        self.path, self.top = path, top
        self.columns = [range(min(column + 1, LEVELS)) for column in range(len(path))]

    def x(self, column: int) -> int:
        """Return the place of a column from the left."""
        return LEFT + ACROSS * column

    def y(self, level: int) -> int:
        """Return the place of a level from the top."""
        return self.top + 30 + DOWN * level

    def names(self) -> str:
        """Return the names of columns and rows."""
        above, before = self.top, LEFT - 28
        columns = ["stem", *range(1, len(self.path))]
        return (
            words(before, above, "layer", "end")
            + "".join(words(self.x(i), above, str(n), "middle") for i, n in enumerate(columns))
            + "".join(words(before, self.y(i), size, "end") for i, size in enumerate(SIZES))
        )

    def ways(self) -> str:
        """Return every way from layer to layer, and the one that was found."""
        possible = (
            f"M{self.x(column)} {self.y(near)}L{self.x(column + 1)} {self.y(level)}"
            for column, (before, after) in enumerate(pairwise(self.columns))
            for near in before
            for level in after
            if abs(near - level) <= 1
        )
        places = (f"{self.x(column)} {self.y(level)}" for column, level in enumerate(self.path))
        found = "M" + "L".join(places)
        return line("".join(possible), SOFT, 1, PALE) + line(found, COLOUR, 4)

    def nodes(self) -> str:
        """Return every node to which a path can come; those of the found one stand out."""
        return "".join(
            self.node(column, level)
            for column, levels in enumerate(self.columns)
            for level in levels
        )

    def node(self, column: int, level: int) -> str:
        """Return one node, which says what it is."""
        is_found = self.path[column] == level
        radius, colour = (8, COLOUR) if is_found else (4, SOFT)
        mark = dot(self.x(column), self.y(level), radius, colour, 1 if is_found else PALE)
        who = f"layer {column}" if column else "stem"
        return told(f"{who}: {SIZES[level]}", mark) if is_found else mark

"""Labels that are colours: which class each stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ...geo.source import Source
from ..classes import TableFile

NO_ROW = -1
COLOURS_SHOWN = 12


class Palette:
    """The ids that colours stand for, by a table of all there are."""

    def __init__(self, colours: Sequence[tuple[str, int]], tolerance: int = 0) -> None:
        self.colours = colours
        self._ids = np.array([number for _, number in colours], np.int64)
        self._rows = np.full((256, 256, 256), NO_ROW, np.int16)
        for row, (colour, number) in enumerate(colours):
            box = tuple(
                slice(max(0, part - tolerance), part + tolerance + 1) for part in parts(colour)
            )
            taken = self._rows[box]
            if any(self._ids[other] != number for other in np.unique(taken[taken != NO_ROW])):
                raise ambiguous(colour)
            self._rows[box] = row

    def ids(self, pixels: NDArray[np.uint8]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Return the id of every pixel (red, green, blue), and which have a colour of none."""
        rows = self._rows[tuple(pixels)]
        return self._ids[rows], rows == NO_ROW

    @property
    def told(self) -> str:
        """What colours there are."""
        shown = ", ".join(colour for colour, _ in self.colours[:COLOURS_SHOWN])
        return shown + (" and more" if len(self.colours) > COLOURS_SHOWN else "")


class Palettes:
    """The one palette of a class table, made when first a label raster needs it."""

    def __init__(self, table: TableFile | None, tolerance: int | None) -> None:
        self._table, self._tolerance = table, tolerance
        self._made: Palette | None = None

    def of(self, source: Source) -> Palette | None:
        """Return the palette for a label raster; nothing where its values are classes."""
        bands = source.count - (source.alpha is not None)
        is_colour = bands >= 3 and source.dtype == np.uint8
        if self._tolerance is None and not is_colour:
            return None
        if self._table is None or not self._table.colours:
            raise without_colours(source.path, bands, self._table)
        self._made = self._made or Palette(self._table.colours, self._tolerance or 0)
        return self._made


def without_colours(path: str, bands: int, table: TableFile | None) -> InputError:
    """Return the error for labels in colours of which no table tells the classes."""
    lacks = "the class table has none" if table else "no class table says what they stand for"
    return InputError(
        f"labels = {path}: it has {bands} bands, so its pixels are colours, and {lacks}.",
        field="labels",
        remedy="Give a class table with the 'color' of every class, and of what is to be ignored; "
        "or labels with one band, whose values are classes.",
    )


def parts(colour: str) -> tuple[int, ...]:
    """Return red, green and blue of #rrggbb."""
    return tuple(bytes.fromhex(colour[1:]))


def written(pixel: NDArray[Any]) -> str:
    """Return a pixel's colour as a class table has it."""
    return "#{:02x}{:02x}{:02x}".format(*pixel.tolist())


def ambiguous(colour: str) -> InputError:
    """Return the error for a colour that stands for several classes."""
    return InputError(
        f"classes: the colour {colour} stands for several rows.",
        field="classes",
        remedy="Give each class a colour of its own.",
    )

"""Crops of a data set's scenes for one split, drawn so that rare classes are seen too.

Which crop has which number depends on the seed alone, so that a run that goes on after a break
sees what it would have seen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError
from .dataset import NO_SPLIT, SPLITS, UNKNOWN, DataSet, Pixels, Scene

OPEN_SCENES = 8
"""How many scenes a reader holds open: systems let a process have but some hundred files."""
TRIES = 4
"""Of how many places around a pixel the one is taken that shows the most of the split."""


@dataclass(frozen=True)
class Box:
    """A square of a scene, which may reach beyond it."""

    scene: int
    top: int
    left: int
    size: int


@dataclass(frozen=True)
class Batch:
    """Crops as they were stored: image (n, rows, columns, bands), labels, and what is seen."""

    image: NDArray[np.generic]
    labels: NDArray[np.uint8]
    seen: NDArray[np.bool_]


@dataclass(frozen=True)
class Places:
    """The blocks of a split in which a class occurs, with how many pixels each has of it."""

    scenes: NDArray[np.intp]
    rows: NDArray[np.intp]
    cols: NDArray[np.intp]
    shares: NDArray[np.float64]
    pixels: int


class Reads(Protocol):
    """What reads crops."""

    def read(self, boxes: list[Box]) -> Batch:
        """Return the crops of boxes of one size."""


class Draws(Protocol):
    """What draws crops, each batch the same whenever it is asked for."""

    seed: int

    @property
    def reader(self) -> Reads:
        """What reads them."""

    def boxes(self, batch: int, first: int, count: int, size: int) -> list[Box]:
        """Return the boxes of crops `first` and following of a batch."""


def opener(data: DataSet) -> Callable[[int], Pixels]:
    """Return what gives the arrays of a scene, and holds open those that were used last."""

    @lru_cache(OPEN_SCENES)
    def pixels(number: int) -> Pixels:
        return data.open(data.scenes[number])

    return pixels


class SplitReader:
    """Reads crops in which all that belongs to another split is blank."""

    def __init__(self, data: DataSet, split: str) -> None:
        self.data = data
        self.split = split
        self.letter = next(letter for letter, name in SPLITS.items() if name == split)
        self.pixels = opener(data)
        self.counts = [np.array(data.open(scene).counts) for scene in data.scenes]
        letters = [scene.letters() for scene in data.scenes]
        self.own = [some == self.letter for some in letters]
        self.open = [np.isin(some, [self.letter, NO_SPLIT]) for some in letters]

    def blocks(self) -> list[tuple[int, int, int]]:
        """Return scene, row and column of every block of the split."""
        found = [np.argwhere(own) for own in self.own]
        return [(k, int(row), int(col)) for k, some in enumerate(found) for row, col in some]

    def places(self) -> list[Places]:
        """Return where each class of the table occurs in the split."""
        return [self._places_of(c) for c in range(len(self.data.classes))]

    def _places_of(self, position: int) -> Places:
        rows = []
        for number, (own, all_counts) in enumerate(zip(self.own, self.counts, strict=True)):
            counts = np.where(own, all_counts[..., position], 0)
            where = np.argwhere(counts)
            amounts = counts[counts > 0]
            rows.append(np.column_stack([np.full(len(where), number), where, amounts]))
        table = np.concatenate(rows)
        total = int(table[:, 3].sum())
        return Places(table[:, 0], table[:, 1], table[:, 2], table[:, 3] / max(1, total), total)

    def read(self, boxes: list[Box]) -> Batch:
        """Return the crops of boxes of one size."""
        size = boxes[0].size
        kind = self.pixels(0).image.dtype
        image = np.zeros((len(boxes), size, size, len(self.data.bands)), kind)
        labels = np.full((len(boxes), size, size), UNKNOWN, np.uint8)
        seen = np.zeros((len(boxes), size, size), bool)
        for number, box in enumerate(boxes):
            self._read_one(box, image[number], labels[number], seen[number])
        return Batch(image, labels, seen)

    def _read_one(
        self,
        box: Box,
        image: NDArray[np.generic],
        labels: NDArray[np.uint8],
        seen: NDArray[np.bool_],
    ) -> None:
        scene, pixels = self.data.scenes[box.scene], self.pixels(box.scene)
        rows, into_rows = overlap(box.top, box.size, scene.height)
        cols, into_cols = overlap(box.left, box.size, scene.width)
        image[into_rows, into_cols] = pixels.image[rows, cols]
        labels[into_rows, into_cols] = pixels.labels[rows, cols]
        seen[into_rows, into_cols] = pixels.seen[rows, cols]
        shown = self.shown(box, rows, cols)
        if shown is not None:
            seen[into_rows, into_cols] &= shown
        labels[~seen] = UNKNOWN

    def shown(self, box: Box, rows: slice, cols: slice) -> NDArray[np.bool_] | None:
        """Return which pixels of a box may be seen; nothing where all may."""
        down = np.arange(rows.start, rows.stop) // self.data.block
        across = np.arange(cols.start, cols.stop) // self.data.block
        near = self.open[box.scene][down[0] : down[-1] + 1, across[0] : across[-1] + 1]
        if near.all():
            return None
        return near[down - down[0]][:, across - across[0]]


def overlap(start: int, size: int, length: int) -> tuple[slice, slice]:
    """Return the part of an axis that a stretch covers, and the part of the stretch it fills."""
    first, last = max(0, start), min(length, start + size)
    return slice(first, last), slice(first - start, last - start)


def chance_of(seed: int, batch: int, number: int = 0) -> np.random.Generator:
    """Return the chance of one crop of a batch, counted from 1, or of the batch as a whole."""
    return np.random.default_rng([seed, batch, number])


class Sampler:
    """Chooses crops around labelled pixels of a split.

    `balance` 0 takes classes as often as they occur, 1 all equally often.
    """

    def __init__(self, reader: SplitReader, balance: float, seed: int) -> None:
        self.reader = reader
        self.seed = seed
        self.places = reader.places()
        amounts = np.array([p.pixels for p in self.places], np.float64)
        if not amounts.any():
            raise InputError(
                f"dataset = {reader.data.folder}: no pixel of its split '{reader.split}' has a "
                "label.",
                field="dataset",
                remedy="Make it anew with more labels or another share.",
            )
        weights = np.where(amounts > 0, amounts ** (1 - balance), 0)
        self.chances = weights / weights.sum()

    def boxes(self, batch: int, first: int, count: int, size: int) -> list[Box]:
        """Return the boxes of crops `first` and following of a batch."""
        return [self.box(batch, number, size) for number in range(first, first + count)]

    def box(self, batch: int, number: int, size: int) -> Box:
        """Return the box of one crop: a pixel of a class drawn by its chance lies in it."""
        chance = chance_of(self.seed, batch, number + 1)
        position = int(chance.choice(len(self.chances), p=self.chances))
        places = self.places[position]
        block = chance.choice(len(places.shares), p=places.shares)
        scene, row, col = (int(a[block]) for a in (places.scenes, places.rows, places.cols))
        y, x = self._pixel(chance, scene, row, col, position)
        tries = [self._around(chance, scene, y, x, size) for _ in range(TRIES)]
        return max(tries, key=self._shown_share)

    def _pixel(
        self, chance: np.random.Generator, scene: int, row: int, col: int, position: int
    ) -> tuple[int, int]:
        side = self.reader.data.block
        block = self.reader.pixels(scene).labels[
            row * side : (row + 1) * side, col * side : (col + 1) * side
        ]
        found = np.flatnonzero(block == position)
        y, x = divmod(int(found[chance.integers(len(found))]), block.shape[1])
        return row * side + y, col * side + x

    def _around(self, chance: np.random.Generator, number: int, y: int, x: int, size: int) -> Box:
        scene = self.reader.data.scenes[number]
        top, left = (int(v) - int(chance.integers(size)) for v in (y, x))
        return Box(number, within(top, size, scene.height), within(left, size, scene.width), size)

    def _shown_share(self, box: Box) -> float:
        scene: Scene = self.reader.data.scenes[box.scene]
        rows, _ = overlap(box.top, box.size, scene.height)
        cols, _ = overlap(box.left, box.size, scene.width)
        shown = self.reader.shown(box, rows, cols)
        return 1.0 if shown is None else float(shown.mean())


def within(start: int, size: int, length: int) -> int:
    """Return the start moved so that the stretch lies within an axis, or around all of it."""
    spare = length - size
    return min(max(start, 0), spare) if spare >= 0 else spare // 2

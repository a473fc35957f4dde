"""The training blocks in two halves: one for the weights, the other for the architecture."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..data.build.blocks import dealt
from ..data.dataset import DataSet, Scene
from ..errors import InputError

TRAIN, HIDDEN = "t", "e"
HALVES = {"a": 0.5, "b": 0.5}
Numbers = NDArray[Any]


def halves(data: DataSet, crop: int, seed: int) -> tuple[DataSet, DataSet]:
    """Return a data set twice, each with half of the training blocks and the others hidden.

    Blocks are dealt in squares about as large as a crop, so that crops are not full of holes, and
    so that both halves have their share of every class.
    """
    counts = [np.array(data.open(scene).counts) for scene in data.scenes]
    own = [scene.letters() == TRAIN for scene in data.scenes]
    amounts = [np.where(some[..., None], c, 0) for some, c in zip(own, counts, strict=True)]
    units = numbered(amounts, -(-crop // data.block))
    if max(int(some.max()) for some in units) < 1:
        units = numbered(amounts, 1)
    if max(int(some.max()) for some in units) < 1:
        raise InputError(
            f"dataset = {data.folder}: its training split has one block with labels, of "
            f"{data.block} pixels, and a search needs two halves of it.",
            field="dataset",
            remedy="Make it anew with smaller blocks or more labels.",
        )
    letters = dealt(amounts, amounts, units, HALVES, seed)
    first, second = (with_half(data, letters, letter) for letter in HALVES)
    return first, second


def numbered(amounts: list[Numbers], side: int) -> list[Numbers]:
    """Return for every labelled block the number of the square of blocks it lies in, else -1."""
    units, first = [], 0
    for counts in amounts:
        rows, cols = counts.shape[:2]
        squares = np.add.outer(np.arange(rows) // side * -(-cols // side), np.arange(cols) // side)
        is_labelled = counts.any(axis=2)
        found, places = np.unique(squares[is_labelled], return_inverse=True)
        numbers = np.full((rows, cols), -1)
        numbers[is_labelled] = first + places
        first += len(found)
        units.append(numbers)
    return units


def with_half(data: DataSet, letters: list[Numbers], letter: str) -> DataSet:
    """Return a data set in which training blocks of another letter are hidden."""
    pairs = zip(data.scenes, letters, strict=True)
    return replace(data, scenes=tuple(hidden(scene, some != letter) for scene, some in pairs))


def hidden(scene: Scene, others: Numbers) -> Scene:
    """Return a scene in which the training blocks among others belong to no half."""
    blocks = np.where((scene.letters() == TRAIN) & others, HIDDEN, scene.letters())
    return replace(scene, blocks=tuple("".join(row) for row in blocks.tolist()))

"""A data set on disk: what dataset.json says, and the memory-mapped scenes beside it.

Blocks are squares of a scene, each in one split; whoever reads for a split never sees a pixel of
another. In `labels` a pixel holds the position of its class in the table, 255 where it is unknown.
"""

from __future__ import annotations

import dataclasses
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..card import Band, LandClass, class_table
from ..errors import InputError

FILE = "dataset.json"
FORMAT = 1
UNKNOWN = 255
MAX_CLASSES = 255
SPLITS = {"t": "train", "v": "validation", "e": "test"}
"""The letter that stands for a block of a split; a point stands for a block of none."""
NO_SPLIT = "."


@dataclass(frozen=True)
class Scene:
    """One image with its labels, and the split of every block of it."""

    name: str
    image: str
    labels: str
    width: int
    height: int
    blocks: tuple[str, ...]
    """A row of letters for every row of blocks."""
    cache: str
    """The folder of its arrays, relative to the data set."""
    crs: str = ""
    bounds: tuple[float, float, float, float] | None = None
    resolution: float | None = None
    left: int = 0
    """Where it begins in the image, of which it may be a part."""
    top: int = 0
    made_of: tuple[str, ...] = ()
    """The rasters whose bands the image joins, where it is a virtual one of the data set's own."""

    def letters(self) -> NDArray[Any]:
        """Return the blocks as an array of single letters."""
        return np.array([list(row) for row in self.blocks])


@dataclass(frozen=True)
class Pixels:
    """A scene's memory-mapped arrays: image (rows, columns, bands), labels and what holds data."""

    image: NDArray[Any]
    labels: NDArray[np.uint8]
    seen: NDArray[np.bool_]
    counts: NDArray[np.int64]
    """Labelled pixels (rows of blocks, columns of blocks, classes)."""


@dataclass(frozen=True)
class DataSet:
    """What dataset.json says."""

    folder: Path
    classes: tuple[LandClass, ...]
    bands: tuple[Band, ...]
    value_range: float
    dtype: str
    resolution: float | None
    block: int
    margin: int
    scenes: tuple[Scene, ...]
    pixels: dict[str, dict[str, int]] = field(default_factory=dict)
    """Labelled pixels of every split by class."""
    warnings: tuple[str, ...] = ()
    versions: dict[str, str] = field(default_factory=dict)

    def open(self, scene: Scene) -> Pixels:
        """Map a scene's arrays into memory."""
        folder = self.folder / scene.cache
        try:
            pixels = Pixels(**{name: np.load(folder / f"{name}.npy", "r") for name in ARRAYS})
            self._check_sizes(scene, pixels)
        except (OSError, EOFError, ValueError) as error:
            raise InputError(
                f"{folder}: this part of the data set cannot be read ({error}).",
                field="dataset",
                remedy="Make the data set anew.",
            ) from error
        return pixels

    def _check_sizes(self, scene: Scene, pixels: Pixels) -> None:
        flat, blocks = (scene.height, scene.width), scene.letters().shape
        expected = {
            "image": (*flat, len(self.bands)),
            "labels": flat,
            "seen": flat,
            "counts": (*blocks, len(self.classes)),
        }
        for name, shape in expected.items():
            found = getattr(pixels, name).shape
            if found != shape:
                raise ValueError(f"{name}.npy holds {found} values instead of {shape}")

    def save(self, folder: Path) -> None:
        """Write dataset.json into a folder."""
        facts = {"format": FORMAT, **dataclasses.asdict(self)}
        del facts["folder"]
        text = json.dumps(facts, indent=1, ensure_ascii=False)
        (folder / FILE).write_text(text + "\n", encoding="utf-8")

    def check_training(self) -> None:
        """Refuse a data set of which nothing is for training."""
        if not sum(self.pixels.get("train", {}).values()):
            raise refuse(
                self.folder,
                "nothing in it is for training.",
                "Make it anew with smaller shares for the other splits.",
            )

    @staticmethod
    def load(path: str | Path) -> DataSet:
        """Read the data set of a folder, or of its dataset.json."""
        file = Path(path) / FILE if Path(path).is_dir() else Path(path)
        try:
            facts = json.loads(file.read_text(encoding="utf-8"))
            return from_facts(file.parent, facts)
        except OSError as error:
            raise refuse(path, "there is no data set here.", "Make one with 'dataset'.") from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            if isinstance(error, InputError):
                raise
            raise refuse(path, f"{FILE} is broken ({error}).", "Make it anew.") from error


ARRAYS = tuple(f.name for f in dataclasses.fields(Pixels))


def from_facts(folder: Path, facts: dict[str, Any]) -> DataSet:
    """Return the data set that these decoded JSON values describe."""
    if facts["format"] != FORMAT:
        raise refuse(folder, f"its format is {facts['format']}.", "Make it anew.")
    known = {f.name for f in dataclasses.fields(DataSet)}
    values = {name: value for name, value in facts.items() if name in known}
    values["classes"] = class_table(facts["classes"])
    values["bands"] = tuple(Band(**row) for row in facts["bands"])
    values["scenes"] = tuple(scene_of(row) for row in facts["scenes"])
    values["warnings"] = tuple(facts.get("warnings", ()))
    data = DataSet(folder=folder, **values)
    check(data)
    return data


def check(data: DataSet) -> None:
    """Raise an error about numbers that do not fit each other."""
    if not (data.classes and data.bands and data.scenes):
        raise ValueError("it has no classes, bands or scenes")
    if data.block < 1 or min(data.value_range, *(band.std for band in data.bands)) <= 0:
        raise ValueError("block, value_range and std have to be above 0")
    for scene in data.scenes:
        rows, cols = -(-scene.height // data.block), -(-scene.width // data.block)
        if [len(row) for row in scene.blocks] != [cols] * rows:
            raise ValueError(f"scene '{scene.name}' needs {rows} rows of {cols} blocks")
        strange = set("".join(scene.blocks)) - {*SPLITS, NO_SPLIT}
        if strange:
            raise ValueError(f"scene '{scene.name}' has blocks of '{min(strange)}'")


def scene_of(row: dict[str, Any]) -> Scene:
    """Return one scene of decoded JSON values."""
    bounds = tuple(row["bounds"]) if row.get("bounds") else None
    made_of = tuple(row.get("made_of", ()))
    return Scene(**{**row, "blocks": tuple(row["blocks"]), "bounds": bounds, "made_of": made_of})


def refuse(path: str | Path, problem: str, remedy: str) -> InputError:
    """Return the error for a data set that cannot be used."""
    return InputError(f"dataset = {os.fspath(path)}: {problem}", field="dataset", remedy=remedy)

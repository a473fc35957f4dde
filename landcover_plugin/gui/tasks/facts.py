"""What a data set says of itself, read by the standard library; without Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.lclab.card import LandClass, class_table
from ...core.lclab.errors import InputError
from ...texts import tr

SPLITS = ("train", "validation", "test")
OF_CLASSES = "Class '"
"""How the data set's own warnings begin that the table shows better."""


@dataclass(frozen=True)
class DataFacts:
    """The classes of a data set, how many pixels each split has of them, and what it is made of."""

    folder: Path
    classes: tuple[LandClass, ...]
    pixels: Mapping[str, Mapping[str, int]]
    bands: tuple[str, ...]
    scenes: int
    resolution: float | None
    warnings: tuple[str, ...]

    @property
    def splits(self) -> list[str]:
        """The splits to show: training and validation, and others that hold anything."""
        return [s for s in SPLITS if s in SPLITS[:2] or self.in_split(s)]

    def of(self, split: str, name: str) -> int:
        """Return the labelled pixels of a class in a split."""
        return int(self.pixels.get(split, {}).get(name, 0))

    def in_split(self, split: str) -> int:
        """Return the labelled pixels of a split."""
        return sum(self.of(split, c.name) for c in self.classes)

    def of_class(self, name: str) -> int:
        """Return the labelled pixels of a class."""
        return sum(self.of(split, name) for split in SPLITS)

    @property
    def total(self) -> int:
        """All labelled pixels."""
        return sum(self.of_class(c.name) for c in self.classes)

    def lacks(self) -> list[str]:
        """Return what training or its measuring will suffer from, a sentence each."""
        found = []
        is_trained, is_measured = self.in_split("train"), self.in_split("validation")
        if not is_trained:
            found.append(tr("Nothing is labelled for training: make it anew with smaller shares."))
        if not is_measured:
            found.append(tr("Nothing is labelled for validation: no accuracy can be measured."))
        for c in self.classes:
            if not self.of_class(c.name):
                found.append(tr("'{}' has no labels at all.").format(c.name))
            elif is_trained and not self.of("train", c.name):
                found.append(
                    tr("'{}' has no labels for training: it won't be learnt.").format(c.name)
                )
            elif is_measured and not self.of("validation", c.name):
                words = tr("'{}' has no labels for validation: its accuracy won't be measured.")
                found.append(words.format(c.name))
        return found + [text for text in self.warnings if not text.startswith(OF_CLASSES)]


def read_facts(path: str) -> DataFacts:
    """Return what the data set of a folder, or of its dataset.json, says; or what is wrong."""
    file = Path(path)
    file = file / "dataset.json" if file.is_dir() else file
    try:
        facts = json.loads(file.read_text(encoding="utf-8"))
        return from_json(file.parent, facts)
    except OSError as error:
        raise InputError(
            tr("There is no data set in {}.").format(path),
            field="dataset",
            remedy=tr("Choose the folder that holds dataset.json."),
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            tr("{} is broken ({}).").format(file, error),
            field="dataset",
            remedy=tr("Make the data set anew."),
        ) from error


def from_json(folder: Path, facts: dict[str, Any]) -> DataFacts:
    """Return what these decoded JSON values say."""
    return DataFacts(
        folder=folder,
        classes=class_table(facts["classes"]),
        pixels={str(split): dict(counts) for split, counts in facts["pixels"].items()},
        bands=tuple(str(band["name"]) for band in facts["bands"]),
        scenes=len(facts["scenes"]),
        resolution=facts.get("resolution"),
        warnings=tuple(map(str, facts.get("warnings", ()))),
    )

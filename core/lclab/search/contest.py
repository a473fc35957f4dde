"""What a search found and what it holds likely is trained shortly, and the best is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..data.dataset import NO_SPLIT, DataSet, Scene
from ..events import Report
from ..models import found as files
from ..models.genotype import Genotype
from ..tasks.search import Search
from ..tasks.train import Train
from ..train.folder import read_json, write_text
from ..train.job import train
from .cost import Making
from .finder import NETWORK, arguments_of, in_words
from .halves import TRAIN
from .supernet import Supernet
from .training import Length, training_of

DATA = "data"
VALIDATION = "v"
TRIES = 8
LOOKS = 3
FEWEST = 2
Candidate = tuple[Genotype, Making]


def likely(network: Supernet, found: Genotype, count: int, seed: int) -> list[Genotype]:
    """Return what a search has found, and others drawn as likely as it holds their parts."""
    chance = torch.Generator().manual_seed(seed)
    drawn = (network.decoded(chance) for _ in range(TRIES * (count - 1)))
    return list(dict.fromkeys([found, *drawn]))[:count]


@dataclass(frozen=True)
class Contest:
    """Trains candidates on a data set that `judged` has made of both halves."""

    spec: Search
    data: DataSet
    folder: Path
    crop: int
    report: Report

    def scores(
        self, candidates: Sequence[Candidate], steps: int, is_late: Callable[[], bool]
    ) -> list[dict[str, Any]]:
        """Train every candidate for so many steps and return what each is, and how good.

        Two are compared in any case, the others while it is not late.
        """
        rows = []
        for number, (genotype, making) in enumerate(candidates):
            if number >= FEWEST and is_late():
                self.report.log(f"There was time for {number} of {len(candidates)} candidates.")
                break
            training = self.training(number, genotype, making, steps)
            with self.report.within(number / len(candidates), (number + 1) / len(candidates)):
                result = train(training, self.report)
            miou = float(read_json(Path(result["metrics"])).get("miou") or 0.0)
            self.report.log(f"Candidate {number + 1}: mean IoU {miou:.3f}; {in_words(genotype)}")
            params = making.cost(genotype).params
            rows.append({"genotype": genotype.to_json(), "params": params, "miou": miou})
        return rows

    def training(self, number: int, genotype: Genotype, making: Making, steps: int) -> Train:
        """Return the training of one candidate."""
        file, place = self.folder / f"{number + 1}.json", self.folder / str(number + 1)
        write_text(files.text_of(genotype, NETWORK, arguments_of(making), {}), file)
        return training_of(self.spec, self.data, file, place, self.crop, Length(steps, LOOKS))


def judged(halves: tuple[DataSet, DataSet], folder: Path) -> DataSet:
    """Write a data set that trains on the first half and validates on the second, and no more."""
    first, second = halves
    scenes = tuple(
        scene_of(one, other, first.folder)
        for one, other in zip(first.scenes, second.scenes, strict=True)
    )
    data = replace(first, folder=folder, scenes=scenes, warnings=())
    data = replace(data, pixels=counted(data))
    folder.mkdir(parents=True, exist_ok=True)
    data.save(folder)
    return data


def scene_of(one: Scene, other: Scene, folder: Path) -> Scene:
    """Return a scene whose blocks of the second half are for validation, its arrays elsewhere."""
    letters = np.full(one.letters().shape, NO_SPLIT)
    letters[one.letters() == TRAIN] = TRAIN
    letters[other.letters() == TRAIN] = VALIDATION
    blocks = tuple("".join(row) for row in letters.tolist())
    return replace(one, blocks=blocks, cache=str((folder / one.cache).resolve()))


def counted(data: DataSet) -> dict[str, dict[str, int]]:
    """Return the labelled pixels of both splits by class."""
    splits = {"train": TRAIN, "validation": VALIDATION}
    totals = {name: np.zeros(len(data.classes), np.int64) for name in splits}
    for scene in data.scenes:
        counts = np.array(data.open(scene).counts)
        for name, letter in splits.items():
            totals[name] += counts[scene.letters() == letter].sum(0)
    names = [c.name for c in data.classes]
    return {split: dict(zip(names, total.tolist(), strict=True)) for split, total in totals.items()}

"""What comes after a search: candidates are compared, and the best is trained."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from typing import Any

import torch

from ..data.dataset import DataSet
from ..events import Report
from ..models.genotype import Genotype
from ..tasks.search import Search
from ..tasks.train import Train
from ..train.job import train
from .asked import Asked
from .contest import DATA, LOOKS, Contest, judged, likely
from .cost import Making
from .course import Course
from .finder import GENOTYPE, Finder
from .folder import CANDIDATES, CONTEST, CONTEST_STEPS, TRAINING, TRAINING_STEPS, SearchFolder
from .limits import Limits
from .planning import Planning, ends
from .supernet import Supernet
from .training import USUAL, Length, steps_within, training_of

CONTEST_PART = 5
"""By what the steps of training are divided for candidates, where no time is given."""


@dataclass(frozen=True)
class Outcome:
    """What is made of a supernet that has learnt."""

    asked: Asked
    course: Course
    planning: Planning
    limits: Limits
    folder: SearchFolder
    device: torch.device
    report: Report

    @property
    def spec(self) -> Search:
        """What was asked for."""
        return self.asked.spec

    @property
    def data(self) -> DataSet:
        """What is learnt from."""
        return self.asked.data

    def finder(self, network: Supernet) -> Finder:
        """Return what decodes the supernet and keeps what it finds."""
        facts = {
            "strategy": " ".join((self.spec.strategy, *self.spec.set)),
            "path": self.asked.how.ways,
            "steps": self.course.turns.steps,
            "seed": self.spec.seed,
        }
        turns = self.course.turns
        return Finder(network, self.folder.path, self.limits, turns, facts, self.report)

    def chosen(self, network: Supernet) -> tuple[Genotype, Making]:
        """Take the best of the candidates, as narrow as the limits want it."""
        path, finder = self.folder.path / GENOTYPE, self.finder(network)
        if not path.is_file():  # it had collapsed from the beginning
            finder.keep(network, 0)
        genotype = Genotype.from_json(path.read_text(encoding="utf-8"))
        if self.asked.how.candidates > 1:
            rows = self.folder.kept(CANDIDATES) or self._compared(network, genotype)
            best = max(rows, key=lambda row: row["miou"])
            genotype = Genotype.from_json(best["genotype"])
        making = self.limits.fitted(genotype)
        if making != self.limits.making:
            self.report.log(f"Within the limits it has f = {making.f} and dim = {making.dim}.")
        if not self.limits.hold(making.cost(genotype)):
            self.report.warning("What was found is above the limits even where it is narrowest.")
        finder.write(genotype, making, {})
        return genotype, making

    def _compared(self, network: Supernet, genotype: Genotype) -> list[dict[str, Any]]:
        """Train candidates shortly, and remember how good they are."""
        folder = self.folder.path / CONTEST
        data = judged(self.asked.halves(self.course.size.crop), folder / DATA)
        contest = Contest(self.spec, data, folder, self._crop, self.report)
        networks = likely(network, genotype, self.asked.how.candidates, self.spec.seed)
        makings = [self.limits.fitted(one) for one in networks]
        usual = -(-(self.spec.training_steps or USUAL) // CONTEST_PART)
        left = self.planning.until(ends(self.asked)[1]) / len(networks)
        trial = contest.training(0, networks[0], makings[0], usual)
        steps = self._steps(CONTEST_STEPS, trial, data, left, LOOKS)
        rows = contest.scores(list(zip(networks, makings, strict=True)), steps, self._is_late)
        self.folder.keep(CANDIDATES, rows)
        shutil.rmtree(folder, ignore_errors=True)  # a file may be held open, which does no harm
        return rows

    def _is_late(self) -> bool:
        return bool(self.asked.seconds) and self.planning.until(ends(self.asked)[1]) <= 0

    def train(self) -> None:
        """Train what was chosen from the beginning."""
        spec, folder = self.spec, self.folder
        wanted = Length(spec.training_steps or USUAL)
        genotype, place = folder.path / GENOTYPE, folder.path / TRAINING
        training = training_of(spec, self.data, genotype, place, self._crop, wanted)
        if not spec.training_steps:
            left = self.planning.until(1.0)
            steps = self._steps(TRAINING_STEPS, training, self.data, left, wanted.looks)
            training = replace(training, steps=steps)
        self.report.log(f"Training what was found: {training.steps} steps.")
        train(training, self.report)

    @property
    def _crop(self) -> int:
        return self.spec.crop or self.course.size.crop

    def _steps(self, name: str, training: Train, data: DataSet, left: float, looks: int) -> int:
        """Return how many steps there is time for, where that is limited, and remember it."""
        steps = self.folder.kept(name)
        if steps is None:
            place = self.device, self.course.manner
            is_limited = bool(self.asked.seconds)
            steps = (
                steps_within(left, training, data, place, looks) if is_limited else training.steps
            )
            self.folder.keep(name, steps)
        return int(steps)

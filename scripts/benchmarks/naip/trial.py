"""One method adapted to one year with one seed, and what its map scores on the year's points."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lclab.events import quiet
from lclab.registry import methods
from lclab.spec import task

from .data import POLYGONS, SOURCE, Place, points_of

UNNOTED = "|subset=note is null"
PLAIN = "source_only"


@dataclass(frozen=True)
class Trial:
    """A method, a year and a seed."""

    method: str
    year: int
    seed: int

    @property
    def is_possible(self) -> bool:
        """Whether there are the labels that the method learns from."""
        return self.year in POLYGONS or not methods.entry(self.method).facts.get("labelled_target")


@dataclass(frozen=True)
class Trials:
    """Where all trials are done, and the settings that they have in common."""

    place: Place
    folder: Path
    settings: dict[str, Any]
    threads: int

    def row(self, trial: Trial) -> dict[str, Any]:
        """Return the scores of a trial, on all points and on those without a note."""
        model, image = self.model(trial), self.place.image(trial.year)
        path = self.folder / "maps" / f"{trial.method}-{trial.year}-{trial.seed}.tif"
        path.parent.mkdir(exist_ok=True)
        same = {"device": "cpu", "threads": self.threads}
        done("predict", image=image, model=[model], output=str(path), **same)
        points = points_of(trial.year)
        scores = {"all": scored(path, points), "unnoted": scored(path, points + UNNOTED)}
        return {**vars(trial), **scores}

    def model(self, trial: Trial) -> str:
        """Return the model file of a trial; the source's own is the same for every year."""
        if trial.method == PLAIN:
            return self._adapted(f"{PLAIN}-{trial.seed}", trial, SOURCE)
        more: dict[str, Any] = {"target_labels": self.place.target(trial.year)}
        if not methods.entry(trial.method).facts.get("source", True):
            begin = self.model(Trial(PLAIN, trial.year, trial.seed))
            more |= {"source": None, "network_set": [], "model": begin}
        name = f"{trial.method}-{trial.year}-{trial.seed}"
        return self._adapted(name, trial, trial.year, **more)

    def _adapted(self, name: str, trial: Trial, year: int, **more: Any) -> str:
        """Adapt to the image of a year, or go on where that stopped."""
        values = {
            "source": self.place.source(),
            "target": [self.place.image(year)],
            "method": trial.method,
            "seed": trial.seed,
            "output": str(self.folder / "runs" / name),
            "encoder_weights": "none",
            "device": "cpu",
            "threads": self.threads,
        }
        return str(done("adapt", **{**values, **self.settings, **more})["model"])


def scored(path: Path, points: str) -> dict[str, Any]:
    """Return the scores of a map on points."""
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder) / "accuracy")
        found = done("evaluate", map=str(path), labels=points, class_field="class", output=output)
    return {name: found[name] for name in ("miou", "macro_f1", "counted")}


def done(name: str, **values: Any) -> dict[str, Any]:
    """Do a task and return its result."""
    chosen = task(name)
    return dict(chosen.run(chosen.parse(values), quiet()))

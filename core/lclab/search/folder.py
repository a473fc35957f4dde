"""The folder of a search."""

from __future__ import annotations

from typing import Any

from ..train.folder import METRICS, REPORT, RunFolder, read_json, results, write_json
from .course import Course
from .finder import DRAWING, GENOTYPE

COURSE, TRAINING = "course.json", "training"
TRAINING_STEPS = "training_steps"


class SearchFolder(RunFolder):
    """A folder that holds one search, and in a folder of its own the training of what it found."""

    files = (*RunFolder.files, COURSE, GENOTYPE, DRAWING)

    @property
    def result(self) -> dict[str, Any] | None:
        """What a finished search returned."""
        path = self.path / METRICS
        return self.results(read_json(path)) if path.is_file() else None

    def results(self, metrics: dict[str, Any]) -> dict[str, Any]:
        """Return what a search returns: where its files are, and how good the network is."""
        found = {"genotype": str(self.path / GENOTYPE), "drawing": str(self.path / DRAWING)}
        found |= {name: metrics["network"][name] for name in ("params", "flops")}
        if metrics.get("steps"):
            return found | results(self.path, metrics)
        return found | {"report": str(self.path / REPORT), "metrics": str(self.path / METRICS)}

    def course(self) -> Course | None:
        """Return how this search was begun, if it was."""
        path = self.path / COURSE
        return Course.from_facts(read_json(path)) if path.is_file() else None

    def keep_course(self, course: Course) -> None:
        """Remember how this search was begun."""
        write_json(course.facts(), self.path / COURSE)

    def training_steps(self) -> int:
        """Return how long what was found is trained, 0 while nobody knows."""
        return int(read_json(self.path / COURSE).get(TRAINING_STEPS, 0))

    def keep_training_steps(self, steps: int) -> None:
        """Remember how long what was found is trained."""
        facts = {**read_json(self.path / COURSE), TRAINING_STEPS: steps}
        write_json(facts, self.path / COURSE)

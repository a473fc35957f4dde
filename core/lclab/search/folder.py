"""The folder of a search."""

from __future__ import annotations

from typing import Any

from ..train.folder import METRICS, REPORT, RunFolder, read_json, results, write_json
from .course import Course
from .finder import DRAWING, GENOTYPE

COURSE = "course.json"
TRAINING, CONTEST = "training", "contest"
TRAINING_STEPS, CONTEST_STEPS, CANDIDATES = "training_steps", "contest_steps", "candidates"


class SearchFolder(RunFolder):
    """A folder that holds one search, and in a folder of its own the training of what it found."""

    files = (*RunFolder.files, COURSE, GENOTYPE, DRAWING)

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

    def kept(self, name: str) -> Any:
        """Return what was chosen in the course of the search, None while nobody knows."""
        return read_json(self.path / COURSE).get(name)

    def keep(self, name: str, value: Any) -> None:
        """Remember what was chosen in the course of the search."""
        write_json({**read_json(self.path / COURSE), name: value}, self.path / COURSE)

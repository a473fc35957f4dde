"""What came out of a job, kept beside its folder, so that it is done once."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..train.folder import write_json
from .plan import Job

STAGES = "stages"
HERE = "./"
"""What a path within the table's folder begins with in a record, so that the folder may move."""


@dataclass(frozen=True)
class Outcome:
    """A job that was done, or could not be: `problem` says why."""

    result: dict[str, Any] = field(default_factory=dict)
    problem: str = ""
    warnings: tuple[str, ...] = ()
    seconds: float = 0.0


class Shelf:
    """The folder of all jobs: a folder each, and a record of those that are done."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stages = folder / STAGES

    def place(self, job: Job) -> Path:
        """Return the folder of a job."""
        return self.stages / job.key

    def kept(self, job: Job) -> Outcome | None:
        """Return what came out of a job that was done before, if its files are still there."""
        try:
            told = json.loads(self._record(job).read_text(encoding="utf-8"))
            result = {name: self._absolute(value) for name, value in told["result"].items()}
            outcome = Outcome(result, "", tuple(told["warnings"]), float(told["seconds"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None
        ours = [result[n] for n, value in told["result"].items() if is_here(value)]
        return outcome if all(Path(path).exists() for path in ours) else None

    def keep(self, job: Job, outcome: Outcome) -> None:
        """Remember what came out of a job."""
        result = {name: self._relative(value) for name, value in outcome.result.items()}
        facts = {"task": job.task, "values": job.values, **asdict(outcome), "result": result}
        write_json(facts, self._record(job))

    def _record(self, job: Job) -> Path:
        return self.stages / f"{job.key}.json"

    def _relative(self, value: Any) -> Any:
        if not isinstance(value, str) or not Path(value).is_relative_to(self.folder):
            return value
        return HERE + Path(value).relative_to(self.folder).as_posix()

    def _absolute(self, value: Any) -> Any:
        return str(self.folder / value) if is_here(value) else value


def is_here(value: Any) -> bool:
    """Whether a record's value is a path within the table's folder."""
    return isinstance(value, str) and value.startswith(HERE)

"""The jobs of a table done one after the other, each in a folder of its own."""

from __future__ import annotations

import gc
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch

from ..errors import CancelledError, as_lab_error
from ..events import Event, Report
from ..spec import task
from .data import DataSets
from .outcome import Outcome, Shelf
from .plan import DATASET, Job, Plan
from .references import Reference, filled

SHORT = 0.1
"""What a job without steps counts for, as a share of a mean one, in how far the whole is."""


@dataclass(frozen=True)
class Bench:
    """Where jobs are done: their folders, the user's data sets, and the machine."""

    plan: Plan
    shelf: Shelf
    data: DataSets
    device: str
    threads: int

    def done(self, job: Job, outcomes: Mapping[str, Outcome], report: Report) -> Outcome:
        """Do a job; what goes wrong is told in its outcome, so that others can go on."""
        failed = next((name for name in job.needs if outcomes[name].problem), None)
        if failed:
            return Outcome(problem=outcomes[failed].problem)
        began = time.monotonic()
        warnings: list[str] = []
        try:
            with listening(report, job.name, warnings) as own:
                result = self._run(job, outcomes, own)
        except (CancelledError, KeyboardInterrupt):
            raise
        except Exception as error:  # noqa: BLE001 - told in the page, and the others go on
            return Outcome(problem=in_words(job, error, report))
        finally:
            tidy()
        outcome = Outcome(result, "", tuple(warnings), round(time.monotonic() - began, 2))
        self.shelf.keep(job, outcome)
        return outcome

    def _run(self, job: Job, outcomes: Mapping[str, Outcome], report: Report) -> dict[str, Any]:
        """Do the job's task and return its result."""
        done = task(job.task)
        known = {p.name for p in done.params}
        ours = {"device": self.device, "threads": self.threads}
        values = {
            **filled(job.values, lambda found: self._found(found, outcomes)),
            **{name: value for name, value in ours.items() if name in known},
        }
        if any(p.name == "output" and p.required for p in done.params):
            values["output"] = str(self.shelf.place(job))
        if job.task == DATASET:
            values["folder"] = str(self.data.folder_of(job.values))
        return dict(done.run(done.parse(values), report))

    def _found(self, found: Reference, outcomes: Mapping[str, Outcome]) -> Any:
        """Return what a value points to."""
        if found.images:
            return self.data.images_of(self.plan.jobs[found.name].values)
        return outcomes[found.name].result[found.result or DATASET]


def all_done(
    bench: Bench, report: Report, tell: Callable[[Mapping[str, Outcome]], None]
) -> dict[str, Outcome]:
    """Do what is left of a plan; after every job `tell` gets all outcomes so far."""
    plan = bench.plan
    kept = {key: bench.shelf.kept(job) for key, job in plan.jobs.items()}
    outcomes = {key: outcome for key, outcome in kept.items() if outcome}
    left = waiting(plan, set(outcomes))
    ends = shares(plan, left)
    for number, job in enumerate(left, 1):
        report.raise_if_cancelled()
        report.log(f"{number} of {len(left)}: {job.name} for {plan.rows(job)}")
        with report.within(*ends[job.key]):
            outcomes[job.key] = bench.done(job, outcomes, report)
        tell(outcomes)
    return outcomes


def waiting(plan: Plan, done: set[str]) -> list[Job]:
    """Return the jobs that are not done; a data set only where one of them needs it."""
    left = [job for key, job in plan.jobs.items() if key not in done and job.task != DATASET]
    needed = {name for job in left for name in job.needs}
    return [job for job in plan.jobs.values() if job in left or job.key in needed - done]


def shares(plan: Plan, left: list[Job]) -> dict[str, tuple[float, float]]:
    """Return from where to where of the whole each job goes, by its steps."""
    counted = [job.steps for job in plan.jobs.values() if job.steps]
    usual = SHORT * sum(counted) / len(counted) if counted else 1.0
    weights = [job.steps or usual for job in left]
    total, before, ends = sum(weights), 0.0, {}
    for job, weight in zip(left, weights):
        ends[job.key] = before / total, (before + weight) / total
        before += weight
    return ends


@contextmanager
def listening(report: Report, name: str, warnings: list[str]) -> Iterator[Report]:
    """Give a report that passes on what a job tells, under its name, and gathers its warnings."""

    def send(event: Event) -> None:
        kind = event["event"]
        if kind == "progress":
            report.progress(event["fraction"], f"{name}: {event['message']}")
        elif kind == "metric":
            report.metric(event["name"], event["step"], event["value"])
        elif kind == "preview":
            report.preview(event["path"])
        else:
            getattr(report, kind)(event["message"])
        if kind == "warning":
            warnings.append(event["message"])

    own = Report(send, lambda: report.is_cancelled)
    try:
        yield own
    finally:
        own.flush()


def in_words(job: Job, error: Exception, report: Report) -> str:
    """Say what went wrong with a job; the log has all of what nobody expected."""
    shown = as_lab_error(error)
    report.warning(f"{job.name}: {shown}")
    if shown.kind == "bug":
        report.log(traceback.format_exc())
    return f"{job.name} could not be done: {shown}"


def tidy() -> None:
    """Give back what a job took of memory, before the next one."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()

"""What is to be done for a table: its rows' stages as jobs, each once, shortened as it is asked.

A job that another one needs stands in that one's values as `@KEY`, `@KEY:images` or `@KEY.result`;
its key is made of its task and values, so that the same work is the same job, in whichever row.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..errors import InputError
from ..spec import task
from .columns import PROFILE
from .recipe import Recipe, Row, Stage, Values
from .references import Reference, filled, in_order, reference, references

DATASET = "dataset"
SCHEDULE = ("steps", "epochs", "training_steps")
FPS = "fps"
"""The column for which a network's time is measured, and not only counted."""
MEASURING = "seconds"
"""What a profile spends, which a trial shortens, too."""
DIGITS = 8


@dataclass(frozen=True)
class Wishes:
    """How a table is done otherwise than its recipe says; 0 and nothing leave it."""

    scale: float = 1.0
    batch: int = 0
    crop: int = 0
    seed: int = 0
    encoder_weights: str = ""


@dataclass(frozen=True)
class Job:
    """A stage of one row or of several."""

    key: str
    name: str
    """The stage or the data set as the recipe calls it."""
    task: str
    values: Values
    full: Values
    """What the recipe says of the schedule, the batch and the crop."""

    @property
    def needs(self) -> list[str]:
        """The jobs that have to be done before; images alone are read where they lie."""
        return list(dict.fromkeys(f.name for f in self._references if not f.images))

    @property
    def data(self) -> list[str]:
        """The jobs of the data sets that it takes, whole or their images alone."""
        return list(dict.fromkeys(f.name for f in self._references if not f.result))

    @property
    def _references(self) -> list[Reference]:
        found = [reference(text) for _, text in references(self.values)]
        return [one for one in found if one]

    @property
    def steps(self) -> int:
        """How many steps it takes; 0 where its task knows none."""
        return sum(steps_of(self.values))

    @property
    def full_steps(self) -> int:
        """How many steps the recipe gives it."""
        return sum(steps_of(self.full))


@dataclass(frozen=True)
class Line:
    """A row and its stages' jobs, by the stages' names, in the order in which they are done."""

    row: Row
    jobs: dict[str, Job]


@dataclass(frozen=True)
class Plan:
    """A table's rows, and every job of them once, each after those that it needs."""

    recipe: Recipe
    wishes: Wishes
    lines: tuple[Line, ...]
    jobs: dict[str, Job]

    def rows(self, job: Job) -> str:
        """Return the rows that a job is for, in short."""
        keys = {job.key, *(other.key for other in self.jobs.values() if job.key in other.needs)}
        rows = [li.row.name for li in self.lines if keys & {j.key for j in li.jobs.values()}]
        return rows[0] if len(rows) == 1 else f"{rows[0]} and {len(rows) - 1} more"


def plan_of(recipe: Recipe, wishes: Wishes, names: Sequence[str] = ()) -> Plan:
    """Return what is to be done for a table, or for some of its rows."""
    for name in names:
        if name not in [row.name for row in recipe.rows]:
            known = "; ".join(row.name for row in recipe.rows)  # there are commas in some
            raise InputError(
                f"rows = {name}: {recipe.name} has no such row.",
                field="rows",
                remedy=f"Its rows are: {known}.",
            )
    jobs: dict[str, Job] = {}
    rows = [row for row in recipe.rows if not names or row.name in names]
    lines = [line_of(row, recipe, wishes, jobs) for row in rows]
    return Plan(recipe, wishes, tuple(lines), jobs)


def line_of(row: Row, recipe: Recipe, wishes: Wishes, jobs: dict[str, Job]) -> Line:
    """Return a row with its jobs, and add those that are new to all jobs."""
    own: dict[str, Job] = {}

    def stand_in(found: Reference) -> str:
        if found.result:
            return f"@{own[found.name].key}.{found.result}"
        job = job_of(found.name, Stage(DATASET, recipe.data[found.name]), Wishes(), jobs)
        return f"@{job.key}:images" if found.images else f"@{job.key}"

    for name in in_order({n: s.values for n, s in row.stages.items()}):
        stage = row.stages[name]
        values = filled(stage.values, stand_in)
        if stage.task == PROFILE and FPS not in recipe.columns:
            values = {"timing": False, **values}
        own[name] = job_of(name, replace(stage, values=values), wishes, jobs)
    return Line(row, own)


def job_of(name: str, stage: Stage, wishes: Wishes, jobs: dict[str, Job]) -> Job:
    """Return the job of a stage: a new one, or the same that another row has."""
    values = wished(stage, wishes)
    told = json.dumps([stage.task, values], sort_keys=True)
    digest = hashlib.sha256(told.encode()).hexdigest()[:DIGITS]
    same = next((job for key, job in jobs.items() if key.endswith(f"-{digest}")), None)
    if same:
        return same
    known = {p.name: p.default for p in task(stage.task).params}
    full = {n: stage.values.get(n, known[n]) for n in (*SCHEDULE, "batch", "crop") if n in known}
    job = Job(f"{name}-{digest}", name, stage.task, values, full)
    jobs[job.key] = job
    return job


def wished(stage: Stage, wishes: Wishes) -> Values:
    """Return a stage's values, shortened and changed as it is asked."""
    known = {p.name: p for p in task(stage.task).params}
    values = dict(stage.values)
    if wishes.scale < 1:
        for name in [n for n in SCHEDULE if n in known]:
            whole = values.get(name, known[name].default)
            if whole:  # 0 leaves it to the task
                values[name] = max(1, round(whole * wishes.scale))
    if stage.task == PROFILE and wishes.scale < 1:
        values[MEASURING] = values.get(MEASURING, known[MEASURING].default) * wishes.scale
    if "seed" in known and stage.task != DATASET and wishes.seed:
        values["seed"] = wishes.seed + values.get("seed", 0)  # what differs by its seed still does
    if stage.task != PROFILE:
        values |= sized(known, wishes)
    if "encoder_weights" in known and wishes.encoder_weights:
        is_own = reference(str(values.get("encoder_weights", "")))
        values |= {} if is_own else {"encoder_weights": wishes.encoder_weights}
    return values


def sized(known: dict[str, Any], wishes: Wishes) -> Values:
    """Return batch, crop and window as they are wished, as far as a task knows and takes them."""
    wanted = {"batch": wishes.batch, "crop": wishes.crop, "window": wishes.crop}
    values = {n: max(v, known[n].low or v) for n, v in wanted.items() if v and n in known}
    if "batch" in values and "accumulate" in known:
        values["accumulate"] = 1
    return values


def steps_of(values: Values) -> Iterable[int]:
    """Yield what a schedule counts in steps; epochs count where nothing else does."""
    counted = [values.get(name) or 0 for name in SCHEDULE if name != "epochs"]
    return counted if any(counted) else [values.get("epochs") or 0]

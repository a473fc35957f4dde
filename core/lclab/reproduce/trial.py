"""A stage that learns tried for a few steps, of which nothing is kept, to tell what it costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from ..data.dataset import DataSet
from ..errors import CancelledError, as_lab_error
from ..events import Report
from ..models.architecture import architecture
from ..profile.count import Count, count
from ..spec import task
from ..train.memory import free_bytes
from .at_hand import tried
from .outline import write_outline
from .plan import Job
from .recipe import Values
from .references import Reference, filled
from .run import Bench, tidy

PASSES = 3
"""Of the network that a step of learning takes: forward, and twice as much backward."""
FEW = 2
"""Crops that a processor is tried with: its time grows with their number, and norms want two."""
IN_HALVES = "adapt"
"""The task of whose crops only one half is of each region."""
SPARE = 2.0
"""Copies of all layers' outputs that a step may need at most."""
NETWORKS = {"train": ("model", "set"), "adapt": ("network", "network_set")}
"""Where a task that learns names its network and its arguments."""


@dataclass(frozen=True)
class Estimate:
    """What a job will cost, or why that is not known."""

    job: Job
    batch: int = 0
    """The crops that it was tried with."""
    cost: Mapping[str, Any] | None = None
    counted: Count | None = None
    problem: str = ""

    @property
    def whole(self) -> int:
        """The crops of a step."""
        return int(self.job.values.get("batch", self.job.full.get("batch", 0)) or self.batch)

    @property
    def seconds(self) -> float | None:
        """How long all of it takes on this device."""
        if self.cost is None:
            return None
        more = self.cost["seconds_per_step"] * self.cost["steps"] * (self.whole / self.batch - 1)
        return float(self.cost["seconds"] + more)

    @property
    def memory(self) -> float | None:
        """The bytes that it takes, with what the crops add that were not tried."""
        if self.cost is None or self.cost["memory_bytes"] is None:
            return None
        if self.whole == self.batch:
            return float(self.cost["memory_bytes"])
        more = (self.whole - self.batch) * self.counted.memory if self.counted else None
        return None if more is None else float(self.cost["memory_bytes"] + more)

    @property
    def operations(self) -> float | None:
        """The arithmetic of all its steps."""
        if self.counted is None:
            return None
        return float(PASSES * self.counted.madd * self.whole * self.job.steps)


class Trial:
    """Tries jobs in a folder that goes afterwards."""

    def __init__(self, bench: Bench, device: torch.device, scratch: Path, report: Report) -> None:
        self.bench, self.device, self.scratch, self.report = bench, device, scratch, report
        self._outlines: dict[str, Path] = {}

    def estimate(self, job: Job) -> Estimate:
        """Return what a job costs, with fewer crops where memory or time want it."""
        try:
            values = tried(job, self.bench.plan.jobs)
            if values is None:
                return Estimate(job, problem="it takes what an earlier stage has yet to find")
            values = filled(values, self._found)
            counted = self._counted(job, values)
            batch = self._batch(job, values, counted)
            return Estimate(
                job, batch, self._cost(job, {**values, **batch_of(job, batch)}), counted
            )
        except CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - the others can be told all the same
            return Estimate(job, problem=str(as_lab_error(error)))
        finally:
            tidy()

    def _measured(self, job: Job, values: Values, batch: int) -> tuple[int, dict[str, Any]]:
        """Return what a job costs and with how many crops: half of them where memory runs out."""
        try:
            return batch, self._cost(job, {**values, **batch_of(job, batch)})
        except Exception as error:  # every library has its own for memory
            if as_lab_error(error).kind != "memory" or batch <= few(job):
                raise
        tidy()
        return self._measured(job, values, max(few(job), batch // 2))

    def _cost(self, job: Job, values: Values) -> dict[str, Any]:
        """Have the job's task tell its cost."""
        done, known = task(job.task), {p.name for p in task(job.task).params}
        is_whole = values["batch"] == job.values.get("batch", values["batch"])
        place = self.bench.shelf.place(job) if is_whole else self.scratch / f"{job.key}-tried"
        ours = {
            "device": self.bench.device,
            "threads": self.bench.threads,
            "output": str(place),
            "dry_run": True,
        }
        ours = {name: value for name, value in ours.items() if name in known}
        return dict(done.run(done.parse({**values, **ours}), self.report))

    def _found(self, found: Reference) -> Any:
        """Return a data set's images, the data set itself if it was made, or its outline."""
        job = self.bench.plan.jobs[found.name]
        if found.images:
            return self.bench.data.images_of(job.values)
        made = self.bench.shelf.kept(job)
        if made:
            return made.result["dataset"]
        if job.key not in self._outlines:
            place = self.bench.data.folder_of(job.values)
            self._outlines[job.key] = write_outline(job.values, place, self.scratch / job.key)
        return str(self._outlines[job.key])

    def _counted(self, job: Job, values: Values) -> Count | None:
        """Return what the network costs on paper for one crop, where it is known."""
        if job.task not in NETWORKS:
            return None
        model, arguments = NETWORKS[job.task]
        known = {p.name: p.default for p in task(job.task).params}
        asked = {**known, **values}
        data = DataSet.load(asked.get("dataset") or asked["source"])
        network = architecture(asked[model], tuple(asked[arguments] or ()))
        bands = len(data.bands)
        return count(network.outline(bands, len(data.classes)), bands, asked["crop"], asked["crop"])

    def _batch(self, job: Job, values: Values, counted: Count | None) -> int:
        """Return with how many crops to try a job."""
        known = {p.name: p for p in task(job.task).params}
        whole = int(values.get("batch", known["batch"].default))
        if self.device.type == "cpu":
            return min(whole, few(job))
        free = free_bytes(self.device)
        while counted and whole > few(job) and SPARE * counted.memory * whole > free:
            whole = max(few(job), whole // 2)
        return whole


def few(job: Job) -> int:
    """Return the fewest crops that every network can be tried with."""
    return 2 * FEW if job.task == IN_HALVES else FEW


def batch_of(job: Job, batch: int) -> Values:
    """Return the values that have a job tried with so many crops."""
    accumulates = any(p.name == "accumulate" for p in task(job.task).params)
    return {"batch": batch, **({"accumulate": 1} if accumulates else {})}

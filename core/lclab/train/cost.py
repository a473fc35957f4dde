"""What a run will cost in time and memory, told by a few of its steps of which nothing is kept.

A job makes a Meter before it builds anything, and has it try the loop that would be run:

    meter = Meter(device)
    ...
    return meter.cost(loop, feed, [validation, test]).result()
"""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import torch
from torch import nn

from ..errors import InputError
from ..events import Event, Report
from ..memory import resident_peak
from ..profile.peak import forget_resident_peak
from ..profile.process import Place
from .checkpoint import steps_done
from .folder import RunFolder
from .loop import Feed, Loop, Plan
from .memory import free_bytes
from .network import IMAGENET, NONE
from .processes import Group
from .validation import Validation

R = TypeVar("R")
B = TypeVar("B")
SECONDS = 3.0
"""Of steps that are timed, after the first one."""
SECONDS_LOOKING = 1.0
MOST = 30
MINUTE, HOUR, DAY = 60, 3600, 86400
TOLD = ("log", "warning")
S = TypeVar("S", bound=Any)


@dataclass(frozen=True)
class Cost:
    """What a run still takes."""

    seconds: float
    seconds_per_step: float
    steps: int
    place: Place
    memory: int | None = None
    """The most bytes at a time: of the process, or of what it has of a GPU; None if nobody knows"""
    free: int | None = None
    """The bytes that were free before."""

    @property
    def told(self) -> str:
        """Say it in words."""
        memory = "" if self.memory is None else f" and {self.memory / 1e9:.1f} GB"
        if not self.seconds:
            return "Nothing is left to do: this run is done."
        return f"About {duration(self.seconds)}{memory} on {self.place.name}."

    def result(self) -> dict[str, Any]:
        """Return what a task returns that was only to tell the cost."""
        return {
            "told": self.told,
            "seconds": round(self.seconds, 2),
            "seconds_per_step": round(self.seconds_per_step, 5),
            "steps": self.steps,
            "memory_bytes": self.memory,
            "free_bytes": self.free,
            "device": self.place.name,
            "device_type": self.place.device.type,
            "threads": self.place.threads,
        }


class Meter:
    """Tells what a run costs; time and memory count from when it is made."""

    def __init__(self, device: torch.device) -> None:
        self.place = Place(device, torch.get_num_threads())
        self._free = free_bytes(device)
        if device.type == "cuda":
            torch.cuda.reset_peak_memory_stats(device)
        else:
            forget_resident_peak()
        self._began = time.perf_counter()

    @property
    def seconds(self) -> float:
        """How long ago it was made."""
        return time.perf_counter() - self._began

    @property
    def memory(self) -> int | None:
        """The most bytes that were taken at a time, as the system or the device counts them."""
        device = self.place.device
        if device.type == "cuda":
            return int(torch.cuda.max_memory_reserved(device))
        if device.type == "mps":
            return int(torch.mps.driver_allocated_memory())
        return resident_peak() if device.type == "cpu" else None

    def of(self, seconds: float, each: float, steps: int) -> Cost:
        """Return the cost of a run with what has been measured of memory."""
        return Cost(seconds, each, steps, self.place, self.memory, self._free)

    def done(self) -> Cost:
        """Return the cost of a run that is done already."""
        return Cost(0.0, 0.0, 0, self.place, None, self._free)

    def cost(
        self,
        loop: Loop[R, B],
        feed: Feed[R, B],
        looks: Sequence[Validation | None],
        report: Report,
        before: int = 0,
    ) -> Cost:
        """Do a few steps and return the cost of all but those `before`, which were done earlier.

        The first of the looks is taken after every epoch, and all of them once in the end.
        """
        plan, preparing = loop.plan, self.seconds
        first, each = seconds_of_steps(loop, feed)
        report.raise_if_cancelled()
        seen = [seconds_of_look(look, loop.state.average, report) if look else 0 for look in looks]
        left = plan.steps - before
        epochs = math.ceil(plan.steps / plan.epoch) - before // plan.epoch
        stepping = first + each * max(0, left - 1)
        return self.of(preparing + stepping + epochs * seen[0] + sum(seen), each, left)


def cost_of_rest(
    meter: Meter, folder: RunFolder, is_restart: bool, trial: Callable[[Path, int], Cost]
) -> Cost:
    """Return what the run of a folder still takes: by a trial in another, told what is done."""
    is_begun = folder.is_gone_on_with(is_restart)
    if is_begun and folder.result is not None:
        return meter.done()
    before = steps_done(folder.path) if is_begun else 0
    try:
        with TemporaryDirectory() as scratch:
            return trial(Path(scratch), before)
    finally:
        tidy(meter.place.device)


class Nobody:
    """Judges nothing and keeps nothing."""

    def score(self, network: nn.Module, step: int) -> tuple[float, dict[str, float]]:
        """Return no figures."""
        del network, step
        return 0.0, {}

    def keep(self, network: nn.Module, step: int) -> None:
        """Keep nothing."""


def seconds_of_steps(loop: Loop[R, B], feed: Feed[R, B], start: int = 0) -> tuple[float, float]:
    """Return how long a step of a loop takes, with all that has to be done once, and the next."""
    loop.state.progress.step, loop.state.progress.history = start, [{"step": start}]
    one, plan = start + 1, loop.plan
    trial = replace(plan, folder=None, steps=one, epoch=one, patience=0)
    first = timed(lambda: run(loop, feed, trial))
    count = min(max(round(SECONDS / first), 1), MOST)
    more = replace(trial, steps=one + count, epoch=one + count, compile=False)  # it is by now
    return first, timed(lambda: run(loop, feed, more)) / count


def run(loop: Loop[R, B], feed: Feed[R, B], plan: Plan) -> None:
    """Have a loop follow another plan."""
    loop.plan = plan
    loop.run(feed, Nobody())


def seconds_of_look(validation: Validation, network: nn.Module, report: Report) -> float:
    """Return how long it takes to score a network and to keep it with its picture."""
    first = timed(lambda: validation.confusion(network, report, 1))
    count = min(max(round(SECONDS_LOOKING / first), 1), validation.batches)
    each = timed(lambda: validation.confusion(network, report, count)) / count
    return each * (validation.batches + validation.pictured)


def timed(action: Callable[[], object]) -> float:
    """Return how long an action takes, never 0."""
    start = time.perf_counter()
    action()
    return max(time.perf_counter() - start, 1e-9)


def aside(report: Report) -> Report:
    """Return a report for a trial: what it logs and warns of counts, but not how far it is."""

    def send(event: Event) -> None:
        if event["event"] in TOLD:
            getattr(report, event["event"])(event["message"])

    return Report(send, lambda: report.is_cancelled)


def tidy(device: torch.device) -> None:
    """Give back what a trial took of a GPU, so that the run itself finds it free."""
    gc.collect()
    if device.type == "cuda":
        torch.cuda.empty_cache()


def without_fetching(spec: S) -> S:
    """Return what is asked for without weights from the net: none are to be fetched for a trial."""
    return replace(spec, encoder_weights=NONE) if spec.encoder_weights == IMAGENET else spec


def refuse_several(group: Group) -> None:
    """Refuse to measure in several processes."""
    if group.count > 1:
        raise InputError(
            "dry_run = true: the cost is measured in one process.",
            field="dry_run",
            remedy="Start it without torchrun.",
        )


def duration(seconds: float) -> str:
    """Return a time as a person says it."""
    if seconds < MINUTE:
        return f"{max(1, round(seconds))} s"
    if seconds < HOUR:
        return f"{round(seconds / MINUTE)} min"
    if seconds < DAY:
        return f"{int(seconds // HOUR)} h {int(seconds % HOUR // MINUTE)} min"
    return f"{int(seconds // DAY)} d {int(seconds % DAY // HOUR)} h"

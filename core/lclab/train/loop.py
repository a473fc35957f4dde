"""The one loop: a step says what is to be made small, the loop does all the rest.

Mixed precision, accumulation, clipping, averaging, checkpoints, cancelling, resuming and events
live here and nowhere else. What a batch holds is a function of its number, so that a run that goes
on after a break does what the unbroken one would have done.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

import torch
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from ..data.loader import Ahead
from ..errors import CancelledError, OutOfMemoryError, WorkError
from ..events import Report
from ..memory import resident_peak
from ..predict.sessions.base import first_line
from .average import Following
from .checkpoint import State, save
from .device import PRECISIONS
from .folder import write_log
from .memory import is_out_of_memory
from .processes import Group
from .schedule import Rates

R = TypeVar("R")
B = TypeVar("B")
B_contra = TypeVar("B_contra", contravariant=True)
B_co = TypeVar("B_co", covariant=True)
SECONDS_BETWEEN_EVENTS = 1.0
EPOCHS = 10
LEAST_EPOCH, MOST_EPOCH = 20, 1000
LOADING_THREADS = 4


@dataclass(frozen=True)
class Plan:
    """How long and how a run goes."""

    folder: Path | None
    """Where the state is kept; without one it is not."""
    steps: int
    epoch: int
    """Steps from one look at the validation crops to the next."""
    schedule: Rates
    """For all parameters but those of an optimiser's groups that have a 'schedule' of their own."""
    accumulate: int = 1
    clip: float = 0.0
    patience: int = 0
    """Epochs without a better one after which a run ends; 0 never."""
    precision: str = "fp32"
    compile: bool = False
    threads: int = 1
    seed: int = 0


class Step(Protocol[B_contra]):
    """What is learnt: named losses of a batch, whose sum is made small."""

    def losses(self, network: Callable[..., Any], batch: B_contra) -> dict[str, Tensor]:
        """Return the losses of a batch for the network as the loop has wrapped it."""


class Feed(Protocol[R, B_co]):
    """Where batches come from: loaded on threads, brought to the device by the loop."""

    images: int
    """How many images a step sees, in all processes."""

    def load(self, step: int, part: int, parts: int) -> R:
        """Return one part of a step's batch as it is stored."""

    def prepare(self, raw: R, number: int) -> B_co:
        """Return the batch on the device."""

    def can_cut(self, parts: int) -> bool:
        """Say whether a batch in so many parts can be cut into twice as many."""

    def describe(self, parts: int) -> str:
        """Say how large a part of a batch is."""


class Judge(Protocol):
    """What is done at the end of an epoch."""

    def score(self, network: nn.Module, step: int) -> tuple[float, dict[str, float]]:
        """Return the score that counts, the higher the better, and figures to report."""

    def keep(self, network: nn.Module, step: int) -> None:
        """Keep this network, which is the best so far."""


class Loop(Generic[R, B]):
    """One run from where its folder left it to its end."""

    def __init__(
        self,
        step: Step[B],
        state: State,
        average: Following,
        plan: Plan,
        report: Report,
        group: Group,
    ) -> None:
        self.state = state
        self.plan = plan
        self._step = step
        self._average = average
        self._report = report
        self._group = group
        self._device = next(state.network.parameters()).device
        self._network: Callable[..., Any] = group.wrapped(state.network, self._device)
        self._unread: list[dict[str, Tensor]] = []
        self._saved = state.progress.step
        self._told = 0.0
        self._last_loss = math.nan

    def run(self, feed: Feed[R, B], judge: Judge) -> None:
        """Go on to the last step, or until the network stops getting better."""
        if self.plan.compile:
            self._network = torch.compile(self._network)
        progress = self.state.progress
        self._report.go_on_from(progress.step / self.plan.steps)
        try:
            while progress.judged < self.plan.steps and not self._is_stale:
                end = (progress.judged // self.plan.epoch + 1) * self.plan.epoch
                self.state.network.train()
                while progress.step < min(end, self.plan.steps):
                    self._steps(min(end, self.plan.steps), feed)
                self._check()
                self._end_epoch(feed, judge)
        except CancelledError:
            self._check()
            self._save()
            raise

    @property
    def _is_stale(self) -> bool:
        return 0 < self.plan.patience <= self.state.progress.stale

    def _steps(self, end: int, feed: Feed[R, B]) -> None:
        """Do steps up to the end of the epoch, or until memory runs out for the first time."""
        progress = self.state.progress
        first, parts = progress.step, self._parts
        start = time.perf_counter()

        def load(number: int) -> R:
            return feed.load(number // parts, number % parts, parts)

        with Ahead(load, first * parts, end * parts, self.plan.threads) as raws:
            batches = iter(raws)
            try:
                while progress.step < end:
                    self._one_step(batches, feed, parts)
                    self._tell(feed.images * (progress.step - first) / seconds_since(start))
            except (MemoryError, RuntimeError) as error:
                if not is_out_of_memory(error):
                    raise
                self._cut_batch(feed, error)
            finally:
                progress.epoch_seconds += seconds_since(start)
                progress.epoch_waited += raws.waited

    @property
    def _parts(self) -> int:
        return self.plan.accumulate * self.state.progress.parts

    def _one_step(self, batches: Iterator[R], feed: Feed[R, B], parts: int) -> None:
        state, step = self.state, self.state.progress.step
        if self._group.any(self._report.is_cancelled, self._device):
            raise CancelledError
        for settings in state.optimiser.param_groups:
            settings["lr"] = settings.get("schedule", self.plan.schedule).at(step)
        torch.manual_seed(self.plan.seed * 1_000_003 + step)
        found: dict[str, Tensor] = {}
        for part in range(parts):
            batch = feed.prepare(next(batches), step * parts + part)
            with self._unsynchronised(part + 1 < parts):
                with self._mixed():
                    losses = self._step.losses(self._network, batch)
                total = torch.stack(list(losses.values())).sum()
                torch.autograd.backward(state.scaler.scale(total / parts))
            for name, loss in losses.items():
                found[name] = found.get(name, 0) + loss.detach() / parts
        self._descend()
        self._unread.append(found)
        state.progress.step += 1
        self._average.update(state.progress.step)

    def _unsynchronised(self, is_more_to_come: bool) -> AbstractContextManager[None]:
        network = self._network
        if is_more_to_come and isinstance(network, DistributedDataParallel):
            return network.no_sync()
        return nullcontext()

    def _mixed(self) -> AbstractContextManager[Any]:
        kind = PRECISIONS.get(self.plan.precision)
        return torch.autocast(self._device.type, kind) if kind else nullcontext()

    def _descend(self) -> None:
        state = self.state
        if self.plan.clip:
            state.scaler.unscale_(state.optimiser)
            nn.utils.clip_grad_norm_(state.network.parameters(), self.plan.clip)
        state.scaler.step(state.optimiser)
        state.scaler.update()
        state.optimiser.zero_grad(set_to_none=True)

    def _read_losses(self) -> None:
        """Take the losses off the device, in order, so that their sums never depend on when."""
        sums = self.state.progress.sums
        names = list(self._unread[0]) if self._unread else []
        rows = [torch.stack([losses[n] for n in names]) for losses in self._unread]
        self._unread = []
        for row in torch.stack(rows).tolist() if rows else []:
            if not all(map(math.isfinite, row)):
                shown = ", ".join(f"{n} = {v:g}" for n, v in zip(names, row, strict=True))
                self._refuse(f"The loss is no longer a number ({shown})")
            for name, value in zip(names, row, strict=True):
                sums[name] = sums.get(name, 0.0) + value
            self._last_loss = sum(row)

    def _check(self) -> None:
        """Refuse to go on from, or to keep, what is no longer made of numbers."""
        self._read_losses()
        if not all(bool(p.isfinite().all()) for p in self.state.network.parameters()):
            self._refuse("The weights are no longer numbers")

    def _refuse(self, problem: str) -> None:
        raise WorkError(
            f"{problem} by step {self.state.progress.step}; the state after step {self._saved} "
            "is kept.",
            field="rate",
            remedy="Choose a lower learning rate, or precision fp32, and another folder.",
        )

    def _tell(self, speed: float) -> None:
        now = time.perf_counter()
        if now - self._told < SECONDS_BETWEEN_EVENTS:
            return
        self._told = now
        self._read_losses()
        step, steps = self.state.progress.step, self.plan.steps
        self._report.metric("loss", step, self._last_loss)
        self._report.metric("rate", step, self.plan.schedule.at(step - 1))
        message = f"Step {step} of {steps}, loss {self._last_loss:.3f}, {speed:.1f} images/s"
        self._report.progress(step / steps, message)

    def _cut_batch(self, feed: Feed[R, B], error: Exception) -> None:
        """Go on with half as many images at a time; a second time there is no use in it."""
        progress, parts = self.state.progress, self._parts
        self.state.optimiser.zero_grad(set_to_none=True)
        if progress.was_cut or self._group.count > 1 or not feed.can_cut(parts):
            raise OutOfMemoryError(
                f"{feed.describe(parts)} do not fit into the memory of {self._device} "
                f"({first_line(error)}).",
                field="batch",
                remedy="Choose a smaller batch or crop, or a smaller network.",
            ) from error
        progress.was_cut = True
        progress.parts *= 2
        if self._device.type == "cuda":
            torch.cuda.empty_cache()
        self._report.warning(
            f"{feed.describe(parts)} do not fit into the memory of {self._device}; going on with "
            f"{feed.describe(parts * 2)} at a time, and as many a step as before."
        )

    def _end_epoch(self, feed: Feed[R, B], judge: Judge) -> None:
        progress, average = self.state.progress, self._average.network
        steps = progress.step - progress.judged
        seconds = progress.epoch_seconds
        speed = {
            "images_per_second": feed.images * steps / seconds,
            "waiting": progress.epoch_waited / seconds,
        }
        losses = {name: total / steps for name, total in progress.sums.items()}
        score, figures = judge.score(average, progress.step)
        is_better = score > progress.best
        progress.stale = 0 if is_better else progress.stale + 1
        record = {
            "step": progress.step,
            "rate": self.plan.schedule.at(progress.step - 1),
            "loss": sum(losses.values()),
            **({f"loss_{n}": v for n, v in losses.items()} if len(losses) > 1 else {}),
            **figures,
            **speed,
        }
        for name, value in {**figures, **speed, **memory_of(self._device)}.items():
            self._report.metric(name, progress.step, value)
        progress.history.append(record)
        progress.seconds += seconds
        progress.sums, progress.epoch_seconds, progress.epoch_waited = {}, 0.0, 0.0
        if is_better:
            progress.best, progress.best_step = score, progress.step
        if is_better and self._group.is_first:
            judge.keep(average, progress.step)
        self._save()

    def _save(self) -> None:
        if self._group.is_first and self.plan.folder:
            save(self.state, self.plan.folder)
            write_log(self.state.progress.history, self.plan.folder)
        self._saved = self.state.progress.step
        self._group.wait()


def epoch_of(given: int, steps: int) -> int:
    """Return how many steps an epoch of a run has: as given, or else a fitting part of it."""
    return min(given or min(max(steps // EPOCHS, LEAST_EPOCH), MOST_EPOCH), steps)


def loading_threads(device: torch.device) -> int:
    """Return on how many threads batches are loaded; a processor has but one to spare."""
    return 1 if device.type == "cpu" else LOADING_THREADS


def seconds_since(start: float) -> float:
    """Return the time since then, never 0."""
    return max(time.perf_counter() - start, 1e-9)


def memory_of(device: torch.device) -> dict[str, float]:
    """Return the most bytes that were in use so far: of the GPU, or else of this process."""
    if device.type == "cuda":
        return {"gpu_memory": float(torch.cuda.max_memory_allocated(device))}
    return {"memory": float(resident_peak())}

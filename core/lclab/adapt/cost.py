"""What an adaptation costs: steps on the source alone, steps that see the target, and rounds."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from torch import nn

from ..train.cost import Cost, Meter, seconds_of_look, seconds_of_steps, timed
from .judge import QUICK
from .known import CROPS
from .method import Method
from .target_labels import KEPT

if TYPE_CHECKING:
    from .job import Run


def cost_of(run: Run, meter: Meter, before: int) -> Cost:
    """Do a few steps of each kind and return the cost of all but those `before`."""
    begun, feed = run.begin(), run.imagery.feed()
    loop, method, plan = begun.loop, begun.method, begun.loop.plan
    seconds, each = meter.seconds, 0.0
    for start, end in phases(method, plan.steps):
        if before < end:
            first, each = seconds_of_steps(loop, feed, start)
            more = max(0.0, first - each)
            seconds += each * (end - max(start, before)) + more * rounds(method, end, before)
            run.report.raise_if_cancelled()
    epochs = math.ceil(plan.steps / plan.epoch) - before // plan.epoch
    seconds += seconds_of_looks(run, method, loop.state.average, epochs)
    return meter.of(seconds, each, plan.steps - before)


def phases(method: Method, steps: int) -> list[tuple[int, int]]:
    """Return the first and the last step, which is no longer of it, of each part of a run."""
    begins = min(method.begins, steps)
    return [part for part in ((0, begins), (begins, steps)) if part[0] < part[1]]


def rounds(method: Method, end: int, before: int) -> int:
    """Return how often that is done which a phase begins with: once, or in every round."""
    if not method.every or end <= method.begins:
        return 1
    begun = max(0, math.ceil((before - method.begins) / method.every))
    return math.ceil((end - method.begins) / method.every) - begun


def seconds_of_looks(run: Run, method: Method, network: nn.Module, epochs: int) -> float:
    """Return how long it takes to look at the target after every epoch, and in the end."""
    judge = run.judge(method, None)
    view = timed(lambda: judge.score(network, 0))
    has_before = bool(method.begins or run.asked.model)
    last = view * CROPS / QUICK * (1 + has_before)
    labels = run.asked.labels
    if not labels:
        return view * epochs + last
    plain = labels.seeing(method.plain(network)).eval()
    looks = {
        split: seconds_of_look(look, plain, run.report)
        for split in KEPT
        if (look := run.validation(split))
    }
    chosen = looks.get("validation", 0.0) if labels.chooses else 0.0
    again = looks.get(labels.measured or "", 0.0) * has_before
    return (view + chosen) * epochs + last + sum(looks.values()) + again

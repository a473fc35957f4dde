"""What a search will cost: planned as it would be, and a network such as it finds is tried."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import torch

from ..data.dataset import DataSet
from ..events import Report
from ..models.architecture import Architecture, architecture
from ..tasks.train import Train
from ..train.checkpoint import steps_done
from ..train.cost import Cost, Meter, tidy
from ..train.job import cost as cost_of_training
from .asked import Asked
from .bilevel import Bilevel
from .contest import LOOKS, Candidate, Contest, likely
from .course import Course
from .folder import CANDIDATES, TRAINING, SearchFolder
from .memory import LEAST_BATCH, Needed
from .outcome import CONTEST_PART
from .planning import Planning
from .recompute import KEPT
from .supernet import Supernet
from .training import LEAST_CROP, USUAL, Length

DRAWN = 9
"""Networks of the space, of which the one in the middle by its operations is tried."""


def cost(asked: Asked, device: torch.device, report: Report) -> Cost:
    """Return what a search still takes, by a few steps of which nothing is kept.

    Where a time is given, that is what it takes.
    """
    spec, meter = asked.spec, Meter(device)
    folder = SearchFolder(Path(spec.output), spec, asked.data)
    begun = folder if folder.is_gone_on_with(spec.restart) else None
    if begun and begun.result is not None:
        return meter.done()
    torch.manual_seed(spec.seed)
    network = asked.supernet().to(device)
    course = (begun and begun.course()) or planned(asked, network, device, report)
    left = course.turns.steps - (steps_done(begun.path) if begun else 0)
    each = course.total / course.turns.steps
    found = meter.of(meter.seconds + each * left, each, left)
    if not spec.training and asked.how.candidates == 1:
        return replace(found, seconds=asked.seconds or found.seconds)
    candidate = usual(asked, network)
    del network  # training needs its memory, as it does after a search
    tidy(device)
    tried = tried_out(asked, course, candidate, device, report)
    seconds = found.seconds + of_contest(asked, tried, begun) + of_training(asked, tried, begun)
    most = max(found.memory or 0, tried.memory or 0) or None
    return replace(found, seconds=asked.seconds or seconds, memory=most)


def planned(asked: Asked, network: Supernet, device: torch.device, report: Report) -> Course:
    """Return how a search would go that is begun now."""
    planning = Planning(asked, device, report)
    return planning.course(network, Bilevel(network, asked.limits.to(device)))


def usual(asked: Asked, network: Supernet) -> Candidate:
    """Return a network of the space that is neither among the cheapest nor the dearest."""
    drawn = likely(network, network.decoded(), DRAWN, asked.spec.seed)
    ordered = sorted(drawn, key=lambda genotype: asked.limits.making.cost(genotype).flops)
    middle = ordered[len(ordered) // 2]
    return middle, asked.limits.fitted(middle)


def tried_out(
    asked: Asked, course: Course, candidate: Candidate, device: torch.device, report: Report
) -> Cost:
    """Return what the training of a network costs."""
    spec, data = asked.spec, asked.data
    with TemporaryDirectory() as scratch:
        contest = Contest(spec, data, Path(scratch), spec.crop or course.size.crop, report)
        training = contest.training(0, *candidate, spec.training_steps or USUAL)
        training = replace(training, epoch=0)
        chosen = architecture(training.model, training.set)
        if device.type != "cpu":
            return cost_of_training(training, data, chosen, device, report)
        return on_processor(training, data, chosen, report)


def on_processor(training: Train, data: DataSet, chosen: Architecture, report: Report) -> Cost:
    """Return what a training costs by steps on few pixels: a processor's time grows with them."""
    few = replace(training, batch=LEAST_BATCH, crop=LEAST_CROP)
    tried = cost_of_training(few, data, chosen, torch.device("cpu"), report)
    each = tried.seconds_per_step * pixels(training) / pixels(few)
    needed = Needed(lambda: chosen.build(len(data.bands), len(data.classes)), len(data.bands))
    memory = needed.bytes(training.batch, training.crop, KEPT)
    seconds = tried.seconds + tried.steps * (each - tried.seconds_per_step)
    return replace(tried, seconds=seconds, seconds_per_step=each, memory=memory)


def pixels(training: Train) -> int:
    """Return how many pixels a step sees."""
    return training.batch * training.crop**2


def of_contest(asked: Asked, tried: Cost, begun: SearchFolder | None) -> float:
    """Return the seconds in which candidates are compared."""
    count = asked.how.candidates
    if count < 2 or (begun and begun.course() and begun.kept(CANDIDATES)):
        return 0.0
    steps = tried.steps / CONTEST_PART
    besides = tried.seconds - tried.steps * tried.seconds_per_step
    return count * (steps * tried.seconds_per_step + besides * LOOKS / Length.looks)


def of_training(asked: Asked, tried: Cost, begun: SearchFolder | None) -> float:
    """Return the seconds in which the best is trained."""
    if not asked.spec.training:
        return 0.0
    done = steps_done(begun.path / TRAINING) if begun else 0
    return max(0.0, tried.seconds - done * tried.seconds_per_step)

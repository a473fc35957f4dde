"""How a search goes: what a step is like, and how many there are, by a short measurement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any

import torch
from torch import Tensor

from ..data.augment import Sample
from ..events import Report
from ..train.device import Manner, choose, measured
from .bilevel import Bilevel
from .memory import CROPS, Size
from .recompute import recompute
from .supernet import Supernet
from .turns import Turn, Turns

FEWEST = 300
"""Steps of the weights without which a search says little; crops get smaller for them."""
PROBES = (64, 128)
MOST, LEAST_STEPS = 200_000, 4
BESIDES = 1.15
"""What a step takes besides passing through the network, as a factor."""
SPEED, FEW = 6.0, 0.03
STEADY = 0.003
"""The paper's rate of the architecture."""


@dataclass(frozen=True)
class Course:
    """What has to stay as it is for a search to go on after a break."""

    size: Size
    manner: Manner
    turns: Turns
    seconds: tuple[float, float]
    """Of a step of the weights, and of one of the architecture."""

    def facts(self) -> dict[str, Any]:
        """Return it as values that JSON knows."""
        return asdict(self)

    @staticmethod
    def from_facts(facts: dict[str, Any]) -> Course:
        """Return what these decoded JSON values describe."""
        weights, architecture = facts["seconds"]
        return Course(
            Size(**facts["size"]),
            Manner(**facts["manner"]),
            Turns(**facts["turns"]),
            (float(weights), float(architecture)),
        )

    @property
    def total(self) -> float:
        """About how many seconds the search takes."""
        weights, architecture = self.seconds
        turns = self.turns
        return BESIDES * (turns.weights * weights + turns.of_architecture * architecture)


def turns_within(seconds: float, step: tuple[float, float], warmup: float) -> Turns:
    """Return as many turns as there is time for."""
    weights, architecture = step
    each = BESIDES * (weights + (1 - warmup) * architecture)
    return turns_of(seconds / each, warmup)


def turns_of(steps: float, warmup: float) -> Turns:
    """Return the turns of so many steps of the weights, of which a share is warm-up."""
    weights = int(min(max(steps, LEAST_STEPS), MOST))
    return Turns(weights, min(round(warmup * weights), weights - 1))


def largest_crop(steps_at: Callable[[int], tuple[float, float]], left: float, warmup: float) -> int:
    """Return the largest crop with which there are steps enough in the time that is left.

    `steps_at` measures the seconds of both kinds of step at a crop. Two small ones tell those of
    all, as time grows with the pixels from what it takes in any case.
    """
    small, large = PROBES
    lines = [line(small**2, large**2, *pair) for pair in zip(*map(steps_at, PROBES), strict=True)]
    for crop in CROPS:
        weights, architecture = (start + rise * crop**2 for start, rise in lines)
        if turns_within(left, (weights, architecture), warmup).weights >= FEWEST:
            return crop
    return CROPS[-1]


def line(x: float, other_x: float, y: float, other_y: float) -> tuple[float, float]:
    """Return where a line through two points starts, and its rise."""
    rise = (other_y - y) / (other_x - x)
    return y - rise * x, rise


def architecture_rate(asked: float, turns: Turns) -> float:
    """Return the rate of the architecture: higher where its steps are few, if none is asked for."""
    return asked or min(max(STEADY, SPEED / max(1, turns.of_architecture)), FEW)


def fastest(
    network: Supernet, step: Bilevel, sample: Sample, precision: str, report: Report
) -> Manner:
    """Return the fastest manner."""
    own = Turn(sample, False, 0.0)
    return choose(network, loss(step, own), sample.image, precision, report)


def seconds_of_turns(
    network: Supernet, step: Bilevel, sample: Sample, manner: Manner
) -> tuple[float, float]:
    """Return how long a step of the weights takes, and one of the architecture."""
    own = Turn(sample, False, 0.0)
    turns = own, replace(own, is_architecture=True)
    kept = {name: value.clone() for name, value in network.state_dict().items()}
    weights, architecture = (
        measured(network, loss(step, turn), sample.image, manner) for turn in turns
    )
    network.load_state_dict(kept)
    network.zero_grad(set_to_none=True)
    return weights, architecture


def loss(step: Bilevel, turn: Turn) -> Callable[[Any, Tensor], Tensor]:
    """Return what gives the loss of a turn for an image."""

    def of(network: Any, image: Tensor) -> Tensor:
        own = replace(turn, sample=replace(turn.sample, image=image))
        return torch.stack(list(step.losses(network, own).values())).sum()

    return of


def prepared(network: Supernet, course: Course) -> Supernet:
    """Return a network that computes twice what the course says, in its memory order."""
    recompute(network, course.size.recomputed)
    return network.to(memory_format=course.manner.order())

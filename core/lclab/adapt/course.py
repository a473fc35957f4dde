"""How an adaptation goes: its rates, its optimisers and its length."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import torch

from ..tasks.adapt import Adapt
from ..train.descents import Descents
from ..train.device import Manner
from ..train.loop import Plan, epoch_of, loading_threads
from ..train.schedule import RATES, Schedule, optimiser_of
from .adapted import Adapted

LONGER, WARMUP = 1.5, 0.075
"""The rate falls as if there were so many times the steps, and rises over this share of them."""
CLIP, DECAY = 35.0, 1e-4
OPPONENTS_RATE, OPPONENTS_MOMENTUM = 1e-4, (0.9, 0.99)


def schedule_of(spec: Adapt, facts: dict[str, Any]) -> Schedule:
    """Return the rates of the network."""
    rate = spec.rate or RATES[spec.optimiser] * float(facts.get("rate", 1.0))
    return Schedule("poly", rate, round(LONGER * spec.steps), round(WARMUP * spec.steps))


def descent(adapted: Adapted, kind: str, schedule: Schedule) -> Descents:
    """Return what moves the network, and its opponents at rates of their own."""
    parts = [optimiser_of(adapted.learners(), kind, schedule.rate, DECAY)]
    opponents = [p for module in adapted.method.opponents() for p in module.parameters()]
    if opponents:
        own = dataclasses.replace(schedule, rate=OPPONENTS_RATE)
        group = {"params": opponents, "schedule": own, "lr": OPPONENTS_RATE}
        parts.append(torch.optim.Adam([group], betas=OPPONENTS_MOMENTUM))
    return Descents(*parts)


def plan_of(
    spec: Adapt, manner: Manner, schedule: Schedule, folder: Path, device: torch.device
) -> Plan:
    """Return how long and how a run goes."""
    return Plan(
        folder=folder,
        steps=spec.steps,
        epoch=epoch_of(spec.epoch, spec.steps),
        schedule=schedule,
        clip=CLIP,
        precision=manner.precision,
        threads=loading_threads(device),
        seed=spec.seed,
    )

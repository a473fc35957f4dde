"""Optimisers, and the learning rate at every step."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import nn

OPTIMISERS = ("adamw", "sgd")
SCHEDULES = ("one-cycle", "poly", "cosine", "constant")
RATES = {"adamw": 1e-3, "sgd": 1e-2}
MOMENTUM = 0.9
POWER = 0.9


class Rates(Protocol):
    """The learning rate at every step."""

    def at(self, step: int) -> float:
        """Return the learning rate of a step, counted from 0."""


@dataclass(frozen=True)
class Schedule:
    """How the learning rate runs: up over the warm-up, then down by its shape."""

    shape: str
    rate: float
    steps: int
    warmup: int

    def at(self, step: int) -> float:
        """Return the learning rate of a step, counted from 0."""
        if step < self.warmup:
            return self.rate * self._rise((step + 1) / (self.warmup + 1))
        return self.rate * self._fall((step - self.warmup) / max(1, self.steps - self.warmup))

    def _rise(self, share: float) -> float:
        return 0.5 - 0.5 * math.cos(math.pi * share) if self.shape == "one-cycle" else share

    def _fall(self, share: float) -> float:
        if self.shape == "constant":
            return 1.0
        if self.shape == "poly":
            return float((1 - share) ** POWER)
        return 0.5 + 0.5 * math.cos(math.pi * share)


def optimiser(network: nn.Module, kind: str, rate: float, decay: float) -> torch.optim.Optimizer:
    """Return an optimiser that lets weights decay, but neither biases nor norms."""
    return optimiser_of(network.parameters(), kind, rate, decay)


def optimiser_of(
    parameters: Iterable[nn.Parameter], kind: str, rate: float, decay: float
) -> torch.optim.Optimizer:
    """Return the same for the parameters that learn among these."""
    learnt = [p for p in parameters if p.requires_grad]
    groups = [
        {"params": [p for p in learnt if p.dim() > 1], "weight_decay": decay},
        {"params": [p for p in learnt if p.dim() <= 1], "weight_decay": 0.0},
    ]
    groups = [group for group in groups if group["params"]]
    if kind == "sgd":
        return torch.optim.SGD(groups, lr=rate, momentum=MOMENTUM, nesterov=True)
    return torch.optim.AdamW(groups, lr=rate, fused=learnt[0].device.type in ("cpu", "cuda"))

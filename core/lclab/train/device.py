"""What a device does fastest: number format and memory order, by a short measurement."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from .loop import PRECISIONS

STEPS = 3
WORTHWHILE = 0.95
"""What takes less than this share of the time of the plain way is worth a change."""


@dataclass(frozen=True)
class Manner:
    """How a network is run."""

    precision: str
    channels_last: bool
    compile: bool = False

    def describe(self) -> str:
        """Say it in words."""
        order = "channels last" if self.channels_last else "channels first"
        return f"{self.precision}, {order}{', compiled' if self.compile else ''}"

    def order(self) -> torch.memory_format:
        """Return the order of memory."""
        return torch.channels_last if self.channels_last else torch.contiguous_format


def precisions(wanted: str, device: torch.device) -> list[str]:
    """Return the number formats to try, the plain one first."""
    if wanted != "auto":
        return [wanted]
    if device.type != "cuda":
        return ["fp32"]
    return ["fp32", "bf16" if torch.cuda.is_bf16_supported() else "fp16"]


def choose(
    network: nn.Module,
    loss: Callable[[nn.Module, Tensor], Tensor],
    batch: Tensor,
    wanted: str,
) -> tuple[Manner, dict[str, float]]:
    """Return the fastest manner for this network and batch, and the seconds a step took in each."""
    kinds = precisions(wanted, batch.device)
    kept = {name: value.clone() for name, value in network.state_dict().items()}
    seconds: dict[Manner, float] = {}
    for precision, is_last in itertools.product(kinds, (True, False)):
        manner = Manner(precision, is_last)
        seconds[manner] = measured(network, loss, batch, manner)
    network.load_state_dict(kept)
    network.zero_grad(set_to_none=True)
    plain = next(iter(seconds))
    best = min(seconds, key=lambda manner: seconds[manner])
    best = best if seconds[best] < WORTHWHILE * seconds[plain] else plain
    return best, {manner.describe(): value for manner, value in seconds.items()}


def measured(
    network: nn.Module, loss: Callable[[nn.Module, Tensor], Tensor], batch: Tensor, manner: Manner
) -> float:
    """Return the seconds of the quickest of a few forward and backward passes."""
    network.train().to(memory_format=manner.order())
    batch = batch.contiguous(memory_format=manner.order())
    kind = PRECISIONS.get(manner.precision)
    times = []
    for _ in range(STEPS):
        start = time.perf_counter()
        with torch.autocast(batch.device.type, kind, enabled=kind is not None):
            value = loss(network, batch)
        torch.autograd.backward(value)
        if batch.device.type == "cuda":
            torch.cuda.synchronize(batch.device)
        times.append(time.perf_counter() - start)
    return min(times)

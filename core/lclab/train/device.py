"""What a device does fastest: number format and memory order, by a short measurement."""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..events import Report
from .memory import is_out_of_memory

PRECISIONS = {"bf16": torch.bfloat16, "fp16": torch.float16}
STEPS = 3
ENOUGH = 2.0
"""Seconds after which no more than two passes are timed: long ones vary little."""
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
    report: Report,
) -> Manner:
    """Return the fastest manner for this network and batch, by a few steps in each."""
    kinds = precisions(wanted, batch.device)
    kept = {name: value.clone() for name, value in network.state_dict().items()}
    seconds: dict[Manner, float] = {}
    for precision, is_last in itertools.product(kinds, (True, False)):
        report.raise_if_cancelled()
        manner = Manner(precision, is_last)
        seconds[manner] = seconds_in(network, loss, batch, manner)
    network.load_state_dict(kept)
    network.zero_grad(set_to_none=True)
    best = quickest(seconds)
    times = ", ".join(f"{m.describe()} {shown(value)}" for m, value in seconds.items())
    report.log(f"A step takes: {times}. Chosen: {best.describe()}")
    return best


def quickest(seconds: dict[Manner, float]) -> Manner:
    """Return the fastest manner, the plain one unless another pays; where none fits, the least."""
    plain, least = next(iter(seconds)), list(seconds)[-2]
    best = min(seconds, key=lambda manner: seconds[manner])
    if math.isinf(seconds[best]):
        return least
    return best if seconds[best] < WORTHWHILE * seconds[plain] else plain


def shown(seconds: float) -> str:
    """Return a time as a person reads it."""
    return "needs too much memory" if math.isinf(seconds) else f"{seconds * 1000:.0f} ms"


def seconds_in(
    network: nn.Module, loss: Callable[[nn.Module, Tensor], Tensor], batch: Tensor, manner: Manner
) -> float:
    """Return the seconds of a step in this manner; without end where memory does not suffice."""
    try:
        return measured(network, loss, batch, manner)
    except (MemoryError, RuntimeError) as error:
        if not is_out_of_memory(error):
            raise
    network.zero_grad(set_to_none=True)
    if batch.device.type == "cuda":
        torch.cuda.empty_cache()
    return math.inf


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
        if len(times) > 1 and sum(times) > ENOUGH:
            break
    return min(times)

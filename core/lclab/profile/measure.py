"""What a network needs of time and memory, measured by running and training it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from ..data.augment import Sample
from ..losses.total import TotalLoss
from ..models.blocks.auxiliary import auxiliary_of
from ..train.schedule import RATES, optimiser
from ..train.supervised import Supervised
from .peak import Peak

LOSS = ("cross_entropy",)
OPTIMISER, DECAY = "adamw", 0.01


@dataclass(frozen=True)
class Request:
    """What is measured: images of a size, how often, for how long at most."""

    bands: int
    classes: int
    size: int
    batch: int
    repeats: int
    seconds: float


@dataclass(frozen=True)
class Measured:
    """The median time of a pass in milliseconds, and the most memory it took in MB."""

    ms: float
    peak_mb: float | None


class Measurement:
    """Measures one network on a device, in 32-bit floats and torch's usual order of memory."""

    def __init__(
        self,
        build: Callable[[], nn.Module],
        request: Request,
        device: torch.device,
        tell: Callable[[float], None],
    ) -> None:
        self._request, self._device, self._tell = request, device, tell
        load_libraries(device)
        self._peak = Peak(device)
        self._network = build().to(device)
        shape = request.batch, request.bands, request.size, request.size
        self._image = torch.randn(*shape, device=device)

    def forward(self) -> Measured:
        """Measure the network as it maps images."""
        network, image = self._network.eval(), self._image
        with torch.no_grad():
            return self._measured(lambda: network(image))

    def training(self) -> Measured:
        """Measure a training step: forward, backward and AdamW."""
        network = trainable(self._network.train())
        supervised = Supervised(TotalLoss(LOSS), auxiliary_of(network))
        descent = optimiser(network, OPTIMISER, RATES[OPTIMISER], DECAY)
        shape = self._image[:, 0].shape  # n, rows, columns
        labels = torch.randint(self._request.classes, shape, device=self._device)
        sample = Sample(self._image, labels)

        def step() -> None:
            losses = supervised.losses(network, sample)
            torch.autograd.backward(torch.stack(list(losses.values())).sum())
            descent.step()
            descent.zero_grad(set_to_none=True)

        return self._measured(step)

    def _measured(self, action: Callable[[], object]) -> Measured:
        self._peak.forget()
        times = list(self._times(action))
        return Measured(1000 * statistics.median(times[1:]), self._peak.megabytes)

    def _times(self, action: Callable[[], object]) -> Iterator[float]:
        """Yield the seconds of every pass; the first one warms up."""
        began = time.monotonic()
        for number in range(1 + self._request.repeats):
            if number > 1 and time.monotonic() - began > self._request.seconds:
                return
            start = time.perf_counter()
            action()
            synchronise(self._device)
            yield time.perf_counter() - start
            share_of_time = (time.monotonic() - began) / max(self._request.seconds, 1e-9)
            share = max((number + 1) / (1 + self._request.repeats), share_of_time)
            self._tell(min(1.0, share))


def load_libraries(device: torch.device) -> None:
    """Have what libraries set aside for themselves be there before anything is measured."""
    image = torch.zeros(1, 1, 8, 8, device=device, requires_grad=True)
    nn.Conv2d(1, 1, 3, device=device)(image).sum().backward()
    synchronise(device)


def synchronise(device: torch.device) -> None:
    """Wait for what the device still does."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()


def trainable(network: nn.Module) -> nn.Module:
    """Let norms that see a single value per channel, which has no spread, take their running one.

    So the step of a network that pools a single image to a point can be timed too.
    """

    def spare(norm: nn.Module, given: tuple[Tensor, ...]) -> None:
        if given[0].numel() == given[0].shape[1]:
            norm.eval()

    for part in network.modules():
        if isinstance(part, _BatchNorm):
            part.register_forward_pre_hook(spare)
    return network

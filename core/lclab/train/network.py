"""The network to train: built from the registry, with weights from elsewhere where there are."""

from __future__ import annotations

import inspect
import socket
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies

import torch
from huggingface_hub import constants as hub
from torch import nn

from ..errors import InputError
from ..events import Report
from ..registry import models
from ..settings import arguments_of

IMAGENET = "imagenet"
ENCODER_WEIGHTS = "encoder_weights"
BUILDING = (KeyError, ValueError, TypeError, RuntimeError, AssertionError, AttributeError)
"""What networks raise of arguments and crops that they cannot take."""
SECONDS_TO_ANSWER = 5.0


@dataclass(frozen=True)
class Architecture:
    """A registered network with its arguments."""

    name: str
    arguments: dict[str, Any]

    @property
    def multiple(self) -> int:
        """What the sides of its input have to be multiples of."""
        return int(models.entry(self.name).facts.get("multiple", 32))

    @property
    def takes_encoder_weights(self) -> bool:
        """Whether its encoder can begin with weights from elsewhere."""
        return ENCODER_WEIGHTS in inspect.signature(models.load(self.name)).parameters

    def build(self, bands: int, classes: int, **more: Any) -> nn.Module:
        """Return the network with chance weights, or an error that names the argument."""
        try:
            network: nn.Module = models.load(self.name)(bands, classes, **self.arguments, **more)
        except BUILDING as error:
            if more:
                raise
            raise InputError(
                f"model = {self.shown}: it cannot be built ({in_a_line(error)}).",
                field="set",
                remedy="Correct its arguments.",
            ) from error
        return network

    @property
    def shown(self) -> str:
        """The network as a user writes it."""
        given = " ".join(f"{name}={value}" for name, value in self.arguments.items())
        return f"{self.name} with {given}" if given else self.name

    def heads(self, bands: int, classes: int) -> set[str]:
        """Return the names of the tensors that have a row per class."""
        with torch.device("meta"):
            own, other = (self.build(bands, n).state_dict() for n in (classes, classes + 1))
        return {name for name, tensor in own.items() if tensor.shape != other[name].shape}

    def least(self, bands: int, classes: int, crop: int) -> int:
        """Return how few crops the network can learn from at a time: norms want more than one."""
        try:
            self.check(bands, classes, 1, crop)
        except InputError:
            return 2
        return 1

    def check(self, bands: int, classes: int, images: int, crop: int) -> None:
        """Refuse arguments and crops that the network cannot take, without computing anything."""
        try:
            with torch.device("meta"):
                network = self.build(bands, classes).train()
                network(torch.zeros(images, bands, crop, crop))
        except BUILDING as error:
            if "meta tensors" in str(error):
                return  # some encoders read numbers while they are built, and only work will show
            if isinstance(error, InputError):
                raise
            raise InputError(
                f"crop = {crop}: {self.shown} cannot learn from {images} crops of this size at a "
                f"time ({in_a_line(error)}).",
                field="crop",
                remedy="Choose another crop, or a larger batch.",
            ) from error


def architecture(name: str, settings: Sequence[str]) -> Architecture:
    """Return the network that a name and `argument=value` texts describe."""
    entry = models.entry(name, "model")
    arguments = arguments_of(entry, settings, "set")
    if ENCODER_WEIGHTS in arguments:
        raise InputError(
            f"set = {ENCODER_WEIGHTS}=...: this is a parameter of its own.",
            field="set",
            remedy=f"Give it as '{ENCODER_WEIGHTS}', not as the network's argument.",
        )
    return Architecture(name, arguments)


def build(
    chosen: Architecture, bands: int, classes: int, weights: str, report: Report
) -> nn.Module:
    """Return the network; its encoder knows ImageNet where that is wanted and can be had."""
    if weights != IMAGENET or not chosen.takes_encoder_weights:
        return chosen.build(bands, classes)
    chance = torch.get_rng_state()
    try:
        with offline_if_unreachable(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # theirs, of how weights are named
            return chosen.build(bands, classes, encoder_weights=IMAGENET)
    except Exception as error:  # noqa: BLE001 - the libraries between us and the net raise anything
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
        report.warning(
            f"Training from scratch: ImageNet weights for {chosen.name} cannot be had ({reason}). "
            "With a connection they are fetched once; 'encoder_weights = none' says that none "
            "are wanted."
        )
    torch.set_rng_state(chance)  # so that it is the network that would have been without a try
    return chosen.build(bands, classes)


@contextmanager
def offline_if_unreachable() -> Iterator[None]:
    """Have only what was fetched before be used where the source of weights does not answer."""
    was_offline = hub.HF_HUB_OFFLINE
    hub.HF_HUB_OFFLINE = was_offline or not answers(hub.ENDPOINT)
    try:
        yield
    finally:
        hub.HF_HUB_OFFLINE = was_offline


def answers(address: str) -> bool:
    """Say whether a server can be reached; behind a proxy that is left to be found out."""
    if any(scheme in getproxies() for scheme in ("https", "all")):
        return True
    server = urlsplit(address)
    try:
        with socket.create_connection((server.hostname, server.port or 443), SECONDS_TO_ANSWER):
            return True
    except OSError:
        return False


def in_a_line(error: Exception) -> str:
    """Return a library's error on one line, shortened."""
    return " ".join(str(error).split())[:400]

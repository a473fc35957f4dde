"""A network of the registry with its arguments: what it takes, and the network itself."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from ..choices import CHOICES
from ..errors import InputError, shortened
from ..registry import models
from ..settings import arguments_of
from . import found
from .blocks.encoders import NumbersOnCpu
from .blocks.size import any_size

ENCODER_WEIGHTS = "encoder_weights"
BUILDING = (KeyError, ValueError, TypeError, RuntimeError, AssertionError, AttributeError)
"""What networks raise of arguments and crops that they cannot take."""
ANY_SIZE = (8, 9)
"""Sides, in multiples of what a network takes, that none is made for."""


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
        return any_size(network, self.multiple)

    @property
    def shown(self) -> str:
        """The network as a user writes it."""
        given = " ".join(f"{n}={shortened(str(value))}" for n, value in self.arguments.items())
        return f"{self.name} with {given}" if given else self.name

    def outline(self, bands: int, classes: int) -> nn.Module:
        """Return the network without memory or weights, for its names and shapes."""
        with torch.device("meta"), NumbersOnCpu():
            return self.build(bands, classes)

    def heads(self, bands: int, classes: int) -> set[str]:
        """Return the names of the tensors that have a row per class."""
        return differing(self.outline(bands, classes), self.outline(bands, classes + 1))

    def stems(self, bands: int, classes: int) -> set[str]:
        """Return the names of the tensors that depend on the number of bands."""
        return differing(self.outline(bands, classes), self.outline(bands + 1, classes))

    def least(self, bands: int, classes: int, crop: int) -> int:
        """Return how few crops the network can learn from at a time: norms want more than one."""
        try:
            self.check(bands, classes, 1, crop)
        except InputError:
            return 2
        return 1

    def check_sizes(self, bands: int, classes: int) -> None:
        """Refuse an encoder that takes images of one size only, as no raster is of that size."""
        network = self.outline(bands, classes).eval()
        try:
            with torch.device("meta"):
                network(torch.zeros(1, bands, *(times * self.multiple for times in ANY_SIZE)))
        except BUILDING as error:
            raise InputError(
                f"model = {self.shown}: it does not take images of all sizes ({in_a_line(error)}).",
                field="set",
                remedy="Choose another encoder.",
            ) from error

    def check(self, bands: int, classes: int, images: int, crop: int) -> None:
        """Refuse arguments and crops that the network cannot take, without computing anything."""
        network = self.outline(bands, classes).train()
        try:
            with torch.device("meta"):
                network(torch.zeros(images, bands, crop, crop))
        except BUILDING as error:
            raise InputError(
                f"crop = {crop}: {self.shown} cannot learn from {images} crops of this size at a "
                f"time ({in_a_line(error)}).",
                field="crop",
                remedy="Choose another crop, or a larger batch.",
            ) from error


def architecture(name: str, settings: Sequence[str]) -> Architecture:
    """Return the network that a name, a choice or a found network's file, and texts, describe.

    The texts are `argument=value`.
    """
    if name.lower().endswith(found.SUFFIX):
        network, arguments = found.network(Path(name))
        return Architecture(network, {**arguments, **architecture(network, settings).arguments})
    if name in CHOICES:
        choice = CHOICES[name]
        return architecture(choice.network, (*choice.arguments, *settings))
    entry = models.entry(name, "model")
    arguments = arguments_of(entry, settings, "set")
    if ENCODER_WEIGHTS in arguments:
        raise InputError(
            f"set = {ENCODER_WEIGHTS}=...: this is a parameter of its own.",
            field="set",
            remedy=f"Give it as '{ENCODER_WEIGHTS}', not as the network's argument.",
        )
    return Architecture(name, arguments)


def differing(one: nn.Module, other: nn.Module) -> set[str]:
    """Return the names of the tensors that have other shapes in another network of the kind."""
    own, others = one.state_dict(), other.state_dict()
    return {name for name, tensor in own.items() if tensor.shape != others[name].shape}


def in_a_line(error: Exception) -> str:
    """Return a library's error on one line, shortened."""
    return " ".join(str(error).split())[:400]

"""What a method of pre-training is: what it adds to an encoder, and what it makes small."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from ..errors import InputError
from .features import Features


@dataclass(frozen=True)
class Setting:
    """What a method is told of the run that it is for."""

    features: Features
    """What is pre-trained."""
    width: int
    """Channels of its features."""
    batch: int
    steps: int
    has_norms: bool
    """Whether any of its norms are over a batch."""


@dataclass(frozen=True)
class Views:
    """What a step sees: views of the same places, each normalised (n, bands, rows, columns)."""

    images: tuple[Tensor, ...]
    step: int
    is_first: bool = True
    """Whether no other part of this step's batch came before."""


class Method(nn.Module):
    """Whatever a run has to remember are parameters, buffers or modules of its method."""

    terms: tuple[str, ...]
    """The names of its losses."""

    def begin(self, features: Features, step: int) -> None:
        """Do what is to be done before a step."""

    def losses(self, features: Features, views: Views) -> dict[str, Tensor]:
        """Return the losses of a batch."""
        raise NotImplementedError

    def figures(self) -> dict[str, float]:
        """Return figures of the steps since this was asked last."""
        return {}


class Pretrained(nn.Module):
    """An encoder with the method that teaches it: one module, so that a checkpoint holds both."""

    before: Tensor
    """How well it told places apart before its first step."""

    def __init__(self, features: Features, method: Method) -> None:
        super().__init__()
        self.features = features
        self.method = method
        self.register_buffer("before", torch.tensor(-1.0))

    def forward(self, images: Tensor) -> Tensor:
        """Return the features of images."""
        found: Tensor = self.features(images)
        return found


class Pretraining:
    """The step of pre-training."""

    def __init__(self, pretrained: Pretrained) -> None:
        self._pretrained = pretrained

    def losses(self, network: Callable[..., Any], batch: Views) -> dict[str, Tensor]:
        """Return the losses of a batch."""
        del network  # it is the pre-trained one: there is one process, and nothing is compiled
        method, features = self._pretrained.method, self._pretrained.features
        if batch.is_first:
            method.begin(features, batch.step)
        return method.losses(features, batch)


def refuse_unless(is_right: bool, problem: str) -> None:
    """Refuse a method's argument."""
    if not is_right:
        raise InputError(problem, field="set", remedy="'lclab pretrain --list' has the defaults.")

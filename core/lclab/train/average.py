"""The running average of a network's weights, which maps better than the last weights do."""

from __future__ import annotations

import copy
from typing import Protocol

import torch
from torch import Tensor, nn


class Following(Protocol):
    """A network that goes by another one, which is learning."""

    network: nn.Module

    def update(self, step: int) -> None:
        """Take note of a step."""


class Itself:
    """The network that is learning."""

    def __init__(self, network: nn.Module) -> None:
        self.network = network

    def update(self, step: int) -> None:
        """Do nothing: it is as far as it is."""


class Average:
    """Follows a network; early on it follows faster, so that it forgets the random start."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self.network = copy.deepcopy(network).eval().requires_grad_(False)
        self._decay = decay
        ours, theirs = tensors(self.network), tensors(network)
        self._floats = [(o, t) for o, t in zip(ours, theirs, strict=True) if o.is_floating_point()]
        self._others = [
            (o, t) for o, t in zip(ours, theirs, strict=True) if not o.is_floating_point()
        ]

    @torch.no_grad()
    def update(self, step: int) -> None:
        """Move towards the network after a step."""
        decay = min(self._decay, (1 + step) / (10 + step))
        ours, theirs = [o for o, _ in self._floats], [t for _, t in self._floats]
        torch._foreach_lerp_(ours, theirs, 1 - decay)
        for own, other in self._others:
            own.copy_(other)


def tensors(network: nn.Module) -> list[Tensor]:
    """Return all that a network is made of: weights and statistics."""
    return [*network.parameters(), *network.buffers()]

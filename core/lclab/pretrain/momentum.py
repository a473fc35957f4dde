"""A copy of a network that follows it slowly, and by whose norms nobody can tell a batch."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn


class Momentum(nn.Module):
    """Its weights are a running average of another network's; its norms measure what they see."""

    def __init__(self, *networks: nn.Module) -> None:
        super().__init__()
        self.networks = nn.ModuleList(copy.deepcopy(networks)).requires_grad_(False)

    @torch.no_grad()
    def follow(self, networks: tuple[nn.Module, ...], keep: float) -> None:
        """Become like the networks, but for the share of itself that it keeps."""
        theirs = [p.detach() for network in networks for p in network.parameters()]
        torch._foreach_lerp_(list(self.networks.parameters()), theirs, 1 - keep)

    @torch.no_grad()
    def forward(self, images: Tensor) -> Tensor:
        """Return what its networks make of images one after the other."""
        for network in self.networks:
            images = network(images)
        return images


def warm(keep: float, step: int) -> float:
    """Return how much a copy keeps at a step: early on less, so that it forgets its start."""
    return min(keep, (1 + step) / (10 + step))

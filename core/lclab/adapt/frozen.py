"""A copy of a network that learns nothing by itself: a teacher, or who labels for a while."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn

from ..train.average import tensors
from .features import main_answer
from .norms import norms_alone


class Frozen(nn.Module):
    """Follows a network when it is told to, and otherwise stays as it is.

    Where its norms go `by_batch`, they use the statistics of what they see, and keep none of them.
    """

    def __init__(self, network: nn.Module, *, by_batch: bool = False) -> None:
        super().__init__()
        self.network = copy.deepcopy(network).eval().requires_grad_(False)
        if by_batch:
            norms_alone(self.network, 0.0)

    def train(self, mode: bool = True) -> Frozen:
        """Stay as it maps, whatever the network that learns does."""
        del mode
        return self

    @torch.no_grad()
    def follow(self, network: nn.Module, keep: float = 0.0) -> None:
        """Become like a network, but for the share of itself that it keeps."""
        for own, other in zip(tensors(self.network), tensors(network), strict=True):
            if own.is_floating_point():
                own.lerp_(other, 1 - keep)
            else:
                own.copy_(other)

    @torch.no_grad()
    def forward(self, images: Tensor) -> Tensor:
        """Return the chances of every class (n, classes, h, w)."""
        return main_answer(self.network, images).float().softmax(1)

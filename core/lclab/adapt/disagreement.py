"""CLAN: two heads, and harder alignment where they disagree."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

LOCAL, EVEN = 10.0, 0.4


def disagreement(one: Tensor, other: Tensor) -> Tensor:
    """Return how far two heads' answers (n, classes, h, w) are apart at each place (n, 1, h, w).

    It is 1 less the cosine of the angle between their chances.
    """
    angle = functional.cosine_similarity(one.softmax(1), other.softmax(1), dim=1)
    return 1 - angle.unsqueeze(1)


def local_weights(one: Tensor, other: Tensor, size: tuple[int, int]) -> Tensor:
    """Return how much each place counts for the alignment, at the discriminator's size."""
    apart = disagreement(one, other).detach()
    return EVEN + LOCAL * functional.interpolate(apart, size, mode="bilinear")


def weight_discrepancy(one: nn.Module, other: nn.Module) -> Tensor:
    """Return from 0 to 2 how alike two heads' weights are, so that they become different views."""
    ours, theirs = (
        torch.cat([weight.flatten() for weight in head.parameters() if weight.dim() > 1])
        for head in (one, other)
    )
    return functional.cosine_similarity(ours, theirs, dim=0) + 1

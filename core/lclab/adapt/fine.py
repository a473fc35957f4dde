"""FADA: a discriminator that tells domains apart class by class."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

TEMPERATURE, SUREST = 1.8, 0.9


def soft_labels(scores: Tensor) -> Tensor:
    """Return chances (n, classes, h, w) that are not too sure, which nothing learns from."""
    return (scores.detach() / TEMPERATURE).softmax(1).clamp_max(SUREST)


def soft_cross_entropy(answers: Tensor, wanted: Tensor) -> Tensor:
    """Return the mean over places of the cross-entropy against chances."""
    return -(wanted * answers.log_softmax(1)).sum(1).mean()


def in_domain(labels: Tensor, size: tuple[int, int], *, is_target: bool) -> Tensor:
    """Return chances over the classes of both domains (n, 2 * classes, h, w), at this size."""
    small = functional.interpolate(labels, size, mode="bilinear")
    nothing = small.new_zeros(small.shape)
    halves = (nothing, small) if is_target else (small, nothing)
    return torch.cat(halves, 1)

"""PyCDA: what is learnt of the target's images, regions and pixels."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from ..data.dataset import UNKNOWN
from .uncertain import mean_of

SIDES = (1, 2, 4, 8)
"""Of the squares whose mean prediction is learnt from; 1 are the pixels themselves."""
TINY = 1e-6


def class_shares(labels: Tensor, classes: int) -> Tensor:
    """Return how much of all labelled pixels is of each class."""
    counts = torch.bincount(labels[labels != UNKNOWN].flatten(), minlength=classes).float()
    return counts / counts.sum().clamp_min(1)


def unlike_prior(scores: Tensor, prior: Tensor) -> Tensor:
    """Return how far each image's mean chances are from a prior (classes).

    It is the mean binary cross-entropy over images and classes, as an image has a share of each.
    """
    means = scores.softmax(1).mean((2, 3)).clamp(TINY, 1 - TINY)
    return functional.binary_cross_entropy(means, prior.expand_as(means))


def sure_regions(scores: Tensor, side: int, least: float) -> tuple[Tensor, Tensor]:
    """Return log-chances of squares (n, classes, h, w), and the labels of those sure enough."""
    chances = scores.softmax(1)
    pooled = functional.avg_pool2d(chances, side) if side > 1 else chances
    sureness, labels = pooled.detach().max(1)
    unknown = torch.full_like(labels, UNKNOWN)
    return pooled.clamp_min(TINY).log(), torch.where(sureness > least, labels, unknown)


def curriculum(scores: Tensor, prior: Tensor, least: float) -> dict[str, Tensor]:
    """Return what an image, its regions and its pixels teach; what nothing is sure of is 0."""
    found = {"images": unlike_prior(scores, prior)}
    for side in SIDES:
        logarithms, labels = sure_regions(scores, side, least)
        losses = functional.nll_loss(logarithms, labels, ignore_index=UNKNOWN, reduction="none")
        found[f"squares of {side}"] = mean_of(losses, labels != UNKNOWN)
    return found

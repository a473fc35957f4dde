"""What unlabelled pixels teach: to be sure where nothing is known, and not too sure elsewhere."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from ..data.dataset import UNKNOWN


def mean_of(values: Tensor, mask: Tensor) -> Tensor:
    """Return the mean of the values in a mask, 0 of none."""
    return (values * mask).sum() / mask.sum().clamp_min(1)


def entropy(scores: Tensor) -> Tensor:
    """Return how unsure scores (n, classes, h, w) are at each place, from 0 to 1."""
    logarithms = scores.log_softmax(1)
    return -(logarithms.exp() * logarithms).sum(1) / math.log(scores.shape[1])


def entropy_where_unknown(scores: Tensor, labels: Tensor) -> Tensor:
    """Return the mean entropy of the pixels without a label."""
    return mean_of(entropy(scores), labels == UNKNOWN)


def unlike_even(scores: Tensor, labels: Tensor) -> Tensor:
    """Return how far labelled pixels are from even chances: their mean KL divergence to these."""
    logarithms = scores.log_softmax(1)
    divergence = -logarithms.mean(1) - math.log(scores.shape[1])
    return mean_of(divergence, labels != UNKNOWN)


def weighted_cross_entropy(scores: Tensor, labels: Tensor, weight: Tensor) -> Tensor:
    """Return the cross-entropy of labelled pixels, 0 of none.

    Each image counts by its weight (n), or each pixel by its own (n, h, w).
    """
    losses = torch.nn.functional.cross_entropy(
        scores, labels, ignore_index=UNKNOWN, reduction="none"
    )
    wide = weight if weight.dim() == losses.dim() else weight.view(-1, 1, 1)
    return mean_of(losses * wide, labels != UNKNOWN)

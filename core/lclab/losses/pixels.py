"""Losses that are a mean over labelled pixels."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from ..data.dataset import UNKNOWN
from ..registry import losses

TINY = 1e-6


@losses.register("cross_entropy")
def cross_entropy(
    scores: Tensor, labels: Tensor, weights: Tensor | None = None, *, smoothing: float = 0.0
) -> Tensor:
    """Cross-entropy: the usual choice; smoothing keeps the network from being too sure."""
    total = functional.cross_entropy(
        scores,
        labels,
        weight=weights,
        ignore_index=UNKNOWN,
        reduction="sum",
        label_smoothing=smoothing,
    )
    return total / amount(labels, weights)


@losses.register("focal")
def focal(
    scores: Tensor, labels: Tensor, weights: Tensor | None = None, *, gamma: float = 2.0
) -> Tensor:
    """Focal loss: cross-entropy that looks away from pixels that are already right."""
    if gamma < 0:
        raise ValueError(f"gamma has to be from 0 on, got {gamma:g}")
    known = labels != UNKNOWN
    chosen = scores.log_softmax(1).gather(1, labels.where(known, 0).unsqueeze(1)).squeeze(1)
    wrong = (1 - chosen.exp()).clamp_min(TINY)  # a root has no slope at 0
    each = -(wrong**gamma) * chosen
    if weights is not None:
        each = each * weights[labels.where(known, 0)]
    return each.where(known, 0).sum() / amount(labels, weights)


@losses.register("lsce", paper="Hi-ResNet")
def lsce(
    scores: Tensor, labels: Tensor, weights: Tensor | None = None, *, epsilon: float = 0.1
) -> Tensor:
    """Label-smoothing cross-entropy: a share epsilon of every label is the other classes'.

    Hi-ResNet's: epsilon / (classes - 1) for each of them, where cross_entropy's smoothing gives
    all classes, the true one too, the same.
    """
    if not 0 <= epsilon <= 0.5:
        raise ValueError(f"epsilon has to be from 0 to 0.5, got {epsilon:g}")
    classes = scores.shape[1]
    smoothing = epsilon * classes / max(classes - 1, 1)  # what of it goes to the true one, too
    return cross_entropy(scores, labels, weights, smoothing=smoothing)


def amount(labels: Tensor, weights: Tensor | None) -> Tensor:
    """Return the number of labelled pixels, or the sum of their weights; never 0."""
    known = labels != UNKNOWN
    if weights is None:
        return known.sum().clamp_min(1)
    sums = weights[labels.where(known, 0)].where(known, 0).sum()
    return sums.clamp_min(torch.finfo(sums.dtype).tiny)

"""Losses that compare areas: they see a class as a whole, however rare it is."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from ..data.dataset import UNKNOWN
from ..registry import losses

TINY = 1e-6


@losses.register("dice")
def dice(scores: Tensor, labels: Tensor, weights: Tensor | None = None) -> Tensor:
    """Dice loss: one minus the mean overlap of the classes that occur in the batch."""
    common, ours, theirs = areas(scores, labels)
    present = (theirs > 0).float() * (1 if weights is None else weights)
    overlap = 2 * common / (ours + theirs).clamp_min(TINY)
    return ((1 - overlap) * present).sum() / present.sum().clamp_min(TINY)


@losses.register("generalised_dice")
def generalised_dice(scores: Tensor, labels: Tensor, weights: Tensor | None = None) -> Tensor:
    """Generalised Dice loss: overlap of all classes at once, each weighted by its area squared."""
    common, ours, theirs = areas(scores, labels)
    importance = torch.where(theirs > 0, 1 / theirs.clamp_min(1) ** 2, 0)
    if weights is not None:
        importance = importance * weights
    total = (importance * (ours + theirs)).sum().clamp_min(TINY**2)
    return (1 - 2 * (importance * common).sum() / total) * (theirs > 0).any()


@losses.register("lovasz")
def lovasz(scores: Tensor, labels: Tensor, weights: Tensor | None = None) -> Tensor:
    """Lovasz-softmax: a smooth stand-in for one minus the IoU of the classes in the batch."""
    known = labels != UNKNOWN
    chances = scores.softmax(1).movedim(1, -1)[known]  # pixels, classes
    truth = functional.one_hot(labels[known], scores.shape[1]).to(chances.dtype)
    errors, order = (truth - chances).abs().sort(dim=0, descending=True)
    each = (errors * steps_of_iou(truth.gather(0, order))).sum(0)
    present = (truth.sum(0) > 0).float() * (1 if weights is None else weights)
    return (each * present).sum() / present.sum().clamp_min(TINY)


def steps_of_iou(truth: Tensor) -> Tensor:
    """Return by how much each further wrong pixel, in order, raises one minus the IoU."""
    total = truth.sum(0)
    common = total - truth.cumsum(0)
    union = total + (1 - truth).cumsum(0)
    jaccard = 1 - common / union
    return torch.cat([jaccard[:1], jaccard[1:] - jaccard[:-1]])


def areas(scores: Tensor, labels: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Return per class the area in common, that of the network and that of the labels."""
    known = (labels != UNKNOWN).unsqueeze(1)
    chances = scores.softmax(1) * known
    index = labels.unsqueeze(1).where(known, 0)
    ours = chances.sum((0, 2, 3))
    own = (chances.gather(1, index) * known).flatten()
    flat, count = index.flatten(), scores.shape[1]
    common = torch.zeros(count, device=own.device, dtype=own.dtype).index_add(0, flat, own)
    ones = known.flatten().to(own.dtype)
    theirs = torch.zeros(count, device=own.device, dtype=own.dtype).index_add(0, flat, ones)
    return common, ours, theirs

"""The loss that looks at how far from edges an answer is wrong."""

from __future__ import annotations

import torch
from torch import Tensor

from ..data.dataset import UNKNOWN
from ..registry import losses
from .distance import across_edges

TINY = 1e-6
ONE, ALL = "one", "all"
HIGHEST_BETA, LONGEST_REACH = 8.0, 8192


@losses.register("cea", paper="Hi-ResNet")
def cea(
    scores: Tensor,
    labels: Tensor,
    weights: Tensor | None = None,
    *,
    classes: str = "one",
    beta: float = 2.0,
    reach: int = 64,
) -> Tensor:
    """Class-agnostic edge-aware loss: errors count the more the farther they are from edges.

    Hi-ResNet's: (T - P)^2 (D(T)^beta + D(P)^beta). T is 1 where a class is, P its chance, and D
    how many steps along rows and columns, `reach` at most, it is to the other side of the edge: of
    the class in the labels, and of where its chance is above 1/2. Nothing is learnt through D.

    The sum over all labelled pixels is divided by the same sum of T^2 + P^2 in the place of
    (T - P)^2. So it is 0 for the right answer and 1 for one that has nothing in common with it,
    as Dice is, whatever `beta`, `reach` and the size of crops.

    `classes` is 'one' for one class of those in an image, drawn anew for every image and step,
    against all others, as the paper's figure has it; 'all' for each against all others, as its
    equation has it, which varies less and takes as many times longer as there are classes.
    """
    check(classes, beta, reach)
    known = (labels != UNKNOWN).unsqueeze(1)
    asked = drawn(labels, scores.shape[1]) if classes == ONE else every(scores)  # n, asked
    places = asked[:, :, None, None]  # n, asked, 1, 1
    chances = scores.softmax(1).gather(1, places.expand(-1, -1, *labels.shape[1:]))
    truth = labels.unsqueeze(1) == places  # n, asked, h, w
    edges = torch.stack([truth, chances.detach() > 0.5])  # 2, n, asked, h, w
    far = across_edges(edges, known, reach).to(scores.dtype)
    cost = (far**beta).sum(0) * known  # n, asked, h, w
    if weights is not None:
        cost = cost * weights[places]
    aim = truth.to(scores.dtype)
    total = (cost * (aim + chances**2)).sum().clamp_min(TINY)
    return (cost * (aim - chances) ** 2).sum() / total


def check(classes: str, beta: float, reach: int) -> None:
    """Refuse arguments that mean nothing."""
    if classes not in (ONE, ALL):
        raise ValueError(f"classes has to be {ONE} or {ALL}, got {classes}")
    if not 0 <= beta <= HIGHEST_BETA:
        raise ValueError(f"beta has to be from 0 to {HIGHEST_BETA:g}, got {beta:g}")
    if not 1 <= reach <= LONGEST_REACH:
        raise ValueError(f"reach has to be from 1 to {LONGEST_REACH}, got {reach}")


def every(scores: Tensor) -> Tensor:
    """Return all classes for every image (n, classes)."""
    return torch.arange(scores.shape[1], device=scores.device).expand(len(scores), -1)


def drawn(labels: Tensor, classes: int) -> Tensor:
    """Return one class for every image (n, 1), by chance, of those that it has."""
    chance = torch.rand(len(labels), classes, device=labels.device)
    has = torch.stack([(labels == c).flatten(1).any(1) for c in range(classes)], 1)  # n, classes
    return (chance + has).argmax(1, keepdim=True)

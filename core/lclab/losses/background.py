"""Losses that see two classes only: the background and all others, as LoveDA's authors add."""

from __future__ import annotations

import re
from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from ..data.dataset import UNKNOWN
from ..registry import losses
from .pixels import amount

TINY = 1e-6
BINARY = "background", "object"


@losses.register("background_bce", paper="LoveDA", named=True)
def background_bce(
    scores: Tensor,
    labels: Tensor,
    weights: Tensor | None = None,
    names: Sequence[str] = BINARY,
    *,
    background: str = "background",
) -> Tensor:
    """Binary cross-entropy of one class, by its name, against all others together.

    LoveDA's supervision of the background, to be added to another loss. In the name, capitals and
    small letters are alike, and _ stands for blanks and signs.
    """
    odds, truth = odds_and_truth(scores, labels, position(names, background))
    each = functional.binary_cross_entropy_with_logits(odds, truth, reduction="none")
    known = labels != UNKNOWN
    if weights is not None:
        each = each * weights[labels.where(known, 0)]
    return each.where(known, 0).sum() / amount(labels, weights)


@losses.register("background_dice", paper="LoveDA", named=True)
def background_dice(
    scores: Tensor,
    labels: Tensor,
    weights: Tensor | None = None,
    names: Sequence[str] = BINARY,
    *,
    background: str = "background",
) -> Tensor:
    """Dice loss of one class, by its name, alone; nothing where a batch has none of it.

    The other half of LoveDA's supervision of the background.
    """
    del weights  # with one class they cancel out
    odds, truth = odds_and_truth(scores, labels, position(names, background))
    chances = odds.sigmoid() * (labels != UNKNOWN)
    overlap = 2 * (chances * truth).sum() / (chances + truth).sum().clamp_min(TINY)
    return (1 - overlap) * truth.any()


def odds_and_truth(scores: Tensor, labels: Tensor, place: int) -> tuple[Tensor, Tensor]:
    """Return the log odds of a class against all others (n, h, w), and 1 where it is."""
    others = torch.cat([scores[:, :place], scores[:, place + 1 :]], 1)
    odds = scores[:, place] - others.logsumexp(1)  # its sigmoid is the softmax of the class
    return odds, (labels == place).to(scores.dtype)


def position(names: Sequence[str], wanted: str) -> int:
    """Return which of these classes has this name."""
    plain = [plainly(name) for name in names]
    if plainly(wanted) not in plain or len(plain) == 1:
        known = ", ".join(names) or "not known"
        raise ValueError(f"'{wanted}' has to name one of several classes, which are {known}")
    return plain.index(plainly(wanted))


def plainly(name: str) -> str:
    """Return a name as it is compared."""
    return re.sub(r"\W+", "_", name.strip().casefold())

"""A weighted sum of losses, as the user writes it: `cross_entropy dice:0.5 focal:1:gamma=3`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from ..errors import InputError
from ..registry import losses
from ..settings import arguments_of


@dataclass(frozen=True)
class Term:
    """One loss of a sum."""

    name: str
    weight: float
    loss: Callable[..., Tensor]
    arguments: dict[str, object]


class TotalLoss:
    """Gives every term of a sum by its name, weighted."""

    def __init__(self, texts: tuple[str, ...], weights: Tensor | None = None) -> None:
        self.terms = terms(texts)
        self.weights = weights

    def __call__(self, scores: Tensor, labels: Tensor) -> dict[str, Tensor]:
        """Return the terms of the loss."""
        scores = scores.float()
        return {
            t.name: t.weight * t.loss(scores, labels, self.weights, **t.arguments)
            for t in self.terms
        }


def terms(texts: tuple[str, ...]) -> list[Term]:
    """Return the losses that texts name, each of which may hold several."""
    found = [term(text) for text in " ".join(texts).split()]
    names = [t.name for t in found]
    twice = [name for name in names if names.count(name) > 1]
    if twice or not found:
        problem = f"'{twice[0]}' stands there twice" if twice else "it names no loss"
        raise InputError(
            f"loss = {' '.join(texts)}: {problem}.",
            field="loss",
            remedy="Name one loss, or several different ones.",
        )
    return found


def term(text: str) -> Term:
    """Return the loss that a text such as `focal:0.5:gamma=3` names."""
    name, *more = text.split(":")
    entry = losses.entry(name, "loss")
    has_weight = bool(more) and "=" not in more[0]
    try:
        weight = float(more[0]) if has_weight else 1.0
    except ValueError:
        weight = -1.0
    if not 0 < weight < float("inf"):
        raise InputError(
            f"loss = {text}: '{more[0]}' is no weight.",
            field="loss",
            remedy="Write name:weight, with a weight above 0.",
        )
    settings = more[1:] if has_weight else more
    found = Term(name, weight, losses.load(name), arguments_of(entry, settings, "loss"))
    try:
        found.loss(torch.zeros(1, 2, 1, 1), torch.zeros(1, 1, 1).long(), **found.arguments)
    except (ValueError, RuntimeError) as error:
        problem = f"loss = {text}: {error}."
        raise InputError(problem, field="loss", remedy="Correct its arguments.") from error
    return found

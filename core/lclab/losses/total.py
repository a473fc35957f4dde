"""A weighted sum of losses, as the user writes it: `cross_entropy dice:0.5 focal:1:gamma=3`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from ..errors import InputError
from ..registry import losses
from ..settings import arguments_of

PRESETS = {"hi-resnet": "generalised_dice:0.3923 lsce:0.3923 cea:0.2153"}
"""Sums that have a name; as a term is, one may be weighted."""


@dataclass(frozen=True)
class Term:
    """One loss of a sum."""

    name: str
    weight: float
    loss: Callable[..., Tensor]
    arguments: dict[str, object]


class TotalLoss:
    """Gives every term of a sum by its name, weighted.

    `weights` are those of the classes and `names` what these are called. By `weighting`, the terms
    count as much as is given (fixed), as the softmax of that, or as that of normally distributed
    numbers (random): torch's seed decides on them.
    """

    def __init__(
        self,
        texts: tuple[str, ...],
        weights: Tensor | None = None,
        names: Sequence[str] = (),
        weighting: str = "fixed",
    ) -> None:
        self.terms = terms(texts, names)
        self.weights = weights
        self.weighting = weighting

    def __call__(
        self, scores: Tensor, labels: Tensor, shares: Sequence[float] | None = None
    ) -> dict[str, Tensor]:
        """Return the terms of the loss, weighted by shares or else by those of this time."""
        scores = scores.float()
        return {
            t.name: share * t.loss(scores, labels, self.weights, **t.arguments)
            for t, share in zip(self.terms, shares or self.shares(), strict=True)
        }

    def shares(self) -> list[float]:
        """Return how much every term counts; random ones are others every time."""
        given = [t.weight for t in self.terms]
        if self.weighting == "fixed":
            return given
        is_drawn = self.weighting == "random"
        raw = torch.randn(len(given)) if is_drawn else torch.tensor(given)
        shares: list[float] = raw.softmax(0).tolist()
        return shares


def terms(texts: tuple[str, ...], names: Sequence[str] = ()) -> list[Term]:
    """Return the losses that texts name, each of which may hold several."""
    found = [t for text in " ".join(texts).split() for t in named(text, names)]
    every = [t.name for t in found]
    twice = [name for name in every if every.count(name) > 1]
    if twice or not found:
        problem = f"'{twice[0]}' stands there twice" if twice else "it names no loss"
        raise InputError(
            f"loss = {' '.join(texts)}: {problem}.",
            field="loss",
            remedy="Name one loss, or several different ones.",
        )
    return found


def named(text: str, names: Sequence[str]) -> list[Term]:
    """Return the losses of a preset, perhaps weighted, or the one that a text names."""
    name, colon, rest = text.partition(":")
    if name not in PRESETS:
        return [term(text, names)]
    factor = weight_of(text, rest) if colon else 1.0
    found = [term(each, names) for each in PRESETS[name].split()]
    return [replace(t, weight=factor * t.weight) for t in found]


def term(text: str, names: Sequence[str]) -> Term:
    """Return the loss that a text such as `focal:0.5:gamma=3` names."""
    name, *more = text.split(":")
    entry = losses.entry(name, "loss")
    has_weight = bool(more) and "=" not in more[0]
    weight = weight_of(text, more[0]) if has_weight else 1.0
    arguments = arguments_of(entry, more[1:] if has_weight else more, "loss")
    if entry.facts.get("named"):
        arguments["names"] = tuple(names)
    found = Term(name, weight, losses.load(name), arguments)
    try:
        trial = torch.zeros(1, max(2, len(names)), 1, 1)
        found.loss(trial, torch.zeros(1, 1, 1).long(), **found.arguments)
    except (ValueError, RuntimeError) as error:
        known = ", ".join(f"{n}={d}" for n, d in entry.arguments.items())
        raise InputError(
            f"loss = {text}: {error}.",
            field="loss",
            remedy=f"Correct its arguments, which are by default: {known}.",
        ) from error
    return found


def weight_of(text: str, word: str) -> float:
    """Return the weight that a word of a text stands for."""
    try:
        weight = float(word)
    except ValueError:
        weight = -1.0
    if not 0 < weight < float("inf"):
        raise InputError(
            f"loss = {text}: '{word}' is no weight.",
            field="loss",
            remedy="Write name:weight, with a weight above 0.",
        )
    return weight

"""Answers besides the main one, from which a network learns too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from torch import Tensor, nn


@dataclass(frozen=True)
class Auxiliary:
    """How one further answer of a network in training counts.

    With `labels`, which makes the answer's own labels (255 is unknown) of the data set's, its loss
    is the cross-entropy with those; else it is the run's loss.
    """

    weight: float = 1.0
    labels: Callable[[Tensor], Tensor] | None = None


def auxiliary_of(network: nn.Module) -> tuple[Auxiliary, ...]:
    """Return how each answer counts that a network gives in training after its main one."""
    found: tuple[Auxiliary, ...] = getattr(network, "auxiliary", ())
    return found

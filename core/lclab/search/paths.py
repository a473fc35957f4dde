"""How likely the ways through the layers are, and which way is the likeliest."""

from __future__ import annotations

import math
from collections.abc import Mapping

import torch
from torch import Tensor

from ..models.genotype import LEVELS
from .space import Space

Transition = tuple[int, int, int]
"""Layer, level before, level."""


def chances(space: Space, scores: Tensor, places: Tensor, outgoing: bool) -> Tensor:
    """Return every transition's chance: over the ways into its cell, or out of the node before.

    `places` are the transitions of the scores (3, n). Those into a cell are the paper's; those out
    of a node make the product along a path the path's own chance.
    """
    layer, near, level = places
    lowest = torch.finfo(scores.dtype).min
    table = scores.new_full((space.layers, LEVELS, LEVELS), lowest)
    table = table.index_put((layer, near, level), scores)
    return table.softmax(2 if outgoing else 1)[layer, near, level]


def likeliest_path(space: Space, chance: Mapping[Transition, float]) -> tuple[int, ...]:
    """Return the levels of the path whose transitions' product is greatest, after Viterbi.

    Of equals it is the one of higher levels from the beginning on, which cost least.
    """
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for layer in range(space.layers):
        best = {
            level: max(
                (best[near][0] + logarithm(chance[layer, near, level]), (*best[near][1], level))
                for near in space.before(layer, level)
            )
            for level in space.levels(layer)
        }
    return max(best.values())[1]


def logarithm(chance: float) -> float:
    """Return a chance's logarithm, of none too."""
    return math.log(chance) if chance > 0 else -math.inf

"""What the networks that a supernet stands for cost on average, so that it can be made small."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

from ..models.genotype import OPERATIONS
from . import formulas
from .cost import Making, Place
from .formulas import Cost
from .space import Space

SHARPNESS = 4.0
"""To which power an edge's worth counts for how likely it is one of the two into its block."""
TINY = 1e-30
SOMETHING = slice(OPERATIONS.index("none") + 1, None)  # none is the first


class Move(NamedTuple):
    """A cell on the way from a place to the next, by its transition, and what it costs."""

    before: int
    after: Place
    transition: int
    entries: Cost
    operations: list[Cost]


class ExpectedCost(nn.Module):
    """The mean parameters and FLOPs of the networks that a supernet stands for.

    Paths count by the product of their transitions' chances, operations by their weights, and
    edges by how likely they are one of the two into their block: exactly, where all these are 0
    or 1. There are few places where paths can be, so that all of them are followed at once.
    """

    stem: Tensor
    ends: Tensor

    def __init__(self, space: Space, making: Making) -> None:
        super().__init__()
        self.space = space
        place, stem = making.begin(space.blocks)
        places, layers = [place], []
        for layer in range(space.layers):
            moves = moves_of(space, making, places, layer)
            places = list(dict.fromkeys(move.after for move in moves))
            layers.append(Cells(moves, places))
        self.layers = nn.ModuleList(layers)
        ends = [making.end(place, space.blocks) for place in places]
        self.register_buffer("stem", numbers(stem), persistent=False)
        self.register_buffer("ends", numbers(ends), persistent=False)

    def forward(self, weights: Tensor, edges: Tensor, chances: Tensor) -> Tensor:
        """Return both (2) for weights (edges, operations), edges and transitions' chances."""
        counts = operation_counts(self.space, weights, edges)
        chance, cost = torch.ones_like(chances[:1]), torch.zeros_like(self.stem).unsqueeze(0)
        for cells in self.layers:
            chance, cost = cells(chance, cost, chances, counts)
        found: Tensor = (cost + chance.unsqueeze(1) * self.ends).sum(0) / chance.sum()
        return self.stem + found


class Cells(nn.Module):
    """The cells of one layer, on the way from all places to all that come next."""

    before: Tensor
    after: Tensor
    transitions: Tensor
    entries: Tensor
    operations: Tensor

    def __init__(self, moves: Sequence[Move], places: Sequence[Place]) -> None:
        super().__init__()
        self.places = len(places)
        number = {place: number for number, place in enumerate(places)}
        for name, values in {
            "before": torch.tensor([move.before for move in moves]),
            "after": torch.tensor([number[move.after] for move in moves]),
            "transitions": torch.tensor([move.transition for move in moves]),
            "entries": numbers([move.entries for move in moves]),
            "operations": numbers([move.operations for move in moves]),
        }.items():
            self.register_buffer(name, values, persistent=False)

    def forward(
        self, chance: Tensor, cost: Tensor, chances: Tensor, counts: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Return every next place's chance, and its chance times the cost up to there."""
        way = chances[self.transitions]
        moved = way * chance[self.before]
        own = self.entries + torch.einsum("toc,o->tc", self.operations, counts)
        costs = way.unsqueeze(1) * cost[self.before] + moved.unsqueeze(1) * own
        return (
            moved.new_zeros(self.places).index_add(0, self.after, moved),
            costs.new_zeros(self.places, 2).index_add(0, self.after, costs),
        )


def moves_of(space: Space, making: Making, places: Sequence[Place], layer: int) -> list[Move]:
    """Return every cell of a layer after every place where a path can be."""
    transitions = {key: number for number, key in enumerate(space.transitions())}
    moves = []
    for number, place in enumerate(places):
        for level in space.levels(layer):
            transition = transitions.get((layer, place.level, level))
            if transition is not None:
                after, entries, out = making.step(place, level, space.blocks)
                operations = [formulas.operation(name, out) for name in OPERATIONS]
                moves.append(Move(number, after, transition, entries, operations))
    return moves


def operation_counts(space: Space, weights: Tensor, edges: Tensor) -> Tensor:
    """Return how many of a cell's branches have each operation, on average."""
    worth = weights[:, SOMETHING].amax(1) * edges
    sizes = [space.sources(block) for block in range(space.blocks)]
    chosen = torch.cat([among_two(own) for own in torch.split(worth, sizes)])
    return chosen @ weights


def among_two(worth: Tensor) -> Tensor:
    """Return how likely each is one of two that are drawn one after the other by their worth."""
    weights = (worth / worth.amax().clamp_min(TINY)).pow(SHARPNESS).clamp_min(TINY)
    first = weights / weights.sum()
    others = weights.repeat(len(weights), 1).fill_diagonal_(0)
    second = others / others.sum(1, keepdim=True)
    return first + first @ second


def numbers(values: object) -> Tensor:
    """Return numbers as a tensor of floats."""
    return torch.tensor(values, dtype=torch.float32)

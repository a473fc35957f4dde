"""What the network costs that a genotype is made into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..models.autolc import GRIDS
from ..models.blocks.cells import Grid
from ..models.genotype import LEVELS, Genotype
from . import formulas
from .formulas import Cost, Map, total


class Place(NamedTuple):
    """Where a path has come to: its last two nodes, and the last one of each level before it.

    A level without a node has length 0.
    """

    second: int
    level: int
    side: int
    sides: tuple[int, ...]


@dataclass(frozen=True)
class Making:
    """How networks are made of genotypes, and for which image they are counted: AutoLC's."""

    f: int
    dim: int
    bands: int
    classes: int
    side: int = 1024
    grid: Grid = GRIDS["measured"]

    def channels(self, level: int) -> int:
        """Return how wide a block is."""
        return self.f * 2**level

    def begin(self, blocks: int) -> tuple[Place, Cost]:
        """Return where every path begins, and what comes before."""
        half, whole = blocks * (self.f // 2), blocks * self.f
        side = -(-self.side // 4)
        cost = formulas.stem(self.bands, half, whole, self.side)
        return Place(half, 0, side, (0,) * LEVELS), cost

    def step(self, place: Place, level: int, blocks: int) -> tuple[Place, Cost, Map]:
        """Return the place after a cell, what its entries cost and what its blocks are like."""
        sides = tuple(
            place.side if own == place.level else side for own, side in enumerate(place.sides)
        )
        out = Map(self.channels(level), self.grid.length(place.side, level - place.level))
        width = blocks * self.channels(place.level)
        entries = total(formulas.entry(w, out) for w in (place.second, width))
        return Place(width, level, out.side, sides), entries, out

    def end(self, place: Place, blocks: int) -> Cost:
        """Return what the decoder costs."""
        widths = [blocks * self.channels(level) for level in range(LEVELS)]
        features = [
            Map(width, side) for width, side in zip(widths, place.sides, strict=True) if side
        ]
        return total(
            [
                formulas.pyramid(features, self.dim),
                formulas.fusion(features, self.dim, stepwise=not self.grid.corners),
                formulas.context(Map(widths[place.level], place.side)),
                formulas.head(features[0], self.classes),
            ]
        )

    def cost(self, genotype: Genotype) -> Cost:
        """Return what a genotype's network costs."""
        blocks = len(genotype.blocks)
        branches = [branch.operation for block in genotype.blocks for branch in block]
        place, stem = self.begin(blocks)
        costs = [stem]
        for level in genotype.path:
            place, entries, out = self.step(place, level, blocks)
            costs += [entries, *(formulas.operation(name, out) for name in branches)]
        return total([*costs, self.end(place, blocks)])

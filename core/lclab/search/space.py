"""What is searched in: layers of cells over four sizes, cells of blocks over eight operations."""

from __future__ import annotations

from dataclasses import dataclass

from ..models.genotype import LEVELS


@dataclass(frozen=True)
class Space:
    """How many layers and blocks there are, and how wide they are.

    A node at level `l` is `blocks * width * 2**l` channels wide.
    """

    layers: int = 10
    blocks: int = 5
    width: int = 8

    def __post_init__(self) -> None:
        for name, least in (("layers", 1), ("blocks", 1), ("width", 2)):
            if getattr(self, name) < least:
                raise ValueError(f"{name} = {getattr(self, name)}: it is at least {least}")

    def levels(self, layer: int) -> range:
        """Return the levels at which a layer has a cell; layer -1 is the stem, at level 0."""
        return range(min(layer + 2, LEVELS))

    def before(self, layer: int, level: int) -> list[int]:
        """Return the levels of the layer before from which a cell is reached."""
        return [near for near in self.levels(layer - 1) if abs(near - level) <= 1]

    def has_second(self, layer: int, level: int) -> bool:
        """Say whether the layer before the last has a node at this level."""
        return layer >= 1 and level in self.levels(layer - 2)

    def cells(self) -> list[tuple[int, int]]:
        """Return the layer and level of every cell."""
        return [(layer, level) for layer in range(self.layers) for level in self.levels(layer)]

    def transitions(self) -> list[tuple[int, int, int]]:
        """Return layer, level before and level of every way into every cell, cell by cell."""
        return [
            (layer, near, level)
            for layer, level in self.cells()
            for near in self.before(layer, level)
        ]

    def channels(self, level: int) -> int:
        """Return how wide a block is."""
        return self.width * 2**level

    def node(self, level: int) -> int:
        """Return how wide a node is."""
        return self.blocks * self.channels(level)

    @property
    def edges(self) -> int:
        """How many edges a cell has; those into a block lie one after another."""
        return sum(self.sources(block) for block in range(self.blocks))

    def sources(self, block: int) -> int:
        """Return how many tensors a block can draw from: two nodes, and the blocks before it."""
        return block + 2

    def edge(self, block: int, source: int) -> int:
        """Return the number of the edge from a source (0 the second last node) to a block."""
        return sum(self.sources(b) for b in range(block)) + source

    def targets(self, source: int) -> range:
        """Return the blocks that a source leads to."""
        return range(max(0, source - 1), self.blocks)

    def by_source(self) -> list[list[int]]:
        """Return the edges that leave every source, in the order of their blocks."""
        return [
            [self.edge(block, source) for block in self.targets(source)]
            for source in range(self.blocks + 1)
        ]

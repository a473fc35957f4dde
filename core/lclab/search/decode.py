"""The network that a supernet's weights speak for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..models.genotype import OPERATIONS, Branch, Genotype
from .paths import Transition, likeliest_path
from .space import Space

NOTHING = OPERATIONS.index("none")


def decoded(
    space: Space,
    weights: Sequence[Sequence[float]],
    edges: Sequence[float],
    chance: Mapping[Transition, float],
) -> Genotype:
    """Return the strongest cell and the likeliest path.

    `weights` are those of the operations on every edge, `edges` those of the edges themselves.
    """
    return Genotype(likeliest_path(space, chance), strongest_blocks(space, weights, edges))


def strongest_blocks(
    space: Space, weights: Sequence[Sequence[float]], edges: Sequence[float]
) -> tuple[tuple[Branch, Branch], ...]:
    """Return for every block the two sources whose best operation counts most, and which it is.

    What an edge is worth is its best operation but for none; then its most likely one is taken,
    which may be none. A block of nothing but that would be a waste: the better of its edges then
    has its best other operation. Of equals the first is taken.
    """
    blocks = []
    for block in range(space.blocks):
        own = [space.edge(block, source) for source in range(space.sources(block))]
        worth = [edges[edge] * max(something(weights[edge])) for edge in own]
        order = sorted(range(len(own)), key=lambda source: -worth[source])
        chosen = {source: likeliest(weights[own[source]]) for source in order[:2]}
        if set(chosen.values()) == {NOTHING}:
            chosen[order[0]] = likeliest(something(weights[own[order[0]]]))
        one, other = (Branch(source, OPERATIONS[chosen[source]]) for source in sorted(chosen))
        blocks.append((one, other))
    return tuple(blocks)


def something(weights: Sequence[float]) -> list[float]:
    """Return the weights of operations, with that of none never the greatest."""
    return [-1.0 if place == NOTHING else weight for place, weight in enumerate(weights)]


def likeliest(weights: Sequence[float]) -> int:
    """Return the place of the greatest weight."""
    return max(range(len(weights)), key=weights.__getitem__)


def share_of(genotype: Genotype, operation: str) -> float:
    """Return how many of all branches have an operation: those that skip show a collapse."""
    found = [branch.operation for block in genotype.blocks for branch in block]
    return found.count(operation) / len(found)

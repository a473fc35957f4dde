"""One cell of the supernet: every node that it may follow, every edge, every operation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

import torch
from torch import Tensor, nn
from torch.nn import functional

from .mixture import normalised, summed
from .share import Share
from .space import Space
from .strategy import Strategy


class Entry(nn.Module):
    """Brings a node to a cell's size and width."""

    def __init__(self, width: int, channels: int) -> None:
        super().__init__()
        self.project = nn.Conv2d(width, channels, 1, bias=False)

    def forward(self, node: Tensor, size: Sequence[int]) -> Tensor:
        """Return (n, channels, h, w), which is not normalised yet."""
        if node.shape[-2:] != tuple(size):
            node = functional.interpolate(node, size=tuple(size), mode="bilinear")
        found: Tensor = self.project(node.relu())
        return found


class SearchCell(nn.Module):
    """A densely mixed cell; its variants, one for each node before it, share their weights.

    Where the strategy joins these nodes, there is one variant.
    """

    def __init__(self, space: Space, layer: int, level: int, how: Strategy) -> None:
        super().__init__()
        self.how = how
        self.sources = range(2, space.blocks + 2)
        channels = space.channels(level)
        before = space.before(layer, level)
        self.entries = nn.ModuleList(Entry(space.node(near), channels) for near in before)
        has_second = space.has_second(layer, level)
        self.second = Entry(space.node(level), channels) if has_second else None
        first = 0 if has_second else 1
        self.mixtures = nn.ModuleDict(
            {
                str(source): how.mixture(len(space.targets(source)), channels)
                for source in range(first, space.blocks + 1)
            }
        )

    def forward(
        self,
        before: Sequence[Tensor],
        second: Tensor | None,
        size: Sequence[int],
        chances: Tensor,
        shares: Sequence[Share],
    ) -> Tensor:
        """Return the node of this size (n, blocks * channels, h, w), after eq. 5.

        `before` are the nodes that the cell may follow, `chances` how likely it does; `second` is
        the last node but one, and `shares` are those of all sources.
        """
        entered = self._entered(before, size, chances)
        waiting = self._given(1, entered, shares)
        if self.second is not None and second is not None:
            values = normalised(self.second(second, size)).unsqueeze(1)
            waiting = added(waiting, self._given(0, values, shares))
        blocks: list[Tensor] = []
        for source in self.sources:
            first, *waiting = waiting
            blocks.append(torch.zeros_like(entered) if first is None else first.expand_as(entered))
            if waiting:
                waiting = added(waiting, self._given(source, blocks[-1], shares))
        return self._node(blocks, chances)

    def _entered(self, before: Sequence[Tensor], size: Sequence[int], chances: Tensor) -> Tensor:
        """Return what enters the variants (n, v, c, h, w)."""
        found = [entry(node, size) for entry, node in zip(self.entries, before, strict=True)]
        if self.how.joins:
            weights = (chances / chances.sum()).unsqueeze(1).expand(-1, found[0].shape[1])
            return reduce(torch.add, map(normalised, found, weights)).unsqueeze(1)
        return torch.unflatten(normalised(torch.cat(found, 1)), 1, (len(found), -1))

    def _given(self, source: int, values: Tensor, shares: Sequence[Share]) -> list[Tensor | None]:
        """Return what a source gives to every block that is not done yet."""
        given: list[Tensor | None] = self.mixtures[str(source)](values, shares[source])
        return given

    def _node(self, blocks: Sequence[Tensor], chances: Tensor) -> Tensor:
        """Return the variants' joined blocks, each weighted by its chance."""
        if not self.how.joins:
            variants = torch.stack(tuple(blocks), 2)  # n, v, blocks, c, h, w
            return summed(variants, chances.unsqueeze(0)).flatten(1, 3)
        node = torch.cat([block.squeeze(1) for block in blocks], 1)
        return node * chances.sum() if self.how.outgoing else node


def added(sums: Sequence[Tensor | None], more: Sequence[Tensor | None]) -> list[Tensor | None]:
    """Return sums block by block, where None stands for nothing."""
    pairs = zip(sums, more, strict=True)
    return [one if other is None else other if one is None else one + other for one, other in pairs]

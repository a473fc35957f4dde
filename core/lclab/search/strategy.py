"""How a search goes about it: what strategies consist of, and can be combined of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from torch import Tensor, nn

from .mixture import Mixture
from .partial import Partial
from .share import Share, shared


class Relaxation(Protocol):
    """What stands in for the choice of one operation per edge."""

    def mixture(self, edges: int, channels: int) -> nn.Module:
        """Return the operations on the edges that leave one tensor."""

    def shares(
        self, scores: Tensor, edges: Tensor, counts: Sequence[int], cells: int, *, training: bool
    ) -> list[list[Share]]:
        """Return the shares of every cell's every source, for scores (edges, operations).

        `edges` is how much each edge counts, and so many of them leave each source.
        """


@dataclass(frozen=True)
class Softmax:
    """All operations on every edge, as eq. 1 to 3 have them."""

    def mixture(self, edges: int, channels: int) -> nn.Module:
        """Return the operations on the edges that leave one tensor."""
        return Mixture(edges, channels)

    def shares(
        self, scores: Tensor, edges: Tensor, counts: Sequence[int], cells: int, *, training: bool
    ) -> list[list[Share]]:
        """Return the same shares for every cell, in training or not."""
        del training
        return [shared(scores.softmax(1) * edges[:, None], edges, counts)] * cells


@dataclass(frozen=True)
class Strategy:
    """How the supernet stands in for the networks of its space, and what keeps it from collapse.

    Of the channels one in `parts` goes through operations. With `joins` a cell is computed once,
    for the weighted sum of the nodes before it, and not for each of them. With `outgoing` the ways
    out of a node make up 1, else those into a cell. With `even` a way counts by how much its chance
    is above that of an even choice, as the likeliest path else goes where choices are few.
    `regularisation` times the mean log-sum-exp of the operations' scores is added to the loss in
    the end, from nothing at the beginning; and a search stops where more than `skips` of the found
    branches are skip connections. Of several `candidates`, what was found and others drawn by
    chance as they are likely, the best is taken after a short training of each.
    """

    relaxation: Relaxation = Softmax()
    parts: int = 1
    joins: bool = False
    outgoing: bool = False
    even: bool = False
    regularisation: float = 0.0
    skips: float = 0.4
    candidates: int = 1

    def __post_init__(self) -> None:
        for name in ("parts", "candidates"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} = {getattr(self, name)}: it is at least 1")

    @property
    def ways(self) -> str:
        """How a path is chosen, in words."""
        of = "out of a node" if self.outgoing else "into a cell"
        by = "by how much likelier than an even choice it is" if self.even else "by its chance"
        return f"the chances of the ways {of} add up to 1, and each counts {by}"

    def mixture(self, edges: int, channels: int) -> nn.Module:
        """Return the operations on the edges that leave one tensor."""
        if self.parts == 1:
            return self.relaxation.mixture(edges, channels)
        if channels % self.parts:
            raise ValueError(f"parts = {self.parts}: {channels} channels cannot be cut into those")
        return Partial(self.relaxation.mixture(edges, channels // self.parts), self.parts)

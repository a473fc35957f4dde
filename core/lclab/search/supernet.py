"""The network that holds all networks of the space at once."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..models.blocks.context import ASPP
from ..models.blocks.conv import conv_norm_act
from ..models.blocks.size import resized
from ..models.genotype import LEVELS, OPERATIONS, Genotype
from .cell import SearchCell
from .decode import decoded, share_of
from .paths import chances
from .sampled import gumbel
from .share import Share
from .space import Space
from .strategy import Strategy

SPREAD = 0.001
RATE = 24
"""The dilation of the head at level 0, half as much at every further one."""


class Supernet(nn.Module):
    """Every cell at every level, weighted by alpha (operations) and beta (ways between nodes).

    Where the strategy lets a part of the channels pass by the operations, gamma weighs the edges.
    Norms within cells always use the batch's own statistics.
    """

    by_source: Tensor
    transitions: Tensor

    def __init__(self, space: Space, bands: int, classes: int, how: Strategy) -> None:
        super().__init__()
        self.space = space
        self.how = how
        half, whole = space.blocks * (space.width // 2), space.node(0)
        self.stem = nn.Sequential(
            conv_norm_act(bands, half, stride=2, bias=True),
            conv_norm_act(half, half, bias=True),
            conv_norm_act(half, whole, stride=2, bias=True),
        )
        self.cells = nn.ModuleDict(
            {key(*place): SearchCell(space, *place, how) for place in space.cells()}
        )
        last = space.levels(space.layers - 1)
        self.heads = nn.ModuleList(head(space.node(level), level, classes) for level in last)
        self.alpha = nn.Parameter(SPREAD * torch.randn(space.edges, len(OPERATIONS)))
        self.beta = nn.Parameter(SPREAD * torch.randn(len(space.transitions())))
        self.gamma = nn.Parameter(SPREAD * torch.randn(space.edges)) if how.parts > 1 else None
        by_source = [edge for source in space.by_source() for edge in source]
        self.register_buffer("by_source", torch.tensor(by_source), persistent=False)
        transitions = torch.tensor(space.transitions()).t()
        self.register_buffer("transitions", transitions, persistent=False)

    def forward(self, image: Tensor) -> Tensor:
        """Return the sum of the answers of all levels of the last layer (n, classes, h, w)."""
        stem = self.stem(image)
        sizes = sizes_of(stem)
        earlier: dict[int, Tensor] = {}
        last = {0: stem}
        cells = zip(self.space.cells(), self.ways(), self._shares(), strict=True)
        for layer in range(self.space.layers):
            nodes = {}
            for _ in self.space.levels(layer):
                (_, level), ways, shares = next(cells)
                before = [last[near] for near in self.space.before(layer, level)]
                cell = self.cells[key(layer, level)]
                nodes[level] = cell(before, earlier.get(level), sizes[level], ways, shares)
            earlier, last = last, nodes
        answers = [resized(head(last[level]), last[0]) for level, head in enumerate(self.heads)]
        return resized(torch.stack(answers).sum(0), image)

    def architecture(self) -> list[nn.Parameter]:
        """Return what says which operations and ways are best."""
        return [self.alpha, self.beta, *([] if self.gamma is None else [self.gamma])]

    def weights(self) -> list[nn.Parameter]:
        """Return all other parameters."""
        own = set(map(id, self.architecture()))
        return [parameter for parameter in self.parameters() if id(parameter) not in own]

    def chances(self) -> Tensor:
        """Return how likely every transition of the space is."""
        return chances(self.space, self.beta, self.transitions, self.how.outgoing)

    def edges(self) -> Tensor:
        """Return how much every edge counts; where that is learnt, a block's together 1."""
        if self.gamma is None:
            return torch.ones_like(self.alpha[:, 0])
        counts = [self.space.sources(block) for block in range(self.space.blocks)]
        return torch.cat([scores.softmax(0) for scores in torch.split(self.gamma, counts)])

    def penalty(self, done: float) -> Tensor:
        """Return what is added to an architecture step's loss when so much of a search is done.

        It keeps single operations from running away while others have hardly been learnt.
        """
        return self.how.regularisation * done * self.alpha.logsumexp(1).mean()

    @torch.no_grad()
    def decoded(self, chance: torch.Generator | None = None) -> Genotype:
        """Return the network that is best by now, or one whose parts are drawn by their chances."""
        alpha, beta = (
            scores + gumbel(scores.shape, chance).to(scores) if chance else scores
            for scores in (self.alpha, self.beta)
        )
        found = zip(self.space.transitions(), self._worths(beta).tolist(), strict=True)
        operations = alpha.softmax(1).tolist()
        return decoded(self.space, operations, self.edges().tolist(), dict(found))

    def _worths(self, beta: Tensor) -> Tensor:
        """Return what ways count for a path: their chance, or by how much it is above even."""
        own = chances(self.space, beta, self.transitions, self.how.outgoing)
        if not self.how.even:
            return own
        alike = torch.zeros_like(beta)
        return own / chances(self.space, alike, self.transitions, self.how.outgoing)

    def has_collapsed(self) -> bool:
        """Say whether skip connections take over, as the least that operations can do."""
        return share_of(self.decoded(), "skip") > self.how.skips

    def ways(self) -> tuple[Tensor, ...]:
        """Return for every cell how likely each node before it is."""
        counts = [len(self.space.before(*place)) for place in self.space.cells()]
        return torch.split(self.chances(), counts)

    def _shares(self) -> list[list[Share]]:
        """Return for every cell the shares of all its sources."""
        order = self.by_source
        counts = [len(source) for source in self.space.by_source()]
        return self.how.relaxation.shares(
            self.alpha[order],
            self.edges()[order],
            counts,
            len(self.cells),
            training=self.training,
        )


def head(width: int, level: int, classes: int) -> nn.Sequential:
    """Return what answers for one level: Auto-DeepLab's lighter ASPP of its search."""
    return nn.Sequential(ASPP(width, width, (RATE >> level,)), nn.Conv2d(width, classes, 1))


def key(layer: int, level: int) -> str:
    """Return a cell's name."""
    return f"{layer}_{level}"


def sizes_of(stem: Tensor) -> list[tuple[int, int]]:
    """Return the heights and widths of all levels."""
    height, width = stem.shape[-2:]
    return [(-(-height // 2**level), -(-width // 2**level)) for level in range(LEVELS)]

"""All operations on all edges that leave one tensor of a cell, the same kind in one call.

A tensor holds v variants of a cell, one for each node that the cell may follow: (n, v, c, h, w).
The variants share their weights, and each is normalised by itself; else they are images like any,
which are called rows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..models.genotype import OPERATIONS
from .recompute import Recomputing
from .share import Share

KERNELS = (3, 5)
PLAIN = slice(OPERATIONS.index("max_pool_3x3"), OPERATIONS.index("skip") + 1)
LEARNT = slice(OPERATIONS.index("sep_conv_3x3"), OPERATIONS.index("dil_conv_5x5") + 1)


class Mixture(Recomputing):
    """The weighted sums of all operations, for every edge that leaves one tensor.

    Batch norm gives every convolution its weight, so that the weight's gradient needs nothing to
    be kept. `separable` and `dilated` filters lie channel by channel, `second` ones, which follow
    the separable, edge by edge, and so do the 1x1 convolutions: of the separable ones, and of all
    four kinds in the end.
    """

    def __init__(self, edges: int, channels: int) -> None:
        super().__init__()
        self.edges, self.channels = edges, channels
        self.separable, self.second, self.dilated = (
            nn.ParameterList(begun(edges * channels, 1, k, k, of=k * k) for k in KERNELS) for _ in range(3)
        )
        self.mix_first = begun(2 * edges, channels, channels, 1, 1, of=channels)
        self.mix = begun(4 * edges, channels, channels, 1, 1, of=channels)

    def forward(self, values: Tensor, share: Share) -> list[Tensor | None]:
        """Return what every edge gives (n, v, c, h, w)."""
        return list(self.whole(self._mixed, values, share.weights).unbind(2))

    def _mixed(self, values: Tensor, weights: Tensor) -> Tensor:
        """Return (n, v, edges, c, h, w) for weights (edges, operations)."""
        variants = values.shape[1]
        rows = values.flatten(0, 1)
        positive = rows.relu()
        first = self.part(self._first, positive)
        last = self.part(self._last, positive, first, variants)
        own = weights[:, LEARNT].t().repeat_interleave(self.channels, 1)
        kinds = normalised(last, variants, own.flatten()).unflatten(1, (4, -1)).unbind(1)
        found = sum(kinds, self.part(plain, rows, weights[:, PLAIN]))
        return found.unflatten(0, values.shape[:2])

    def _first(self, positive: Tensor) -> Tensor:
        """Return the first half of the separable convolutions (n, 2 * edges, c, h, w)."""
        return mixed(torch.cat(self._fanned(positive, self.separable, 1), 1), self.mix_first)

    def _last(self, positive: Tensor, first: Tensor, variants: int) -> Tensor:
        """Return the second half of the separable and the dilated ones (n, 4 * edges, c, h, w)."""
        halves = normalised(first, variants).relu().flatten(1, 2).chunk(2, 1)
        second = [
            filtered(half, weight).unflatten(1, (self.edges, -1))
            for half, weight in zip(halves, self.second, strict=True)
        ]
        return mixed(torch.cat([*second, *self._fanned(positive, self.dilated, 2)], 1), self.mix)

    def _fanned(self, rows: Tensor, weights: Iterable[Tensor], dilation: int) -> list[Tensor]:
        """Return rows filtered for every edge, for every kind of filter: (n, edges, c, h, w)."""
        found = (filtered(rows, weight, dilation) for weight in weights)
        return [kind.unflatten(1, (-1, self.edges)).transpose(1, 2) for kind in found]


def begun(*shape: int, of: int) -> nn.Parameter:
    """Return weights as convolutions over so many numbers begin with them."""
    return nn.Parameter(torch.empty(*shape).uniform_(-1 / math.sqrt(of), 1 / math.sqrt(of)))


def filtered(rows: Tensor, weight: Tensor, dilation: int = 1) -> Tensor:
    """Filter every channel of rows (n, c, h, w), as often as there are filters for it."""
    padding = dilation * (weight.shape[-1] // 2)
    return functional.conv2d(rows, weight, None, 1, padding, dilation, rows.shape[1])


def mixed(rows: Tensor, weight: Tensor) -> Tensor:
    """Mix the channels of every edge by itself: rows are (n, edges, c, h, w)."""
    weights = weight.flatten(2).expand(len(rows), -1, -1, -1).flatten(0, 1)
    return torch.bmm(weights, rows.flatten(0, 1).flatten(2)).view(rows.shape)


def normalised(rows: Tensor, variants: int, weight: Tensor | None = None) -> Tensor:
    """Return rows (n * v, ..., h, w) with mean 0 and deviation 1 over the n of each variant.

    A weight has a number for every channel.
    """
    wide = rows.reshape(len(rows) // variants, -1, *rows.shape[-2:])
    own = None if weight is None else weight.repeat(variants)
    return functional.batch_norm(wide, None, None, own, training=True).reshape(rows.shape)


def scaled(rows: Tensor, weight: Tensor, variants: int = 1) -> Tensor:
    """Return rows (n * v, c, h, w) normalised, times one number."""
    return normalised(rows, variants, weight.expand(rows.shape[1]))


def plain(rows: Tensor, weights: Tensor) -> Tensor:
    """Return what needs no convolution for weights (edges, 3): (n, edges, c, h, w)."""
    greatest = functional.max_pool2d(rows, 3, 1, 1)
    found = torch.stack([greatest, mean_pooled(rows), rows], 1)  # as OPERATIONS has them
    return summed(found, weights)


def mean_pooled(rows: Tensor) -> Tensor:
    """Return the means over 3x3, at the border of what there is."""
    return functional.avg_pool2d(rows, 3, 1, 1, count_include_pad=False)


def summed(rows: Tensor, weights: Tensor) -> Tensor:
    """Return weighted sums of rows (n, k, ..., w) for weights (m, k): (n, m, ..., w)."""
    found = functional.conv2d(rows.flatten(2, -2), weights[:, :, None, None])
    return found.unflatten(2, rows.shape[2:-1])

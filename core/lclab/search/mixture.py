"""All operations on all edges that leave one tensor of a cell, the same kind in one call.

A tensor holds v variants of a cell, one for each node that the cell may follow: (n, v, c, h, w).
The variants share their weights and each is normalised by itself; else they are images like any,
which are called rows: (n * v, c, h, w).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..models.genotype import OPERATIONS
from .recompute import Recomputing
from .share import Share

KERNELS = (3, 5)
FIRST, SECOND, DILATED = range(3)
"""The convolutions of a kernel size: both halves of the separable one, and the dilated one."""
PLAIN = slice(OPERATIONS.index("max_pool_3x3"), OPERATIONS.index("skip") + 1)
LEARNT = slice(OPERATIONS.index("sep_conv_3x3"), OPERATIONS.index("dil_conv_5x5") + 1)


class Mixture(Recomputing):
    """The weighted sums of all operations, for every edge that leaves one tensor.

    A depthwise filter and the 1x1 convolution after it, the mixer, are computed as one, as nothing
    lies between them: so nothing between has to be kept. And batch norm gives every convolution
    its weight, so that the weight's gradient needs nothing kept either.
    """

    def __init__(self, edges: int, channels: int) -> None:
        super().__init__()
        self.edges, self.channels = edges, channels
        self.filters = nn.ParameterList(begun(3 * edges, channels, k * k) for k in KERNELS)
        self.mixers = nn.ParameterList(begun(3 * edges, channels, channels) for _ in KERNELS)

    def forward(self, values: Tensor, share: Share) -> list[Tensor | None]:
        """Return what every edge gives (n, v, c, h, w)."""
        return list(self.whole(self._mixed, values, share.weights).unbind(2))

    def _mixed(self, values: Tensor, weights: Tensor) -> Tensor:
        """Return (n, v, edges, c, h, w) for weights (edges, operations)."""
        variants = values.shape[1]
        rows = values.flatten(0, 1)
        positive = rows.relu()
        pairs = zip(self.filters, self.mixers, strict=True)
        kernels = [
            torch.unflatten(composed(filters.unsqueeze(1), mixers), 0, (3, -1)).unbind()
            for filters, mixers in pairs
        ]
        first = torch.cat([convolved(positive, kernel[FIRST]) for kernel in kernels], 1)
        second = self.part(self._second, first, variants, *(kernel[SECOND] for kernel in kernels))
        dilated = [convolved(positive, kernel[DILATED], 2) for kernel in kernels]
        own = weights[:, LEARNT].t().flatten().repeat_interleave(self.channels)
        learnt = normalised_apart(torch.cat([*second, *dilated], 1), variants, own)
        kinds = torch.unflatten(learnt, 1, (-1, self.edges, self.channels)).unbind(1)
        found = sum(kinds, self.part(plain, rows, weights[:, PLAIN]))
        return torch.unflatten(found, 0, values.shape[:2])

    def _second(self, first: Tensor, variants: int, *kernels: Tensor) -> list[Tensor]:
        """Return the second halves of the separable convolutions."""
        halves = normalised_apart(first, variants).relu().chunk(2, 1)
        pairs = zip(halves, kernels, strict=True)
        return [convolved(half, kernel, groups=self.edges) for half, kernel in pairs]


def begun(count: int, channels: int, inputs: int) -> nn.Parameter:
    """Return weights (count, channels, inputs) as convolutions begin with them."""
    bound = 1 / math.sqrt(inputs)
    return nn.Parameter(torch.empty(count, channels, inputs).uniform_(-bound, bound))


def composed(filters: Tensor, mixers: Tensor) -> Tensor:
    """Return the kernels (e * c, c, k, k) of filters (e, 1, c, k * k) and mixers (e, c, c)."""
    size = math.isqrt(filters.shape[-1])
    return (mixers.unsqueeze(-1) * filters).view(-1, mixers.shape[-1], size, size)


def convolved(rows: Tensor, kernels: Tensor, dilation: int = 1, groups: int = 1) -> Tensor:
    """Return the convolution of rows (n, c, h, w) that keeps their size."""
    padding = dilation * (kernels.shape[-1] // 2)
    return functional.conv2d(rows, kernels, None, 1, padding, dilation, groups)


def normalised(rows: Tensor, weight: Tensor | None = None) -> Tensor:
    """Return rows (n, c, h, w) with mean 0 and deviation 1, times a weight for every channel."""
    if weight is not None:  # on a processor, the gradient of an expanded one is of other memory
        weight = weight.contiguous()
    return functional.batch_norm(rows, None, None, weight, training=True)


def normalised_apart(rows: Tensor, variants: int, weight: Tensor | None = None) -> Tensor:
    """Return rows (n * v, c, h, w) that are normalised over the n of each variant."""
    if variants == 1:
        return normalised(rows, weight)
    wide = rows.reshape(len(rows) // variants, -1, *rows.shape[-2:])
    return normalised(wide, None if weight is None else weight.repeat(variants)).view(rows.shape)


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
    return torch.unflatten(found, 2, rows.shape[2:-1])

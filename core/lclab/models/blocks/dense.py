"""Dense blocks, in which every layer reads what all before it have made, and their fusion."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from .size import enlarged, resized

GROWTH = 32
BOTTLENECK = 4 * GROWTH


class DenseBlock(nn.Module):
    """Layers that each add 32 channels; its answer is all channels, normalised and rectified."""

    def __init__(self, channels: int, layers: int) -> None:
        super().__init__()
        before = range(channels, channels + layers * GROWTH, GROWTH)
        self.layers = nn.ModuleList(dense_layer(width) for width in before)
        self.out_channels = channels + layers * GROWTH
        self.finish = nn.Sequential(nn.BatchNorm2d(self.out_channels), nn.ReLU())

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, channels + 32 for every layer, h, w)."""
        for layer in self.layers:
            values = torch.cat([values, layer(values)], 1)
        return self.finish(values)


class Rise(nn.Module):
    """A dense block that begins with what comes from below, enlarged, and with a skip.

    Both go through one 1 x 1 convolution, which costs less before the enlarging and is the same.
    """

    def __init__(self, below: int, skip: int, begin: int, layers: int) -> None:
        super().__init__()
        self.below = nn.Conv2d(below, begin, 1, bias=False)
        self.skip = nn.Conv2d(skip, begin, 1, bias=False)
        self.block = DenseBlock(begin, layers)

    def forward(self, values: Tensor, skip: Tensor) -> Tensor:
        """Return what the block makes, at the skip's size."""
        return self.block(enlarged(self.below(values)) + self.skip(skip))


def dense_layer(channels: int) -> nn.Sequential:
    """Return a 1 x 1 and a 3 x 3 convolution, each after norm and activation, as in DenseNet."""
    return nn.Sequential(
        nn.BatchNorm2d(channels),
        nn.ReLU(),
        nn.Conv2d(channels, BOTTLENECK, 1, bias=False),
        nn.BatchNorm2d(BOTTLENECK),
        nn.ReLU(),
        nn.Conv2d(BOTTLENECK, GROWTH, 3, padding=1, bias=False),
    )


def integrated(values: Tensor, layers: int) -> Tensor:
    """Return the sum of what every layer of a dense block has added: (n, 32, h, w)."""
    n, _, height, width = values.shape
    added = values[:, -layers * GROWTH :]
    return added.reshape(n, layers, GROWTH, height, width).sum(1)


def fused(values: Sequence[Tensor], strides: Sequence[int]) -> Tensor:
    """Return the sum of neighbours, then of neighbouring sums, until there is one.

    The coarser of two, by their strides, is enlarged to the finer's size.
    """
    if len(values) == 1:
        return values[0]
    half = len(values) // 2
    first, second = fused(values[:half], strides[:half]), fused(values[half:], strides[half:])
    if min(strides[:half]) < min(strides[half:]):
        return first + resized(second, first)
    return resized(first, second) + second

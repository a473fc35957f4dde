"""Encoders of cells that a search has found, as AutoLC and Auto-DeepLab have them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..genotype import Branch, Genotype
from .conv import conv_norm_act


class Nothing(nn.Module):
    """Zeros, whatever comes in."""

    def forward(self, values: Tensor) -> Tensor:
        """Return zeros of the same shape."""
        return torch.zeros_like(values)


def projected(channels: int, width: int) -> nn.Sequential:
    """Return activation, 1x1 convolution and a norm without weights."""
    conv = nn.Conv2d(channels, width, 1, bias=False)
    return nn.Sequential(nn.ReLU(), conv, nn.BatchNorm2d(width, affine=False))


def filtered(channels: int, kernel: int, dilation: int = 1) -> nn.Sequential:
    """Return activation, depthwise and pointwise convolution, and a norm without weights."""
    padding = dilation * (kernel // 2)
    return nn.Sequential(
        nn.ReLU(),
        nn.Conv2d(channels, channels, kernel, 1, padding, dilation, channels, bias=False),
        nn.Conv2d(channels, channels, 1, bias=False),
        nn.BatchNorm2d(channels, affine=False),
    )


def twice_filtered(channels: int, kernel: int) -> nn.Sequential:
    """Return a depthwise-separable convolution as searches have it: two in a row."""
    return nn.Sequential(filtered(channels, kernel), filtered(channels, kernel))


BUILDERS: dict[str, Callable[[int], nn.Module]] = {
    "none": lambda _: Nothing(),
    "max_pool_3x3": lambda _: nn.MaxPool2d(3, 1, 1),
    "avg_pool_3x3": lambda _: nn.AvgPool2d(3, 1, 1, count_include_pad=False),
    "skip": lambda _: nn.Identity(),
    "sep_conv_3x3": lambda channels: twice_filtered(channels, 3),
    "sep_conv_5x5": lambda channels: twice_filtered(channels, 5),
    "dil_conv_3x3": lambda channels: filtered(channels, 3, 2),
    "dil_conv_5x5": lambda channels: filtered(channels, 5, 2),
}
"""The genotype's operations, for so many channels."""


class Block(nn.Module):
    """The sum of two branches."""

    def __init__(self, one: Branch, other: Branch, channels: int) -> None:
        super().__init__()
        self.sources = one.source, other.source
        self.one = BUILDERS[one.operation](channels)
        self.other = BUILDERS[other.operation](channels)

    def forward(self, values: Sequence[Tensor]) -> Tensor:
        """Return the sum (n, c, h, w), drawn from the sources among these values."""
        one, other = (values[source] for source in self.sources)
        return self.one(one) + self.other(other)


class Cell(nn.Module):
    """Blocks that draw from the two nodes before the cell and from one another."""

    def __init__(
        self, widths: Sequence[int], channels: int, blocks: Sequence[tuple[Branch, Branch]]
    ) -> None:
        super().__init__()
        self.entries = nn.ModuleList(projected(width, channels) for width in widths)
        self.blocks = nn.ModuleList(Block(*branches, channels) for branches in blocks)

    def forward(self, nodes: Sequence[Tensor]) -> Tensor:
        """Return all blocks (n, blocks * channels, h, w) from the two nodes, both of this size."""
        values = [entry(node) for entry, node in zip(self.entries, nodes, strict=True)]
        for block in self.blocks:
            values.append(block(values))
        return torch.cat(values[2:], 1)


@dataclass(frozen=True)
class Grid:
    """How large the maps of neighbouring levels are.

    Either every map is exactly half as large as the finer one, or the corner pixels of all lie on
    one another: then 2 n - 1 pixels are finer than n, and an even number loses a pair.
    """

    corners: bool

    def length(self, length: int, step: int) -> int:
        """Return how long a map is whose level is so much (-1, 0 or 1) higher."""
        less = int(self.corners)
        if step < 0:
            return 2 * length - less
        if step > 0:
            return length // 2 + less * (2 * (length % 2) - 1)
        return length

    def resampled(self, values: Tensor, size: Sequence[int]) -> Tensor:
        """Return values (n, c, h, w) bilinearly at a height and width."""
        if values.shape[-2:] == tuple(size):
            return values
        return functional.interpolate(
            values, size=tuple(size), mode="bilinear", align_corners=self.corners
        )


class CellEncoder(nn.Module):
    """A stem down to a quarter of the image, and cells along the genotype's path.

    A node at level l is blocks * f * 2**l channels wide. `out_channels` are the widths of the
    features, `width` that of the last node.
    """

    def __init__(self, genotype: Genotype, f: int, bands: int, grid: Grid) -> None:
        super().__init__()
        if f < 2:
            raise ValueError(f"f = {f}: it is at least 2")
        self.path = genotype.path
        self.grid = grid
        blocks = len(genotype.blocks)
        widths = [blocks * (f // 2), *(blocks * f * 2**level for level in (0, *self.path))]
        self.stem_half = nn.Sequential(
            conv_norm_act(bands, widths[0], stride=2, bias=True),
            conv_norm_act(widths[0], widths[0], bias=True),
        )
        self.stem_quarter = conv_norm_act(widths[0], widths[1], stride=2, bias=True)
        self.cells = nn.ModuleList(
            Cell(widths[index : index + 2], f * 2**level, genotype.blocks)
            for index, level in enumerate(self.path)
        )
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight)
        self.width = widths[-1]
        self.out_channels = [blocks * f * 2**level for level in sorted({0, *self.path[:-1]})]

    def forward(self, image: Tensor) -> tuple[list[Tensor], Tensor]:
        """Return the last node of every level from fine to coarse, and the very last node.

        The very last one is not among the others; the stem stands in where no cell is at level 0.
        """
        second = self.stem_half(image)
        last = self.stem_quarter(second)
        level, features = 0, {}
        for cell, to in zip(self.cells, self.path, strict=True):
            features[level] = last
            size = [self.grid.length(n, to - level) for n in last.shape[-2:]]
            nodes = [self.grid.resampled(node, size) for node in (second, last)]
            second, last, level = last, cell(nodes), to
        return [features[level] for level in sorted(features)], last

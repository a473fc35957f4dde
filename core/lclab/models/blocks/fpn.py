"""A feature pyramid: an encoder's features at one width, told of coarser ones, and their mean."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor, nn
from torch.nn import functional

from .conv import conv_norm_act


class FPN(nn.Module):
    """Brings features to `dim` channels and adds to each what the coarser ones see.

    `mode` says how coarser maps are brought to the size of finer ones: nearest or bilinear.
    """

    def __init__(
        self, widths: Sequence[int], dim: int, *, bias: bool = True, mode: str = "nearest"
    ) -> None:
        super().__init__()
        self.mode = mode
        self.laterals = nn.ModuleList(nn.Conv2d(width, dim, 1, bias=bias) for width in widths)
        self.outputs = nn.ModuleList(nn.Conv2d(dim, dim, 3, padding=1, bias=bias) for _ in widths)
        for conv in (*self.laterals, *self.outputs):
            nn.init.kaiming_uniform_(conv.weight, a=1)  # no activation follows

    def forward(self, features: Sequence[Tensor]) -> list[Tensor]:
        """Return maps (n, dim, h, w) of the features' sizes; both go from fine to coarse."""
        maps = [lateral(values) for lateral, values in zip(self.laterals, features, strict=True)]
        for level in reversed(range(len(maps) - 1)):
            size = maps[level].shape[-2:]
            coarser = functional.interpolate(maps[level + 1], size=size, mode=self.mode)
            maps[level] = maps[level] + coarser
        return [output(values) for output, values in zip(self.outputs, maps, strict=True)]


class PyramidMean(nn.Module):
    """Brings maps to the finest one's size, a convolution before every doubling; their mean."""

    def __init__(self, levels: int, dim: int, width: int) -> None:
        super().__init__()
        self.branches = nn.ModuleList(doubled(dim, width, times) for times in range(levels))

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Return (n, width, h, w) of maps (n, dim, ...) that halve from one to the next."""
        first, *others = (
            branch(values) for branch, values in zip(self.branches, maps, strict=True)
        )
        return sum(others, first) / len(maps)


def doubled(dim: int, width: int, times: int) -> nn.Sequential:
    """Return a convolution, or so many with a doubling of the size after each."""
    if not times:
        return conv_norm_act(dim, width)
    layers: list[nn.Module] = []
    for channels in [dim, *[width] * (times - 1)]:
        layers += [conv_norm_act(channels, width), nn.Upsample(scale_factor=2, mode="bilinear")]
    return nn.Sequential(*layers)

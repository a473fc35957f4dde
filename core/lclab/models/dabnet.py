"""DABNet: bottlenecks of depth-wise asymmetric filters."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..registry import models
from .blocks.halving import ConvAndPool
from .blocks.size import enlarged

EPSILON = 1e-3


@models.register("dabnet", paper="Hi-ResNet", table="XIV", multiple=8)
def dabnet(bands: int, classes: int) -> nn.Module:
    """DABNet: less than a million parameters in depth-wise filters, for a processor.

    One of the networks of Hi-ResNet's Table XIV (Li 2019), with 3 bottlenecks of dilation 2 at a
    quarter and 6 of 4, 4, 8, 8, 16 and 16 at an eighth of the size.
    """
    return DABNet(bands, classes)


class DABNet(nn.Module):
    """Bottlenecks at two sizes, each told of what they begin with and of the image; no decoder."""

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        self.begin = nn.Sequential(conv(bands, 32, stride=2), conv(32, 32), conv(32, 32))
        self.quarter = Stage(32 + bands, 64, (2, 2, 2))
        self.eighth = Stage(2 * 64 + bands, 128, (4, 4, 8, 8, 16, 16))
        width = 2 * 128 + bands
        self.head = nn.Sequential(activation(width), nn.Conv2d(width, classes, 1, bias=False))

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        half = functional.avg_pool2d(image, 3, 2, 1)
        quarter = functional.avg_pool2d(half, 3, 2, 1)
        eighth = functional.avg_pool2d(quarter, 3, 2, 1)
        values = torch.cat([self.begin(image), half], 1)
        values = torch.cat([self.quarter(values), quarter], 1)
        values = torch.cat([self.eighth(values), eighth], 1)
        return enlarged(self.head(values), 8)


class Stage(nn.Module):
    """Half the size and bottlenecks; what goes into them is handed on beside what comes out."""

    def __init__(self, channels: int, width: int, rates: tuple[int, ...]) -> None:
        super().__init__()
        halve = ConvAndPool(channels, width, bias=False)
        self.halve = nn.Sequential(activation(channels), halve, activation(width))
        self.blocks = nn.Sequential(*(Bottleneck(width, rate) for rate in rates))

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, 2 * width, h / 2, w / 2)."""
        values = self.halve(values)
        return torch.cat([self.blocks(values), values], 1)


class Bottleneck(nn.Module):
    """Half the channels, seen through depth-wise 3 x 1 and 1 x 3 filters, near by and further."""

    def __init__(self, width: int, rate: int) -> None:
        super().__init__()
        half = width // 2
        self.narrow = nn.Sequential(activation(width), conv(width, half))
        self.near, self.far = (
            nn.Sequential(
                conv(half, half, (3, 1), dilation=(reach, 1), groups=half),
                conv(half, half, (1, 3), dilation=(1, reach), groups=half),
            )
            for reach in (1, rate)
        )
        self.widen = nn.Sequential(activation(half), nn.Conv2d(half, width, 1, bias=False))

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        narrow = self.narrow(values)
        return values + self.widen(self.near(narrow) + self.far(narrow))


def conv(
    channels: int,
    width: int,
    kernel: tuple[int, int] = (3, 3),
    *,
    stride: int = 1,
    dilation: tuple[int, int] = (1, 1),
    groups: int = 1,
) -> nn.Sequential:
    """Return a convolution with its norm and activation."""
    down, right = (rate * (side - 1) // 2 for side, rate in zip(kernel, dilation, strict=True))
    layer = nn.Conv2d(channels, width, kernel, stride, (down, right), dilation, groups, bias=False)
    return nn.Sequential(layer, activation(width))


def activation(width: int) -> nn.Sequential:
    """Return a norm and an activation whose slope below 0 is learnt per channel."""
    return nn.Sequential(nn.BatchNorm2d(width, EPSILON), nn.PReLU(width))

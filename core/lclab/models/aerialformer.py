"""AerialFormer: a Swin transformer beside a small stem, and a decoder of several dilations."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn

from ..registry import models
from .blocks.conv import conv_norm_act
from .blocks.size import enlarged
from .blocks.swin import Swin

KERNELS = ((3, 3, 3), (3, 3, 3), (3, 3, 3), (3, 3, 3), (1, 3, 3))
RATES = ((1, 2, 3), (1, 2, 3), (1, 2, 3), (1, 1, 1), (1, 1, 1))
"""Of the three parts of each step of the decoder, from coarse to fine."""


@models.register("aerialformer", paper="Hi-ResNet", table="XII")
def aerialformer(
    bands: int, classes: int, *, variant: str = "tiny", encoder_weights: str | None = None
) -> nn.Module:
    """AerialFormer: a Swin transformer with details of half the size, for small objects.

    One of the networks of Hi-ResNet's Table XII, which does not say which variant: tiny, small or
    base, whose windows are 12 x 12 (Yamazaki 2023). There is no auxiliary head.
    """
    swin = "base-window12" if variant == "base" else variant
    return AerialFormer(Swin(swin, bands, encoder_weights), bands, classes)


class AerialFormer(nn.Module):
    """An encoder, convolutions at half the image's size, and a decoder over both."""

    def __init__(self, encoder: Swin, bands: int, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        finest = encoder.out_channels[0] // 2
        self.stem = nn.Sequential(
            conv_norm_act(bands, 64, stride=2, act=nn.GELU),
            conv_norm_act(64, 64, act=nn.GELU),
            conv_norm_act(64, 64, act=nn.GELU),
            conv_norm_act(64, finest, 1, act=nn.GELU),
        )
        widths = [*reversed(encoder.out_channels), finest]
        self.ups = nn.ModuleList(up(a, b) for a, b in pairwise(widths))
        joined = [widths[0], *(2 * width for width in widths[1:])]
        self.mixes = nn.ModuleList(
            nn.Sequential(MultiDilated(*of), conv_norm_act(of[1], of[1]))
            for of in zip(joined, widths, KERNELS, RATES, strict=True)
        )
        self.head = nn.Sequential(nn.Dropout2d(0.1), nn.Conv2d(finest, classes, 1))

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        deepest, *others = reversed([self.stem(image), *self.encoder(image)])
        values = self.mixes[0](deepest)
        for up_, mix, skip in zip(self.ups, self.mixes[1:], others, strict=True):
            values = mix(torch.cat([up_(values), skip], 1))
        return enlarged(self.head(values))


class MultiDilated(nn.Module):
    """Channels in three parts with convolutions of their own dilations, mixed before and after."""

    def __init__(
        self, channels: int, width: int, kernels: Sequence[int], rates: Sequence[int]
    ) -> None:
        super().__init__()
        largest = -(-channels // 3)
        self.parts = [largest, largest, channels - 2 * largest]
        self.before = nn.Conv2d(channels, channels, 1, bias=False)
        self.convs = nn.ModuleList(
            nn.Conv2d(part, part, kernel, 1, rate * (kernel // 2), rate, bias=False)
            for part, kernel, rate in zip(self.parts, kernels, rates, strict=True)
        )
        self.after = conv_norm_act(channels, width, 1)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        parts = torch.split(self.before(values), self.parts, 1)
        seen = [conv(part) for conv, part in zip(self.convs, parts, strict=True)]
        return self.after(torch.cat(seen, 1))


def up(channels: int, width: int) -> nn.Sequential:
    """Return a transposed convolution to twice the size, norm and activation."""
    double = nn.ConvTranspose2d(channels, width, 2, 2, bias=False)
    return nn.Sequential(double, nn.BatchNorm2d(width), nn.ReLU())

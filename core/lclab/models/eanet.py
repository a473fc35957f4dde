"""EaNet: a pyramid of large asymmetric kernels."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..registry import models
from .blocks.context import ImagePooling
from .blocks.conv import conv_norm_act
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of
from .blocks.size import resized

STEPS = (256, 128, 64)
"""The widths of the decoder, from coarse to fine."""


@models.register("eanet", paper="Hi-ResNet", table="XIV")
def eanet(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet18",
    encoder_weights: str | None = None,
) -> nn.Module:
    """EaNet: dense kernels of many sizes see objects of many sizes, then a light decoder.

    One of the networks of Hi-ResNet's Table XIV (Zheng 2020). The encoder is dilated from stride 16
    on; its features go into the decoder through 3 x 3 convolutions; the pyramid is 256 wide. The
    paper's edge-aware loss is no part of the network.
    """
    return EaNet(encoder_of(encoder, bands, encoder_weights, stride=16), classes)


class EaNet(nn.Module):
    """A dilated encoder, a pyramid of large kernels and a decoder of 3 x 3 convolutions."""

    def __init__(self, encoder: Encoder, classes: int) -> None:
        super().__init__()
        fine, middle, coarse, last = encoder.out_channels[-4:]
        self.encoder = encoder
        self.pyramid = LargeKernelPyramid(last, STEPS[0])
        widths = zip((coarse, middle, fine), STEPS, strict=True)
        self.skips = nn.ModuleList(conv_norm_act(channels, width) for channels, width in widths)
        steps = zip(STEPS, (*STEPS[1:], STEPS[-1]), strict=True)
        self.fuse = nn.ModuleList(conv_norm_act(width, narrower) for width, narrower in steps)
        self.head = nn.Sequential(
            conv_norm_act(STEPS[-1], 64), nn.Conv2d(64, classes, 1, bias=False)
        )

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        fine, middle, coarse, last = self.encoder(image)[-4:]
        values = self.pyramid(last)
        for skip, fuse, feature in zip(self.skips, self.fuse, (coarse, middle, fine), strict=True):
            values = fuse(resized(values, feature) + skip(feature))
        return resized(self.head(values), image)


class LargeKernelPyramid(nn.Module):
    """Branches of kernels of 7, 5, 3 and 1, and the image's mean."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.branches = nn.ModuleList(
            [
                branch(channels, width, 7),
                branch(channels, width, 5),
                branch(channels, width, 3),
                conv_norm_act(channels, width, 1),
                ImagePooling(channels, width),
            ]
        )
        self.project = conv_norm_act(len(self.branches) * width, width, 1)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        return self.project(torch.cat([of(values) for of in self.branches], 1))


def branch(channels: int, width: int, kernel: int) -> nn.Sequential:
    """Return three convolutions of dilations 1, 2 and 3, which together leave no pixel out."""
    layer = SideBySide if kernel > 3 else conv_norm_act
    return nn.Sequential(
        layer(channels, width, kernel),
        *(layer(width, width, kernel, dilation=rate) for rate in (2, 3)),
    )


class SideBySide(nn.Module):
    """The sum of a wide and a high convolution, each dilated along its long side."""

    def __init__(self, channels: int, width: int, kernel: int, *, dilation: int = 1) -> None:
        super().__init__()
        reach = dilation * (kernel - 1) // 2
        wide = nn.Conv2d(
            channels, width, (3, kernel), padding=(1, reach), dilation=(1, dilation), bias=False
        )
        high = nn.Conv2d(
            channels, width, (kernel, 3), padding=(reach, 1), dilation=(dilation, 1), bias=False
        )
        self.wide, self.high = (
            nn.Sequential(conv, nn.BatchNorm2d(width), nn.ReLU()) for conv in (wide, high)
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        return self.wide(values) + self.high(values)

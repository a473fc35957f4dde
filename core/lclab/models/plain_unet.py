"""The U-Net without a borrowed encoder: pairs of convolutions down and up again."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn

from ..registry import models
from .blocks.conv import conv_norm_act
from .blocks.size import resized


@models.register("unet-plain", paper="AutoLC", table="III", multiple=16, trial=("width=8",))
def unet_plain(bands: int, classes: int, *, width: int = 64) -> nn.Module:
    """U-Net, the plain one: pairs of convolutions at five sizes, learnt from nothing but your data.

    The UNet of AutoLC's Table III (Ronneberger 2015): `width` channels at full size, twice as many
    at every halving but the last, batch normalisation and padding, bilinear enlargement. More
    than half of its memory is at full size, which makes it dear for large windows.
    """
    if width < 2 or width % 2:
        raise ValueError(f"width = {width}: it is an even number from 2 on")
    return PlainUNet(bands, classes, width)


class PlainUNet(nn.Module):
    """Four halvings and four doublings, each doubled map beside the one of its size before."""

    def __init__(self, bands: int, classes: int, width: int) -> None:
        super().__init__()
        widths = [width, 2 * width, 4 * width, 8 * width, 8 * width]
        self.first = pair(bands, width, width)
        self.down = nn.ModuleList(
            nn.Sequential(nn.MaxPool2d(2), pair(fine, coarse, coarse))
            for fine, coarse in pairwise(widths)
        )
        answers = [4 * width, 2 * width, width, width]
        self.up = nn.ModuleList(
            pair(2 * fine, fine, answer)
            for fine, answer in zip(reversed(widths[:-1]), answers, strict=True)
        )
        self.classify = nn.Conv2d(width, classes, 1)

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        maps = [self.first(image)]
        for down in self.down:
            maps.append(down(maps[-1]))
        values = maps.pop()
        for up in self.up:
            fine = maps.pop()
            values = up(torch.cat([fine, resized(values, fine)], 1))
        return self.classify(values)


def pair(channels: int, between: int, width: int) -> nn.Sequential:
    """Return two convolutions with norms and activations."""
    first = conv_norm_act(channels, between, bias=True)
    return nn.Sequential(first, conv_norm_act(between, width, bias=True))

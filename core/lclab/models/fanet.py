"""FANet: attention of linear cost at every stage of a light encoder."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..registry import models
from .blocks.auxiliary import Auxiliary
from .blocks.conv import conv_norm_act
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of
from .blocks.size import resized

AUXILIARY_WEIGHT = 0.5

leaky = partial(conv_norm_act, act=nn.LeakyReLU)


@models.register("fanet", paper="Hi-ResNet", table="XIII and XIV")
def fanet(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet18",
    encoder_weights: str | None = None,
) -> nn.Module:
    """FANet: pixels compared by cosine at every size, fused from coarse to fine, made for speed.

    One of the networks of Hi-ResNet's Tables XIII and XIV (Hu 2020). Queries and keys have 32
    channels, fused maps 128; activations outside the encoder are leaky. In training the maps at
    strides 32 and 16 also answer, through 64 channels, and count half.
    """
    return FANet(encoder_of(encoder, bands, encoder_weights), classes)


class FANet(nn.Module):
    """An encoder whose last four features attend to themselves and are told of the coarser ones."""

    def __init__(self, encoder: Encoder, classes: int, width: int = 128) -> None:
        super().__init__()
        widths = encoder.out_channels[:1:-1]  # from coarse to fine
        self.encoder = encoder
        self.attentions = nn.ModuleList(FastAttention(channels) for channels in widths)
        self.hand_on = nn.ModuleList(leaky(a, b, 1) for a, b in pairwise(widths))
        coarsest, coarse, _, finest = widths
        self.smooth = nn.ModuleList(
            leaky(channels, width) for channels in (coarsest, coarse, finest)
        )
        self.head = head_of(2 * width, 256, classes)
        self.further = nn.ModuleList(head_of(width, 64, classes) for _ in range(2))
        self.auxiliary = (Auxiliary(AUXILIARY_WEIGHT), Auxiliary(AUXILIARY_WEIGHT))

    def forward(self, image: Tensor) -> Tensor | tuple[Tensor, ...]:
        """Return a score per class and pixel, in training the further answers too."""
        at_32, at_16, _, at_4 = self.fused(self.encoder(image)[:1:-1])
        coarsest, coarse, finest = (
            smooth(values) for smooth, values in zip(self.smooth, (at_32, at_16, at_4), strict=True)
        )
        both = torch.cat([resized(coarse, finest), finest], 1)
        answer = resized(self.head(both), image)
        if not self.training:
            return answer
        further = self.further[0](coarsest), self.further[1](coarse)
        return answer, *(resized(values, image) for values in further)

    def fused(self, features: list[Tensor]) -> list[Tensor]:
        """Return the features with attention, from coarse to fine, each with the coarser added."""
        maps = [
            attention(values) for attention, values in zip(self.attentions, features, strict=True)
        ]
        for level, hand_on in enumerate(self.hand_on, 1):
            maps[level] = maps[level] + resized(hand_on(maps[level - 1]), maps[level])
        return maps


class FastAttention(nn.Module):
    """Every pixel adds the mean of all values, weighted by cosines of its query and their keys."""

    def __init__(self, channels: int, width: int = 32) -> None:
        super().__init__()
        self.query = conv_norm_act(channels, width, 1, act=None)
        self.key = conv_norm_act(channels, width, 1, act=None)
        self.value = leaky(channels, channels, 1)
        self.project = leaky(channels, channels, 1)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, channels, h, w)."""
        query, key = (
            functional.normalize(of(values).flatten(2), dim=1) for of in (self.query, self.key)
        )
        value = self.value(values).flatten(2)
        share = value.shape[-1] ** -0.5  # of both, so that 16 bits hold sums over all pixels
        sums = (value * share) @ (key * share).transpose(1, 2)  # n, channels, width
        return values + self.project((sums @ query).reshape(values.shape))


def head_of(channels: int, width: int, classes: int) -> nn.Sequential:
    """Return what makes scores of features."""
    return nn.Sequential(leaky(channels, width), nn.Conv2d(width, classes, 1, bias=False))

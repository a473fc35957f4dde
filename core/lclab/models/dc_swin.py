"""DC-Swin: a Swin transformer whose features are densely connected."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..registry import models
from .blocks.attention import LinearAttention, one_and_direction
from .blocks.conv import conv_norm_act
from .blocks.size import enlarged
from .blocks.swin import Swin


@models.register("dc-swin", paper="Hi-ResNet", table="XII, XIII and XIV")
def dc_swin(
    bands: int, classes: int, *, variant: str = "tiny", encoder_weights: str | None = None
) -> nn.Module:
    """DC-Swin: a Swin transformer with densely connected features, for fine-resolution imagery.

    One of the networks of Hi-ResNet's Tables XII and XIII (variant tiny) and XIV (small). The
    densely connected feature aggregation module (Wang 2022) joins every stage with those above
    and below it, through linear attention over pixels and over channels. All of the encoder
    learns; the authors froze half of it.
    """
    return DCSwin(Swin(variant, bands, encoder_weights), classes)


class DCSwin(nn.Module):
    """An encoder of four stages, their aggregation, and a head."""

    def __init__(self, encoder: Swin, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        first, second = encoder.out_channels[:2]
        self.aggregation = Aggregation(encoder.out_channels)
        self.up = conv_norm_act(second, first)
        self.head = nn.Sequential(
            nn.Dropout2d(0.05),
            conv_norm_act(first, first),
            nn.Conv2d(first, classes, 1, bias=False),
        )

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        fine, coarse = self.aggregation(self.encoder(image))
        return enlarged(self.head(fine + repeated(self.up(coarse))), 4)


class Aggregation(nn.Module):
    """Four stages' features in, two out, at strides 4 and 8, that know of all the others."""

    def __init__(self, widths: Sequence[int], rates: tuple[int, int] = (6, 12)) -> None:
        super().__init__()
        first, second, third, fourth = widths
        self.same_first = nn.Conv2d(first, first, 1, bias=False)
        self.same_fourth = nn.Conv2d(fourth, fourth, 1, bias=False)
        self.pixels = LinearAttention(third, one_and_direction)
        self.channels = ChannelAttention()
        self.first_to_second = Down(first, second)
        self.second_to_third = nn.ModuleList(Down(second, third) for _ in range(2))
        self.third_to_fourth = Down(third, fourth)
        self.third_to_first = Wide([third, second, first], rates)
        self.fourth_to_second = Wide([fourth, third, second], rates)

    def forward(self, features: list[Tensor]) -> tuple[Tensor, Tensor]:
        """Return features like the first and like the second."""
        first, second, third, fourth = features
        from_first, from_second = self.first_to_second(first), self.second_to_third[0](second)
        fourth = self.same_fourth(fourth) + self.third_to_fourth(self.over_pixels(from_second))
        third = self.over_pixels(third) + self.second_to_third[1](self.over_channels(from_first))
        second = self.over_channels(second) + self.fourth_to_second(fourth)
        first = self.same_first(first) + self.third_to_first(third)
        return first, second

    def over_pixels(self, values: Tensor) -> Tensor:
        """Return values and what their pixels see."""
        return values + self.pixels(values)

    def over_channels(self, values: Tensor) -> Tensor:
        """Return values and what their channels see."""
        return values + self.channels(values)


class Down(nn.Module):
    """Half the size: two convolutions beside one."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.convs = nn.Sequential(
            conv_norm_act(channels, width), conv_norm_act(width, width, stride=2, act=None)
        )
        self.shortcut = conv_norm_act(channels, width, stride=2, act=None)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h / 2, w / 2)."""
        return functional.relu(self.convs(values) + self.shortcut(values))


class Wide(nn.Module):
    """Four times the size, through separable dilated convolutions, each before a doubling."""

    def __init__(self, widths: Sequence[int], rates: Sequence[int]) -> None:
        super().__init__()
        self.convs = nn.ModuleList(
            separable(channels, width, rate)
            for channels, width, rate in zip(widths[:-1], widths[1:], rates, strict=True)
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, last width, 4 h, 4 w)."""
        for conv in self.convs:
            values = repeated(conv(values))
        return values


class ChannelAttention(nn.Module):
    """Linear attention over channels; every pixel's vector of channels is brought to length 1."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))

    def forward(self, values: Tensor) -> Tensor:
        """Return what each channel sees (n, c, h, w), times a weight that is learnt from 0 on."""
        value = values.flatten(2)  # n c p
        key = functional.normalize(value, dim=1)
        pixels = value.shape[2]
        share = pixels**-0.5  # of both, so that 16 bits hold sums over all pixels
        sums = (value * share) @ (key * share).transpose(1, 2)  # n c c
        seen = value.sum(1, keepdim=True) / pixels + sums @ key
        total = 1 + (key * share) @ (key.sum(1) * share)[:, :, None]  # n c 1
        return self.weight * (seen / total).reshape(values.shape)


def separable(channels: int, width: int, rate: int) -> nn.Sequential:
    """Return a dilated convolution of each channel, then one over all, norm and activation."""
    alone = nn.Conv2d(channels, channels, 3, 1, rate, rate, channels, bias=False)
    return nn.Sequential(alone, conv_norm_act(channels, width, 1))


def repeated(values: Tensor) -> Tensor:
    """Return values at twice their size, each repeated."""
    return functional.interpolate(values, scale_factor=2, mode="nearest")

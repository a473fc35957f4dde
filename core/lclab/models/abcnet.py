"""ABCNet: two paths as in BiSeNet, with attention of linear cost."""

from __future__ import annotations

from torch import Tensor, nn

from ..registry import models
from .blocks.attention import LinearAttention, one_and_direction
from .blocks.bilateral import Bilateral, ContextPath, subpixel_head
from .blocks.conv import conv_norm_act
from .blocks.encoders import encoder as encoder_of


@models.register("abcnet", paper="Hi-ResNet", table="XIV")
def abcnet(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet18",
    encoder_weights: str | None = None,
) -> nn.Module:
    """ABCNet: paths for details and for context, where every pixel sees the whole image cheaply.

    One of the networks of Hi-ResNet's Table XIV (Li 2021). Queries and keys have an eighth of the
    channels, heads are 256 wide, of further answers 64; those, from the context path at strides 8
    and 16, count as much as the main one.
    """
    made = encoder_of(encoder, bands, encoder_weights)
    return Bilateral(
        bands,
        made,
        ContextPath(made.out_channels[-2:], attention_enhancement),
        Aggregation(256),
        subpixel_head(256, 256, classes, 8),
        [subpixel_head(128, 64, classes, stride) for stride in (8, 16)],
    )


def attention_enhancement(channels: int, width: int) -> nn.Sequential:
    """Return a convolution and what its pixels see of each other, normalised."""
    return nn.Sequential(
        conv_norm_act(channels, width),
        LinearAttention(width, one_and_direction),
        nn.BatchNorm2d(width),
    )


class Aggregation(nn.Module):
    """Mixes channels, and weighs them by what every pixel sees."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.mix = conv_norm_act(channels, channels, 1)
        self.attention = LinearAttention(channels, one_and_direction)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, channels, h, w)."""
        values = self.mix(values)
        return values + values * self.attention(values)

"""MANet: attention over pixels, of linear cost, and over channels at every stage."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from ..registry import models
from .blocks.attention import ChannelAttention, LinearAttention
from .blocks.conv import conv_norm_act
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of


@models.register(
    "manet", paper="Hi-ResNet", table="none, beside ABCNet", trial=["encoder=resnet18"]
)
def manet(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet50",
    encoder_weights: str | None = None,
) -> nn.Module:
    """MANet: an encoder and a decoder of transposed convolutions, with attention in every skip.

    The multi-attention network (Li 2021) that is compared beside ABCNet and BANet; no table of the
    papers has it. Attention compares softplus of queries and keys, which have an eighth of the
    channels. The decoder narrows to a quarter, doubles the size and widens again.
    """
    return MANet(encoder_of(encoder, bands, encoder_weights), classes)


class MANet(nn.Module):
    """An encoder whose last four features pass attention into a decoder."""

    def __init__(self, encoder: Encoder, classes: int) -> None:
        super().__init__()
        widths = encoder.out_channels[:1:-1]  # from coarse to fine
        self.encoder = encoder
        self.attentions = nn.ModuleList(Attention(width) for width in widths)
        self.enlargements = nn.ModuleList(
            enlargement(a, b) for a, b in zip(widths, [*widths[1:], widths[-1]], strict=True)
        )
        self.head = nn.Sequential(
            nn.ConvTranspose2d(widths[-1], 32, 4, 2, 1),
            nn.ReLU(),
            nn.Conv2d(32, 32, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(32, classes, 3, padding=1),
        )

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        coarsest, *finer = (
            attention(feature)
            for attention, feature in zip(self.attentions, self.encoder(image)[:1:-1], strict=True)
        )
        *steps, last = self.enlargements
        values = coarsest
        for enlarge, skip in zip(steps, finer, strict=True):
            values = enlarge(values) + skip
        return self.head(last(values))


class Attention(nn.Module):
    """The sum of what pixels and what channels see of each other, and twice the values."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.pixels = LinearAttention(channels, functional.softplus)
        self.channels = ChannelAttention()

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, channels, h, w)."""
        return values + self.pixels(values) + self.channels(values)


def enlargement(channels: int, width: int) -> nn.Sequential:
    """Return what doubles the size, through a quarter of the channels."""
    narrow = channels // 4
    return nn.Sequential(
        conv_norm_act(channels, narrow, 1, bias=True),
        nn.ConvTranspose2d(narrow, narrow, 3, 2, 1, 1),
        nn.BatchNorm2d(narrow),
        nn.ReLU(),
        conv_norm_act(narrow, width, 1, bias=True),
    )

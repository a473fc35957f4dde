"""BiSeNet: a spatial path beside a context path of attention."""

from __future__ import annotations

from torch import Tensor, nn

from ..registry import models
from .blocks.bilateral import AttentionRefinement, Bilateral, ContextPath
from .blocks.conv import conv_norm_act
from .blocks.encoders import encoder as encoder_of


@models.register("bisenet", paper="Hi-ResNet", table="XIII and XIV")
def bisenet(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet18",
    encoder_weights: str | None = None,
) -> nn.Module:
    """BiSeNet: a shallow path for details beside a deep one for context, made for speed.

    One of the networks of Hi-ResNet's Tables XIII and XIV (Yu 2018). Refinements begin with a 3 x 3
    convolution to 128 channels, heads are 256 wide, of further answers 64; those, from the context
    path at strides 8 and 16, count as much as the main one.
    """
    made = encoder_of(encoder, bands, encoder_weights)
    return Bilateral(
        bands,
        made,
        ContextPath(made.out_channels[-2:], AttentionRefinement),
        Fusion(256),
        head_of(256, 256, classes, 8),
        [head_of(128, 64, classes, stride) for stride in (8, 16)],
    )


class Fusion(nn.Module):
    """Mixes channels and adds to them what their means find worth it."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.mix = conv_norm_act(channels, channels, 1)
        self.weigh = nn.Sequential(
            nn.Conv2d(channels, channels // 4, 1, bias=False),
            nn.ReLU(),
            nn.Conv2d(channels // 4, channels, 1, bias=False),
            nn.Sigmoid(),
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, channels, h, w)."""
        values = self.mix(values)
        return values + values * self.weigh(values.mean((2, 3), keepdim=True))


def head_of(channels: int, width: int, classes: int, times: int) -> nn.Sequential:
    """Return what makes scores of features, and enlarges those."""
    return nn.Sequential(
        conv_norm_act(channels, width),
        nn.Conv2d(width, classes, 1, bias=False),
        nn.Upsample(scale_factor=times, mode="bilinear"),
    )

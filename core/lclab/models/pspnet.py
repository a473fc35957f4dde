"""PSPNet, as two papers count it."""

from __future__ import annotations

from torch import nn

from ..registry import models
from .blocks.context import PyramidPooling
from .blocks.conv import conv_norm_act
from .blocks.encoder_head import EncoderHead, pyramid_head
from .blocks.encoders import encoder as encoder_of


@models.register("pspnet", paper="LoveDA", table="2", trial=["encoder=resnet18"])
def pspnet(
    bands: int, classes: int, *, encoder: str = "resnet50", encoder_weights: str | None = None
) -> nn.Module:
    """PSPNet: averages over parts of the image beside deep features, for what its setting tells.

    One of the networks of LoveDA's Table 2: features at stride 16, pooled over 1, 2, 3 and 6 parts
    each way without norms and as wide as the features, and three convolutions after doublings.
    """
    made = encoder_of(encoder, bands, encoder_weights, stride=16)
    return EncoderHead(made, stepwise_head(made.out_channels[-1], classes))


@models.register("pspnet-os8", paper="AutoLC", table="III", trial=["encoder=resnet18"])
def pspnet_os8(
    bands: int, classes: int, *, encoder: str = "resnet50", encoder_weights: str | None = None
) -> nn.Module:
    """PSPNet at stride 8: averages over parts of the image beside finer features, for a large GPU.

    One of the networks of AutoLC's Table III: features at stride 8, pooled over 1, 2, 3 and 6
    parts each way to 512 channels, and one 3x3 convolution. It has no auxiliary head.
    """
    made = encoder_of(encoder, bands, encoder_weights, stride=8)
    return EncoderHead(made, pyramid_head(made.out_channels[-1], classes))


def stepwise_head(channels: int, classes: int) -> nn.Sequential:
    """Return pyramid pooling, and scores at eight times the features' size."""
    pooling = PyramidPooling(channels, channels, norm=False)
    return nn.Sequential(
        pooling,
        nn.Conv2d((1 + len(pooling.parts)) * channels, 1024, 1),
        nn.ReLU(),
        nn.Dropout2d(0.3),
        *doubling(1024, 256),
        *doubling(256, 64),
        *doubling(64, 64),
        nn.Conv2d(64, classes, 1),
    )


def doubling(channels: int, width: int) -> tuple[nn.Module, ...]:
    """Return a doubling of the size with a convolution after it."""
    conv = conv_norm_act(channels, width, bias=True, act=nn.PReLU)
    return nn.Upsample(scale_factor=2, mode="bilinear"), conv, nn.Dropout2d(0.15)

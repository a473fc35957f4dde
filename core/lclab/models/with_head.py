"""The encoder of any network, with a head of those that adaptation is tried with."""

from __future__ import annotations

from torch import nn

from ..registry import models
from .architecture import ENCODER_WEIGHTS, architecture
from .blocks.encoder_head import EncoderHead
from .deeplabv2 import HEADS


@models.register("with-head", paper="LoveDA", table="6", trial=["network=unet encoder=resnet18"])
def with_head(
    bands: int,
    classes: int,
    *,
    network: str = "unet",
    head: str = "aspp",
    encoder_weights: str | None = None,
) -> nn.Module:
    """Another network's encoder with DeepLabV2's head on it, or with pyramid pooling.

    What 'head' makes of networks in adaptation, so that methods can be compared with the same head
    as in LoveDA's Table 6. The network is written with its arguments, as in
    'unet encoder=resnet18'.
    """
    name, *settings = network.split()
    chosen = architecture(name, settings)
    more = {ENCODER_WEIGHTS: encoder_weights} if chosen.takes_encoder_weights else {}
    if head not in HEADS:
        raise ValueError(f"head = {head}: it is one of {', '.join(HEADS)}")
    encoder = getattr(chosen.build(bands, classes, **more), "encoder", None)
    widths = getattr(encoder, "out_channels", None)
    if encoder is None or not widths:
        raise ValueError(f"{name} has no encoder that a head could stand on")
    return EncoderHead(encoder, HEADS[head](widths[-1], classes))

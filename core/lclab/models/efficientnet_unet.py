"""U-Net over EfficientNet."""

from __future__ import annotations

import segmentation_models_pytorch as smp
from torch import nn

from ..registry import models

VARIANTS = ("b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7")


@models.register("efficientnet-unet", paper="Hi-ResNet", table="XIII and XIV", trial=["variant=b0"])
def efficientnet_unet(
    bands: int, classes: int, *, variant: str = "b7", encoder_weights: str | None = None
) -> nn.Module:
    """U-Net over EfficientNet: a deep encoder of depth-wise convolutions, for a good GPU.

    EfficientUNets of Hi-ResNet's Tables XIII and XIV, with the library's decoder of 256, 128, 64,
    32 and 16 channels. The encoder is without the convolution before its classifier.
    """
    if variant not in VARIANTS:
        raise ValueError(f"variant = {variant}: it is one of {', '.join(VARIANTS)}")
    network = smp.Unet(
        f"efficientnet-{variant}",
        encoder_weights=encoder_weights,
        in_channels=bands,
        classes=classes,
    )
    for unused in ("_conv_head", "_bn1"):
        delattr(network.encoder, unused)
    return network

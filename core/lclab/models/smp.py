"""Decoders that segmentation-models-pytorch keeps, over any of its or timm's encoders."""

from __future__ import annotations

import segmentation_models_pytorch as smp
from torch import nn

from ..registry import models


@models.register("unet", paper="LoveDA", table="2", trial=["encoder=resnet18"])
def unet(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet50",
    decoder: int = 256,
    encoder_weights: str | None = None,
) -> nn.Module:
    """U-Net: skip connections from every stage of the encoder into a decoder of convolutions.

    One of the networks of LoveDA's Table 2; with a small encoder it trains on a processor. The
    decoder begins with so many channels and halves them at every stage.
    """
    return smp.Unet(
        encoder,
        encoder_weights=encoder_weights,
        decoder_channels=[max(1, decoder >> stage) for stage in range(5)],
        in_channels=bands,
        classes=classes,
    )


@models.register("unetplusplus", paper="LoveDA", table="2", trial=["encoder=resnet18"])
def unetplusplus(
    bands: int, classes: int, *, encoder: str = "resnet50", encoder_weights: str | None = None
) -> nn.Module:
    """U-Net++: nested, densely connected skip paths between encoder and decoder.

    One of the networks of LoveDA's Table 2.
    """
    return smp.UnetPlusPlus(
        encoder, encoder_weights=encoder_weights, in_channels=bands, classes=classes
    )


@models.register("linknet", paper="LoveDA", table="2", trial=["encoder=resnet18"])
def linknet(
    bands: int, classes: int, *, encoder: str = "resnet50", encoder_weights: str | None = None
) -> nn.Module:
    """LinkNet: encoder stages added into a light decoder, made for speed.

    One of the networks of LoveDA's Table 2.
    """
    return smp.Linknet(encoder, encoder_weights=encoder_weights, in_channels=bands, classes=classes)


@models.register("deeplabv3", paper="AutoLC", table="III", trial=["encoder=resnet18"])
def deeplabv3(
    bands: int, classes: int, *, encoder: str = "resnet50", encoder_weights: str | None = None
) -> nn.Module:
    """DeepLabV3: atrous pyramid pooling over features that stay at an eighth of the size.

    One of the networks of AutoLC's Table III. The last two stages of the encoder are dilated, the
    pyramid's rates are 12, 24 and 36; there is no auxiliary head.
    """
    return smp.DeepLabV3(
        encoder, encoder_weights=encoder_weights, in_channels=bands, classes=classes
    )


@models.register("deeplabv3plus", paper="LoveDA", table="2", trial=["encoder=resnet18"])
def deeplabv3plus(
    bands: int, classes: int, *, encoder: str = "resnet50", encoder_weights: str | None = None
) -> nn.Module:
    """DeepLabV3+: atrous pyramid pooling, refined by features of a quarter of the size.

    One of the networks of LoveDA's Table 2 and of AutoLC's comparison.
    """
    return smp.DeepLabV3Plus(
        encoder, encoder_weights=encoder_weights, in_channels=bands, classes=classes
    )


@models.register("pan", paper="LoveDA", table="2", multiple=128, trial=["encoder=resnet18"])
def pan(
    bands: int, classes: int, *, encoder: str = "resnet50", encoder_weights: str | None = None
) -> nn.Module:
    """PAN: a feature pyramid with attention from high to low levels.

    One of the networks of LoveDA's Table 2.
    """
    return smp.PAN(encoder, encoder_weights=encoder_weights, in_channels=bands, classes=classes)

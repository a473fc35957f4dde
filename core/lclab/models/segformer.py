"""SegFormer: mix transformers with a decoder that only projects, resizes and fuses."""

from __future__ import annotations

import segmentation_models_pytorch as smp
from torch import nn

from ..registry import models
from .blocks.encoders import NumbersOnCpu


@models.register("segformer-b0", paper="Hi-ResNet", table="X")
def segformer_b0(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """SegFormer-B0: the smallest SegFormer, a transformer that a processor can train.

    A smaller member of the family in Hi-ResNet's Table X; its decoder is 256 wide.
    """
    return segformer("mit_b0", 256, bands, classes, encoder_weights)


@models.register("segformer-b1", paper="Hi-ResNet", table="X", kin="segformer-b0")
def segformer_b1(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """SegFormer-B1: a light transformer that sees the whole image.

    One of the networks of Hi-ResNet's Table X; its decoder is 256 wide.
    """
    return segformer("mit_b1", 256, bands, classes, encoder_weights)


@models.register("segformer-b2", paper="Hi-ResNet", table="X", kin="segformer-b0")
def segformer_b2(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """SegFormer-B2: a transformer of medium size that sees the whole image.

    A larger member of the family in Hi-ResNet's Table X; from B2 on the decoder is 768 wide.
    """
    return segformer("mit_b2", 768, bands, classes, encoder_weights)


@models.register("segformer-b3", paper="Hi-ResNet", table="X", kin="segformer-b0")
def segformer_b3(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """SegFormer-B3: a transformer for a good GPU that sees the whole image.

    A larger member of the family in Hi-ResNet's Table X.
    """
    return segformer("mit_b3", 768, bands, classes, encoder_weights)


@models.register("segformer-b4", paper="Hi-ResNet", table="X", kin="segformer-b0")
def segformer_b4(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """SegFormer-B4: a large transformer for a good GPU that sees the whole image.

    A larger member of the family in Hi-ResNet's Table X.
    """
    return segformer("mit_b4", 768, bands, classes, encoder_weights)


@models.register("segformer-b5", paper="Hi-ResNet", table="X", kin="segformer-b0")
def segformer_b5(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """SegFormer-B5: the largest SegFormer, for much data and a large GPU.

    The largest member of the family in Hi-ResNet's Table X.
    """
    return segformer("mit_b5", 768, bands, classes, encoder_weights)


def segformer(
    encoder: str, decoder: int, bands: int, classes: int, encoder_weights: str | None
) -> nn.Module:
    """Return SegFormer with an encoder and a decoder of this width."""
    with NumbersOnCpu():
        return smp.Segformer(
            encoder,
            encoder_weights=encoder_weights,
            decoder_segmentation_channels=decoder,
            in_channels=bands,
            classes=classes,
        )

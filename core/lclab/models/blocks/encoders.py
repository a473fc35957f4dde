"""Encoders of segmentation-models-pytorch and timm, by name."""

from __future__ import annotations

from segmentation_models_pytorch.encoders import get_encoder
from torch import nn


def encoder(
    name: str, bands: int, weights: str | None = None, *, stride: int = 32, depth: int = 5
) -> nn.Module:
    """Return an encoder whose answer is the list of its features, at strides 1, 2, 4, ...

    Names of timm begin with 'tu-'. `out_channels` holds the features' widths; from `stride` on,
    features are dilated instead of smaller.
    """
    made: nn.Module = get_encoder(
        name, in_channels=bands, depth=depth, weights=weights, output_stride=stride
    )
    return made

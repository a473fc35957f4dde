"""TransUNet: a U-Net whose encoder ends in a vision transformer."""

from __future__ import annotations

from functools import partial
from typing import cast

import torch
from timm.layers.hybrid_embed import HybridEmbed
from timm.models.vision_transformer import VisionTransformer
from torch import Tensor, nn

from ..registry import models
from .blocks.bit import bit
from .blocks.conv import conv_norm_act
from .blocks.size import enlarged
from .blocks.vit import as_image, embedded, vit

RESNET50 = (3, 4, 9)
"""Its layers up to stride 16, where the last stage's are added to the third's."""


@models.register("transunet", paper="Hi-ResNet", table="XII", multiple=16)
def transunet(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """TransUNet: a ResNet-50 and a large vision transformer in one encoder, under a U-Net.

    One of the networks of Hi-ResNet's Table XII. As its authors (Chen 2021) have it, without a
    class token; position embeddings are for images of 224 pixels and are resized for others.
    Features are enlarged between pixel centres, where the authors align corners. ImageNet's
    weights are those of 21,000 classes.
    """
    network = partial(HybridEmbed, backbone=bit(RESNET50, bands))
    encoder = vit("vit_base_r50_s16_224", bands, encoder_weights, embedding=network)
    return TransUNet(without_class_token(encoder), classes)


class TransUNet(nn.Module):
    """A hybrid encoder, and a decoder with skips from its convolutional part."""

    def __init__(self, encoder: VisionTransformer, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.bridge = conv_norm_act(encoder.embed_dim, 512)
        widths, skips = (512, 256, 128, 64, 16), (512, 256, 64, 0)
        self.steps = nn.ModuleList(
            nn.Sequential(conv_norm_act(above + skip, width), conv_norm_act(width, width))
            for above, skip, width in zip(widths[:-1], skips, widths[1:], strict=True)
        )
        self.head = nn.Conv2d(widths[-1], classes, 3, padding=1)

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        embedding = self.encoder.patch_embed
        *skips, deepest = embedding.backbone.forward_intermediates(image, intermediates_only=True)
        patches = embedding.proj(deepest).permute(0, 2, 3, 1)  # n h w c
        tokens = self.encoder.blocks(embedded(self.encoder, patches))
        values = self.bridge(as_image(self.encoder, self.encoder.norm(tokens), patches))
        for step in self.steps:
            values = enlarged(values)
            values = step(torch.cat([values, skips.pop()], 1) if skips else values)
        return self.head(values)


def without_class_token(network: VisionTransformer) -> VisionTransformer:
    """Return the network, which from now on has tokens of places alone."""
    positions = cast(Tensor, network.pos_embed)
    network.pos_embed = nn.Parameter(positions[:, network.num_prefix_tokens :].detach())
    network.cls_token = None
    network.num_prefix_tokens = 0
    return network

"""Segmenter: a plain vision transformer, and a transformer over its patches and the classes."""

from __future__ import annotations

import torch
from timm.models.vision_transformer import Block, VisionTransformer
from torch import Tensor, nn
from torch.nn import functional

from ..registry import models
from .blocks.size import resized
from .blocks.vit import as_image, embedded, vit


@models.register("segmenter", paper="Hi-ResNet", table="X, XII, XIII and XIV")
def segmenter(
    bands: int,
    classes: int,
    *,
    encoder: str = "vit_tiny_patch16_224",
    layers: int = 2,
    encoder_weights: str | None = None,
) -> nn.Module:
    """Segmenter: a small plain transformer that compares patches of 16 pixels with the classes.

    One of the networks of Hi-ResNet's Tables X, XII, XIII and XIV. The encoder is any vision
    transformer of timm, with position embeddings for images of 512 pixels that are resized for
    others. The mask transformer (Strudel 2021) has two layers of the encoder's width with heads
    of 64 channels, and dropout of 0.1.
    """
    return Segmenter(vit(encoder, bands, encoder_weights, positions_for=512), layers, classes)


class Segmenter(nn.Module):
    """A vision transformer as the encoder, and a mask transformer."""

    def __init__(self, encoder: VisionTransformer, layers: int, classes: int) -> None:
        super().__init__()
        if layers < 1:
            raise ValueError(f"layers = {layers}: it is at least 1")
        self.encoder = encoder
        self.decoder = MaskTransformer(encoder.embed_dim, layers, classes)

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        patches = self.encoder.patch_embed(image)  # n h w c
        tokens = embedded(self.encoder, patches)
        tokens = self.encoder.norm(self.encoder.blocks(tokens))
        patches = as_image(self.encoder, tokens, patches)
        return resized(self.decoder(patches), image)


class MaskTransformer(nn.Module):
    """Patches and one learnt token per class attend to each other; their likeness is the score."""

    def __init__(self, width: int, layers: int, classes: int) -> None:
        super().__init__()
        self.classes = nn.Parameter(torch.randn(1, classes, width) * 0.02)
        self.project = nn.Linear(width, width)
        self.blocks = nn.Sequential(
            *(Block(width, width // 64, qkv_bias=True, proj_drop=0.1) for _ in range(layers))
        )
        self.norm = nn.LayerNorm(width)
        self.patch_space = nn.Linear(width, width, bias=False)
        self.class_space = nn.Linear(width, width, bias=False)
        self.class_norm = nn.LayerNorm(classes)

    def forward(self, patches: Tensor) -> Tensor:
        """Return a score per class for every patch of (n, c, h, w)."""
        n, _, height, width = patches.shape
        tokens = self.project(patches.flatten(2).transpose(1, 2))  # n p c
        tokens = torch.cat([tokens, self.classes.expand(n, -1, -1)], 1)
        tokens = self.norm(self.blocks(tokens))
        places, classes = tokens[:, : height * width], tokens[:, height * width :]
        places = functional.normalize(self.patch_space(places), dim=2)
        classes = functional.normalize(self.class_space(classes), dim=2)
        scores = self.class_norm(places @ classes.transpose(1, 2))  # n p classes
        return scores.transpose(1, 2).reshape(n, -1, height, width)

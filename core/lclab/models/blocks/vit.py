"""Vision transformers of timm over images of any size."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import timm
import torch
from timm.models.vision_transformer import VisionTransformer
from torch import Tensor, nn
from torch.nn import functional


def vit(
    name: str,
    bands: int,
    weights: str | None = None,
    *,
    positions_for: int = 224,
    embedding: Callable[..., nn.Module] | None = None,
) -> VisionTransformer:
    """Return a vision transformer of timm without its classifier.

    It has a position embedding for every patch of a square image of so many pixels. Patches are
    made of the image by its own embedding, or by another.
    """
    if name.partition(".")[0] not in timm.list_models("vit_*"):
        raise ValueError(
            f"encoder = {name}: it is no vision transformer as vit_tiny_patch16_224 is"
        )
    made = timm.create_model(
        name,
        pretrained=weights is not None,
        in_chans=bands,
        num_classes=0,
        global_pool="",
        img_size=positions_for,
        dynamic_img_size=True,
        embed_layer=embedding,
    )
    if not isinstance(made, VisionTransformer) or made.pos_embed is None:
        raise ValueError(f"encoder = {name}: it has no embeddings of absolute positions")
    return made


def embedded(network: VisionTransformer, patches: Tensor) -> Tensor:
    """Return patches (n, h, w, c) as tokens (n, prefix + h * w, c) that know their places.

    Unlike timm, positions are resized without antialiasing, which ONNX lacks.
    """
    positions, prefix = cast(Tensor, network.pos_embed), network.num_prefix_tokens
    before, places = positions[:, :prefix], positions[:, prefix:]
    grid = places.transpose(1, 2).reshape(1, -1, *network.patch_embed.grid_size)  # 1, c, h, w
    grid = functional.interpolate(grid, size=patches.shape[1:3], mode="bilinear")
    tokens = patches.flatten(1, 2) + grid.flatten(2).transpose(1, 2)
    if network.cls_token is not None:
        first = (network.cls_token + before).expand(tokens.shape[0], -1, -1)
        tokens = torch.cat([first, tokens], 1)
    return network.norm_pre(network.pos_drop(tokens))


def as_image(network: VisionTransformer, tokens: Tensor, like: Tensor) -> Tensor:
    """Return tokens as an image (n, c, h, w) of the height and width of patches (n, h, w, c)."""
    n, height, width, channels = like.shape
    places = tokens[:, network.num_prefix_tokens :]
    return places.transpose(1, 2).reshape(n, channels, height, width)

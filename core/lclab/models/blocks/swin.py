"""Swin transformers of timm as encoders, for images of any size."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import timm
import torch
from timm.models.swin_transformer import (
    SwinTransformer,
    SwinTransformerBlock,
    SwinTransformerStage,
    window_partition,
    window_reverse,
)
from torch import Tensor, nn
from torch.nn import functional

from .encoders import Encoder

VARIANTS = {
    "tiny": "swin_tiny_patch4_window7_224",
    "small": "swin_small_patch4_window7_224",
    "base": "swin_base_patch4_window7_224",
    "base-window12": "swin_base_patch4_window12_384",
}


class Swin(Encoder):
    """A Swin transformer whose answer is its four stages' normalised features.

    They lie at strides 4, 8, 16 and 32.
    """

    def __init__(self, variant: str, bands: int, weights: str | None = None) -> None:
        super().__init__()
        if variant not in VARIANTS:
            raise ValueError(f"variant = {variant}: it is one of {', '.join(VARIANTS)}")
        body = timm.create_model(
            VARIANTS[variant],
            pretrained=weights is not None,
            in_chans=bands,
            num_classes=0,
            strict_img_size=False,
            always_partition=True,
        )
        made = cast(SwinTransformer, body)
        self.patch_embed, self.layers = made.patch_embed, made.layers  # named as in timm's files
        self.out_channels = [int(info["num_chs"]) for info in made.feature_info]
        self.norms = nn.ModuleList(nn.LayerNorm(width) for width in self.out_channels)

    def forward(self, image: Tensor) -> list[Tensor]:
        """Return the features (n, width, h, w) of every stage."""
        values, features = self.patch_embed(image), []  # n h w c, as all inside
        stages = cast("Iterable[SwinTransformerStage]", self.layers)
        for stage, norm in zip(stages, self.norms, strict=True):
            values = through(stage, values)
            features.append(norm(values).permute(0, 3, 1, 2))
        return features


def through(stage: SwinTransformerStage, values: Tensor) -> Tensor:
    """Return what a stage makes of values (n, h, w, c)."""
    values = stage.downsample(values)
    for block in cast("Iterable[SwinTransformerBlock]", stage.blocks):
        values = passed(block, values)
    return values


def passed(block: SwinTransformerBlock, values: Tensor) -> Tensor:
    """Return what a block makes of values (n, h, w, c)."""
    values = values + block.drop_path1(attended(block, block.norm1(values)))
    return values + block.drop_path2(block.mlp(block.norm2(values)))


def attended(block: SwinTransformerBlock, values: Tensor) -> Tensor:
    """Return what attention in windows makes of values (n, h, w, c).

    Unlike timm, this pads before it shifts: else, where windows do not fill the image, pixels of
    its two ends see each other.
    """
    height, width = values.shape[1:3]
    side, shift = block.window_size[0], block.shift_size[0]
    values = functional.pad(values, (0, 0, 0, -width % side, 0, -height % side))
    padded = values.shape[1:3]
    moved = torch.roll(values, (-shift, -shift), (1, 2)) if shift else values
    windows = window_partition(moved, block.window_size).flatten(1, 2)  # n * windows, side^2, c
    windows = block.attn(windows, apart(moved, side, shift) if shift else None)
    windows = windows.unflatten(1, block.window_size)
    moved = window_reverse(windows, block.window_size, *padded)
    values = torch.roll(moved, (shift, shift), (1, 2)) if shift else moved
    return values[:, :height, :width]


def apart(values: Tensor, side: int, shift: int) -> Tensor:
    """Return (windows, side^2, side^2), which keeps apart what shifting has made neighbours."""
    height, width = values.shape[1:3]
    rows, columns = (part(n, side, shift, values.device) for n in (height, width))
    parts = (3 * rows[:, None] + columns)[None, :, :, None]
    within = window_partition(parts, (side, side)).flatten(1)  # windows, side^2
    return -100.0 * (within[:, :, None] != within[:, None, :]).to(values.dtype)


def part(length: int, side: int, shift: int, device: torch.device) -> Tensor:
    """Return 0, in the last window 1, and there 2 for what was shifted out at the other end."""
    places = torch.arange(length, device=device)
    return (places >= length - side).long() + (places >= length - shift).long()

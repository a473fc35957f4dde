"""ResT: a transformer whose attention looks at a smaller image."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn

from .conv import conv_norm_act
from .windows import heads_of

REDUCTIONS = (8, 4, 2, 1)
"""How much smaller the image is that every stage looks at."""


class ResT(nn.Module):
    """A ResT whose answer is its four stages' features, at strides 4, 8, 16 and 32.

    The defaults are ResT-Lite's.
    """

    def __init__(
        self, bands: int, widths: Sequence[int] = (64, 128, 256, 512), depth: int = 2
    ) -> None:
        super().__init__()
        self.out_channels = list(widths)
        begins = [stem(bands, widths[0]), *(embedding(a, b) for a, b in pairwise(widths))]
        norms = [nn.Identity(), nn.Identity(), nn.Identity(), nn.LayerNorm(widths[-1])]
        self.stages = nn.ModuleList(
            Stage(begin, [Block(width, width // widths[0], times) for _ in range(depth)], norm)
            for begin, width, times, norm in zip(begins, widths, REDUCTIONS, norms, strict=True)
        )
        self.apply(prepare)

    def forward(self, image: Tensor) -> list[Tensor]:
        """Return the features (n, width, h, w) of every stage, the last normalised."""
        values, features = image, []
        for stage in self.stages:
            values = stage(values)
            features.append(values)
        return features


class Stage(nn.Module):
    """A smaller image, and transformer blocks on its pixels."""

    def __init__(self, begin: nn.Module, blocks: Sequence[Block], norm: nn.Module) -> None:
        super().__init__()
        self.begin = begin
        self.blocks = nn.ModuleList(blocks)
        self.norm = norm

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        values = self.begin(values)
        tokens, size = values.flatten(2).transpose(1, 2), values.shape[-2:]
        for block in self.blocks:
            tokens = block(tokens, size)
        return image_of(self.norm(tokens), size)


def image_of(tokens: Tensor, size: torch.Size) -> Tensor:
    """Return tokens (n, h * w, c) as (n, c, h, w)."""
    return tokens.transpose(1, 2).reshape(tokens.shape[0], tokens.shape[2], *size)


def prepare(module: nn.Module) -> None:
    """Begin with small weights."""
    if isinstance(module, nn.Conv2d | nn.Linear):
        nn.init.trunc_normal_(module.weight, std=0.02)


def stem(bands: int, width: int) -> nn.Sequential:
    """Return three convolutions down to stride 4."""
    return nn.Sequential(
        conv_norm_act(bands, width // 2, stride=2),
        conv_norm_act(width // 2, width // 2),
        nn.Conv2d(width // 2, width, 3, 2, 1, bias=False),
        PixelAttention(width),
    )


def embedding(channels: int, width: int) -> nn.Sequential:
    """Return what begins a later stage: half the size, and the places of pixels."""
    return nn.Sequential(
        conv_norm_act(channels, width, stride=2, bias=True, act=None), PixelAttention(width)
    )


class PixelAttention(nn.Module):
    """Weighs every value by its neighbourhood, which at the edge tells where it lies."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, padding=1, groups=channels)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, c, h, w)."""
        return values * self.conv(values).sigmoid()


class Block(nn.Module):
    """A transformer block: attention, then two linear layers."""

    def __init__(self, width: int, heads: int, reduction: int) -> None:
        super().__init__()
        self.attention_norm = nn.LayerNorm(width)
        self.attention = Attention(width, heads, reduction)
        self.mlp = nn.Sequential(
            nn.LayerNorm(width),
            nn.Linear(width, 4 * width),
            nn.GELU(),
            nn.Linear(4 * width, width),
        )

    def forward(self, tokens: Tensor, size: torch.Size) -> Tensor:
        """Return tokens (n, h * w, c) of an image of this size."""
        tokens = tokens + self.attention(self.attention_norm(tokens), size)
        return tokens + self.mlp(tokens)


class Attention(nn.Module):
    """Attention to an image that a convolution has reduced, where heads tell of each other."""

    def __init__(self, width: int, heads: int, reduction: int) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key_value = nn.Linear(width, 2 * width)
        self.reduce = Reduction(width, reduction) if reduction > 1 else None
        self.mix = nn.Conv2d(heads, heads, 1) if heads > 1 else None
        self.project = nn.Linear(width, width)

    def forward(self, tokens: Tensor, size: torch.Size) -> Tensor:
        """Return (n, h * w, c)."""
        fewer = self.reduce(tokens, size) if self.reduce else tokens
        parts = self.query(tokens), *self.key_value(fewer).chunk(2, 2)
        query, key, value = (heads_of(part, self.heads) for part in parts)
        scores = query @ key.transpose(2, 3) * query.shape[-1] ** -0.5
        weights = normalised(self.mix(scores).softmax(-1)) if self.mix else scores.softmax(-1)
        return self.project((weights @ value).transpose(1, 2).flatten(2))


class Reduction(nn.Module):
    """Tokens of a smaller image."""

    def __init__(self, width: int, times: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(width, width, times + 1, times, times // 2, groups=width)
        self.norm = nn.LayerNorm(width)

    def forward(self, tokens: Tensor, size: torch.Size) -> Tensor:
        """Return (n, fewer, c)."""
        reduced = self.conv(image_of(tokens, size))
        return self.norm(reduced.flatten(2).transpose(1, 2))


def normalised(weights: Tensor) -> Tensor:
    """Return every head's weights with mean 0 and variance 1, of a single weight 0.

    This is an instance norm, which torch refuses to compute of a single weight.
    """
    centred = weights - weights.mean((2, 3), keepdim=True)
    return centred * torch.rsqrt(centred.square().mean((2, 3), keepdim=True) + 1e-5)

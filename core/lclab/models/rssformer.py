"""RSSFormer: HRNet whose finest branch takes in the others through a transformer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import torch
from torch import Tensor, nn

from ..registry import models
from .blocks.hrnet import Exchange, hrnet, scores, told
from .blocks.windows import filled_up, heads_of, image_of, windows_of
from .hrnet import HRNet

HEADS, WINDOW = 2, 7


@models.register("rssformer", paper="Hi-ResNet", table="XII, XIII and XIV", trial=["width=8"])
def rssformer(
    bands: int, classes: int, *, width: int = 32, encoder_weights: str | None = None
) -> nn.Module:
    """RSSFormer: HRNet with attention where its branches meet, for small objects in large scenes.

    One of the networks of Hi-ResNet's Tables XII to XIV (Xu 2023), there with the backbone RSS-B:
    HRNet-W32, as FLOPs at 512 say. After its authors' code but for their reordering of pixels
    between tokens and images, which does not keep places; windows are filled up by repeated
    pixels. Its loss, which looks at what stands out, is no part of the network. There are weights
    for a width of 18, 30, 32, 40, 44, 48 and 64.
    """
    if width < 1 or width % HEADS:
        raise ValueError(f"width = {width}: it is a multiple of {HEADS}")
    encoder = hrnet(bands, width, encoder_weights)
    for stage in (encoder.stage2, encoder.stage3, encoder.stage4):
        exchanges = cast(nn.Sequential, stage)
        for place, exchange in enumerate(cast(Sequence[Exchange], list(exchanges))):
            exchanges[place] = Attentive(exchange, width)
    together = sum(encoder.out_channels)
    return HRNet(encoder, scores(together, together, classes, kernel=1))


class Attentive(nn.Module):
    """An exchange between branches, where the finest attends to what the others tell it."""

    def __init__(self, exchange: Exchange, width: int) -> None:
        super().__init__()
        self.branches = exchange.branches
        self.fuse_layers = exchange.fuse_layers
        self.act = exchange.act
        self.fusion = Fusion(width)

    def forward(self, values: list[Tensor]) -> list[Tensor]:
        """Return branches of the same sizes."""
        values = [branch(v) for branch, v in zip(self.branches, values, strict=True)]
        finest_ways, *others = cast(Sequence[nn.ModuleList], list(self.fuse_layers))
        finest = self.fusion(told(finest_ways[1:], values[1:]), values[0])
        return [self.act(finest), *(self.act(told(ways, values)) for ways in others)]


class Fusion(nn.Module):
    """A transformer block in which coarser features look at the finest, both weighed by place."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width, eps=1e-6)
        self.salience = nn.ModuleList(Salience() for _ in range(2))
        self.shares = nn.Conv2d(2, 2, 1)
        self.attention = DetailAwareAttention(width)
        self.mlp_norm = nn.LayerNorm(width, eps=1e-6)
        self.mlp = DilatedMLP(width)

    def forward(self, coarse: Tensor, fine: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        both = [over_channels(self.norm, values) for values in (coarse, fine)]
        seen = [salience(values) for salience, values in zip(self.salience, both, strict=True)]
        shares = self.shares(torch.cat(seen, 1)).softmax(1).split(1, 1)
        values = coarse + self.attention(both[0] * shares[0], both[1] * shares[1])
        return values + self.mlp(over_channels(self.mlp_norm, values))


class Salience(nn.Module):
    """How much stands out at each place: a convolution of the channels' mean and maximum."""

    def __init__(self) -> None:
        super().__init__()
        self.conv = nn.Conv2d(2, 1, 7, padding=3, bias=False)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, 1, h, w) between 0 and 1."""
        about = torch.cat([values.mean(1, keepdim=True), values.amax(1, keepdim=True)], 1)
        return self.conv(about).sigmoid()


class DetailAwareAttention(nn.Module):
    """Attention in windows; each window and head counts as its channels agree."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.query = nn.Linear(width, width)
        self.key_value = nn.Linear(width, 2 * width)
        self.project = nn.Linear(width, width)

    def forward(self, values: Tensor, others: Tensor) -> Tensor:
        """Return what every pixel of the values sees of the others (n, c, h, w)."""
        height, width = values.shape[2:]
        filled, other = filled_up(values, WINDOW), filled_up(others, WINDOW)
        query = heads_of(self.query(windows_of(filled, WINDOW)), HEADS)
        both = self.key_value(windows_of(other, WINDOW)).chunk(2, 2)
        key, value = (heads_of(part, HEADS) for part in both)
        query = query * query.shape[-1] ** -0.5
        pixels = (query @ key.transpose(2, 3)).softmax(-1)
        channels = (query.transpose(2, 3) @ key).flatten(2)  # windows heads c^2
        count = (channels.mean(2) + channels.amax(2)).sigmoid()
        seen = (pixels @ value) * count[:, :, None, None]
        seen = self.project(seen.transpose(1, 2).flatten(2))
        return image_of(seen, WINDOW, *filled.shape[2:])[..., :height, :width]


class DilatedMLP(nn.Module):
    """Two 1x1 convolutions around a sum of convolutions that look near and far."""

    def __init__(self, width: int) -> None:
        super().__init__()
        inner = 4 * width
        self.begin = nn.Sequential(nn.Conv2d(width, inner, 1), nn.BatchNorm2d(inner), nn.GELU())
        self.near = nn.Conv2d(inner, inner, 1)
        self.far = nn.ModuleList(
            nn.Conv2d(inner, inner, 3, padding=rate, dilation=rate) for rate in (6, 12)
        )
        self.end = nn.Sequential(
            nn.BatchNorm2d(inner),
            nn.GELU(),
            nn.Conv2d(inner, width, 1),
            nn.BatchNorm2d(width),
            nn.GELU(),
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        values = self.begin(values)
        return self.end(self.near(values) + self.far[0](values) + self.far[1](values))


def over_channels(norm: nn.LayerNorm, values: Tensor) -> Tensor:
    """Return an image (n, c, h, w) whose pixels are normalised each by itself."""
    return norm(values.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)

"""BoTNet: a ResNet whose last stage attends where others convolve."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..registry import models
from .blocks.encoders import encoder as encoder_of
from .semantic_fpn import SemanticFPN


@models.register("botnet", paper="Hi-ResNet", table="XIV")
def botnet(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """BoTNet: a ResNet-50 whose last stage sees the whole image, and a feature pyramid.

    One of the networks of Hi-ResNet's Table XIV (Srinivas 2021), where no decoder is named: this is
    Semantic-FPN's, as its paper finds objects through a feature pyramid. Attention of 4 heads
    replaces the 3 x 3 convolutions of the last stage, which keeps its stride. It tells distances
    apart up to 31 pixels of that stage, which are 992 of the image, and takes larger ones as that.
    """
    encoder = encoder_of("resnet50", bands, encoder_weights)
    first, *others = encoder.get_submodule("layer4").children()
    first.conv2 = nn.Sequential(Attention(512), nn.AvgPool2d(2))
    for block in others:
        block.conv2 = Attention(512)
    return SemanticFPN(encoder, classes)


class Attention(nn.Module):
    """Every pixel sees all, weighted by what they are and how far down and right they lie."""

    def __init__(self, channels: int, heads: int = 4, reach: int = 32) -> None:
        super().__init__()
        self.heads = heads
        self.reach = reach
        width = channels // heads
        self.qkv = nn.Conv2d(channels, 3 * channels, 1, bias=False)
        self.down = nn.Parameter(torch.empty(2 * reach - 1, width))
        self.right = nn.Parameter(torch.empty(2 * reach - 1, width))
        for table in (self.down, self.right):
            nn.init.normal_(table, std=width**-0.5)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, channels, h, w)."""
        parts = self.qkv(values).unflatten(1, (3, self.heads, -1))
        query, key, value = parts.unbind(1)  # n, heads, c, h, w
        query = query * query.shape[2] ** -0.5
        alike = query.flatten(3).transpose(2, 3) @ key.flatten(3)  # n, heads, h * w, h * w
        weights = (alike + self.places(query, *values.shape[-2:])).softmax(-1)
        return (value.flatten(3) @ weights.transpose(2, 3)).reshape(values.shape)

    def places(self, query: Tensor, height: int, width: int) -> Tensor:
        """Return what queries (n, heads, c, h, w) make of distances (n, heads, h * w, h * w)."""
        down = self.down[self.distances(height)]  # h, h, c
        right = self.right[self.distances(width)]  # w, w, c
        rows = torch.einsum("nechw,hkc->nehwk", query, down)
        columns = torch.einsum("nechw,wkc->nehwk", query, right)
        return (rows[..., None] + columns[..., None, :]).flatten(4).flatten(2, 3)

    def distances(self, length: int) -> Tensor:
        """Return the rows (length, length) of a table that stand for steps from one to another."""
        places = torch.arange(length, device=self.down.device)
        farthest = self.reach - 1
        return (places - places[:, None]).clamp(-farthest, farthest) + farthest

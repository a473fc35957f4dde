"""ST-UNet: a Swin transformer beside a residual network, under a U-Net's decoder."""

from __future__ import annotations

from itertools import pairwise
from typing import cast

import torch
from timm.models.swin_transformer import SwinTransformerBlock
from torch import Tensor, nn

from ..registry import models
from .blocks.bit import bit
from .blocks.conv import conv_norm_act
from .blocks.deformable import DeformableConv2d
from .blocks.encoders import Encoder
from .blocks.swin import passed

WIDTHS, HEADS, WINDOW = (96, 192, 384, 768), (3, 6, 12, 24), 8
STARTS = (0, 2, 4, 10, 12)
"""The number of the first block of every stage, and of what would follow them."""
DROP_PATH = 0.1
"""How often the last block is left out in training; the others less, down to never."""


@models.register("st-unet", paper="Hi-ResNet", table="XIII and XIV")
def st_unet(bands: int, classes: int) -> nn.Module:
    """ST-UNet: a Swin transformer and a residual network as two encoders that tell each other.

    One of the networks of Hi-ResNet's Tables XIII and XIV. After its authors' description and
    code (He 2022): a ResNet-50 of half the width with standardised filters, a Swin-T with windows
    of 8 x 8 and overlapping patches, skips from strides 16, 8 and 4. Where their code contradicts
    the description, the description holds: tokens keep their places where they become an image,
    every normalisation has statistics of its own, and layers that are never used are left out.
    """
    return STUNet(DualEncoder(bands), classes)


class STUNet(nn.Module):
    """Two encoders in one, and a decoder with skips."""

    def __init__(self, encoder: DualEncoder, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        widths = encoder.out_channels[::-1]
        self.bridge = conv_norm_act(widths[0], widths[0])
        self.ups = nn.ModuleList(nn.ConvTranspose2d(a, b, 2, 2) for a, b in pairwise(widths))
        self.mixes = nn.ModuleList(
            nn.Sequential(conv_norm_act(2 * width, width), conv_norm_act(width, width))
            for width in widths[1:]
        )
        last = widths[-1] // 2
        self.head = nn.Sequential(
            nn.ConvTranspose2d(widths[-1], last, 2, 2),
            conv_norm_act(last, last),
            conv_norm_act(last, last),
            nn.ConvTranspose2d(last, last // 4, 2, 2),
            nn.Conv2d(last // 4, classes, 3, padding=1),
        )

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        deepest, *skips = reversed(self.encoder(image))
        values = self.bridge(deepest)
        for up, mix, skip in zip(self.ups, self.mixes, skips, strict=True):
            values = mix(torch.cat([up(values), skip], 1))
        return self.head(values)


class DualEncoder(Encoder):
    """A residual network each of whose stages takes in what the same stage of a Swin sees."""

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.network = bit((3, 4, 6, 3), bands, stem=32)
        self.out_channels = [128, 256, 512, 1024]
        self.embed = nn.Conv2d(bands, WIDTHS[0], 8, 4, 2)
        self.norm = nn.LayerNorm(WIDTHS[0])
        self.stages = nn.ModuleList(
            Stage(width, heads, range(*blocks))
            for width, heads, blocks in zip(WIDTHS, HEADS, pairwise(STARTS), strict=True)
        )
        downs = [Compression(width) for width in WIDTHS[:-1]]
        self.downs = nn.ModuleList([nn.Identity(), *downs])
        self.relations = nn.ModuleList(
            Relation(own, other) for own, other in zip(self.out_channels, WIDTHS, strict=True)
        )

    def forward(self, image: Tensor) -> list[Tensor]:
        """Return the features of four stages, at strides 4, 8, 16 and 32."""
        values, features = self.network.stem(image), []
        seen = self.norm(self.embed(image).permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
        stages = zip(self.network.stages, self.downs, self.stages, self.relations, strict=True)
        for convs, down, attention, relation in stages:
            seen = attention(down(seen))
            values = relation(convs(values), seen)
            features.append(values)
        return features


class Stage(nn.Module):
    """Pairs of Swin blocks; around each pair, rows and columns of the image interact."""

    def __init__(self, width: int, heads: int, blocks: range) -> None:
        super().__init__()
        self.narrow = conv_norm_act(width, width // 2, dilation=2, act=nn.GELU)
        self.widen = conv_norm_act(width // 2, width, 1, act=nn.GELU)
        self.blocks = nn.ModuleList(
            SwinTransformerBlock(
                width,
                input_resolution=WINDOW,
                num_heads=heads,
                window_size=WINDOW,
                shift_size=WINDOW // 2 * (block % 2),
                always_partition=True,
                dynamic_mask=True,
                drop_path=DROP_PATH * block / (STARTS[-1] - 1),
            )
            for block in blocks
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        blocks = cast("list[SwinTransformerBlock]", list(self.blocks))
        for first, second in zip(blocks[::2], blocks[1::2], strict=True):
            tokens = passed(second, passed(first, values.permute(0, 2, 3, 1)))
            values = tokens.permute(0, 3, 1, 2) + self.interaction(values)
        return values

    def interaction(self, values: Tensor) -> Tensor:
        """Return what every place's row and column say together."""
        narrow = self.narrow(values)
        rows, columns = narrow.mean(3, keepdim=True), narrow.mean(2, keepdim=True)
        return self.widen(rows * columns)


class Compression(nn.Module):
    """Half the size and twice the channels: a dilated bottleneck beside soft pooling."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        width = 2 * channels
        self.convs = nn.Sequential(
            conv_norm_act(channels, width, 1, act=nn.GELU),
            conv_norm_act(width, width, dilation=2, act=None),
            conv_norm_act(width, width, 1, stride=2, act=nn.GELU),
        )
        self.pooled = nn.Sequential(
            nn.GroupNorm(channels // 2, channels), conv_norm_act(channels, width, 1, act=nn.GELU)
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, 2 c, h / 2, w / 2)."""
        n, channels, height, width = values.shape
        squares = values.view(n, channels, height // 2, 2, width // 2, 2)
        squares = squares.permute(0, 1, 2, 4, 3, 5).flatten(4)  # n c h/2 w/2 4
        return self.convs(values) + self.pooled(soft_pooled(squares))


class Relation(nn.Module):
    """Adds what a Swin sees, and weighs channels by it."""

    def __init__(self, width: int, channels: int) -> None:
        super().__init__()
        self.look = DeformableConv2d(width, width)
        self.project = conv_norm_act(channels, width, 1)
        self.narrow = nn.Sequential(nn.Linear(width, width // 2), nn.ReLU())
        self.widen = nn.Linear(width // 2, width)

    def forward(self, values: Tensor, seen: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        near, far = self.look(values), self.project(seen)
        flat = far.flatten(2)
        pooled = flat.mean(2), flat.amax(2), soft_pooled(flat)
        mean, most, soft = (self.narrow(of) for of in pooled)
        weights = self.widen((mean + most) * soft).sigmoid()
        return near + near * weights[:, :, None, None] + far


def soft_pooled(values: Tensor) -> Tensor:
    """Return the mean along the last axis in which larger values weigh more."""
    return (values * values.softmax(-1)).sum(-1)

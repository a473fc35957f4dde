"""AutoLC and Auto-DeepLab: encoders that a search has found, and what makes maps of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

import torch
from torch import Tensor, nn

from ..registry import models
from .blocks.cells import CellEncoder, Grid
from .blocks.context import ASPP
from .blocks.conv import conv_norm_act
from .blocks.fpn import FPN
from .blocks.size import resized
from .genotype import Branch, Genotype

LOW = 48
HEAD = 256
GRIDS = {"measured": Grid(corners=True), "described": Grid(corners=False)}
PRESETS = {
    "loveda": Genotype(
        path=(1, 2, 3, 2, 1, 0, 1, 0, 1, 2),
        blocks=(
            (Branch(0, "skip"), Branch(1, "sep_conv_3x3")),
            (Branch(1, "dil_conv_5x5"), Branch(2, "avg_pool_3x3")),
            (Branch(0, "avg_pool_3x3"), Branch(3, "sep_conv_3x3")),
            (Branch(1, "skip"), Branch(4, "avg_pool_3x3")),
            (Branch(2, "avg_pool_3x3"), Branch(3, "none")),
        ),
    )
}


@models.register("autolc", paper="AutoLC", table="III and IV", multiple=128, trial=("f=4", "dim=8"))
def autolc(
    bands: int,
    classes: int,
    *,
    f: int = 20,
    dim: int = 128,
    genotype: str = "loveda",
    variant: str = "measured",
) -> nn.Module:
    """AutoLC: a light encoder found by a search, a feature pyramid and its fusion.

    The rows of AutoLC's Tables III and IV; `f` sets the encoder's width and `dim` the pyramid's.
    `genotype` is a preset or the text of a found one. The preset 'loveda' is the network that the
    paper found on LoveDA: its path is published, of its cell what it consists of. Parameters,
    FLOPs and MemR+W of the tables hold for two separable 3x3, one atrous 5x5 convolution and four
    poolings among the ten operations; which edges they are on, and two skips and one null
    connection as the other three, are our choice.

    The paper's tables and its text differ, and `variant` says which one to follow. 'measured': the
    corners of all maps lie on one another, which makes maps of 241 instead of 256 pixels at stride
    4 of 1024 (and only 49 instead of 64 of 256), and the pyramid's levels are enlarged once.
    'described': maps are exact halves and doubles, and levels are enlarged by two after every
    convolution; the better one for small crops, at some 14 % more FLOPs. Both add up the levels.
    """
    grid = grid_of(variant)
    encoder = CellEncoder(genotype_of(genotype), f, bands, grid)
    widths = encoder.out_channels
    pyramid = FPN(widths, dim, bias=False, mode="bilinear")
    fusion = Fusion(dim, widths[0], len(widths), stepwise=not grid.corners)
    return Searched(encoder, nn.Sequential(pyramid, fusion), classes)


@models.register("auto-deeplab", paper="AutoLC", table="III", multiple=128, trial=("f=4",))
def auto_deeplab(
    bands: int,
    classes: int,
    *,
    f: int = 20,
    genotype: str = "loveda",
    variant: str = "measured",
) -> nn.Module:
    """Auto-DeepLab: a light encoder found by a search, refined by its finest features.

    A row of AutoLC's Table III: AutoLC's encoder without its pyramid. `genotype` and `variant` are
    explained there.
    """
    encoder = CellEncoder(genotype_of(genotype), f, bands, grid_of(variant))
    return Searched(encoder, Finest(), classes)


class Searched(nn.Module):
    """An encoder of cells, whose last node says what is where and whose finer ones where exactly.

    `refine` makes features at stride 4, as wide as the encoder there, of all its features.
    """

    def __init__(self, encoder: CellEncoder, refine: nn.Module, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.refine = refine
        self.low = conv_norm_act(encoder.out_channels[0], LOW, 1)
        self.context = ASPP(encoder.width, HEAD)
        self.head = nn.Sequential(
            conv_norm_act(LOW + HEAD, HEAD),
            nn.Dropout(0.5),
            conv_norm_act(HEAD, HEAD),
            nn.Dropout(0.1),
            nn.Conv2d(HEAD, classes, 1),
        )

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        resample = self.encoder.grid.resampled
        features, last = self.encoder(image)
        low = self.low(self.refine(features))
        context = resample(self.context(last), low.shape[-2:])
        return resample(self.head(torch.cat([context, low], 1)), image.shape[-2:])


class Finest(nn.Module):
    """The finest of an encoder's features."""

    def forward(self, features: Sequence[Tensor]) -> Tensor:
        """Return the first of them."""
        return features[0]


class Fusion(nn.Module):
    """The sum of a pyramid's levels at the finest one's size."""

    def __init__(self, channels: int, width: int, levels: int, *, stepwise: bool) -> None:
        super().__init__()
        self.levels = nn.ModuleList(
            Raised(channels, width, level, stepwise=stepwise) for level in range(levels)
        )

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Return (n, width, h, w) of maps from fine to coarse."""
        return reduce(torch.add, (level(maps) for level in self.levels))


class Raised(nn.Module):
    """One level of a pyramid, with a convolution for every doubling up to the finest one's size.

    The finest level has one too. Stepwise, every convolution is followed by its doubling; else all
    come before the level is enlarged.
    """

    def __init__(self, channels: int, width: int, level: int, *, stepwise: bool) -> None:
        super().__init__()
        self.level = level
        self.convs = nn.ModuleList(
            conv_norm_act(width if step else channels, width) for step in range(max(1, level))
        )
        down = reversed(range(level)) if stepwise else [level] * (level - 1)
        self.sizes = [*down, 0][: len(self.convs)]

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        """Return (n, width, h, w) as large as the first map."""
        values, level = maps[self.level], self.level
        for conv, to in zip(self.convs, self.sizes, strict=True):
            values = conv(values)
            values = resized(values, maps[to]) if to != level else values
            level = to
        return values


def genotype_of(text: str) -> Genotype:
    """Return a preset, or the genotype that a text describes."""
    if text in PRESETS:
        return PRESETS[text]
    if not text.lstrip().startswith("{"):
        raise ValueError(f"genotype = {text}: it is one of {', '.join(PRESETS)}, or JSON")
    return Genotype.from_json(text)


def grid_of(variant: str) -> Grid:
    """Return the sizes of maps that the paper's tables, or its text, go with."""
    if variant not in GRIDS:
        raise ValueError(f"variant = {variant}: it is one of {', '.join(GRIDS)}")
    return GRIDS[variant]

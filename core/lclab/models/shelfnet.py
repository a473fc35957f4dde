"""ShelfNet: several columns of decoders and encoders with skips between all of them."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from torch import Tensor, nn
from torch.nn import functional

from ..registry import models
from .blocks.auxiliary import Auxiliary
from .blocks.bilateral import AttentionRefinement
from .blocks.conv import conv_norm_act
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of

STRIDES = (8, 16, 32)

leaky = partial(conv_norm_act, act=nn.LeakyReLU)


@models.register("shelfnet", paper="Hi-ResNet", table="XIII and XIV")
def shelfnet(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet18",
    encoder_weights: str | None = None,
) -> nn.Module:
    """ShelfNet: down, up, down and up again with skips between the columns, made for speed.

    One of the networks of Hi-ResNet's Tables XIII and XIV (Zhuang 2019), whose light form has three
    levels of 64, 128 and 256 channels at strides 8, 16 and 32; activations outside the encoder are
    leaky. In training the coarser two levels also answer, and count as much.
    """
    return ShelfNet(encoder_of(encoder, bands, encoder_weights), classes)


class ShelfNet(nn.Module):
    """An encoder and three more columns; in training every level of the last one answers."""

    def __init__(
        self, encoder: Encoder, classes: int, widths: tuple[int, ...] = (64, 128, 256)
    ) -> None:
        super().__init__()
        self.encoder = encoder
        self.narrow = nn.ModuleList(
            leaky(channels, width, 1)
            for channels, width in zip(encoder.out_channels[-3:], widths, strict=True)
        )
        self.first_up = Up(widths)
        self.down = Down(widths)
        self.second_up = Up(widths)
        self.head, *further = (
            head_of(width, classes, stride) for width, stride in zip(widths, STRIDES, strict=True)
        )
        self.further = nn.ModuleList(further)
        self.auxiliary = (Auxiliary(), Auxiliary())

    def forward(self, image: Tensor) -> Tensor | tuple[Tensor, ...]:
        """Return a score per class and pixel, in training the further answers too."""
        features = self.encoder(image)[-3:]
        maps = [of(values) for of, values in zip(self.narrow, features, strict=True)]
        finest, *coarser = self.second_up(self.down(self.first_up(maps)))
        answer: Tensor = self.head(finest)
        if not self.training:
            return answer
        return answer, *(head(v) for head, v in zip(self.further, coarser, strict=True))


class Up(nn.Module):
    """A column that goes from the coarsest level to the finest."""

    def __init__(self, widths: tuple[int, ...]) -> None:
        super().__init__()
        self.bottom = SharedBlock(widths[-1])
        steps = list(zip(widths[1:], widths[:-1], strict=True))
        self.enlarge = nn.ModuleList(
            nn.Sequential(AttentionRefinement(a, b, nn.LeakyReLU), nn.Upsample(scale_factor=2))
            for a, b in steps
        )
        self.mix = nn.ModuleList(leaky(width, width) for _, width in steps)

    def forward(self, levels: list[Tensor]) -> list[Tensor]:
        """Return maps of the same sizes as levels; both go from fine to coarse."""
        maps = [self.bottom(levels[-1])]
        for level in reversed(range(len(levels) - 1)):
            finer = self.enlarge[level](maps[0]) + levels[level]
            maps.insert(0, self.mix[level](finer))
        return maps


class Down(nn.Module):
    """A column that goes from the finest level to the coarsest, which is left to the next one."""

    def __init__(self, widths: tuple[int, ...]) -> None:
        super().__init__()
        self.begin = SharedBlock(widths[0])
        self.blocks = nn.ModuleList(SharedBlock(width) for width in widths[:-1])
        self.halve = nn.ModuleList(
            nn.Sequential(nn.Conv2d(a, b, 3, 2, 1), nn.ReLU()) for a, b in pairwise(widths)
        )

    def forward(self, levels: list[Tensor]) -> list[Tensor]:
        """Return maps of the same sizes as levels; both go from fine to coarse."""
        values, maps = self.begin(levels[0]), []
        for block, halve, skip in zip(self.blocks, self.halve, levels):
            maps.append(block(values + skip))
            values = halve(maps[-1])
        return [*maps, values]


class SharedBlock(nn.Module):
    """A residual block whose two convolutions share their weights."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(width, width, 3, padding=1)
        self.first_norm = nn.BatchNorm2d(width)
        self.dropout = nn.Dropout2d(0.1)
        self.second_norm = nn.BatchNorm2d(width)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        once = self.dropout(functional.leaky_relu(self.first_norm(self.conv(values))))
        return functional.relu(values + self.second_norm(self.conv(once)))


def head_of(channels: int, classes: int, times: int) -> nn.Sequential:
    """Return what makes scores of features, and enlarges those."""
    return nn.Sequential(
        leaky(channels, 64),
        nn.Conv2d(64, classes, 3, padding=1, bias=False),
        nn.Upsample(scale_factor=times, mode="bilinear"),
    )

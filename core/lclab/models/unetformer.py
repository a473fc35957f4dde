"""UNetFormer: a convolutional or Swin encoder and a decoder of global and local attention."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..registry import models
from .blocks.auxiliary import Auxiliary
from .blocks.conv import conv_norm_act
from .blocks.encoders import encoder as encoder_of
from .blocks.global_local import GlobalLocalAttention
from .blocks.size import enlarged, resized
from .blocks.swin import Swin

AUXILIARY_WEIGHT = 0.4


@models.register("unetformer", paper="Hi-ResNet", table="none, its text names it")
def unetformer(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet18",
    encoder_weights: str | None = None,
) -> nn.Module:
    """UNetFormer: a light encoder with attention in the decoder, made for speed.

    Named in Hi-ResNet's related work (Wang 2022). The decoder is 64 wide, its windows are 8 x 8
    in 8 heads; in training it also answers from the sum of the decoder's stages.
    """
    made = encoder_of(encoder, bands, encoder_weights)
    decoder = Decoder(made.out_channels[-4:], 64, heads=8, skip_kernel=1)
    head, auxiliary = (head_of(64, drop, classes) for drop in (nn.Dropout2d(0.1), nn.Dropout(0.1)))
    return UNetFormer(made, decoder, head, auxiliary)


@models.register(
    "ft-unetformer", paper="Hi-ResNet", table="none, its text names it", trial=["variant=tiny"]
)
def ft_unetformer(
    bands: int, classes: int, *, variant: str = "base", encoder_weights: str | None = None
) -> nn.Module:
    """FT-UNetFormer: UNetFormer made of transformers alone, with a large Swin as its encoder.

    UNetFormer's larger sibling (Wang 2022). The decoder is 256 wide, its windows are 8 x 8 in 16
    heads; skips are 3 x 3 convolutions, and there is no further answer.
    """
    made = Swin(variant, bands, encoder_weights)
    decoder = Decoder(made.out_channels, 256, heads=16, skip_kernel=3)
    return UNetFormer(made, decoder, head_of(256, nn.Dropout2d(0.2), classes))


class UNetFormer(nn.Module):
    """An encoder, a decoder and a head; in training it also answers from within the decoder."""

    def __init__(
        self,
        encoder: nn.Module,
        decoder: Decoder,
        head: nn.Module,
        auxiliary_head: nn.Module | None = None,
    ) -> None:
        super().__init__()
        self.encoder = encoder
        self.decoder = decoder
        self.head = head
        self.auxiliary_head = auxiliary_head
        self.auxiliary = (Auxiliary(AUXILIARY_WEIGHT),) if auxiliary_head else ()

    def forward(self, image: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        """Return a score per class and pixel, in training the further answer too."""
        refined, stages = self.decoder(self.encoder(image)[-4:])
        answer = resized(self.head(refined), image)
        if self.training and self.auxiliary_head:
            together = sum(resized(stage, stages[-1]) for stage in stages)
            return answer, resized(self.auxiliary_head(together), image)
        return answer


class Decoder(nn.Module):
    """Three transformer blocks, each after a skip from the encoder, and refined features."""

    def __init__(self, widths: list[int], width: int, *, heads: int, skip_kernel: int) -> None:
        super().__init__()
        first, second, third, fourth = widths
        self.start = conv_norm_act(fourth, width, 1, act=None)
        self.blocks = nn.ModuleList(Block(width, heads) for _ in range(3))
        self.skips = nn.ModuleList(Skip(w, width, skip_kernel) for w in (third, second, first))
        self.refine = Refinement(width)

    def forward(self, features: list[Tensor]) -> tuple[Tensor, list[Tensor]]:
        """Return refined features at stride 4, and what the blocks made at 32, 16 and 8."""
        first, second, third, fourth = features
        fourth = self.blocks[0](self.start(fourth))
        third = self.blocks[1](self.skips[0](fourth, third))
        second = self.blocks[2](self.skips[1](third, second))
        return self.refine(self.skips[2](second, first)), [fourth, third, second]


class Skip(nn.Module):
    """Adds an encoder's features to the decoder's, enlarged, with two learnt weights."""

    def __init__(self, channels: int, width: int, kernel: int) -> None:
        super().__init__()
        self.project = (
            nn.Conv2d(channels, width, 1, bias=False)
            if kernel == 1
            else conv_norm_act(channels, width, kernel, act=None)
        )
        self.weights = nn.Parameter(torch.ones(2))
        self.mix = conv_norm_act(width, width, act=nn.ReLU6)

    def forward(self, values: Tensor, feature: Tensor) -> Tensor:
        """Return (n, width, 2 h, 2 w)."""
        weights = self.weights.relu()
        own, other = (weights / (weights.sum() + 1e-8)).unbind()
        return self.mix(own * self.project(feature) + other * enlarged(values))


class Block(nn.Module):
    """A transformer block on images: attention, then two 1 x 1 convolutions."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.attention = nn.Sequential(nn.BatchNorm2d(width), GlobalLocalAttention(width, heads))
        self.mlp = nn.Sequential(
            nn.BatchNorm2d(width),
            nn.Conv2d(width, 4 * width, 1),
            nn.ReLU6(),
            nn.Conv2d(4 * width, width, 1),
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        values = values + self.attention(values)
        return values + self.mlp(values)


class Refinement(nn.Module):
    """Weighs pixels and channels, beside a shortcut."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.pixels = nn.Conv2d(width, width, 3, padding=1, groups=width)
        self.channels = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Conv2d(width, width // 16, 1, bias=False),
            nn.ReLU6(),
            nn.Conv2d(width // 16, width, 1, bias=False),
        )
        self.shortcut = conv_norm_act(width, width, 1, act=None)
        self.project = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1, groups=width, bias=False),
            nn.BatchNorm2d(width),
            nn.Conv2d(width, width, 1, bias=False),
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        weights = self.pixels(values).sigmoid() + self.channels(values).sigmoid()
        return functional.relu6(self.project(weights * values) + self.shortcut(values))


def head_of(width: int, dropout: nn.Module, classes: int) -> nn.Sequential:
    """Return what makes scores of features."""
    answer = nn.Conv2d(width, classes, 1, bias=False)
    return nn.Sequential(conv_norm_act(width, width, act=nn.ReLU6), dropout, answer)

"""UPerNet: a feature pyramid over any encoder, with pooling over parts of the image at its top."""

from __future__ import annotations

from itertools import pairwise

import torch
from timm.models.vision_transformer import VisionTransformer
from torch import Tensor, nn

from ..registry import models
from .blocks.context import PyramidPooling
from .blocks.conv import conv_norm_act
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of
from .blocks.size import resized
from .blocks.swin import Swin
from .blocks.vit import as_image, embedded, vit


@models.register("upernet", paper="Hi-ResNet", table="XIII", trial=["channels=32"])
def upernet(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet50",
    channels: int = 512,
    encoder_weights: str | None = None,
) -> nn.Module:
    """UPerNet: a feature pyramid with pooling over parts of the image, over any encoder.

    One of the networks of Hi-ResNet's Table XIII (ResNet-50). The decoder is 512 wide, as is
    usual; there is no auxiliary head.
    """
    return UPerNet(encoder_of(encoder, bands, encoder_weights), channels, classes)


@models.register("upernet-swin-t", paper="Hi-ResNet", table="XII and XIII", trial=["channels=32"])
def upernet_swin_t(
    bands: int,
    classes: int,
    *,
    variant: str = "tiny",
    channels: int = 512,
    encoder_weights: str | None = None,
) -> nn.Module:
    """UPerNet over a Swin transformer: windows of attention, and a wide pyramid for a good GPU.

    One of the networks of Hi-ResNet's Tables XII and XIII. The decoder is 512 wide, as is usual;
    there is no auxiliary head.
    """
    return UPerNet(Swin(variant, bands, encoder_weights), channels, classes)


@models.register(
    "upernet-vit",
    paper="Hi-ResNet",
    table="X and XII",
    trial=["encoder=vit_tiny_patch16_224", "channels=32"],
)
def upernet_vit(
    bands: int,
    classes: int,
    *,
    encoder: str = "vit_base_patch16_224",
    channels: int = 512,
    encoder_weights: str | None = None,
) -> nn.Module:
    """UPerNet over a plain vision transformer: for large encoders that were pre-trained elsewhere.

    After Hi-ResNet's Tables X and XII, whose ViT-B has rotated windows of varied size (RVSA):
    here attention is plain, over the whole image. As there, the features after a third, a half, two
    thirds and all of the blocks are brought to strides 4, 8, 16 and 32, and the decoder is 512
    wide; there is no auxiliary head. Position embeddings are for images of 512 pixels and are
    resized for others.
    """
    body = vit(encoder, bands, encoder_weights, positions_for=512)
    return ViTUPerNet(body, Pyramid(4 * [body.embed_dim], channels, classes))


class UPerNet(nn.Module):
    """An encoder, and a feature pyramid over its four last features."""

    def __init__(self, encoder: Encoder, width: int, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.pyramid = Pyramid(encoder.out_channels[-4:], width, classes)

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        return resized(self.pyramid(self.encoder(image)[-4:]), image)


class ViTUPerNet(nn.Module):
    """A vision transformer, whose tokens at four depths make the features of a pyramid."""

    def __init__(self, encoder: VisionTransformer, pyramid: Pyramid) -> None:
        super().__init__()
        if encoder.patch_embed.patch_size != (16, 16):
            raise ValueError("encoder: its patches are not of 16 pixels, as vit_base_patch16_224's")
        self.encoder = encoder
        self.encoder.norm = nn.Identity()  # the features have norms of their own
        width, depth = encoder.embed_dim, len(encoder.blocks)
        self.depths = [depth * twelfths // 12 for twelfths in (0, 4, 6, 8, 12)]
        fourfold = [double(width), nn.BatchNorm2d(width), nn.GELU(), double(width)]
        self.steps = nn.ModuleList(
            [nn.Sequential(*fourfold), double(width), nn.Identity(), nn.MaxPool2d(2)]
        )
        self.pyramid = pyramid

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        patches, features = self.encoder.patch_embed(image), []
        tokens = embedded(self.encoder, patches)
        for step, (first, last) in zip(self.steps, pairwise(self.depths), strict=True):
            tokens = self.encoder.blocks[first:last](tokens)
            features.append(step(as_image(self.encoder, tokens, patches)))
        return resized(self.pyramid(features), image)


class Pyramid(nn.Module):
    """Four features, each joined with the coarser ones and all fused at the largest size."""

    def __init__(self, widths: list[int], width: int, classes: int) -> None:
        super().__init__()
        if width < 1:
            raise ValueError(f"channels = {width}: it is at least 1")
        *lower, top = widths
        self.pooling = PyramidPooling(top, width)
        self.top = conv_norm_act(top + 4 * width, width)
        self.sides = nn.ModuleList(conv_norm_act(channels, width, 1) for channels in lower)
        self.smooth = nn.ModuleList(conv_norm_act(width, width) for _ in lower)
        self.fuse = conv_norm_act(4 * width, width)
        self.head = nn.Sequential(nn.Dropout2d(0.1), nn.Conv2d(width, classes, 1))

    def forward(self, features: list[Tensor]) -> Tensor:
        """Return a score per class at the size of the first feature."""
        *lower, top = features
        joined = [self.top(self.pooling(top))]
        for side, feature in zip(reversed(self.sides), reversed(lower), strict=True):
            finer = side(feature)
            joined.append(finer + resized(joined[-1], finer))
        coarsest, *others = joined
        smooth = [layer(values) for layer, values in zip(self.smooth, others, strict=True)]
        together = [resized(values, others[-1]) for values in [coarsest, *smooth]]
        return self.head(self.fuse(torch.cat(together, 1)))


def double(width: int) -> nn.Module:
    """Return a transposed convolution to twice the size."""
    return nn.ConvTranspose2d(width, width, 2, 2)

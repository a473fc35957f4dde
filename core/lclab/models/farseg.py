"""FarSeg: a feature pyramid whose pixels are weighed by how they relate to the whole scene."""

from __future__ import annotations

from torch import Tensor, nn

from ..registry import models
from .blocks.conv import conv_norm_act
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of
from .blocks.fpn import FPN, PyramidMean
from .blocks.size import resized


@models.register("farseg", paper="LoveDA", table="2", trial=["encoder=resnet18"])
def farseg(
    bands: int, classes: int, *, encoder: str = "resnet50", encoder_weights: str | None = None
) -> nn.Module:
    """FarSeg: a feature pyramid weighed by the scene, for objects on a large, mixed background.

    One of the networks of LoveDA's Table 2 (Zheng 2020): the scene is projected for every level by
    itself, and scores are a 1x1 convolution. The authors also weigh pixels in the loss; here the
    loss is the run's.
    """
    return FarSeg(encoder_of(encoder, bands, encoder_weights), classes)


class FarSeg(nn.Module):
    """An encoder of four stages from stride 4 on, a pyramid related to the scene, and scores."""

    def __init__(self, encoder: Encoder, classes: int, dim: int = 256, width: int = 128) -> None:
        super().__init__()
        self.encoder = encoder
        widths = encoder.out_channels[-4:]
        self.pyramid = FPN(widths, dim)
        self.relations = nn.ModuleList(Relation(widths[-1], dim) for _ in widths)
        self.decoder = PyramidMean(len(widths), dim, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        features = self.encoder(image)[-4:]
        scene = features[-1].mean((2, 3), keepdim=True)
        maps = zip(self.relations, self.pyramid(features), strict=True)
        related = [relation(scene, values) for relation, values in maps]
        return resized(self.head(self.decoder(related)), image)


class Relation(nn.Module):
    """Weighs every pixel by how much it has in common with the scene, both projected."""

    def __init__(self, scene_width: int, dim: int) -> None:
        super().__init__()
        self.scene = nn.Sequential(
            nn.Conv2d(scene_width, dim, 1), nn.ReLU(), nn.Conv2d(dim, dim, 1)
        )
        self.content = conv_norm_act(dim, dim, 1, bias=True)
        self.project = conv_norm_act(dim, dim, 1, bias=True)

    def forward(self, scene: Tensor, values: Tensor) -> Tensor:
        """Return values (n, dim, h, w), weighed; the scene is (n, scene width, 1, 1)."""
        weight = (self.scene(scene) * self.content(values)).sum(1, keepdim=True).sigmoid()
        return weight * self.project(values)

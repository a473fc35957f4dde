"""FCN-8s on a VGG-16 without its fully connected layers."""

from __future__ import annotations

from torch import Tensor, nn

from ..registry import models
from .blocks.conv import conv_norm_act
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of
from .blocks.size import resized


@models.register("fcn8s", paper="LoveDA", table="2")
def fcn8s(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """FCN-8s: scores of three depths of a VGG-16 added up; the plainest network to compare with.

    One of the networks of LoveDA's Table 2 and of AutoLC's Table III. Instead of VGG's fully
    connected layers, a 3x3 convolution to 128 channels is before the deepest scores; resizing is
    bilinear and does not align corners.
    """
    return FCN8s(encoder_of("vgg16", bands, encoder_weights), classes)


class FCN8s(nn.Module):
    """Scores of what comes out of the third, fourth and fifth pooling of a VGG."""

    def __init__(self, encoder: Encoder, classes: int, width: int = 128) -> None:
        super().__init__()
        self.encoder = encoder
        *_, third, fourth, _, fifth = encoder.out_channels
        self.third = nn.Conv2d(third, classes, 1)
        self.fourth = nn.Conv2d(fourth, classes, 1)
        self.head = nn.Sequential(
            conv_norm_act(fifth, width), nn.Dropout(0.1), nn.Conv2d(width, classes, 1)
        )

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        *_, third, fourth, fifth = self.pooled(image)
        fourth, third = self.fourth(fourth), self.third(third)
        fourth = fourth + resized(self.head(fifth), fourth)
        return resized(third + resized(fourth, third), image)

    def pooled(self, image: Tensor) -> list[Tensor]:
        """Return what comes out of every pooling; the encoder answers what goes into the first."""
        values, found = image, []
        for layer in self.encoder.get_submodule("features").children():
            values = layer(values)
            if isinstance(layer, nn.MaxPool2d):
                found.append(values)
        return found

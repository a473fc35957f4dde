"""The original FCN-8s: a VGG-16 whose fully connected layers are convolutions."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from ..registry import models
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of
from .blocks.upscoring import Upscoring


@models.register("fcn8s-vgg", paper="NASNet-FCN", table="1", trial=("width=64",))
def fcn8s_vgg(
    bands: int, classes: int, *, width: int = 4096, encoder_weights: str | None = None
) -> nn.Module:
    """FCN-8s with VGG's large layers: the original of 2015, mostly of historical interest.

    VNU1 of NASNet-FCN's Table 1. The two fully connected layers are a 7 x 7 and a 1 x 1
    convolution of this width. Where the original pads images by 100 pixels and cuts scores, the
    7 x 7 convolution is padded here; scores are not scaled, and all learn from the beginning. Of
    ImageNet, only the convolutions of VGG-16 proper are taken.
    """
    return FCN8sVGG(encoder_of("vgg16", bands, encoder_weights), width, classes)


class FCN8sVGG(nn.Module):
    """Scores of what comes out of VGG's third and fourth pooling, and of its large layers."""

    def __init__(self, encoder: Encoder, width: int, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        *_, third, fourth, _, fifth = encoder.out_channels
        self.large = nn.Sequential(
            nn.Conv2d(fifth, width, 7, padding=3),
            nn.ReLU(),
            nn.Dropout(0.5),
            nn.Conv2d(width, width, 1),
            nn.ReLU(),
            nn.Dropout(0.5),
        )
        self.head = Upscoring((third, fourth, width), classes)

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        *_, third, fourth, _, fifth = self.encoder(image)  # the first three are before pooling
        third, fourth = (functional.max_pool2d(values, 2) for values in (third, fourth))
        return self.head([third, fourth, self.large(fifth)])

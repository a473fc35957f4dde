"""Semantic-FPN: a feature pyramid and the mean of its levels."""

from __future__ import annotations

from torch import Tensor, nn

from ..registry import models
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of
from .blocks.fpn import FPN, PyramidMean
from .blocks.size import resized


@models.register("semantic-fpn", paper="LoveDA", table="2", trial=["encoder=resnet18"])
def semantic_fpn(
    bands: int, classes: int, *, encoder: str = "resnet50", encoder_weights: str | None = None
) -> nn.Module:
    """Semantic-FPN: a feature pyramid joined at a quarter of the size, for objects of all sizes.

    One of the networks of LoveDA's Table 2 (Kirillov 2019). The pyramid is 256 wide, what it is
    joined to 128; as counted for that table, norms are batch norms, and levels are averaged where
    the first paper adds them.
    """
    return SemanticFPN(encoder_of(encoder, bands, encoder_weights), classes)


class SemanticFPN(nn.Module):
    """An encoder of four stages from stride 4 on, a pyramid on it, and the scores of its mean."""

    def __init__(self, encoder: Encoder, classes: int, dim: int = 256, width: int = 128) -> None:
        super().__init__()
        self.encoder = encoder
        widths = encoder.out_channels[-4:]
        self.pyramid = FPN(widths, dim)
        self.decoder = PyramidMean(len(widths), dim, width)
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        maps = self.pyramid(self.encoder(image)[-4:])
        return resized(self.head(self.decoder(maps)), image)

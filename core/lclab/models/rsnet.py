"""RSNet: light modules at fine sizes, as a search for remote sensing arranged them."""

from __future__ import annotations

from torch import Tensor, nn

from ..registry import models
from .blocks.cells import CellEncoder, Grid
from .blocks.conv import conv_norm_act
from .blocks.size import enlarged
from .genotype import Branch, Genotype

HEAD = 128
SEPARABLE = (Branch(0, "sep_conv_3x3"), Branch(1, "sep_conv_3x3"))
CHOSEN = Genotype(
    path=(1, 1, 1, 1, 2, 1, 0, 0, 0, 0),
    blocks=(*4 * (SEPARABLE,), (Branch(0, "sep_conv_3x3"), Branch(1, "skip"))),
)


@models.register("rsnet", paper="AutoLC", table="III", trial=("f=4",))
def rsnet(bands: int, classes: int, *, f: int = 48) -> nn.Module:
    """RSNet, after its outline: few parameters at fine sizes, which takes much memory.

    A row of AutoLC's Table III, which has its counts alone. What is public of RSNet (Wang, TGRS
    2021) is an outline: modules of light operations with depthwise-separable convolutions among
    them, transitions between sizes, both found by gradients, and a small module for the task at the
    end. The rest is our choice, made so that the counts come out: ten cells like AutoLC's, five
    blocks each with nine separable 3x3 convolutions of the two nodes before, and one skip; their
    path, `f`, and a convolution of 128 channels before the classes. So it is not RSNet itself.
    """
    encoder = CellEncoder(CHOSEN, f, bands, Grid(corners=False))
    return RSNet(encoder, classes)


class RSNet(nn.Module):
    """An encoder whose last node lies at a quarter of the image, and a head."""

    def __init__(self, encoder: CellEncoder, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = nn.Sequential(
            conv_norm_act(encoder.width, HEAD), nn.Dropout(0.1), nn.Conv2d(HEAD, classes, 1)
        )

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        _, last = self.encoder(image)
        return enlarged(self.head(last), 4)

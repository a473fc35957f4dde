"""NASNet-FCN: the cells that an architecture search found, in a fully convolutional network."""

from __future__ import annotations

from torch import Tensor, nn

from ..registry import models
from .blocks.nasnet import NASNet
from .blocks.upscoring import Upscoring


@models.register("nasnet-large-fcn", paper="NASNet-FCN", table="1", trial=("cells=2", "filters=96"))
def nasnet_large_fcn(
    bands: int,
    classes: int,
    *,
    cells: int = 6,
    filters: int = 4032,
    encoder_weights: str | None = None,
) -> nn.Module:
    """NASNet-Large-FCN: the most accurate network of its paper, for much data and a large GPU.

    VNU4 of NASNet-FCN's Table 1: NASNet-A (6 cells @ 4032 filters) without its classifier. Scores
    are made of the sum of all rectified cells at 1/8, of those at 1/16 and of the last cell, which
    the authors leave as it is. As in FCN-8s, transposed convolutions begin as bilinear ones.
    """
    encoder = NASNet(bands, encoder_weights, cells=cells, filters=filters, stem=96, skip=True)
    return NASNetLargeFCN(encoder, classes)


@models.register(
    "nasnet-mobile-fcn", paper="NASNet-FCN", table="1", trial=("cells=2", "filters=96")
)
def nasnet_mobile_fcn(
    bands: int, classes: int, *, cells: int = 4, filters: int = 1056
) -> nn.Module:
    """NASNet-Mobile-FCN: as accurate as FCN-8s with a thirtieth of its weights.

    VNU2 of NASNet-FCN's Table 1: NASNet-A (4 cells @ 1056 filters) without its classifier. Where
    the paper speaks of all normal cells, its authors' mobile network makes scores of what the
    reductions to 1/8 and 1/16 give, and of the last cell, all as they are; so does this one.
    """
    encoder = NASNet(bands, None, cells=cells, filters=filters, stem=32, skip=False)
    return NASNetMobileFCN(encoder, classes)


class NASNetLargeFCN(nn.Module):
    """Scores of the sums of all cells of a size."""

    def __init__(self, encoder: NASNet, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = Upscoring(encoder.cell_channels, classes)

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        third, fourth, fifth = self.encoder(image)
        return self.head([rectified(third.cells), rectified(fourth.cells), fifth.cells[-1]])


class NASNetMobileFCN(nn.Module):
    """Scores of what the reductions make, and the last cell."""

    def __init__(self, encoder: NASNet, classes: int) -> None:
        super().__init__()
        self.encoder = encoder
        widths = [*encoder.reduced_channels[:2], encoder.cell_channels[2]]
        self.head = Upscoring(widths, classes)

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        third, fourth, fifth = self.encoder(image)
        return self.head([third.reduced, fourth.reduced, fifth.cells[-1]])


def rectified(cells: list[Tensor]) -> Tensor:
    """Return the sum of what is above 0 in each."""
    return sum((values.relu() for values in cells[1:]), cells[0].relu())

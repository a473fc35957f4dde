"""ERFNet: residual blocks of one-dimensional convolutions."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from ..registry import models
from .blocks.halving import ConvAndPool

EPSILON = 1e-3


@models.register("erfnet", paper="Hi-ResNet", table="XIII", multiple=8)
def erfnet(bands: int, classes: int) -> nn.Module:
    """ERFNet: two million parameters in one-dimensional convolutions, for a processor.

    One of the networks of Hi-ResNet's Table XIII (Romera 2017), in its authors' later form: dropout
    is 0.03 at a quarter and 0.3 at an eighth of the size, the encoder is not trained beforehand.
    """
    return ERFNet(bands, classes)


class ERFNet(nn.Module):
    """An encoder down to an eighth of the size and a light decoder."""

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__()
        self.encoder = nn.Sequential(
            halving(bands, 16),
            halving(16, 64),
            *(FactorisedBlock(64, dropout=0.03) for _ in range(5)),
            halving(64, 128),
            *(FactorisedBlock(128, rate, dropout=0.3) for rate in 2 * (2, 4, 8, 16)),
        )
        self.decoder = nn.Sequential(
            doubling(128, 64),
            *(FactorisedBlock(64) for _ in range(2)),
            doubling(64, 16),
            *(FactorisedBlock(16) for _ in range(2)),
        )
        self.head = nn.ConvTranspose2d(16, classes, 2, 2)

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        return self.head(self.decoder(self.encoder(image)))


class FactorisedBlock(nn.Module):
    """A residual block of 3 x 1 and 1 x 3 convolutions, the second pair dilated."""

    def __init__(self, width: int, rate: int = 1, dropout: float = 0.0) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(width, width, (3, 1), padding=(1, 0)),
            nn.ReLU(),
            nn.Conv2d(width, width, (1, 3), padding=(0, 1)),
            nn.BatchNorm2d(width, EPSILON),
            nn.ReLU(),
            nn.Conv2d(width, width, (3, 1), padding=(rate, 0), dilation=(rate, 1)),
            nn.ReLU(),
            nn.Conv2d(width, width, (1, 3), padding=(0, rate), dilation=(1, rate)),
            nn.BatchNorm2d(width, EPSILON),
            nn.Dropout2d(dropout),
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        return functional.relu(values + self.layers(values))


def halving(channels: int, width: int) -> nn.Sequential:
    """Return half the size, normalised."""
    pooled = ConvAndPool(channels, width, bias=True)
    return nn.Sequential(pooled, nn.BatchNorm2d(width, EPSILON), nn.ReLU())


def doubling(channels: int, width: int) -> nn.Sequential:
    """Return a transposed convolution to double the size, normalised."""
    conv = nn.ConvTranspose2d(channels, width, 3, 2, 1, 1)
    return nn.Sequential(conv, nn.BatchNorm2d(width, EPSILON), nn.ReLU())

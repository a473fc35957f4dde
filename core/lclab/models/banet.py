"""BANet: a path of details beside a transformer."""

from __future__ import annotations

from torch import Tensor, nn

from ..registry import models
from .blocks.attention import LinearAttention, one_and_direction
from .blocks.bilateral import Bilateral, subpixel_head
from .blocks.conv import conv_norm_act
from .blocks.rest import ResT


@models.register("banet", paper="Hi-ResNet", table="XII")
def banet(bands: int, classes: int) -> nn.Module:
    """BANet: a light transformer for what lies far apart beside convolutions for texture.

    One of the networks of Hi-ResNet's Table XII (Wang 2021), with ResT-Lite as its encoder, for
    which timm has no weights. Queries and keys of linear attention have an eighth of the channels;
    it adds to what it is given; the head is 256 wide.
    """
    made = ResT(bands)
    return Bilateral(
        bands,
        made,
        DependencyPath(*made.out_channels[-2:]),
        Aggregation(256),
        subpixel_head(256, 256, classes, 8),
    )


class SeeAll(nn.Module):
    """Every pixel adds what it sees of all the others."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.attention = LinearAttention(channels, one_and_direction)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, channels, h, w)."""
        return values + self.attention(values)


class DependencyPath(nn.Module):
    """Weighs the encoder's features at stride 16 by its last, and brings them to stride 8."""

    def __init__(self, fine: int, coarse: int, width: int = 128) -> None:
        super().__init__()
        self.embed = nn.Sequential(
            SeeAll(coarse),
            conv_norm_act(coarse, fine),
            nn.Conv2d(fine, 4 * fine, 1),
            nn.PixelShuffle(2),
        )
        self.enlarge = nn.Sequential(conv_norm_act(fine, width, 1), nn.Upsample(scale_factor=2))

    def forward(self, fine: Tensor, coarse: Tensor) -> tuple[Tensor]:
        """Return the map (n, width, h, w) at stride 8 of features at 16 and 32."""
        return (self.enlarge(fine + fine * self.embed(coarse)),)


class Aggregation(nn.Module):
    """Mixes channels, and weighs them by themselves and what every pixel sees."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.mix = conv_norm_act(channels, channels, 1)
        self.attention = SeeAll(channels)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, channels, h, w)."""
        values = self.mix(values)
        return values + values * self.attention(values)

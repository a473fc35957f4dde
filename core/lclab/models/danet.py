"""DANet: attention over positions beside attention over channels."""

from __future__ import annotations

from torch import Tensor, nn

from ..registry import models
from .blocks.attention import ChannelAttention, PositionAttention
from .blocks.auxiliary import Auxiliary
from .blocks.conv import conv_norm_act
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of
from .blocks.size import resized


@models.register("danet", paper="Hi-ResNet", table="XIII and XIV")
def danet(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet18",
    encoder_weights: str | None = None,
) -> nn.Module:
    """DANet: every pixel sees all the others, and every channel, at an eighth of the size.

    One of the networks of Hi-ResNet's Tables XIII and XIV (Fu 2019). The encoder is dilated from
    stride 8 on, attention has a quarter of its channels, queries and keys an eighth of those. In
    training positions and channels also answer by themselves, and count as much as both together.
    """
    return DANet(encoder_of(encoder, bands, encoder_weights, stride=8), classes)


class DANet(nn.Module):
    """A dilated encoder and two kinds of attention, added; in training each answers by itself."""

    def __init__(self, encoder: Encoder, classes: int) -> None:
        super().__init__()
        channels = encoder.out_channels[-1]
        width = channels // 4
        self.encoder = encoder
        self.positions = branch(channels, width, PositionAttention(width))
        self.channels = branch(channels, width, ChannelAttention())
        self.head, *further = (
            nn.Sequential(nn.Dropout2d(0.1), nn.Conv2d(width, classes, 1)) for _ in range(3)
        )
        self.further = nn.ModuleList(further)
        self.auxiliary = (Auxiliary(), Auxiliary())

    def forward(self, image: Tensor) -> Tensor | tuple[Tensor, ...]:
        """Return a score per class and pixel, in training the further answers too."""
        deepest = self.encoder(image)[-1]
        maps = self.positions(deepest), self.channels(deepest)
        answer = resized(self.head(maps[0] + maps[1]), image)
        if not self.training:
            return answer
        further = (head(values) for head, values in zip(self.further, maps, strict=True))
        return answer, *(resized(values, image) for values in further)


def branch(channels: int, width: int, attention: nn.Module) -> nn.Sequential:
    """Return attention between two convolutions."""
    return nn.Sequential(conv_norm_act(channels, width), attention, conv_norm_act(width, width))

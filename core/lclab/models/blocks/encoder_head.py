"""Networks that are an encoder and a head on its last features, and such heads."""

from __future__ import annotations

from torch import Tensor, nn

from .context import PyramidPooling
from .conv import conv_norm_act
from .encoders import Encoder
from .size import resized


class EncoderHead(nn.Module):
    """A head on the last features of an encoder, its scores brought to the image's size."""

    def __init__(self, encoder: Encoder, head: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = head

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        return resized(self.head(self.encoder(image)[-1]), image)


def pyramid_head(channels: int, classes: int, width: int = 512) -> nn.Sequential:
    """Return pyramid pooling, a convolution over all that it found, and the scores."""
    pooling = PyramidPooling(channels, width)
    everything = channels + len(pooling.parts) * width
    return nn.Sequential(
        pooling,
        conv_norm_act(everything, width),
        nn.Dropout2d(0.1),
        nn.Conv2d(width, classes, 1),
    )

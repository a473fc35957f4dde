"""HRNet: features that stay fine, beside coarser ones that they are told of."""

from __future__ import annotations

from torch import Tensor, nn

from ..registry import models
from .blocks.auxiliary import Auxiliary
from .blocks.encoders import Encoder
from .blocks.hrnet import Stage, coarse_scores, hrnet, joined, scores
from .blocks.ocr import CoarseAndRefined, Context, refined
from .blocks.size import resized

COARSE_COUNTS = 0.4


@models.register("hrnet-w32", paper="LoveDA", table="2")
def hrnet_w32(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """HRNet-W32: features that stay at a quarter of the size, for borders and small objects.

    One of the networks of LoveDA's Table 2 (Wang 2020). Its four branches are brought together at
    stride 4, and a 1x1 convolution, norm and ReLU stand before the scores. As timm's weights want
    it, coarser branches are told to finer ones by repeated pixels; all else is bilinear.
    """
    encoder = hrnet(bands, 32, encoder_weights)
    together = sum(encoder.out_channels)
    return HRNet(encoder, scores(together, together, classes, kernel=1))


@models.register("hrnet-w48", paper="Hi-ResNet", table="VI", kin="hrnet-w32")
def hrnet_w48(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """HRNet-W48: the larger HRNet, for borders and small objects where there is a large GPU.

    The baseline of Hi-ResNet's Table VI (Wang 2020), HRNet-W32 with half more channels. Its
    count is that of a 3x3 convolution to 512 channels, norm and ReLU before the scores.
    """
    encoder = hrnet(bands, 48, encoder_weights)
    return HRNet(encoder, coarse_scores(encoder, classes))


@models.register("hrnet-w48-long-stage3", paper="Hi-ResNet", table="VI", kin="hrnet-w32")
def hrnet_w48_long_stage3(bands: int, classes: int, *, blocks: int = 12) -> nn.Module:
    """HRNet-W48 with a third stage of three times as many blocks, to compare depths.

    V1 of Hi-ResNet's Table VI. It is the blocks between two exchanges that are tripled, from 4 to
    12, as counts say, not the exchanges.
    """
    encoder = hrnet(bands, 48, stages=[Stage(1, 4), Stage(4, blocks), Stage(3, 4)])
    return HRNet(encoder, coarse_scores(encoder, classes))


@models.register("hrnet-w48-long-stage4", paper="Hi-ResNet", table="VI", kin="hrnet-w32")
def hrnet_w48_long_stage4(bands: int, classes: int, *, blocks: int = 12) -> nn.Module:
    """HRNet-W48 with a fourth stage of three times as many blocks, to compare depths.

    V2 of Hi-ResNet's Table VI. It is the blocks between two exchanges that are tripled, from 4 to
    12, as counts say, not the exchanges.
    """
    encoder = hrnet(bands, 48, stages=[Stage(1, 4), Stage(4, 4), Stage(3, blocks)])
    return HRNet(encoder, coarse_scores(encoder, classes))


@models.register("hrnet-ocr", paper="Hi-ResNet", table="X", trial=["width=8"])
def hrnet_ocr(
    bands: int,
    classes: int,
    *,
    width: int = 48,
    pyramid: bool = False,
    encoder_weights: str | None = None,
) -> nn.Module:
    """HRNet-OCR: HRNet whose pixels are told what a first, coarse map says of every class.

    HRNet with object-contextual representations (Yuan 2020), whose coarse scores count 0.4 in
    training and are not mapped with. With a `pyramid` it is refined as Hi-ResNet is, beside
    dilated convolutions, and coarse scores count as much and are added: this has the 75.9 M
    parameters that Hi-ResNet's Table X says of HRNet-W48, whose FLOPs there are those without.
    There are weights for a width of 18, 30, 32, 40, 44, 48 and 64.
    """
    encoder = hrnet(bands, width, encoder_weights)
    if pyramid:
        return refined(encoder, classes)
    together = sum(encoder.out_channels)
    coarse = scores(together, together, classes, kernel=1)
    how = Auxiliary(COARSE_COUNTS)
    return CoarseAndRefined(encoder, coarse, Context(together), classes, how, added=False)


class HRNet(nn.Module):
    """Scores of all branches of an encoder, brought together at the finest."""

    def __init__(self, encoder: Encoder, head: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = head

    def forward(self, image: Tensor) -> Tensor:
        """Return a score per class and pixel."""
        return resized(self.head(joined(self.encoder(image))), image)

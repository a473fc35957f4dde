"""FC-DenseNet, and what DFCNet adds to it: a second data set to learn from, and dense fusion."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from ..registry import models
from .blocks.conv import conv_norm_act
from .blocks.dense import GROWTH, Rise, fused, integrated
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of
from .blocks.size import resized

LAYERS = (6, 12, 24, 16, 24, 12, 6, 6)
"""Of the dense blocks 2 to 9."""
STRIDES = (4, 8, 16, 32, 16, 8, 4, 2)
BEGINS = (256, 128, 64, 64)
"""The channels with which the blocks 6 to 9 begin."""
BRANCH = 64


@models.register("fc-densenet", paper="DFCNet", table="1")
def fc_densenet(bands: int, classes: int, *, encoder_weights: str | None = None) -> nn.Module:
    """FC-DenseNet: dense blocks down and up again, thrifty with weights but not with memory.

    The baseline of DFCNet's Table 1: DenseNet-121, whose blocks are the paper's 2 to 5, and a
    decoder that mirrors it. Each of its blocks has as many layers as the encoder's of this size
    and begins with as many channels, to which a 1 x 1 convolution brings what comes from below,
    enlarged bilinearly, and the skip. Images are reduced by average pooling but for DenseNet's
    first pooling, whose weights expect it to take maxima. As the paper's baseline predicts at
    1/4, it ends with block 8.
    """
    made = encoder_of("densenet121", bands, encoder_weights)
    decoder = Decoder(made.out_channels[1:], 3)
    return FCDenseNet(made, decoder, nn.Conv2d(decoder.out_channels, classes, 1))


@models.register("classmatenet", paper="DFCNet", table="1")
def classmatenet(
    bands: int, classes: int, *, classmate: int = 0, encoder_weights: str | None = None
) -> nn.Module:
    """ClassmateNet: FC-DenseNet that can learn from a second data set with other classes as well.

    From DFCNet's Table 1. `classmate` is the number of the second data set's classes; with 0 there
    is none. All is shared up to the last block; then each has a 3 x 3 convolution to 64 channels
    and its own scores, at 1/4.
    """
    made = encoder_of("densenet121", bands, encoder_weights)
    decoder = Decoder(made.out_channels[1:], 3)
    return FCDenseNet(made, decoder, *branches(decoder.out_channels, classes, classmate))


@models.register("dfcnet", paper="DFCNet", table="1")
def dfcnet(
    bands: int, classes: int, *, classmate: int = 0, encoder_weights: str | None = None
) -> nn.Module:
    """DFCNet: ClassmateNet whose dense blocks are all fused for the answer, for finer details.

    From DFCNet's Table 1; `classmate` is the number of a second data set's classes, or 0. To
    FC-DenseNet's blocks comes a ninth at 1/2, with as many layers as the eighth. In every block
    the layers' outputs, 32 channels each, are added as they leave the block, normalised and
    rectified. Blocks 2 and 3, 4 and 5, 6 and 7, 8 and 9 are added, the coarser one enlarged
    bilinearly, then these pairs, then both halves. Scores are made of that at 1/2, as in
    ClassmateNet. The paper's dense supervision is what this does to the gradient: there is no
    further loss.
    """
    made = encoder_of("densenet121", bands, encoder_weights)
    decoder = Decoder(made.out_channels[1:], 4)
    return DFCNet(made, decoder, *branches(GROWTH, classes, classmate))


class FCDenseNet(nn.Module):
    """DenseNet-121, a decoder, and one or two branches that answer from its last block.

    The second branch is for a second data set, whose images come beside the first's.
    """

    def __init__(
        self,
        encoder: Encoder,
        decoder: Decoder,
        land: nn.Module,
        classmate: nn.Module | None = None,
    ) -> None:
        super().__init__()
        self.encoder = encoder
        self.decoder = decoder
        self.land = land
        self.classmate = classmate

    def forward(
        self, image: Tensor, classmate_image: Tensor | None = None
    ) -> Tensor | tuple[Tensor, Tensor]:
        """Return the land cover's scores; of both images, also the second data set's."""
        if classmate_image is None:
            return resized(self.land(self.shared(image)), image)
        if self.classmate is None:
            raise ValueError("classmate = 0: this network has no answer for a second image")
        land, other = self.shared_by_both(image, classmate_image)
        return resized(self.land(land), image), resized(self.classmate(other), classmate_image)

    def alone(self) -> FCDenseNet:
        """Return this network without an answer for a second data set."""
        return type(self)(self.encoder, self.decoder, self.land)

    def shared_by_both(self, image: Tensor, classmate_image: Tensor) -> tuple[Tensor, Tensor]:
        """Return the shared features of either, computed in one batch where they have one size."""
        if image.shape[1:] != classmate_image.shape[1:]:
            return self.shared(image), self.shared(classmate_image)
        shared = self.shared(torch.cat([image, classmate_image]))
        return shared[: len(image)], shared[len(image) :]

    def shared(self, image: Tensor) -> Tensor:
        """Return the features of which scores are made."""
        return self.blocks(image)[-1]

    def blocks(self, image: Tensor) -> list[Tensor]:
        """Return what the dense blocks make, from block 2 on, normalised and rectified."""
        stem, *down, deepest = self.encoder(image)[1:]
        down.append(deepest.relu())
        return [*down, *self.decoder([stem, *down])]


class DFCNet(FCDenseNet):
    """FC-DenseNet whose answer is made of the layers of all its blocks."""

    def shared(self, image: Tensor) -> Tensor:
        """Return the sum of all layers, at 1/2."""
        blocks = zip(self.blocks(image), LAYERS, strict=True)
        return fused([integrated(values, layers) for values, layers in blocks], STRIDES)


class Decoder(nn.Module):
    """The blocks from 6 on, so many, over features of these widths from 1/2 to 1/32."""

    def __init__(self, widths: Sequence[int], blocks: int) -> None:
        super().__init__()
        *skips, below = widths
        self.rises = nn.ModuleList()
        for skip, begin, layers in list(zip(skips[::-1], BEGINS, LAYERS[4:]))[:blocks]:
            self.rises.append(Rise(below, skip, begin, layers))
            below = begin + layers * GROWTH
        self.out_channels = below

    def forward(self, features: Sequence[Tensor]) -> list[Tensor]:
        """Return what every block makes."""
        *skips, values = features
        made = []
        for rise, skip in zip(self.rises, skips[::-1]):
            values = rise(values, skip)
            made.append(values)
        return made


def branches(channels: int, classes: int, classmate: int) -> list[nn.Module]:
    """Return what answers for land cover, and for a second data set where there is one."""
    if classmate < 0 or classmate == 1:
        raise ValueError(f"classmate = {classmate}: it is 0, or the number of classes from 2 on")
    return [
        nn.Sequential(conv_norm_act(channels, BRANCH), nn.Conv2d(BRANCH, answers, 1))
        for answers in (classes, classmate)
        if answers
    ]

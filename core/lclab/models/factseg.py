"""FactSeg: one branch finds what is not background, another tells the classes apart."""

from __future__ import annotations

from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..data.dataset import UNKNOWN
from ..registry import models
from .blocks.auxiliary import Auxiliary
from .blocks.encoders import Encoder
from .blocks.encoders import encoder as encoder_of
from .blocks.fpn import FPN, PyramidMean
from .blocks.size import resized


@models.register("factseg", paper="LoveDA", table="2", trial=["encoder=resnet18"])
def factseg(
    bands: int,
    classes: int,
    *,
    encoder: str = "resnet50",
    background: int = 0,
    encoder_weights: str | None = None,
) -> nn.Module:
    """FactSeg: a feature pyramid that finds objects beside one that names them, for small objects.

    One of the networks of LoveDA's Table 2 (Ma 2021); `background` is the position of the class
    that stands for all else. In training, the branch of objects also learns by itself what is
    background, with the weight 1. The authors learn from the hardest pixels alone; here the loss
    is the run's.
    """
    if not 0 <= background < classes:
        raise ValueError(f"background = {background}: it is from 0 to {classes - 1}")
    return FactSeg(encoder_of(encoder, bands, encoder_weights), classes, background)


class FactSeg(nn.Module):
    """An encoder of four stages from stride 4 on with two branches, whose answers are multiplied.

    The softmax of its scores is the collaborative probability: a class's own, times that of
    background for the background and of an object for all others.
    """

    def __init__(self, encoder: Encoder, classes: int, background: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.background = background
        widths = encoder.out_channels[-4:]
        self.refinement = branch(widths, classes)
        self.activation = branch(widths, 1)
        self.auxiliary = (Auxiliary(labels=partial(objects_in, background=background)),)

    def forward(self, image: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        """Return a score per class and pixel, in training also of background and objects."""
        features = self.encoder(image)[-4:]
        scores = resized(self.refinement(features), image)
        is_object = resized(self.activation(features), image)
        no, yes = -functional.softplus(is_object), -functional.softplus(-is_object)  # logarithms
        others = scores.shape[1] - self.background - 1
        answer = scores + torch.cat([*[yes] * self.background, no, *[yes] * others], 1)
        return (answer, torch.cat([no, yes], 1)) if self.training else answer


def branch(widths: list[int], answers: int, dim: int = 256, width: int = 128) -> nn.Sequential:
    """Return a pyramid on features of these widths, its mean and scores."""
    mean = PyramidMean(len(widths), dim, width)
    return nn.Sequential(FPN(widths, dim), mean, nn.Conv2d(width, answers, 1))


def objects_in(labels: Tensor, background: int) -> Tensor:
    """Return 1 for labels other than background, 0 for background, unknown as it is."""
    return (labels != background).to(labels.dtype).where(labels != UNKNOWN, UNKNOWN)

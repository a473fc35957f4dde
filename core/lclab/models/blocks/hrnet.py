"""Branches of several sizes side by side that tell one another again and again, as in HRNet."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

import timm
import torch
from timm.models.resnet import BasicBlock, Bottleneck
from torch import Tensor, nn

from .conv import conv_norm_act
from .encoders import Encoder
from .size import resized

STEM, BEGUN = 64, 256
"""The widths of the first two convolutions, and of what goes into the branches."""


@dataclass(frozen=True)
class Stage:
    """How often branches tell one another, and how many blocks each has before every time."""

    modules: int
    blocks: int

    def __post_init__(self) -> None:
        if self.blocks < 1:
            raise ValueError(f"blocks = {self.blocks}: it is at least 1")


HRNET = Stage(1, 4), Stage(4, 4), Stage(3, 4)


class Step(Protocol):
    """Makes a convolution with its norm, and perhaps an activation."""

    def __call__(
        self,
        channels: int,
        width: int,
        kernel: int = 3,
        *,
        stride: int = 1,
        act: type[nn.Module] | None = ...,
    ) -> nn.Sequential:
        """Return the layers."""


@dataclass(frozen=True)
class Parts:
    """What branches are made of.

    `block` is of so many channels; `up` of channels, a width and how many times the size; `act`
    follows a step but for the last one before a sum, and `after` the sum.
    """

    block: Callable[[int], nn.Module]
    step: Step
    up: Callable[[int, int, int], nn.Module]
    act: type[nn.Module]
    after: type[nn.Module]


class Branches(nn.Sequential, Encoder):
    """What comes first, down to stride 4, and stages of which each has one more branch.

    Its answer is the list of the last stage's branches, at strides 4, 8, ... Modules are named as
    in timm's files of HRNet.
    """

    def __init__(
        self, begin: Mapping[str, nn.Module], width: int, stages: Sequence[Stage], parts: Parts
    ) -> None:
        layers, widths = OrderedDict(begin), [BEGUN]
        for number, stage in enumerate(stages, 1):
            before, widths = widths, [width << branch for branch in range(number + 1)]
            layers[f"transition{number}"] = Transition(before, widths, parts)
            layers[f"stage{number + 1}"] = nn.Sequential(
                *(Exchange(widths, stage.blocks, parts) for _ in range(stage.modules))
            )
        super().__init__(layers)
        self.out_channels = widths


class Transition(nn.ModuleList):
    """Begins the branches of a stage: one more than there were."""

    def __init__(self, before: Sequence[int], widths: Sequence[int], parts: Parts) -> None:
        kept = [
            nn.Identity() if channels == width else parts.step(channels, width, act=parts.act)
            for channels, width in zip(before, widths, strict=False)
        ]
        further = parts.step(before[-1], widths[-1], stride=2, act=parts.act)
        super().__init__([*kept, nn.Sequential(further)])

    def forward(self, given: Tensor | list[Tensor]) -> list[Tensor]:
        """Return the branches; the new one comes of the coarsest."""
        values = [given] if isinstance(given, Tensor) else given
        return [step(v) for step, v in zip(self, [*values, values[-1]], strict=True)]


class Exchange(nn.Module):
    """Blocks on every branch, then every branch is told what all the others see."""

    def __init__(self, widths: Sequence[int], blocks: int, parts: Parts) -> None:
        super().__init__()
        self.branches = nn.ModuleList(
            nn.Sequential(*(parts.block(width) for _ in range(blocks))) for width in widths
        )
        self.fuse_layers = nn.ModuleList(
            nn.ModuleList(way(widths, source, target, parts) for source in range(len(widths)))
            for target in range(len(widths))
        )
        self.act = parts.after()

    def forward(self, values: list[Tensor]) -> list[Tensor]:
        """Return branches of the same sizes."""
        values = [branch(v) for branch, v in zip(self.branches, values, strict=True)]
        targets = cast("Iterable[nn.ModuleList]", self.fuse_layers)
        return [self.act(told(ways, values)) for ways in targets]


def told(ways: Iterable[nn.Module], values: Sequence[Tensor]) -> Tensor:
    """Return the sum of branches, each brought to one of them."""
    first, *others = (way(v) for way, v in zip(ways, values, strict=True))
    return sum(others, first)


def way(widths: Sequence[int], source: int, target: int, parts: Parts) -> nn.Module:
    """Return what brings one branch to another: up at once, down by halves."""
    channels, width = widths[source], widths[target]
    if source == target:
        return nn.Identity()
    if source > target:
        return parts.up(channels, width, 2 ** (source - target))
    halves = [
        parts.step(channels, channels, stride=2, act=parts.act) for _ in range(target - source - 1)
    ]
    return nn.Sequential(*halves, parts.step(channels, width, stride=2, act=None))


def enlarging(channels: int, width: int, times: int) -> nn.Sequential:
    """Return a 1x1 convolution with its norm, before pixels are repeated."""
    return nn.Sequential(
        *conv_norm_act(channels, width, 1, act=None), nn.Upsample(scale_factor=times)
    )


def basic_block(width: int) -> nn.Module:
    """Return a residual block of two 3x3 convolutions."""
    return BasicBlock(width, width)


CONVOLUTIONS = Parts(basic_block, conv_norm_act, enlarging, nn.ReLU, nn.ReLU)
"""HRNet's own parts."""


def hrnet(
    bands: int, width: int, weights: str | None = None, *, stages: Sequence[Stage] = HRNET
) -> Branches:
    """Return an HRNet whose branches have width, 2 width, ... channels."""
    if width < 1:
        raise ValueError(f"width = {width}: it is at least 1")
    made = Branches(stem(bands), width, stages, CONVOLUTIONS)
    if weights is not None:
        made.load_state_dict(timm_hrnet(bands, width).state_dict())
    return made


def stem(bands: int) -> dict[str, nn.Module]:
    """Return HRNet's first layers: two convolutions down to stride 4 and four bottlenecks."""
    wider = conv_norm_act(STEM, BEGUN, 1, act=None)
    others = (Bottleneck(BEGUN, STEM) for _ in range(3))
    return {
        "conv1": nn.Conv2d(bands, STEM, 3, 2, 1, bias=False),
        "bn1": nn.BatchNorm2d(STEM),
        "act1": nn.ReLU(),
        "conv2": nn.Conv2d(STEM, STEM, 3, 2, 1, bias=False),
        "bn2": nn.BatchNorm2d(STEM),
        "act2": nn.ReLU(),
        "layer1": nn.Sequential(Bottleneck(STEM, STEM, 1, wider), *others),
    }


def timm_hrnet(bands: int, width: int) -> nn.Module:
    """Return timm's HRNet up to its last branches, which knows ImageNet."""
    return timm.create_model(
        f"hrnet_w{width}",
        pretrained=True,
        in_chans=bands,
        features_only=True,
        feature_location="",
    )


def joined(features: Sequence[Tensor]) -> Tensor:
    """Return all branches side by side (n, sum of widths, h, w) at the size of the first."""
    first, *others = features
    return torch.cat([first, *(resized(values, first) for values in others)], 1)


def coarse_scores(encoder: Encoder, classes: int) -> nn.Sequential:
    """Return the head that Hi-ResNet's tables count."""
    return scores(sum(encoder.out_channels), 512, classes)


def scores(channels: int, width: int, classes: int, *, kernel: int = 3) -> nn.Sequential:
    """Return a convolution, norm and ReLU, and a score per class."""
    return nn.Sequential(
        conv_norm_act(channels, width, kernel, bias=True), nn.Conv2d(width, classes, 1)
    )

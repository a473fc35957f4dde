"""Object-contextual representations: what a coarse map says of every class, told to every pixel."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from .auxiliary import Auxiliary
from .conv import conv_norm_act
from .encoders import Encoder
from .hrnet import coarse_scores, joined
from .size import resized


class ObjectContext(nn.Module):
    """What every pixel sees of the classes, by how much it is like each of them.

    A class is the mean of its pixels, weighed by a softmax of its scores over all of them.
    """

    def __init__(self, channels: int, key: int) -> None:
        super().__init__()
        self.key = key
        self.pixel, self.region = (
            nn.Sequential(conv_norm_act(channels, key, 1), conv_norm_act(key, key, 1))
            for _ in range(2)
        )
        self.value = conv_norm_act(channels, key, 1)
        self.project = conv_norm_act(key, channels, 1)

    def forward(self, values: Tensor, scores: Tensor) -> Tensor:
        """Return (n, channels, h, w); scores are (n, classes, h, w)."""
        regions = means_of_classes(values, scores)[..., None]  # n, channels, classes, 1
        query = self.pixel(values).flatten(2).transpose(1, 2)  # n, pixels, key
        key, value = (of(regions).flatten(2) for of in (self.region, self.value))  # n, key, classes
        likeness = (query @ key * self.key**-0.5).softmax(-1)  # n, pixels, classes
        seen = (likeness @ value.transpose(1, 2)).transpose(1, 2)  # n, key, pixels
        return self.project(seen.unflatten(2, values.shape[-2:]))


def means_of_classes(values: Tensor, scores: Tensor) -> Tensor:
    """Return (n, channels, classes)."""
    share = values.flatten(2).shape[-1] ** 0.5  # to both, so that 16 bits hold what is small
    weights = scores.flatten(2).softmax(-1) * share
    return (values.flatten(2) / share) @ weights.transpose(1, 2)


class Context(nn.Module):
    """Features beside what they see of the classes, as OCR's authors have it."""

    def __init__(self, channels: int, width: int = 512, key: int = 256) -> None:
        super().__init__()
        self.width = width
        self.begin = conv_norm_act(channels, width, bias=True)
        self.context = ObjectContext(width, key)
        self.project = nn.Sequential(conv_norm_act(2 * width, width, 1), nn.Dropout2d(0.05))

    def forward(self, values: Tensor, scores: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        values = self.begin(values)
        return self.project(torch.cat([self.context(values, scores), values], 1))


class ContextPyramid(nn.Module):
    """What features see of the classes, beside what convolutions of several dilations see."""

    def __init__(
        self, channels: int, width: int = 256, key: int = 128, rates: Sequence[int] = (24, 48, 72)
    ) -> None:
        super().__init__()
        self.width = width
        self.begin = conv_norm_act(channels, width)
        self.context = ObjectContext(width, key)
        self.branches = nn.ModuleList(
            [
                conv_norm_act(channels, width, 1),
                *(conv_norm_act(channels, width, dilation=rate) for rate in rates),
            ]
        )
        together = (2 + len(rates)) * width
        self.project = nn.Sequential(conv_norm_act(together, width, 1), nn.Dropout2d(0.1))

    def forward(self, values: Tensor, scores: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        seen = [self.context(self.begin(values), scores)]
        seen += [branch(values) for branch in self.branches]
        return self.project(torch.cat(seen, 1))


class CoarseAndRefined(nn.Module):
    """An encoder of branches, coarse scores of them all, and scores that those have refined.

    In training it answers both. What it maps with is the refined ones, or `added` both.
    """

    def __init__(
        self,
        encoder: Encoder,
        coarse: nn.Module,
        context: Context | ContextPyramid,
        classes: int,
        how: Auxiliary,
        *,
        added: bool,
    ) -> None:
        super().__init__()
        self.encoder = encoder
        self.coarse = coarse
        self.context = context
        self.head = nn.Conv2d(context.width, classes, 1)
        self.added = added
        self.auxiliary = (how,)

    def forward(self, image: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        """Return a score per class and pixel, in training refined and coarse ones."""
        values = joined(self.encoder(image))
        coarse = self.coarse(values)
        refined = self.head(self.context(values, coarse))
        if self.training:
            return resized(refined, image), resized(coarse, image)
        return resized(refined + coarse if self.added else refined, image)


def refined(encoder: Encoder, classes: int) -> CoarseAndRefined:
    """Return an encoder with the coarse and the refined scores of Hi-ResNet."""
    context = ContextPyramid(sum(encoder.out_channels))
    coarse = coarse_scores(encoder, classes)
    return CoarseAndRefined(encoder, coarse, context, classes, Auxiliary(), added=True)

"""Masked images: what is hidden is guessed from what is around it."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...registry import pretrainers
from ..features import Features
from ..method import Method, Setting, Views, refuse_unless

LEAST_BLOCKS = 4
"""Along a side of a crop."""


@pretrainers.register("masked", views=1)
def masked(setting: Setting, *, ratio: float = 0.6, block: int = 32) -> Method:
    """Hides squares of the images and guesses their pixels (masked image modelling, as SimMIM).

    A `ratio` of all squares of `block` pixels, or of a quarter of the crop where that is less, is
    blank. One layer on the encoder's deepest features gives the pixels; the loss is the mean
    absolute difference of the normalised values that were hidden.
    """
    refuse_unless(0 < ratio < 1, f"ratio = {ratio:g}: it is between 0 and 1.")
    refuse_unless(block >= 1, f"block = {block}: it has at least one pixel.")
    return Masked(setting, ratio, max(1, min(block, setting.crop // LEAST_BLOCKS)))


class Masked(Method):
    """One layer from the deepest features to pixels."""

    terms = ("pixels",)

    def __init__(self, setting: Setting, ratio: float, block: int) -> None:
        super().__init__()
        stride = -(-setting.padded // setting.side)
        self.guess = nn.Sequential(
            nn.Conv2d(setting.width, setting.bands * stride**2, 1), nn.PixelShuffle(stride)
        )
        self._ratio, self._block, self._padded = ratio, block, setting.padded

    def losses(self, features: Features, views: Views) -> dict[str, Tensor]:
        """Return how far guesses are from what was hidden."""
        (images,) = views.images
        hidden = blocks(len(images), images.shape[-1], self._block, self._ratio).to(images.device)
        hidden = hidden & views.seen
        guessed = self.guess(features(images.masked_fill(hidden, 0)))
        guessed = fitted(guessed.float(), self._padded, images.shape[-1])
        return {"pixels": masked_difference(guessed, images, hidden)}


def fitted(values: Tensor, padded: int, side: int) -> Tensor:
    """Return values (n, bands, h, w) for a crop: strides may not divide what an encoder gets."""
    if values.shape[-1] != padded:
        values = functional.interpolate(values, size=(padded, padded), mode="bilinear")
    return values[..., :side, :side]


def masked_difference(guessed: Tensor, images: Tensor, hidden: Tensor) -> Tensor:
    """Return the mean absolute difference where something is hidden (n, 1, h, w)."""
    bands = images.shape[1]
    return ((guessed - images).abs() * hidden).sum() / (bands * hidden.sum()).clamp_min(1)


def blocks(count: int, side: int, block: int, ratio: float) -> Tensor:
    """Return for so many crops which pixels are hidden (n, 1, side, side): whole squares."""
    squares = -(-side // block)
    order = torch.rand(count, squares**2).argsort(1).argsort(1)
    hidden = (order < round(ratio * squares**2)).view(count, 1, squares, squares)
    grown = hidden.repeat_interleave(block, 2).repeat_interleave(block, 3)
    return grown[..., :side, :side]

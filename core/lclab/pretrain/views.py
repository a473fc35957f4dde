"""Views of places as overhead imagery may show them: from any side, nearer, in other light.

Everything is a linear map per view: of the pixels' places one, of the bands' values another; so
any number of bands will do, and all views of a batch are computed together.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

SHARE_GREY, SHARE_BLURRED = 0.2, 0.5
BLUR = (0.1, 2.0)
"""Pixels by which blurred views are."""
REACH = 4
"""Pixels to each side over which a blur sums up."""


@dataclass(frozen=True)
class Variation:
    """How much views of a place vary; nothing does at 0, but for which part it is."""

    smallest: float = 0.2
    """Of a place's area, the least that a view shows."""
    brightness: float = 0.6
    contrast: float = 0.4
    gains: float = 0.2
    """Of every band by itself."""
    mixing: float = 0.1
    """How much of every other band comes into one: what a hue is to three."""
    turns: bool = True
    grey: float = SHARE_GREY
    blurred: float = SHARE_BLURRED

    def coloured(self, strength: float) -> Variation:
        """Return the same with colours and sharpness so many times as strong."""
        return Variation(
            self.smallest,
            strength * self.brightness,
            min(0.9, strength * self.contrast),
            min(0.9, strength * self.gains),
            strength * self.mixing,
            self.turns,
            min(1.0, strength * self.grey),
            min(1.0, strength * self.blurred),
        )


STILL = Variation(1.0, 0.0, 0.0, 0.0, 0.0, False, 0.0, 0.0)
"""All of a place, as it is."""


def placed(sides: Tensor, whole: int, how: Variation, chance: torch.Generator) -> Tensor:
    """Return where views lie in places, as matrices (n, 2, 3) for torch's affine grids.

    A place is the upper left square of so many of the whole's pixels; a view is a square in it,
    turned by quarters and mirrored.
    """
    n = len(sides)
    area = how.smallest + (1 - how.smallest) * torch.rand(n, generator=chance)
    length = area.sqrt() * sides / whole  # of the whole
    spare = sides / whole - length
    left, top = (torch.rand(n, generator=chance) * spare for _ in range(2))
    middle = torch.stack([2 * left + length - 1, 2 * top + length - 1], 1)  # n, (x, y)
    turns = torch.randint(4 if how.turns else 1, (n,), generator=chance)
    mirrored = 1 - 2 * torch.randint(2 if how.turns else 1, (n,), generator=chance)
    cos = torch.tensor([1.0, 0.0, -1.0, 0.0])[turns]
    sin = torch.tensor([0.0, 1.0, 0.0, -1.0])[turns]
    rows = [torch.stack([mirrored * cos, -sin], 1), torch.stack([mirrored * sin, cos], 1)]
    matrix = torch.stack(rows, 1) * length[:, None, None]  # n, 2, 2
    return torch.cat([matrix, middle[:, :, None]], 2)


def cut(values: Tensor, seen: Tensor, where: Tensor, side: int) -> tuple[Tensor, Tensor]:
    """Return the views of values (n, bands, h, w) and of what is seen (n, 1, h, w)."""
    shape = [len(values), 1, side, side]
    grid = functional.affine_grid(where.to(values.device), shape, align_corners=False)
    images = functional.grid_sample(values, grid, padding_mode="border", align_corners=False)
    known = functional.grid_sample(seen.float(), grid, mode="nearest", align_corners=False) > 0
    return images, known


def coloured(images: Tensor, how: Variation, chance: torch.Generator) -> Tensor:
    """Return normalised images (n, bands, h, w) in other light.

    Contrast and gains spread values about the imagery's mean, bands come into each other or become
    their common grey, and brightness is added.
    """
    n, bands = images.shape[:2]

    def about(middle: float, most: float, *shape: int) -> Tensor:
        return middle + most * (2 * torch.rand(n, *shape, generator=chance) - 1)

    strength = about(1, how.contrast, 1) * about(1, how.gains, bands)
    mix = torch.eye(bands) + how.mixing * torch.randn(n, bands, bands, generator=chance)
    is_grey = torch.rand(n, generator=chance) < how.grey
    mix = torch.where(is_grey[:, None, None], torch.full((bands, bands), 1 / bands), mix)
    mix = mix * strength[:, None, :]  # n, bands, bands
    light = about(0, how.brightness, 1)[:, :, None]  # n, 1, 1
    pixels = images.flatten(2)  # n, bands, h * w
    moved = torch.baddbmm(light.to(images), mix.transpose(1, 2).to(images), pixels)
    return moved.view_as(images)


def blurred(images: Tensor, how: Variation, chance: torch.Generator) -> Tensor:
    """Return images (n, bands, h, w), some of them blurred, each by its own amount."""
    n, bands, height, width = images.shape
    amounts = math.log(BLUR[0]) + math.log(BLUR[1] / BLUR[0]) * torch.rand(n, generator=chance)
    chosen = (torch.rand(n, generator=chance) < how.blurred).nonzero()[:, 0]
    if not len(chosen):
        return images
    places = torch.arange(-REACH, REACH + 1)
    weights = (-(places**2) / (2 * amounts.exp()[chosen, None] ** 2)).softmax(1)  # m, taps
    weights = weights.repeat_interleave(bands, 0).to(images)  # m * bands, taps
    some = images[chosen.to(images.device)].reshape(1, -1, height, width)
    some = functional.pad(some, (REACH,) * 4, mode="replicate")
    groups = some.shape[1]
    some = functional.conv2d(some, weights[:, None, None, :], groups=groups)
    some = functional.conv2d(some, weights[:, None, :, None], groups=groups)
    found = images.clone()
    found[chosen.to(images.device)] = some.view(-1, bands, height, width)
    return found


def view(
    values: Tensor, seen: Tensor, sides: Tensor, side: int, how: Variation, chance: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Return a view of each place, and which of its pixels hold data; the others are 0."""
    where = placed(sides, values.shape[-1], how, chance)
    images, known = cut(values, seen, where, side)
    images = blurred(coloured(images, how, chance), how, chance)
    return images.masked_fill(~known, 0), known

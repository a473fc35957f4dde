"""From raw crops to what a network sees, with chance variation, in batched tensor operations.

Geometry is done on the raw bytes; scaling and colour are one matrix per crop; what is not seen
stays at 0, the mean of the imagery, as in prediction.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from ..card import Band
from .crops import Batch

SHARE_WITH_NOISE = 0.5
SIGNED = {torch.uint16: torch.int16, torch.uint32: torch.int32}
"""Types that few operations know, and those of the same size that all know."""


@dataclass(frozen=True)
class Augmentation:
    """How much crops vary; nothing does at 0."""

    flips: bool = True
    turns: bool = True
    smallest: float = 0.5
    largest: float = 1.75
    brightness: float = 0.4
    contrast: float = 0.3
    colour: float = 0.2
    saturation: float = 0.3
    noise: float = 0.05
    cutmix: float = 0.25
    mosaic: float = 0.75
    scales: tuple[float, ...] = ()
    """Where there are any, one of these is drawn, and none between smallest and largest."""

    def coloured(self, strength: float) -> Augmentation:
        """Return the same with all that concerns colour so many times as strong."""
        names = ("brightness", "contrast", "colour", "saturation")
        return replace(self, **{name: strength * getattr(self, name) for name in names})

    def size(self, crop: int, chance: np.random.Generator) -> int:
        """Return the side of the square of the image that becomes a crop of this batch."""
        if self.scales:
            scale = float(chance.choice(self.scales))
        else:
            scale = math.exp(chance.uniform(math.log(self.smallest), math.log(self.largest)))
        return max(1, round(crop / scale))


NONE = Augmentation(False, False, 1, 1, 0, 0, 0, 0, 0, 0, 0)


@dataclass(frozen=True)
class Sample:
    """What a network learns from: normalised values (n, bands, rows, columns), and classes."""

    image: Tensor
    labels: Tensor

    def seeing(self, image: Tensor) -> Sample:
        """Return the same with other images."""
        return replace(self, image=image)


class Preparation:
    """Brings raw batches to a device and makes samples of them there."""

    def __init__(
        self, bands: tuple[Band, ...], value_range: float, device: torch.device, seed: int
    ) -> None:
        self.device = device
        self.seed = seed
        self.order = torch.channels_last
        self._scale = torch.tensor([1 / (value_range * band.std) for band in bands])
        self._shift = torch.tensor([-band.mean / band.std for band in bands])
        self._mean = torch.tensor([band.mean * value_range for band in bands], device=device)

    def __call__(self, batch: Batch, crop: int, how: Augmentation, number: int) -> Sample:
        """Return the sample of a batch; its number decides what chance does."""
        chance = torch.Generator().manual_seed(self.seed * 1_000_003 + number)
        crops = [self._moved(array) for array in (batch.image, batch.seen, batch.labels)]
        if how.flips or how.turns:
            crops = placed(crops, how, chance)
        image, seen, labels = crops
        values = image.float()
        is_whole = bool(batch.seen.all())
        if not is_whole:
            values = torch.where(seen[..., None], values, self._mean)
        if image.shape[1] != crop:  # before the colours, as larger crops are many pixels
            values, seen, labels = resized(values, seen, labels, crop)
        values = self._scaled(values, how, chance)
        if how.noise:
            values = self._noisy(values, how.noise, chance)
        if not is_whole:
            values = values.masked_fill_(~seen[..., None], 0)
        values = values.permute(0, 3, 1, 2)  # to n, c, h, w
        if how.cutmix and draw(chance) < how.cutmix:
            values, labels = mixed(values, labels, chance)
        if how.mosaic and draw(chance) < how.mosaic:
            values, labels = quartered(values, labels, chance)
        return Sample(values.contiguous(memory_format=self.order), labels.long())

    def _moved(self, array: NDArray[np.generic]) -> Tensor:
        tensor = torch.from_numpy(array)
        if self.device.type == "cuda":
            tensor = tensor.pin_memory()
        return tensor.to(self.device, non_blocking=True)

    def _scaled(self, values: Tensor, how: Augmentation, chance: torch.Generator) -> Tensor:
        mix, shift = colours(len(values), self._scale, self._shift, how, chance)
        n, height, width, bands = values.shape
        pixels = values.reshape(n, height * width, bands)
        scaled = torch.baddbmm(shift.to(self.device), pixels, mix.to(self.device))
        return scaled.reshape(n, height, width, bands)

    def _noisy(self, values: Tensor, most: float, chance: torch.Generator) -> Tensor:
        amount = most * draw(chance)
        if draw(chance) < SHARE_WITH_NOISE:
            source = torch.Generator(self.device)
            source.manual_seed(int(torch.randint(2**31, (), generator=chance)))
            values += torch.empty_like(values).normal_(0, amount, generator=source)
        return values


def draw(chance: torch.Generator) -> float:
    """Return a number between 0 and 1."""
    return float(torch.rand((), generator=chance))


def colours(
    n: int, scale: Tensor, shift: Tensor, how: Augmentation, chance: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Return for every crop the matrix (n, bands, bands) and the sum (n, 1, bands) of its colour.

    Values are scaled; then contrast and the bands' own gains spread them about the mean, bands
    move towards their common grey or away from it, and brightness is added.
    """
    bands = len(scale)

    def about(middle: float, most: float, *shape: int) -> Tensor:
        return middle + most * (2 * torch.rand(n, *shape, generator=chance) - 1)

    gains = about(1, how.contrast, 1) * about(1, how.colour, bands)
    offsets = about(0, how.brightness, 1) + about(0, how.colour, bands)
    greyness = about(0, how.saturation, 1, 1)
    grey = torch.full((bands, bands), 1 / bands)
    mix = (1 - greyness) * torch.eye(bands) + greyness * grey  # n, bands, bands
    mix = mix * gains[:, None, :]
    moved = (shift @ mix).unsqueeze(1) + offsets[:, None, :]
    return scale[None, :, None] * mix, moved


def placed(tensors: list[Tensor], how: Augmentation, chance: torch.Generator) -> list[Tensor]:
    """Return square (n, rows, columns, ...) tensors, each crop mirrored and turned by chance."""
    count = len(tensors[0])
    mirrored = torch.rand(2, count, generator=chance) < (0.5 if how.flips else 0)
    turns = torch.randint(4 if how.turns else 1, (count,), generator=chance)
    axes = [[axis for axis in (0, 1) if mirrored[axis, k]] for k in range(count)]

    def each(crops: Tensor) -> Tensor:
        """Copy crop by crop, which takes a tenth of the time of choosing between whole batches."""
        signed = crops.view(SIGNED.get(crops.dtype, crops.dtype))
        copies = [signed[k].flip(axes[k]).rot90(int(turns[k])) for k in range(count)]
        return torch.stack(copies).view(crops.dtype)

    return [each(crops) for crops in tensors]


def resized(
    values: Tensor, seen: Tensor, labels: Tensor, crop: int
) -> tuple[Tensor, Tensor, Tensor]:
    """Return values linearly, labels and what is seen by the nearest pixel, at a crop's size."""
    planes = values.permute(0, 3, 1, 2)
    planes = functional.interpolate(planes, size=(crop, crop), mode="bilinear", align_corners=False)
    index = ((torch.arange(crop, device=labels.device) + 0.5) * (labels.shape[1] / crop)).long()
    seen, labels = (t[:, index][:, :, index] for t in (seen, labels))
    return planes.permute(0, 2, 3, 1), seen, labels


def mixed(values: Tensor, labels: Tensor, chance: torch.Generator) -> tuple[Tensor, Tensor]:
    """Return crops that have a box of the next crop in them."""
    crop = labels.shape[-1]
    height, width = (int(crop * (0.25 + 0.5 * draw(chance))) for _ in range(2))
    top, left = (int((crop - side) * draw(chance)) for side in (height, width))
    box = slice(top, top + height), slice(left, left + width)
    values, labels = values.clone(), labels.clone()
    values[..., box[0], box[1]] = values[..., box[0], box[1]].roll(1, 0)
    labels[:, box[0], box[1]] = labels[:, box[0], box[1]].roll(1, 0)
    return values, labels


def quartered(values: Tensor, labels: Tensor, chance: torch.Generator) -> tuple[Tensor, Tensor]:
    """Return crops that are put together of the corners of four, so that no place is seen whole.

    What a network can learn by heart is how whole places look; of small data sets it does.
    """
    crop = labels.shape[-1]
    row, col = (int(crop * (0.3 + 0.4 * draw(chance))) for _ in range(2))
    values, labels = values.clone(), labels.clone()
    corners = itertools.product((slice(row), slice(row, None)), (slice(col), slice(col, None)))
    for shift, corner in enumerate(corners):
        values[(..., *corner)] = values[(..., *corner)].roll(shift, 0)
        labels[(..., *corner)] = labels[(..., *corner)].roll(shift, 0)
    return values, labels

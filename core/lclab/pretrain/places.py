"""Places of the imagery, read where they are drawn, and the views that are made of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..card import Band
from ..data.crops import Box
from ..data.unlabelled import UnlabelledSampler
from .method import Views
from .views import Variation, view

WIDER = 1.5
"""A place's side over a view's: views that show from a fifth to all of a place then are from two
thirds to one and a half times as fine as the imagery, as often finer as coarser."""
LEAST = 2
"""Places at a time from which norms can learn."""
FAR = 10**9
"""From here on batches have numbers that no step has."""


@dataclass(frozen=True)
class Places:
    """Places as they were read: the upper left squares of an array (n, rows, columns, bands)."""

    image: NDArray[np.generic]
    seen: NDArray[np.bool_]
    boxes: tuple[Box, ...]


@dataclass(frozen=True)
class Raw:
    """A part of a step's batch as it was read."""

    places: Places
    step: int
    is_first: bool


class Reader:
    """Reads places; in images that are smaller than a place it is as large as they are."""

    def __init__(self, sampler: UnlabelledSampler, side: int) -> None:
        self.side = side
        self._sampler = sampler

    def read(self, batch: int, first: int, count: int) -> Places:
        """Return places `first` and following of a batch."""
        reader = self._sampler.reader
        bands = len(reader.rasters[0].bands)
        image = np.zeros((count, self.side, self.side, bands), reader.dtype)
        seen = np.zeros(image.shape[:3], bool)
        boxes = tuple(self.box(batch, first + number) for number in range(count))
        for number, box in enumerate(boxes):
            found = reader.read([box])
            image[number, : box.size, : box.size] = found.image[0]
            seen[number, : box.size, : box.size] = found.seen[0]
        return Places(image, seen, boxes)

    def box(self, batch: int, number: int) -> Box:
        """Return the box of one place."""
        box = self._sampler.box(batch, number, self.side)
        least = min(self._sampler.reader.rasters[box.scene].size)
        if least >= self.side:
            return box
        return self._sampler.box(batch, number, least)  # in the same raster, by the same chance


class Preparation:
    """Brings places to a device and makes views of them there."""

    def __init__(
        self, bands: tuple[Band, ...], value_range: float, device: torch.device, seed: int
    ) -> None:
        self.device = device
        self.order = torch.contiguous_format
        self._seed = seed
        scale = torch.tensor([1 / (value_range * band.std) for band in bands], device=device)
        shift = torch.tensor([-band.mean / band.std for band in bands], device=device)
        self._scale, self._shift = scale[:, None, None], shift[:, None, None]

    def __call__(
        self, places: Places, crop: int, how: Variation, number: int, count: int
    ) -> tuple[Tensor, ...]:
        """Return so many views of all places."""
        chance = torch.Generator().manual_seed(self._seed * 1_000_003 + number)
        image, seen = (self._moved(array) for array in (places.image, places.seen))
        values = image.permute(0, 3, 1, 2).float() * self._scale + self._shift  # n, bands, h, w
        seen = seen[:, None]
        values = values.masked_fill(~seen, 0)
        sides = torch.tensor([float(box.size) for box in places.boxes])
        made = [view(values, seen, sides, crop, how, chance) for _ in range(count)]
        return tuple(image.contiguous(memory_format=self.order) for image, _ in made)

    def _moved(self, array: NDArray[np.generic]) -> Tensor:
        tensor = torch.from_numpy(array)
        if self.device.type == "cuda":
            tensor = tensor.pin_memory()
        return tensor.to(self.device, non_blocking=True)


class ViewFeed:
    """Views of the places of every step."""

    def __init__(
        self,
        reader: Reader,
        preparation: Preparation,
        how: Variation,
        crop: int,
        images: int,
        views: int,
    ) -> None:
        self.images = images
        self._reader, self._preparation, self._how = reader, preparation, how
        self._crop, self._views = crop, views

    def load(self, step: int, part: int, parts: int) -> Raw:
        """Return one part of a step's places."""
        count = self.images // parts
        return Raw(self._reader.read(step, part * count, count), step, part == 0)

    def prepare(self, raw: Raw, number: int) -> Views:
        """Return the views on the device."""
        made = self._preparation(raw.places, self._crop, self._how, number, self._views)
        return Views(made, raw.step, raw.is_first)

    def can_cut(self, parts: int) -> bool:
        """Say whether a batch in so many parts can be cut into twice as many."""
        count = self.images // parts
        return count % 2 == 0 and count // 2 >= LEAST

    def describe(self, parts: int) -> str:
        """Say how large a part of a batch is."""
        views = f"{self._views} views of " if self._views > 1 else ""
        return f"{views}{self.images // parts} places of {self._crop} x {self._crop} pixels"


@dataclass(frozen=True)
class Looks:
    """Views of places that nothing is learnt from, always the same."""

    reader: Reader
    preparation: Preparation
    crop: int
    at_a_time: int

    def overlaps(self, count: int) -> Tensor:
        """Return which of so many places lie over each other (count, count), but for themselves."""
        boxes = [self.reader.box(FAR, number) for number in range(count)]
        found = torch.tensor([[overlap(one, other) for other in boxes] for one in boxes])
        return found.fill_diagonal_(fill_value=False)

    def views(self, count: int, how: Variation, views: int) -> Iterator[tuple[Tensor, ...]]:
        """Yield batches of so many views of so many places in all."""
        for number, first in enumerate(range(0, count, self.at_a_time)):
            some = self.reader.read(FAR, first, min(self.at_a_time, count - first))
            yield self.preparation(some, self.crop, how, FAR + number, views)


def overlap(one: Box, other: Box) -> bool:
    """Say whether two places have ground in common, as far as their raster tells."""
    down, across = other.top - one.top, other.left - one.left
    is_level = -other.size < down < one.size
    return one.scene == other.scene and is_level and -other.size < across < one.size

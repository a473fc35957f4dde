"""Crops of both domains: those that a step learns from, and those that are only looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..data.augment import NONE, Preparation, Sample
from ..data.crops import Batch, Draws
from ..train.supervised import CropFeed
from .method import Domains
from .transfer import Transfer

FAR = 10**9
"""From here on batches have numbers that no step has."""


@dataclass(frozen=True)
class Looks:
    """Crops as they are, always the same for a number."""

    sampler: Draws
    preparation: Preparation
    crop: int
    at_a_time: int

    def raw(self, number: int, count: int) -> Iterator[Batch]:
        """Yield the crops of a number as they are stored."""
        for first in range(0, count, self.at_a_time):
            some = min(self.at_a_time, count - first)
            yield self.sampler.reader.read(self.sampler.boxes(FAR + number, first, some, self.crop))

    def images(self, number: int, count: int) -> Iterator[Tensor]:
        """Yield the crops of a number as a network sees them."""
        for batch in self.raw(number, count):
            yield self.preparation(batch, self.crop, NONE, 0).image


@dataclass(frozen=True)
class Raw:
    """A part of a step's batch as it was read."""

    step: int
    is_first: bool
    labelled: list[Batch]
    target: Batch | None


class DomainFeed:
    """Labelled crops of one or more feeds, and crops of the target."""

    def __init__(
        self, labelled: Sequence[CropFeed], target: CropFeed | None, transfer: Transfer | None
    ) -> None:
        self._labelled, self._target, self._transfer = labelled, target, transfer
        self._all = [*labelled, *([target] if target else [])]
        self.images = sum(feed.images for feed in self._all)

    def load(self, step: int, part: int, parts: int) -> Raw:
        """Return one part of a step's crops."""
        labelled = [feed.load(step, part, parts) for feed in self._labelled]
        target = self._target.load(step, part, parts) if self._target else None
        return Raw(step, part == 0, labelled, target)

    def prepare(self, raw: Raw, number: int) -> Domains:
        """Return both domains on the device; what a method takes none of is empty."""
        samples = [
            feed.prepare(batch, number)
            for feed, batch in zip(self._labelled, raw.labelled, strict=True)
        ]
        if self._transfer and samples:
            samples[0] = Sample(self._transfer(samples[0].image), samples[0].labels)
        target = None
        if self._target and raw.target is not None:
            target = self._target.prepare(raw.target, number).image
        images = [sample.image for sample in samples] or [target[:0]]  # type: ignore[index]
        labels = [s.labels for s in samples] or [images[0].new_zeros(0, dtype=torch.long)]
        source = Sample(torch.cat(images), torch.cat(labels))
        if target is None:
            target = source.image[:0]
        return Domains(source, target, raw.step, raw.is_first)

    def can_cut(self, parts: int) -> bool:
        """Say whether a batch in so many parts can be cut into twice as many."""
        return all(feed.can_cut(parts) for feed in self._all)

    def describe(self, parts: int) -> str:
        """Say how large a part of a batch is."""
        return " and ".join(feed.describe(parts) for feed in self._all)

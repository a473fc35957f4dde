"""Learning from labels: the step, and the feed of crops for it."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor

from ..data.augment import Augmentation, Preparation, Sample
from ..data.crops import Batch, Sampler, chance_of
from ..losses.total import TotalLoss
from .processes import Group


class Supervised:
    """Makes the difference between a network's answer and the labels small."""

    def __init__(self, loss: TotalLoss) -> None:
        self._loss = loss

    def losses(self, network: Callable[[Tensor], Tensor], batch: Sample) -> dict[str, Tensor]:
        """Return the losses of a batch."""
        return self._loss(network(batch.image), batch.labels)


class CropFeed:
    """Crops around labels, varied; every process takes its share of each batch.

    `least` is how few crops a network can learn from at a time.
    """

    def __init__(
        self,
        sampler: Sampler,
        preparation: Preparation,
        how: Augmentation,
        crop: int,
        images: int,
        group: Group,
        *,
        least: int = 1,
    ) -> None:
        self.images = images
        self._least = least
        self._sampler = sampler
        self._preparation = preparation
        self._how = how
        self._crop = crop
        self._group = group

    def load(self, step: int, part: int, parts: int) -> Batch:
        """Return one part of this process's share of a step's crops."""
        count = self._count(parts)
        first = (self._group.rank * parts + part) * count
        size = self._how.size(self._crop, chance_of(self._sampler.seed, step))
        return self._sampler.reader.read(self._sampler.boxes(step, first, count, size))

    def prepare(self, raw: Batch, number: int) -> Sample:
        """Return the sample on the device."""
        place = number * self._group.count + self._group.rank
        return self._preparation(raw, self._crop, self._how, place)

    def can_cut(self, parts: int) -> bool:
        """Say whether a batch in so many parts can be cut into twice as many."""
        return self._count(parts) % 2 == 0 and self._count(parts) // 2 >= self._least

    def describe(self, parts: int) -> str:
        """Say how large a part of a batch is."""
        return f"{self._count(parts)} crops of {self._crop} x {self._crop} pixels"

    def _count(self, parts: int) -> int:
        return self.images // (self._group.count * parts)

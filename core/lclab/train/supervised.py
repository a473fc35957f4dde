"""Learning from labels: the step, and the feed of crops for it."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from ..data.augment import Augmentation, Preparation, Sample
from ..data.crops import Batch, Draws, chance_of
from ..losses.pixels import cross_entropy
from ..losses.total import TotalLoss
from ..models.blocks.auxiliary import Auxiliary
from .processes import Group

Network = Callable[[Tensor], Tensor | tuple[Tensor, ...]]


class Supervised:
    """Makes the difference between a network's answers and the labels small.

    A network's further answers count by its own weights, or all by `further` where that is from 0
    on.
    """

    def __init__(
        self, loss: TotalLoss, auxiliary: tuple[Auxiliary, ...] = (), further: float = -1.0
    ) -> None:
        self._loss = loss
        self._auxiliary = auxiliary
        self._further = further

    def losses(self, network: Network, batch: Sample) -> dict[str, Tensor]:
        """Return the losses of a batch."""
        answer = network(batch.image)
        main, *others = answer if isinstance(answer, tuple) else (answer,)
        shares = self._loss.shares()  # the same for all answers
        found = self._loss(main, batch.labels, shares)
        for number, (scores, how) in enumerate(zip(others, self._auxiliary, strict=True), 1):
            weight = how.weight if self._further < 0 else self._further
            each = self._of_further(scores, batch.labels, how, shares)
            found[f"auxiliary {number}"] = weight * each  # 0 too: processes wait for all gradients
        return found

    def _of_further(
        self, scores: Tensor, labels: Tensor, how: Auxiliary, shares: list[float]
    ) -> Tensor:
        if how.labels is None:
            return torch.stack(list(self._loss(scores, labels, shares).values())).sum()
        return cross_entropy(scores.float(), how.labels(labels))


class CropFeed:
    """Crops around labels, varied; every process takes its share of each batch.

    `least` is how few crops a network can learn from at a time.
    """

    def __init__(
        self,
        sampler: Draws,
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

"""The imagery of both domains: how it is scaled, what a step sees of it, what is looked at."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cached_property

import torch
from torch import Tensor, nn

from ..card import Band
from ..data.augment import Augmentation, Preparation
from ..data.crops import Draws, Sampler, SplitReader
from ..data.dataset import DataSet
from ..data.held_out import keep_off
from ..train.processes import Group
from ..train.supervised import CropFeed
from ..train.validation import Validation
from .asked import Asked
from .crops import DomainFeed, Looks
from .method import Setting
from .mixing import rare_class_chances
from .norms import ENOUGH, measure
from .scaling import own_bands
from .target_labels import KEPT, TRAIN, TargetLabels
from .transfer import Transfer

SOURCE = Augmentation(smallest=0.75, largest=1.5, cutmix=0.0, mosaic=0.0)
TARGET = dataclasses.replace(SOURCE.coloured(0), noise=0.0)
BALANCE = 0.5
"""Between classes as often as they occur and all equally often."""
EVENNESS = 0.1
"""Of rare classes' chances: of few classes the papers' 0.01 would draw the rarest alone."""
MEASURED = 64
"""Crops from which values of a domain are measured."""
PART = 4
"""Of the labelled crops, one in so many is of the target where its labels are learnt from."""
STATISTICS, COLOURS, NORMS, ROUNDS = 1, 2, 3, 10
"""The numbers of the crops that are looked at for each."""


class Imagery:
    """Everything that is read."""

    def __init__(self, asked: Asked, device: torch.device) -> None:
        self._asked, self._spec, self._origin = asked, asked.spec, asked.origin
        origin, seed = asked.origin, asked.spec.seed
        self._preparation = Preparation(origin.bands, origin.value_range, device, seed)
        self._target = Preparation(self.bands, self.value_range, device, seed + 1)

    def use_order(self, order: torch.memory_format) -> None:
        """Have all crops lie in memory in this order."""
        self._preparation.order = self._target.order = order

    @cached_property
    def bands(self) -> tuple[Band, ...]:
        """The bands as the adapted model scales the target's values."""
        asked = self._asked
        if not asked.is_own_scaling:
            return self._origin.bands
        spec = self._spec
        plain = Preparation(self._origin.bands, 1.0, torch.device("cpu"), 0)  # not used
        crops = Looks(asked.sampler, plain, spec.crop, spec.batch).raw(STATISTICS, MEASURED)
        return own_bands(self._origin.bands, crops, asked.target_range)

    @property
    def value_range(self) -> float:
        """What the target's values are divided by."""
        asked = self._asked
        return asked.target_range if asked.is_own_scaling else self._origin.value_range

    @cached_property
    def looks(self) -> Looks:
        """Target crops as they are."""
        spec = self._spec
        return Looks(self._asked.sampler, self._target, spec.crop, spec.batch)

    def source_shares(self) -> list[float] | None:
        """Return how much of the source's labelled pixels is of each class, where it has any."""
        data = self._asked.data
        if data is None:
            return None
        counts = [data.pixels["train"].get(c.name, 0) for c in self._origin.classes]
        return [count / max(1, sum(counts)) for count in counts]

    def setting(self, network: nn.Module) -> Setting:
        """Return what a method is told."""
        classes = len(self._origin.classes)
        shares = torch.tensor(self.source_shares() or [1 / classes] * classes)

        def targets(number: int, count: int) -> Iterator[Tensor]:
            return self.looks.images(ROUNDS + number, count)

        sizes = self._spec.steps, self._spec.crop
        widths, by_target = self._asked.offer.widths, self._asked.is_by_target
        return Setting(network, widths, shares, *sizes, targets, by_target)

    def mapping(self, network: nn.Module) -> nn.Module:
        """Return a network with the statistics that it is to map with, to be changed for that."""
        if not self._asked.is_by_target:
            return network
        return measure(network, self.looks.images(NORMS, ENOUGH))

    def feed(self) -> DomainFeed:
        """Return where the crops of a step come from: half of either domain if it sees both."""
        spec, asked, labels = self._spec, self._asked, self._asked.labels
        has_source = asked.facts.get("source", True)
        both = has_source and asked.uses_target
        count = spec.batch // 2 if both else spec.batch
        labelled = []
        if asked.facts.get("labelled_target") and labels:
            labelled.append(self._labelled(labels, count))
        elif has_source and asked.data:
            own = max(1, count // PART) if labels and labels.use == TRAIN and count > 1 else 0
            labelled.append(self._source(asked.data, count - own))
            labelled += [self._labelled(labels, own)] if labels and own else []
        target = None
        if asked.uses_target:
            target = self._feed(asked.sampler, self._target, TARGET, count)
        is_moved = spec.colour_transfer and asked.uses_source and asked.data
        transfer = self._transfer(asked.data) if is_moved and asked.data else None
        return DomainFeed(labelled, target, transfer)

    def one_batch(self) -> Tensor:
        """Return a batch as large as a step's."""
        return next(self.looks.images(STATISTICS, self._spec.batch))

    def validation(self, split: str, multiple: int, window: int) -> Validation | None:
        """Return what scores networks on a split of the target's labels, if there is any of it."""
        labels = self._asked.labels
        if labels is None or not labels.has(split):
            return None
        return labels.validation(split, self._target, multiple, window, self._spec.batch)

    def _source(self, data: DataSet, count: int) -> CropFeed:
        spec = self._spec
        sampler = Sampler(self._reader(data), BALANCE, spec.seed)
        if self._asked.facts.get("rare"):
            pixels = torch.tensor([float(places.pixels) for places in sampler.places]).double()
            sampler.chances = rare_class_chances(pixels / pixels.sum(), EVENNESS).numpy()
        how = SOURCE.coloured(spec.colour)
        return self._feed(sampler, self._preparation, how, count)

    def _reader(self, data: DataSet) -> SplitReader:
        """Return what reads the source, without the places where the target is measured."""
        reader = SplitReader(data, "train")
        if self._asked.labels:
            keep_off(reader, self._asked.labels.data, KEPT)
        return reader

    def _labelled(self, labels: TargetLabels, count: int) -> CropFeed:
        sampler = Sampler(SplitReader(labels.data, "train"), BALANCE, self._spec.seed)
        how = SOURCE.coloured(self._spec.colour)
        smallest, largest = (labels.factor * scale for scale in (how.smallest, how.largest))
        how = dataclasses.replace(how, smallest=smallest, largest=largest)
        return self._feed(sampler, self._target, how, count)

    def _feed(
        self, sampler: Draws, preparation: Preparation, how: Augmentation, count: int
    ) -> CropFeed:
        asked, crop = self._asked, self._spec.crop
        sizes = len(self._origin.bands), len(self._origin.classes), crop
        least = asked.chosen.least(*sizes)
        return CropFeed(sampler, preparation, how, crop, count, Group(), least=least)

    def _transfer(self, data: DataSet) -> Transfer:
        spec = self._spec
        sampler = Sampler(self._reader(data), BALANCE, spec.seed)
        source = Looks(sampler, self._preparation, spec.crop, spec.batch)
        return Transfer(source.images(COLOURS, MEASURED), self.looks.images(COLOURS, MEASURED))

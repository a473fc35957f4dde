"""A second data set with classes of its own, learnt beside the first: DFCNet's classmate."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from ..data.augment import Augmentation, Sample
from ..data.crops import Batch
from ..data.dataset import DataSet
from ..errors import InputError
from ..models.architecture import Architecture
from ..models.beside import CLASSMATE, has_branch, own_weights
from ..tasks.train import Train
from .lesson import total_loss
from .supervised import CropFeed, Supervised

OWN_CHANCE = 2**31
"""What is added to a run's seed, so that it is nobody's, for the second data set's chance."""
RANGE = 2
Raw = tuple[Batch, Batch]


@dataclass(frozen=True)
class Both(Sample):
    """A sample of the first data set, and one of the second."""

    classmate: Sample

    def seeing(self, image: Tensor) -> Both:
        """Return the same with other images of the first, in whose order of memory all are."""
        is_last = image.is_contiguous(memory_format=torch.channels_last)
        order = torch.channels_last if is_last else torch.contiguous_format
        images = self.classmate.image.contiguous(memory_format=order)
        classmate = dataclasses.replace(self.classmate, image=images)
        return dataclasses.replace(self, image=image, classmate=classmate)


class BothFeed:
    """As many crops of the second data set beside those of the first, each drawn by itself."""

    def __init__(self, land: CropFeed, classmate: CropFeed) -> None:
        self.images = land.images + classmate.images
        self._land = land
        self._classmate = classmate

    def load(self, step: int, part: int, parts: int) -> Raw:
        """Return one part of a step's crops of both."""
        return self._land.load(step, part, parts), self._classmate.load(step, part, parts)

    def prepare(self, raw: Raw, number: int) -> Both:
        """Return the samples on the device."""
        land, classmate = raw
        sample = self._land.prepare(land, number)
        return Both(sample.image, sample.labels, self._classmate.prepare(classmate, number))

    def can_cut(self, parts: int) -> bool:
        """Say whether a batch in so many parts can be cut into twice as many."""
        return self._land.can_cut(parts) and self._classmate.can_cut(parts)

    def describe(self, parts: int) -> str:
        """Say how large a part of a batch is."""
        return f"{self._land.describe(parts)} of either data set"


class Jointly:
    """Makes the losses of either data set small, whose sum is the loss."""

    def __init__(self, land: Supervised, classmate: Supervised) -> None:
        self._land = land
        self._classmate = classmate

    def losses(self, network: Callable[..., Any], batch: Both) -> dict[str, Tensor]:
        """Return the losses of a batch, those of the second data set by its name."""
        land, other = network(batch.image, batch.classmate.image)
        found = self._land.losses(lambda _: land, batch)
        others = self._classmate.losses(lambda _: other, batch.classmate)
        return found | {f"{CLASSMATE} {name}": loss for name, loss in others.items()}


def classmate_of(spec: Train, data: DataSet) -> DataSet | None:
    """Return the second data set, or refuse one that cannot be learnt beside the first."""
    if spec.classmate is None:
        return None
    try:
        second = DataSet.load(spec.classmate)
        second.check_training()
    except InputError as error:
        problem = f"{CLASSMATE}: {error.message}"
        raise InputError(problem, field=CLASSMATE, remedy=error.remedy) from error
    if len(second.bands) != len(data.bands):
        named = (f"{len(d.bands)} ({', '.join(b.name for b in d.bands)})" for d in (second, data))
        raise refused(spec, "it has {} bands, but the first data set {}.".format(*named))
    if len(second.classes) == 1:
        raise refused(spec, f"it has one class alone, '{second.classes[0].name}'.")
    return second


def refused(spec: Train, problem: str) -> InputError:
    """Return the error for a second data set that does not fit."""
    return InputError(
        f"{CLASSMATE} = {spec.classmate}: {problem}",
        field=CLASSMATE,
        remedy="Make it anew with as many bands as the first, and two classes or more.",
    )


def mapping(chosen: Architecture, second: DataSet | None) -> Architecture:
    """Return the network that will map: without the branch that learns from a second data set."""
    if not has_branch(chosen):
        return chosen
    others = len(second.classes) if second else 0
    given = chosen.arguments.get(CLASSMATE, others)
    if given != others:
        has = f"the second data set has {others} classes" if second else "there is none"
        raise InputError(
            f"set = {CLASSMATE}={given}: this is the number of a second data set's classes; {has}.",
            field="set",
            remedy=f"Leave it out; '{CLASSMATE}' takes the data set itself.",
        )
    rest = {name: value for name, value in chosen.arguments.items() if name != CLASSMATE}
    return Architecture(chosen.name, rest)


def check(spec: Train, data: DataSet, second: DataSet, chosen: Architecture) -> None:
    """Refuse scales, losses and networks that are of no use for two data sets."""
    scales = spec.classmate_scales
    if scales and (len(scales) != RANGE or scales[0] > scales[1]):
        raise InputError(
            f"classmate_scales = {','.join(f'{scale:g}' for scale in scales)}: these are the "
            "smallest and the largest scale.",
            field="classmate_scales",
            remedy="Give two numbers, such as 0.8,1.25.",
        )
    try:
        total_loss(spec, second)
    except InputError as error:
        problem = f"{error.message} This is of the second data set, for which losses are the same."
        remedy = "Choose losses that go with the classes of both."
        raise InputError(problem, field=error.field, remedy=remedy) from error
    if not has_branch(chosen):
        own_weights(chosen, len(data.bands), len(data.classes), len(second.classes))


def varied(spec: Train, usual: Augmentation) -> Augmentation:
    """Return how the second data set's crops vary: as usual, or at scales of their own."""
    if not spec.classmate_scales:
        return usual
    smallest, largest = spec.classmate_scales
    return dataclasses.replace(usual, smallest=smallest, largest=largest, scales=())


def told(second: DataSet) -> dict[str, Any]:
    """Return what a model file and a report say of the second data set."""
    return {"name": second.folder.name, "labelled_pixels": second.pixels}

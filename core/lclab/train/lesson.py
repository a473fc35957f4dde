"""What a run learns from one data set: crops of it, and how answers to them are judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from ..data.augment import Augmentation, Preparation
from ..data.crops import Sampler, SplitReader
from ..data.dataset import DataSet
from ..losses.total import TotalLoss
from ..models.architecture import Architecture
from ..models.blocks.auxiliary import auxiliary_of
from ..tasks.train import Train
from .mosaic import mosaic_share
from .supervised import CropFeed, Supervised

if TYPE_CHECKING:
    from .job import Place


class Lesson:
    """The crops of a data set, varied and scaled by its own statistics, and the losses."""

    def __init__(
        self,
        spec: Train,
        data: DataSet,
        chosen: Architecture,
        place: Place,
        how: Augmentation,
        seed: int,
    ) -> None:
        self.data = data
        self.preparation = Preparation(data.bands, data.value_range, place.device, seed)
        self.loss = total_loss(spec, data, class_weights(data, spec.class_weights, place.device))
        self.further = spec.further
        self.feed = CropFeed(
            Sampler(SplitReader(data, "train"), spec.balance, seed),
            self.preparation,
            how,
            spec.crop,
            spec.batch,
            place.group,
            least=chosen.least(len(data.bands), len(data.classes), spec.crop),
        )

    def step(self, network: nn.Module) -> Supervised:
        """Return the step of a network that learns from these crops."""
        return Supervised(self.loss, auxiliary_of(network), self.further)


def total_loss(spec: Train, data: DataSet, weights: Tensor | None = None) -> TotalLoss:
    """Return what is made small, or an error about what a data set has no class for."""
    return TotalLoss(spec.loss, weights, [c.name for c in data.classes], spec.weighting)


def variation(spec: Train, data: DataSet) -> Augmentation:
    """Return how much a data set's crops are to vary."""
    return Augmentation(
        flips=spec.flips,
        turns=spec.turns,
        smallest=spec.smallest,
        largest=spec.largest,
        scales=spec.scales,
        noise=spec.noise,
        cutmix=spec.cutmix,
        mosaic=mosaic_share(spec, data),
    ).coloured(spec.colour)


def class_weights(data: DataSet, kind: str, device: torch.device) -> Tensor | None:
    """Return the weight of each class: the rarer the greater, by its root; 0 of those without."""
    if kind == "none":
        return None
    counts = data.pixels["train"]
    pixels = torch.tensor([counts.get(c.name, 0) for c in data.classes], dtype=torch.float32)
    weights = (pixels.sum() / pixels.clamp_min(1)).sqrt() * (pixels > 0)
    return (weights / weights[pixels > 0].mean()).to(device)

"""Class-balanced self-training."""

from __future__ import annotations

import torch
from torch import Tensor

from ...losses.pixels import cross_entropy
from ...registry import methods
from ..adapted import Adapted
from ..features import Answer
from ..method import Domains, Method, Setting, seen
from ..relabelling import Relabelling
from ..thresholds import Confidences, class_balanced

LOOKED_AT = 64
"""Crops from which thresholds are found."""


@methods.register("cbst", family="self-training", paper="LoveDA")
def cbst(
    setting: Setting,
    *,
    share: float = 0.5,
    warmup: float = 0.4,
    every: float = 0.1,
    weight: float = 0.5,
) -> Method:
    """Learns from its own surest labels of the target, an equally large share of every class.

    Table 7 varies `share`. `warmup` is the share of the steps on the source alone, and after
    `every` so large a share the labels are made anew; `weight` is what they count.
    """
    return ClassBalanced(setting, share, (warmup, every), weight)


class ClassBalanced(Relabelling):
    """From how sure on a pixel counts is as sure as the surest share of its class."""

    terms = ("source", "target")

    def __init__(
        self, setting: Setting, share: float, rounds: tuple[float, float], weight: float
    ) -> None:
        super().__init__(setting, *rounds)
        self.thresholds: Tensor
        self.register_buffer("thresholds", torch.ones(setting.classes))
        self._share, self._weight = share, weight

    def begin_round(self, number: int) -> None:
        """Find the thresholds, from how sure the copy is all over the target."""
        found = Confidences(self.classes)
        for images in self._targets(number, LOOKED_AT):
            found.add(self.copy(images), seen(images))
        self.thresholds.copy_(found.thresholds(self._share))

    def more(self, network: Adapted, source: Answer, batch: Domains) -> dict[str, Tensor]:
        """Return how far the target's answer is from its labels."""
        del source
        scores = network(batch.target).scores.float()
        return {"target": self._weight * cross_entropy(scores, self.labels_of(batch.target))}

    def labels(self, chances: Tensor) -> Tensor:
        """Return the class that is furthest above its threshold."""
        return class_balanced(chances, self.thresholds.to(chances.device))

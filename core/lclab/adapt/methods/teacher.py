"""A teacher that follows the student: the family of DAFormer and MIC."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ...registry import methods
from ..adapted import Adapted
from ..features import Answer
from ..frozen import Frozen
from ..method import Domains, Labelling, Method, Setting, scaled, where_seen
from ..mixing import SURE, half_of_classes, pasted, pseudo_labels, with_hidden_blocks
from ..thresholds import surer_than
from ..uncertain import weighted_cross_entropy
from ..vary import recoloured


@methods.register("teacher", family="self-training", rare=True)
def teacher(
    setting: Setting,
    *,
    warmup: float = 0.4,
    keep: float = 0.99,
    mixed: float = 1.0,
    masked: float = 1.0,
    colour: float = 1.0,
) -> Method:
    """Learns from a slow average of itself, with the source's pixels pasted in, and with masks.

    The average `keep`s so much of itself every step. `mixed` and `masked` weigh the target's images
    with half of a source image's classes in them, and those with blank squares; `colour` says how
    much the colours of both vary. `warmup` is the share of the steps on the source alone.
    """
    return MeanTeacher(setting, warmup, keep, (mixed, masked), colour)


class MeanTeacher(Labelling):
    """The teacher sees the target as it is; the student sees it mixed and masked."""

    terms = ("source", "mixed", "masked")

    def __init__(
        self,
        setting: Setting,
        warmup: float,
        keep: float,
        weights: tuple[float, float],
        colour: float,
    ) -> None:
        super().__init__(setting)
        self.begins = scaled(warmup, setting.steps)
        self.teacher = Frozen(setting.network, by_batch=setting.by_target)
        self._keep, self._weights, self._colour = keep, weights, colour
        self._block = max(1, setting.crop // 8)

    def begin(self, network: nn.Module, step: int) -> None:
        """Have the teacher follow; early on it follows faster."""
        since = step - self.begins
        if since >= 0:
            self.teacher.follow(network, min(self._keep, 1 - 1 / (since + 1)))

    def more(self, network: Adapted, source: Answer, batch: Domains) -> dict[str, Tensor]:
        """Return what the student learns from its teacher."""
        del source
        chance = torch.Generator().manual_seed(int(torch.randint(2**31, ())))
        chances = self.teacher(batch.target)
        labels, trust = pseudo_labels(chances.clamp_min(1e-12).log())
        labels = where_seen(labels, batch.target)
        found = {}
        if self._weights[0]:
            found["mixed"] = self._weights[0] * self._mixed(network, batch, labels, trust, chance)
        if self._weights[1]:
            images = recoloured(batch.target, self._colour, chance)
            images = with_hidden_blocks(images, chance, self._block)
            scores = network(images).scores.float()
            found["masked"] = self._weights[1] * weighted_cross_entropy(scores, labels, trust)
        return found

    def labeller(self, network: nn.Module) -> nn.Module:
        """Return the teacher."""
        del network
        return self.teacher.network

    def labels(self, chances: Tensor) -> Tensor:
        """Return what the teacher is sure of."""
        least = torch.full((self.classes,), SURE)
        return torch.stack([surer_than(one, least) for one in chances])

    def _mixed(
        self,
        network: Adapted,
        batch: Domains,
        labels: Tensor,
        trust: Tensor,
        chance: torch.Generator,
    ) -> Tensor:
        count = len(labels)
        source, known = batch.source.image[:count], batch.source.labels[:count]
        masks = torch.stack([half_of_classes(one, chance) for one in known])
        images = recoloured(pasted(masks, source, batch.target), self._colour, chance)
        weights = torch.where(masks, torch.ones_like(trust).view(-1, 1, 1), trust.view(-1, 1, 1))
        scores = network(images).scores.float()
        return weighted_cross_entropy(scores, pasted(masks, known, labels), weights)

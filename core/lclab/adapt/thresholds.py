"""From how sure on a pixel counts as labelled: CBST's thresholds and IAST's."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..data.dataset import UNKNOWN

BINS = 1000
SUREST = 0.9


class Confidences:
    """How sure predictions are, class by class, in so many bins that memory stays the same."""

    def __init__(self, classes: int) -> None:
        self.counts = torch.zeros(classes, BINS, dtype=torch.int64)

    def add(self, chances: Tensor, seen: Tensor | None = None) -> None:
        """Take note of chances (n, classes, h, w), of all pixels or those that are seen."""
        sureness, labels = chances.detach().max(1)
        places = (sureness * BINS).long().clamp_max(BINS - 1)
        flat = labels * BINS + places
        flat = flat.flatten() if seen is None else flat[seen]
        found = torch.bincount(flat, minlength=self.counts.numel())
        self.counts += found.view_as(self.counts).cpu()

    def thresholds(self, share: float) -> Tensor:
        """Return from how sure on the surest share of each class's pixels is; 1 of one not seen.

        A threshold is the lower end of its bin, so that at least the share passes.
        """
        from_the_top = self.counts.flip(1).cumsum(1)
        totals = self.counts.sum(1, keepdim=True)
        reached = (from_the_top >= share * totals) & (totals > 0)
        first = reached.int().argmax(1)
        lower = (BINS - 1 - first) / BINS
        return torch.where(totals.squeeze(1) > 0, lower, torch.ones_like(lower))


def class_balanced(chances: Tensor, thresholds: Tensor) -> Tensor:
    """Return CBST's labels (n, h, w): the class furthest above its threshold, unknown below it."""
    relative, labels = (chances / thresholds.view(1, -1, 1, 1).clamp_min(1 / BINS)).max(1)
    return torch.where(relative >= 1, labels, torch.full_like(labels, UNKNOWN))


class RunningThresholds(nn.Module):
    """IAST's thresholds: each image moves them towards what is usual in it.

    Of a class's pixels the surest share counts, the smaller the lower the threshold is already;
    what is rare in an image so counts more easily than what fills it.
    """

    def __init__(
        self, classes: int, share: float = 0.2, power: float = 8.0, keep: float = 0.9
    ) -> None:
        super().__init__()
        self.values: Tensor
        self.register_buffer("values", torch.full((classes,), SUREST))
        self.share, self.power, self.keep = share, power, keep

    def update(self, chances: Tensor) -> Tensor:
        """Take note of one image's chances (classes, h, w) and return its thresholds."""
        sureness, labels = chances.detach().max(0)
        found = self.values.clone()
        for place in torch.unique(labels).tolist():
            own = sureness[labels == place]
            part = 1 - self.share * float(self.values[place]) ** self.power
            found[place] = torch.quantile(own.float(), part)
        self.values = self.keep * self.values + (1 - self.keep) * found
        self.values.clamp_max_(SUREST)
        return self.values


def surer_than(chances: Tensor, thresholds: Tensor) -> Tensor:
    """Return the likeliest classes (h, w) of chances (classes, h, w), unknown below a threshold."""
    sureness, labels = chances.max(0)
    is_sure = sureness >= thresholds.to(sureness)[labels]
    return torch.where(is_sure, labels, torch.full_like(labels, UNKNOWN))

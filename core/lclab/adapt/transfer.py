"""Source crops in the target's colours."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor

from .method import seen
from .scaling import THIN

STEPS = 64
MOST = 100_000
"""Pixels of a band from which its spread is told."""


class Transfer:
    """Moves every band's values so that they are spread as the target's, value by value.

    What is as bright as so large a share of the source becomes as bright as that of the target.
    """

    def __init__(self, source: Iterable[Tensor], target: Iterable[Tensor]) -> None:
        self._from, self._to = quantiles(source), quantiles(target)

    def __call__(self, images: Tensor) -> Tensor:
        """Return images (n, bands, h, w) with the target's colours; blank places stay blank."""
        moved = torch.stack(
            [self._moved(images[:, band], band) for band in range(len(self._to))], 1
        )
        return torch.where(seen(images).unsqueeze(1), moved, images)

    def _moved(self, values: Tensor, band: int) -> Tensor:
        """Return one band's values; beyond both ends they go on with the distance that is there."""
        before, after = self._from[band].to(values), self._to[band].to(values)
        place = torch.searchsorted(before, values.contiguous()).clamp(1, STEPS)
        low, high = before[place - 1], before[place]
        share = (values - low) / (high - low).clamp_min(1e-6)
        inside = after[place - 1] + share.clamp(0, 1) * (after[place] - after[place - 1])
        beyond = values - values.clamp(before[0], before[-1])
        return inside + beyond


def quantiles(crops: Iterable[Tensor]) -> Tensor:
    """Return how the values of each band are spread: (bands, STEPS + 1), rising."""
    pixels = [images.permute(0, 2, 3, 1)[seen(images)][::THIN].cpu() for images in crops]
    every = torch.cat(pixels).float()
    thin = every[:: max(1, len(every) // MOST)]
    shares = torch.linspace(0.005, 0.995, STEPS + 1)
    return torch.quantile(thin, shares, dim=0).t().contiguous()

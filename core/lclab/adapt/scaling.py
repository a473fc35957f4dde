"""How the target's values are scaled: as the source's, or by what they are themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from ..card import Band
from ..data.build.statistics import PERCENTILES, significant
from ..data.crops import Batch

THIN = 7
"""Of pixels, one in so many is measured."""


def is_own(way: str, source_range: float, target_range: float) -> bool:
    """Say whether the target is scaled by its own values; 'auto' does where its type is another."""
    return way == "target" or (way == "auto" and source_range != target_range)


def own_bands(
    bands: tuple[Band, ...], crops: Iterable[Batch], value_range: float
) -> tuple[Band, ...]:
    """Return the bands with the mean and spread that the target's crops have."""
    pixels = np.concatenate([batch.image[batch.seen][::THIN] for batch in crops]).astype(float)
    low, high = np.percentile(pixels, PERCENTILES, axis=0)
    pixels = np.clip(pixels, low, high) / value_range
    spreads = np.where(high > low, pixels.std(0), 1.0)
    return tuple(
        replace(band, mean=significant(mean), std=significant(std))
        for band, mean, std in zip(bands, pixels.mean(0), spreads, strict=True)
    )

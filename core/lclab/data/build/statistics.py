"""Mean and spread of each band over the blocks that are trained on, extremes left out.

Where none are, as in a data set to measure on alone, they are those of all labelled blocks.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ...card import Band
from ...events import Report
from ..dataset import NO_SPLIT
from .imagery import Imagery
from .margin import Letters, spread
from .scene import Part

SAMPLE = 1_000_000
PERCENTILES = (0.5, 99.5)


def band_statistics(
    parts: Sequence[Part], letters: Sequence[Letters], block: int, imagery: Imagery, report: Report
) -> tuple[Band, ...]:
    """Return the bands with mean and standard deviation after division by the value range."""
    has_training = any((some == "t").any() for some in letters)
    counted = [some == "t" if has_training else some != NO_SPLIT for some in letters]
    total = sum(part.height * part.width * some.mean() for part, some in zip(parts, counted))
    step = max(1, math.isqrt(int(total) // SAMPLE))
    found = [np.zeros((0, len(imagery.bands)), imagery.dtype)]
    for part, some in zip(parts, counted):
        for row in range(step // 2, part.height, step):
            report.raise_if_cancelled()
            is_ours = spread(some[row // block][None], block, part.width)[0]
            if is_ours.any():
                is_ours &= part.files["seen"].read(row, row + 1)[0]
                found.append(part.files["image"].read(row, row + 1)[0][is_ours][::step])
    sample = np.concatenate(found).astype(np.float64)
    low, high = np.percentile(sample, PERCENTILES, axis=0)
    sample = np.clip(sample, low, high) / imagery.value_range
    spreads = np.where(high > low, sample.std(0), 1.0)
    return tuple(
        Band(name, significant(mean), significant(std))
        for name, mean, std in zip(imagery.names, sample.mean(0), spreads)
    )


def significant(value: float) -> float:
    """Return a number as dataset.json holds it."""
    return float(f"{value:.7g}")

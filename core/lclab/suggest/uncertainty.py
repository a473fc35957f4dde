"""How unsure a model is of each pixel, from 0 to 1."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Chances = NDArray[np.float32]
"""Probabilities: (classes, rows, columns), two classes at least."""


def entropy(chances: Chances) -> Chances:
    """Return the entropy; 1 where all classes are as likely."""
    told: Chances = -(chances * np.log(np.maximum(chances, 1e-12))).sum(0)  # (rows, columns)
    return np.clip(told / np.float32(np.log(len(chances))), 0, 1)


def margin(chances: Chances) -> Chances:
    """Return how near the second class comes to the first; 1 where they are as likely."""
    second, first = np.partition(chances, -2, axis=0)[-2:]
    nearness: Chances = 1 - (first - second)
    return nearness


MEASURES = {"entropy": entropy, "margin": margin}

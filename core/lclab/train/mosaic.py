"""How many crops are put together of four."""

from __future__ import annotations

from ..data.augment import Augmentation
from ..data.dataset import DataSet
from ..tasks.train import Train


def mosaic_share(spec: Train, data: DataSet) -> float:
    """Return the share of crops to put together of four: of sparse labels most would get lost."""
    if spec.mosaic >= 0:
        return spec.mosaic
    labelled = sum(sum(counts.values()) for counts in data.pixels.values())
    is_dense = labelled > sum(scene.width * scene.height for scene in data.scenes) / 2
    return Augmentation.mosaic if is_dense else 0.0

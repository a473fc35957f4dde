"""The folder of a pre-training."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from ..data.dataset import FILE
from ..tasks.pretrain import Pretrain
from ..train.checkpoint import FILE as CHECKPOINT
from ..train.folder import (
    DATA,
    FINGERPRINT,
    FREE_TO_CHANGE,
    LOG,
    MANNER,
    METRICS,
    REPORT,
    SPEC,
    RunFolder,
    fingerprint,
    posix,
)
from .weights import ENCODER

TRAINING = "training"
"""The folder in it of the training that a supervised pre-training is."""
RESULTS = ("retrieval", "miou", "oa", "steps", "seconds")


class PretrainFolder(RunFolder):
    """A folder that holds one pre-training: of these images, or of this data set's labels."""

    files = (SPEC, MANNER, LOG, CHECKPOINT, ENCODER, METRICS, REPORT)

    def __init__(self, path: Path, spec: Pretrain) -> None:
        self.path = path
        facts = dataclasses.asdict(spec)
        self._facts = {name: facts[name] for name in facts if name not in FREE_TO_CHANGE}
        self._facts["images"] = [posix(Path(image)) for image in spec.images]
        self._facts[DATA] = posix(Path(spec.dataset)) if spec.dataset else None
        data = Path(spec.dataset) / FILE if spec.dataset else None
        self._facts[FINGERPRINT] = fingerprint(data) if data else None

    def expect(self, rasters: int, pixels: int) -> None:
        """Take note of how much imagery there is, as places are drawn from all of it."""
        self._facts["imagery"] = f"{rasters} rasters of {pixels} pixels"

    def results(self, metrics: dict[str, Any]) -> dict[str, Any]:
        """Return what a pre-training returns: where its files are, and what is known of it."""
        return {
            "encoder": str(self.path / ENCODER),
            "report": str(self.path / REPORT),
            "metrics": str(self.path / METRICS),
            **{name: metrics[name] for name in RESULTS if name in metrics},
        }

"""The folder of an adaptation."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from ..data.dataset import FILE
from ..geo.files import rasters_of
from ..tasks.adapt import Adapt
from ..train.folder import (
    DATA,
    FINGERPRINT,
    FREE_TO_CHANGE,
    RunFolder,
    fingerprint,
    posix,
    results,
)

START, LABELLER = "start.safetensors", "labeller.safetensors"
PSEUDO_LABELS = "pseudo_labels"
"""The folder of the rasters that show them."""


class AdaptFolder(RunFolder):
    """A folder that holds one adaptation: of this source, or of this model without one."""

    files = (*RunFolder.files, START, LABELLER)

    def __init__(self, path: Path, spec: Adapt, model: Path | None) -> None:
        self.path = path
        facts = dataclasses.asdict(spec)
        free = {*FREE_TO_CHANGE, "source", "target"}
        self._facts = {name: facts[name] for name in facts if name not in free}
        self._facts["target"] = [posix(Path(path)) for path in targets_of(spec)]
        source = Path(spec.source) / FILE if spec.source else model
        for name, file in {"model": model, "target_labels": labels_file(spec)}.items():
            if file is not None:
                self._facts[name] = fingerprint(file)
        if source is not None:  # one of both there is
            self._facts[DATA] = posix(source.parent)
            self._facts[FINGERPRINT] = fingerprint(source)

    def results(self, metrics: dict[str, Any]) -> dict[str, Any]:
        """Return what an adaptation returns: where its files are, and what is known of it."""
        found = results(self.path, metrics)
        return {**found, **{n: metrics[n] for n in ("confidence", "pseudo_labels")}}


def targets_of(spec: Adapt) -> list[str]:
    """Return the rasters of the target."""
    return rasters_of(spec.target, "target")


def labels_file(spec: Adapt) -> Path | None:
    """Return the file that tells of the target's labels."""
    return Path(spec.target_labels) / FILE if spec.target_labels else None

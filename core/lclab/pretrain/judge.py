"""Looks at the encoder at the end of every epoch and keeps its weights."""

from __future__ import annotations

from typing import Any, cast

from torch import nn

from ..events import Report
from ..report.pictures import save
from ..train.folder import PREVIEWS
from .asked import Asked
from .folder import PretrainFolder
from .knowing import Eye
from .method import Pretrained
from .weights import ENCODER, facts_of, named, write_encoder


class Judge:
    """Without labels nobody knows which encoder is the best, so the last one is kept."""

    def __init__(self, asked: Asked, eye: Eye, folder: PretrainFolder, report: Report) -> None:
        self._asked, self._eye, self._folder, self._report = asked, eye, folder, report

    def score(self, network: nn.Module, step: int) -> tuple[float, dict[str, float]]:
        """Return the step, and how well the encoder knows places again."""
        pretrained = cast(Pretrained, network)
        retrieval = self._eye.retrieval(pretrained.features)
        path = self._folder.path / PREVIEWS / f"{step:07d}.png"
        path.parent.mkdir(exist_ok=True)
        save(self._eye.neighbours(pretrained.features), path)
        self._report.preview(str(path))
        # Asked last, as asking begins its count anew, and a look may be cancelled.
        return float(step), {"retrieval": retrieval, **pretrained.method.figures()}

    def keep(self, network: nn.Module, step: int) -> None:
        """Write the encoder's weights."""
        tensors = named(cast(Pretrained, network).features.encoder)
        write_encoder(tensors, encoder_facts(self._asked, step), self._folder.path / ENCODER)


def encoder_facts(asked: Asked, step: int) -> dict[str, Any]:
    """Return what the file of weights after a step says of itself."""
    imagery, spec = asked.imagery, asked.spec
    images = [raster.source.path for raster in imagery.sampler.reader.rasters]
    values = imagery.bands, imagery.value_range, imagery.resolution
    return {**facts_of(asked.chosen, *values, spec.method, images), "steps": step}

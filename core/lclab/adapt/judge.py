"""Looks at the adapted network at the end of every epoch."""

from __future__ import annotations

import copy
from pathlib import Path

import numpy as np
from torch import nn

from ..card import Card
from ..events import Report
from ..report.pictures import save
from ..train.best import Best
from ..train.folder import PREVIEWS
from ..train.validation import Validation
from .folder import AdaptFolder
from .imagery import Imagery
from .known import Eye, View
from .method import Method
from .target_labels import TargetLabels

QUICK = 8
"""Crops that are looked at after every epoch."""


class Judge:
    """Where the user's labels are to choose, the best on them is kept, else the last."""

    def __init__(
        self,
        method: Method,
        imagery: Imagery,
        labels: TargetLabels | None,
        validation: Validation | None,
        eye: Eye,
        kept: tuple[Card, AdaptFolder, Report],
    ) -> None:
        self._method, self._imagery, self._labels, self._eye = method, imagery, labels, eye
        self._best = Best(validation, *kept)
        _, self._folder, self._report = kept
        self._mapped: nn.Module = nn.Identity()

    def score(self, network: nn.Module, step: int) -> tuple[float, dict[str, float]]:
        """Return how good the network is as far as is known, and how sure it is of the target."""
        self._mapped = plain = self._mapping(network)
        view = self._eye.view(plain, QUICK)
        self._picture(view, step)
        score, figures = self._best.score(
            self._labels.seeing(plain) if self._labels else plain, step
        )
        return score, {**figures, "confidence": view.confidence, "flips_agree": view.flips}

    def keep(self, network: nn.Module, step: int) -> None:
        """Write the network that was judged last as a model file."""
        del network
        self._best.keep(self._mapped, step)

    def _mapping(self, network: nn.Module) -> nn.Module:
        """Return a copy of the network as it maps."""
        return self._imagery.mapping(copy.deepcopy(self._method.plain(network)).eval())

    def _picture(self, view: View, step: int) -> None:
        path = Path(self._folder.path) / PREVIEWS / f"target-{step:07d}.png"
        path.parent.mkdir(exist_ok=True)
        save(np.concatenate(self._eye.pictures(view)), path)
        self._report.preview(str(path))

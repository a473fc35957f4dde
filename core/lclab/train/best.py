"""Judges a network at the end of every epoch and keeps the best one as a model file."""

from __future__ import annotations

import dataclasses
from contextlib import suppress
from pathlib import Path

from torch import nn

from ..card import Card
from ..events import Report
from ..metrics.confusion import labels
from ..models.beside import alone
from .export import WEIGHTS, write_weights
from .folder import PREVIEWS, RunFolder
from .validation import Validation


class Best:
    """By mean IoU on the validation blocks; without any, the last one is the best."""

    def __init__(
        self, validation: Validation | None, card: Card, folder: RunFolder, report: Report
    ) -> None:
        self._validation = validation
        self._card = card
        self._folder = folder
        self._report = report
        self._figures: dict[str, float] = {}
        self._passing: Path | None = None
        """The newest picture, as long as it is not one of a better network."""

    def score(self, network: nn.Module, step: int) -> tuple[float, dict[str, float]]:
        """Return mean IoU, and it with the accuracy and each class's IoU for the record.

        What the network maps by now is pictured; only pictures of better ones are kept.
        """
        if self._validation is None:
            return float(step), {}
        confusion = self._validation.confusion(network, self._report)
        scores = confusion.scores(self._card.classes)
        names = zip(labels(self._card.classes), scores["classes"], strict=True)
        figures = {f"iou_{name}": row["iou"] for name, row in names}
        figures |= {"miou": scores["miou"], "oa": scores["oa"], "kappa": scores["kappa"]}
        self._figures = {name: value for name, value in figures.items() if value is not None}
        self._picture(network, step)
        return self._figures.get("miou", 0.0), self._figures

    def keep(self, network: nn.Module, step: int) -> None:
        """Write the network as a model file, and keep its picture."""
        facts = {**self._figures, "step": step, "split": "validation"}
        card = dataclasses.replace(self._card, metrics=facts)
        write_weights(alone(network), card, self._folder.path / WEIGHTS)
        self._passing = None

    def _picture(self, network: nn.Module, step: int) -> None:
        """Write a picture of what a network maps, in place of one that is not to be kept."""
        path = self._folder.path / PREVIEWS / f"{step:07d}.png"
        if self._validation is None or not self._validation.preview(network, path):
            return
        if self._passing and self._passing != path:
            with suppress(OSError):  # on Windows, where somebody looks at it just now
                self._passing.unlink(missing_ok=True)
        self._passing = path
        self._report.preview(str(path))

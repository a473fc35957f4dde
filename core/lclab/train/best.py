"""Judges a network at the end of every epoch and keeps the best one as a model file."""

from __future__ import annotations

import dataclasses

from torch import nn

from ..card import Card
from ..events import Report
from ..metrics.confusion import labels
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

    def score(self, network: nn.Module, step: int) -> tuple[float, dict[str, float]]:
        """Return mean IoU, and it with the accuracy and each class's IoU for the record."""
        if self._validation is None:
            return float(step), {}
        confusion = self._validation.confusion(network, self._report)
        scores = confusion.scores(self._card.classes)
        names = zip(labels(self._card.classes), scores["classes"], strict=True)
        figures = {f"iou_{name}": row["iou"] for name, row in names}
        figures |= {"miou": scores["miou"], "oa": scores["oa"], "kappa": scores["kappa"]}
        self._figures = {name: value for name, value in figures.items() if value is not None}
        return self._figures.get("miou", 0.0), self._figures

    def keep(self, network: nn.Module, step: int) -> None:
        """Write the network as a model file, and a picture of what it maps."""
        facts = {**self._figures, "step": step, "split": "validation"}
        card = dataclasses.replace(self._card, metrics=facts)
        write_weights(network, card, self._folder.path / WEIGHTS)
        if self._validation is not None:
            path = self._folder.path / PREVIEWS / f"{step:07d}.png"
            path.parent.mkdir(exist_ok=True)
            self._validation.preview(network, path)
            self._report.preview(str(path))

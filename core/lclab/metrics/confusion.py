"""The confusion matrix of a classification, and the scores that follow from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..card import LandClass


@dataclass
class Confusion:
    """How often each class of the reference (rows) was mapped as each class (columns).

    Rows and columns are positions in the class table. Instead of counts there may be shares.
    """

    counts: NDArray[Any]

    @staticmethod
    def empty(classes: int) -> Confusion:
        """Return the matrix of so many classes before anything is counted."""
        return Confusion(np.zeros((classes, classes), np.int64))

    def add(
        self,
        reference: NDArray[Any],
        predicted: NDArray[Any],
        valid: NDArray[np.bool_] | None = None,
    ) -> None:
        """Count pixels by their positions; what is not valid or in no class is left out."""
        size = len(self.counts)
        known = (reference >= 0) & (reference < size) & (predicted >= 0) & (predicted < size)
        if valid is not None:
            known &= valid
        cells = reference[known].astype(np.intp) * size + predicted[known]
        self.counts += np.bincount(cells, minlength=size * size).reshape(size, size)

    @property
    def total(self) -> Any:
        """How many were counted."""
        return self.counts.sum().item()

    @property
    def accuracy(self) -> float | None:
        """The share that is right."""
        return ratio(np.trace(self.counts), self.total)

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa: how much better than chance."""
        if not self.total:
            return None
        shares = self.counts / self.total
        right, chance = np.trace(shares), float(shares.sum(0) @ shares.sum(1))
        return None if chance >= 1 else float((right - chance) / (1 - chance))

    def rows(self, classes: Sequence[LandClass]) -> list[dict[str, Any]]:
        """Return each class's scores; those that nothing tells of are None."""
        table = zip(classes, self.counts.diagonal(), self.counts.sum(1), self.counts.sum(0))
        return [
            {
                "id": c.id,
                "name": c.name,
                "iou": ratio(right, actual + mapped - right),
                "f1": ratio(2 * right, actual + mapped),
                "precision": ratio(right, mapped),
                "recall": ratio(right, actual),
                "support": actual.item(),
                "mapped": mapped.item(),
            }
            for c, right, actual, mapped in table
        ]

    def scores(
        self, classes: Sequence[LandClass], not_scored: Collection[str] = ()
    ) -> dict[str, Any]:
        """Return all scores; means are over the classes that occur in reference or map.

        Classes that are not scored, by name, are in the means neither.
        """
        rows = self.rows(classes)
        scored = [row for row in rows if row["name"] not in not_scored]
        return {
            "miou": mean([row["iou"] for row in scored]),
            "oa": self.accuracy,
            "kappa": self.kappa,
            "macro_f1": mean([row["f1"] for row in scored]),
            "counted": self.total,
            "iou": dict(zip(labels(classes), (row["iou"] for row in rows))),
            "classes": rows,
        }


def ratio(part: Any, whole: Any) -> float | None:
    """Return a share, or None of nothing."""
    return float(part / whole) if whole else None


def mean(values: Sequence[float | None]) -> float | None:
    """Return the mean of the values that there are."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def labels(classes: Sequence[LandClass]) -> list[str]:
    """Return a name for every class that no other has."""
    often = Counter(c.name for c in classes)
    return [c.name if often[c.name] == 1 else f"{c.name} ({c.id})" for c in classes]

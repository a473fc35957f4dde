"""A stratified sample and the map it was drawn on: what is estimated for the whole map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass

import numpy as np

from ..card import LandClass
from ..events import Report
from .compare import Outcome
from .strata import Stratum
from .stratified import Estimate, Estimates, estimate, reach

LEAST = 2
SQUARE_METRES = 10_000


@dataclass(frozen=True)
class Design:
    """Estimates for a map, its classes' areas as mapped, and the area that estimates tell of."""

    estimates: Estimates
    mapped: list[float]
    whole: float
    unit: str
    confidence: float

    def area(self, share: Estimate) -> Estimate:
        """Return a share of the map as an area."""
        return Estimate(*(None if v is None else v * self.whole for v in astuple(share)))

    def half(self, estimate: Estimate) -> float | None:
        """Return half the width of an estimate's confidence interval."""
        return None if estimate.error is None else estimate.error * reach(self.confidence)


def by_strata(
    outcome: Outcome, strata: Mapping[int, Stratum], confidence: float, report: Report
) -> Design:
    """Return what a sample tells of a map; classes of the map without points are left out."""
    points = outcome.confusion.counts.sum(0)
    mapped = [strata.get(c.id, Stratum()) for c in outcome.classes]
    everything = sum(stratum.size for stratum in strata.values())
    warn_of_few(outcome.classes, points.tolist(), [s.size / everything for s in mapped], report)
    sizes = [s.size if n else 0.0 for s, n in zip(mapped, points)]
    has_metres = all(s.metres is not None for s in strata.values())
    unit = SQUARE_METRES if has_metres else 1
    return Design(
        estimate(outcome.confusion.counts, np.array(sizes), confidence),
        [s.size / unit for s in mapped],
        sum(sizes) / unit,
        "ha" if has_metres else "pixels",
        confidence,
    )


def warn_of_few(
    classes: Sequence[LandClass], points: Sequence[int], shares: Sequence[float], report: Report
) -> None:
    """Warn of classes of the map that too few points tell of."""
    for c, number, share in zip(classes, points, shares):
        if not share or number >= LEAST:
            continue
        if number:
            what = "has one point only, so its accuracy has no standard error and the largest "
            what += "possible one is taken for the map"
        else:
            what = "has no point, so the estimates do not tell of it"
        report.warning(f"Class '{c.name}', {100 * share:.3g} % of the map, {what}. Label more.")

"""What an evaluation found, as plain figures."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from .. import __version__
from ..report.pictures import Picture
from ..tasks.evaluate import Evaluate
from .compare import Outcome
from .confusion import Confusion, labels
from .design import Design


@dataclass(frozen=True)
class Results:
    """Everything that an evaluation found."""

    spec: Evaluate
    outcome: Outcome
    pictures: list[Picture]
    warnings: list[str]
    design: Design | None = None


def figures_of(results: Results) -> dict[str, Any]:
    """Return everything that metrics.json says."""
    spec, outcome, design = results.spec, results.outcome, results.design
    inputs = {n: getattr(spec, n) for n in ("map", "image", "model", "reference", "labels")}
    return {
        **scores_of(outcome, design),
        "unit": outcome.unit,
        "design": spec.design,
        "left_out": outcome.left_out,
        "confusion": {
            "classes": labels(outcome.classes),
            "rows": "reference",
            "columns": "map",
            "counts": outcome.confusion.counts.tolist(),
        },
        "stratified": estimates_of(outcome, design) if design else None,
        "inputs": {name: value for name, value in inputs.items() if value},
        "warnings": results.warnings,
        "versions": {"lclab": __version__},
    }


def scores_of(outcome: Outcome, design: Design | None) -> dict[str, Any]:
    """Return the scores of what was counted; for a sample, those estimated for all of the map."""
    counted = outcome.confusion.scores(outcome.classes)
    if design is None:
        return counted
    estimated = Confusion(design.estimates.shares).scores(outcome.classes)
    for row, points in zip(estimated["classes"], counted["classes"]):
        row |= {"support": points["support"], "mapped": points["mapped"]}
    return {**estimated, "counted": counted["counted"]}


def estimates_of(outcome: Outcome, design: Design) -> dict[str, Any]:
    """Return what a sample says of the whole map."""
    found = design.estimates
    rows = zip(outcome.classes, design.mapped, found.users, found.producers, found.areas)
    return {
        "confidence": design.confidence,
        "area_unit": design.unit,
        "overall": asdict(found.overall),
        "classes": [
            {
                "id": c.id,
                "name": c.name,
                "users": asdict(users),
                "producers": asdict(producers),
                "mapped_area": mapped,
                "area": asdict(design.area(share)),
            }
            for c, mapped, users, producers, share in rows
        ],
    }

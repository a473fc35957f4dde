"""What an evaluation found, as plain figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from .. import __version__
from ..report.pictures import Picture
from ..tasks.evaluate import Evaluate
from .compare import Outcome
from .confusion import Confusion, labels
from .design import Design

INPUTS = ("map", "image", "dataset", "model", "reference", "labels")
SHORT = ("miou", "oa", "kappa", "macro_f1", "counted")


@dataclass(frozen=True)
class Results:
    """Everything that an evaluation found."""

    spec: Evaluate
    outcome: Outcome
    pictures: list[Picture]
    warnings: list[str]
    design: Design | None = None
    scenes: Sequence[tuple[str, Outcome]] = ()
    """The scenes of a data set, each with what was found in it."""


def figures_of(results: Results) -> dict[str, Any]:
    """Return everything that metrics.json says."""
    spec, outcome, design = results.spec, results.outcome, results.design
    inputs = {name: getattr(spec, name) for name in INPUTS}
    return {
        **scores_of(outcome, design, spec.not_scored),
        "not_scored": list(spec.not_scored),
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
        "scenes": [scene_row(name, found, spec.not_scored) for name, found in results.scenes],
        "split": spec.split if spec.dataset else None,
        "inputs": {name: value for name, value in inputs.items() if value},
        "warnings": results.warnings,
        "versions": {"lclab": __version__},
    }


def scene_row(name: str, outcome: Outcome, not_scored: Sequence[str]) -> dict[str, Any]:
    """Return the scores of one scene."""
    scores = outcome.confusion.scores(outcome.classes, not_scored)
    return {"scene": name, **{figure: scores[figure] for figure in (*SHORT, "iou")}}


def scores_of(
    outcome: Outcome, design: Design | None, not_scored: Sequence[str] = ()
) -> dict[str, Any]:
    """Return the scores of what was counted; for a sample, those estimated for all of the map."""
    counted = outcome.confusion.scores(outcome.classes, not_scored)
    if design is None:
        return counted
    estimated = Confusion(design.estimates.shares).scores(outcome.classes, not_scored)
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

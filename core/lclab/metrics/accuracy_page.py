"""The page that says how right a map is."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..report.facts import facts, notes, settings, words
from ..report.markup import NONE, number
from ..report.page import document
from ..report.pictures import pictures
from ..report.tables import class_table, confusion_table, table
from ..spec import params_of
from ..tasks.evaluate import Evaluate
from .compare import Outcome
from .design import Design
from .results import Results
from .stratified import Estimate

LEFT_OUT = {
    "ignored": "have an empty or ignored class in the reference",
    "no_map_value": "lie where the map has no class",
    "no_reference": "of the map have no class in the reference that covers them",
    "contested": "lie under polygons of different classes",
    "outside": "lie outside the map",
    "border": "lie so near to another class in the reference as was asked to be left out",
}
SCENES = 20
HOW_TO_READ = (
    "The points are a random sample in each class of the map, so every figure but the matrix is "
    "weighed by the area of the classes there (Olofsson et al. 2014). User's accuracy is the "
    "share of a class on the map that is right; producer's accuracy is the share of a class on "
    "the ground that the map has found."
)


def page_of(results: Results, figures: Mapping[str, Any]) -> str:
    """Return the page of an evaluation."""
    spec, outcome, design = results.spec, results.outcome, results.design
    scores = class_table(figures, outcome.classes)
    return document(
        f"Accuracy of {named(spec.map, *spec.model)}",
        [
            headline(figures, design),
            notes([*results.warnings, *left_out(outcome), *not_scored(spec)]),
            *(sample_tables(outcome, design, figures) if design else [scores]),
            confusion_table(
                outcome.confusion, outcome.classes, f"Confusion matrix ({outcome.unit})"
            ),
            scene_table(results, figures),
            pictures(results.pictures, "On the map"),
            settings(given(spec)),
        ],
        f"Compared with {compared_with(spec)}",
    )


def compared_with(spec: Evaluate) -> str:
    """Return what tells the truth."""
    if spec.dataset:
        return f"{named(spec.dataset)} ({spec.split})"
    return named((spec.reference or spec.labels or "").partition("|")[0])


def named(*paths: str | None) -> str:
    """Return the names of files."""
    return ", ".join(Path(path).name for path in paths if path)


def headline(figures: Mapping[str, Any], design: Design | None) -> str:
    """Return the figures that one looks for first."""
    overall: Any = figures["oa"]
    if design:
        overall = plus_minus(design.estimates.overall, design)
    return facts(
        {
            "mean IoU": figures["miou"],
            "overall accuracy": overall,
            "kappa": figures["kappa"],
            "mean F1": figures["macro_f1"],
            f"{figures['unit']} compared": figures["counted"],
        }
    )


def left_out(outcome: Outcome) -> list[str]:
    """Return in words what was not counted."""
    return [
        f"{number(outcome.left_out[name])} {outcome.unit} {reason}: left out."
        for name, reason in LEFT_OUT.items()
        if outcome.left_out.get(name)
    ]


def not_scored(spec: Evaluate) -> list[str]:
    """Return in words which classes are in no mean."""
    if not spec.not_scored:
        return []
    return [f"Left out of mean IoU and mean F1: {', '.join(spec.not_scored)}."]


def scene_table(results: Results, figures: Mapping[str, Any]) -> str:
    """Return the scenes that are mapped worst."""
    if len(results.scenes) < 2:
        return ""
    worst = sorted((row for row in figures["scenes"] if row["counted"]), key=lambda r: r["oa"])
    rows = [[r["scene"], *(r[n] for n in ("oa", "miou", "counted"))] for r in worst[:SCENES]]
    title = (
        "Scenes" if len(worst) <= SCENES else f"The {SCENES} of {len(worst)} scenes mapped worst"
    )
    head = ["Scene", "Overall accuracy", "Mean IoU", "Pixels"]
    return table(title, head, rows, "All scenes are in scenes.csv.")


def sample_tables(outcome: Outcome, design: Design, figures: Mapping[str, Any]) -> list[str]:
    """Return accuracies and areas with their intervals."""
    found, percent = design.estimates, f"{100 * design.confidence:g} %"
    rows = zip(outcome.classes, figures["classes"], found.users, found.producers)
    accuracy = [
        [c, row["mapped"], *(plus_minus(e, design) for e in both), row["iou"], row["f1"]]
        for c, row, *both in rows
    ]
    areas = [
        [c, area_text(mapped), area_text(area.value), area_text(design.half(area)), share.value]
        for c, mapped, area, share in (
            (c, mapped, design.area(share), share)
            for c, mapped, share in zip(outcome.classes, design.mapped, found.areas)
        )
    ]
    head = ["Class", "Points", "User's accuracy", "Producer's accuracy", "IoU", "F1"]
    of_area = [f"Mapped ({design.unit})", f"Estimated ({design.unit})", f"± ({percent})", "Share"]
    return [
        words(HOW_TO_READ, "A stratified sample"),
        table(f"Accuracy, with intervals of {percent}", head, accuracy),
        table("Areas", ["Class", *of_area], areas),
    ]


def plus_minus(estimate: Estimate, design: Design) -> str:
    """Return an estimate with half the width of its interval."""
    half = design.half(estimate)
    return number(estimate.value) + (f" ± {number(half)}" if half is not None else "")


def area_text(area: float | None) -> str:
    """Return an area with as many digits as can matter."""
    return NONE if area is None else number(float(area), 0 if area >= 1000 else 2)


def given(spec: Evaluate) -> dict[str, Any]:
    """Return what the user gave, under the titles of the form."""
    values = {p.title: getattr(spec, p.name) for p in params_of(type(spec))}
    return {title: value for title, value in values.items() if value is not None}

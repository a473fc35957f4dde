"""The page about an adaptation."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING, Any

from ..report import curves, facts, page, pictures, tables
from .target_labels import STOP, TRAIN

if TYPE_CHECKING:
    from .finish import Ended, Known

NO_ACCURACY = (
    "Nothing here is an accuracy: without labels of the target nobody knows how much of its map is "
    "right. A network can be sure, steady and wrong."
)
NOTHING_BEFORE = (
    "There is nothing to compare with: the network saw the target from its first step. Begin from "
    "a model file, or with a warm-up, to see what adaptation changed."
)


def page_of(ended: Ended, known: Known, metrics: dict[str, Any]) -> str:
    """Return the page about a run."""
    run, spec = ended.run, ended.run.spec
    classes = run.asked.origin.classes
    parts = [
        facts.facts(first_figures(metrics)),
        facts.notes(notes(ended, known)),
        *scored(known, run.asked.origin.classes),
        shares(known, metrics, classes),
        *histories(ended.progress.history),
        pictured(ended, known),
        facts.settings(dataclasses.asdict(spec)),
    ]
    title = f"Adaptation of {run.chosen.name} by {spec.method}"
    return page.document(title, parts, f"head: {spec.head}")


def first_figures(metrics: dict[str, Any]) -> dict[str, Any]:
    """Return the figures that the reader looks for first."""
    start = metrics.get("start") or {}
    found = {}
    if metrics["split"]:
        before = metrics["before"] or {}
        found = {
            "mean IoU": metrics["miou"],
            "mean IoU before": before.get("miou"),
            "overall accuracy": metrics["oa"],
            "measured on": metrics["split"],
        }
    return found | {
        "mean confidence": metrics["confidence"],
        "confidence before": start.get("confidence"),
        "mapped as before": start.get("agreement"),
        "mirrored alike": metrics["flips_agree"],
        "best step": metrics["best_step"],
        "minutes": metrics["seconds"] / 60,
    }


def notes(ended: Ended, known: Known) -> list[str]:
    """Return what has to be known to read the figures rightly."""
    run, labels = ended.run, ended.run.asked.labels
    said = []
    if labels is None:
        said.append(NO_ACCURACY)
    else:
        kept = sum(len(raster.kept) for raster in run.asked.sampler.reader.rasters)
        said.append(
            f"Accuracies are of {labels.measured or 'no'} blocks of the target's labels. The "
            f"places of its validation and test blocks were never learnt from, neither with nor "
            f"without labels: {kept} blocks were left out of the target's imagery, and those that "
            "show the same places out of the source's."
        )
        if labels.measured and not kept:
            said.append(
                "The rasters of the target show none of these blocks, or nobody knows where they "
                "lie; images without coordinates are compared by their names alone."
            )
        if labels.measured == "validation" and labels.use in (STOP, TRAIN):
            said.append("The best state was chosen by the same blocks, so the figures flatter.")
        said.append("Confidence and agreement are no accuracy.")
    if known.before is None:
        said.append(NOTHING_BEFORE)
    return [*said, *(run.asked.data.warnings if run.asked.data else ())]


def scored(known: Known, classes: Any) -> list[str]:
    """Return the tables of the splits of the target's labels."""
    found = []
    for split, confusion in known.scores.items():
        rows = confusion.scores(classes)
        found.append(tables.class_table(rows, classes, title=f"Target's classes: {split}"))
        title = f"Confusion matrix: {split}"
        found.append(tables.confusion_table(confusion, classes, title=title))
    return found


def shares(known: Known, metrics: dict[str, Any], classes: Any) -> str:
    """Return how much of the imagery is of each class: in the source's labels, and as mapped."""
    count = len(classes)
    source = metrics["source_shares"] or [None] * count
    before = known.before.shares(count) if known.before else [None] * count
    rows = list(zip(classes, source, before, known.after.shares(count), strict=True))
    head = ["Class", "Source's labels", "Target mapped before", "Target mapped now"]
    below = (
        "Regions differ, so the target's shares need not be the source's; a class that vanishes or "
        "takes over is a reason to look."
    )
    return tables.table("Shares of classes", head, rows, below)


def histories(history: list[dict[str, Any]]) -> list[str]:
    """Return the curves of a run."""
    series = partial(curves.series, history)
    losses = [name for name in history[-1] if name.startswith("loss")]
    sureness = series("confidence", "flips_agree")
    named = {"mean confidence": sureness["confidence"], "mirrored alike": sureness["flips_agree"]}
    has_scores = "miou" in history[-1]
    return [
        curves.curves(series(*losses), "Loss"),
        curves.curves(named, "How sure it is of the target"),
        curves.curves(series("miou", "oa"), "Accuracy on validation blocks") if has_scores else "",
        curves.curves(series("rate"), "Learning rate"),
    ]


def pictured(ended: Ended, known: Known) -> str:
    """Return crops of the target beside what they are mapped as."""
    views = [view for view in (known.before, known.after) if view]
    caption = "image, map before, map now" if known.before else "image and map"
    shown = [(caption, picture) for picture in ended.run.eye.pictures(*views)]
    return pictures.pictures(shown, "Places of the target")

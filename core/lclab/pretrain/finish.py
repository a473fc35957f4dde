"""The end of a pre-training: the figures, and the page about it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from ..report import curves, facts, page, pictures
from ..train.checkpoint import Progress
from ..train.device import Manner
from ..train.folder import METRICS, REPORT, write_json, write_text
from .knowing import PLACES
from .method import Pretrained

if TYPE_CHECKING:
    from .job import Run

PAIRS = 6
NO_ACCURACY = (
    "Nothing here is an accuracy. What an encoder has learnt is worth what a network maps that is "
    "trained from its weights: compare with a training from others."
)
KNOWN_AGAIN = (
    f"Known again is the share of {PLACES} places of the imagery whose other view, from another "
    f"side and in other light, is the likest of all. By chance it is 1 of {PLACES}; an encoder "
    "that has learnt nothing knows many by their colours, so compare with what it was before. "
    "Places that overlap do not count against each other. It is what this method is trained for, "
    "so that it flatters."
)


@dataclass(frozen=True)
class Ended:
    """A run whose last step is done."""

    run: Run
    pretrained: Pretrained
    progress: Progress
    manner: Manner


def finish(ended: Ended) -> dict[str, Any]:
    """Write metrics and report, and return where they are; the weights were kept before."""
    folder = ended.run.folder
    metrics = all_metrics(ended)
    write_text(page_of(ended, metrics), folder.path / REPORT)
    write_json(metrics, folder.path / METRICS)
    return folder.results(metrics)


def all_metrics(ended: Ended) -> dict[str, Any]:
    """Return the figures of a run."""
    run, progress = ended.run, ended.progress
    asked, imagery = run.asked, run.asked.imagery
    last = progress.history[-1]
    speeds = [record["images_per_second"] for record in progress.history]
    features = ended.pretrained.features
    return {
        "method": run.spec.method,
        "arguments": {**asked.entry.arguments, **asked.arguments},
        "network": run.chosen.shown,
        "retrieval": last["retrieval"],
        "retrieval_before": float(ended.pretrained.before),
        "retrieval_by_chance": 1 / PLACES,
        "contrastive_accuracy": last.get("contrastive_accuracy"),
        "loss": last["loss"],
        "steps": progress.step,
        "seconds": progress.seconds,
        "images_per_second": sum(speeds) / len(speeds),
        "rasters": imagery.rasters,
        "pixels": imagery.pixels,
        "bands": [dataclasses.asdict(band) for band in imagery.bands],
        "resolution": imagery.resolution,
        "manner": ended.manner.describe(),
        "device": str(run.device),
        "parameters": sum(p.numel() for p in features.parameters()),
    }


def page_of(ended: Ended, metrics: dict[str, Any]) -> str:
    """Return the page about a run."""
    run, history = ended.run, ended.progress.history

    series = partial(curves.series, history)
    has_contrast = metrics["contrastive_accuracy"] is not None
    known = [(0, metrics["retrieval_before"]), *series("retrieval")["retrieval"]]
    parts = [
        facts.facts(
            {
                "known again": metrics["retrieval"],
                "known before": metrics["retrieval_before"],
                "contrastive accuracy": metrics["contrastive_accuracy"],
                "rasters": metrics["rasters"],
                "million pixels": metrics["pixels"] / 1e6,
                "parameters": metrics["parameters"],
                "minutes": metrics["seconds"] / 60,
                "places per second": metrics["images_per_second"],
            }
        ),
        facts.notes([NO_ACCURACY, KNOWN_AGAIN, *run.asked.imagery.warnings]),
        curves.curves(series("loss"), "Loss"),
        curves.curves(series("contrastive_accuracy"), "Contrastive accuracy")
        if has_contrast
        else "",
        curves.curves({"known again": known}, f"Places known again among {PLACES}"),
        curves.curves(series("rate"), "Learning rate"),
        pictures.pictures([("two views of each place", run.eye.pairs(PAIRS))], "Views"),
        pictures.pictures(
            [
                (
                    "left a place, beside it those elsewhere that the encoder finds likest",
                    run.eye.neighbours(ended.pretrained.features),
                )
            ],
            "Likest places",
        ),
        facts.settings(dataclasses.asdict(run.spec)),
    ]
    title = f"Pre-training of the encoder of {run.chosen.name} by {run.spec.method}"
    return page.document(title, parts, f"{metrics['rasters']} rasters")

"""The end of a run: the best network's accuracy, its model files and the page about it."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from safetensors.torch import load_file

from ..metrics.confusion import Confusion
from ..models.beside import alone
from ..report import curves, facts, model_picture, page, pictures, tables
from .checkpoint import State
from .device import Manner
from .export import GRAPH, WEIGHTS, ExportError, write_graph, write_weights
from .folder import METRICS, REPORT, results, write_json, write_text
from .validation import Example

if TYPE_CHECKING:
    from .job import Run


def finish(run: Run, state: State, manner: Manner) -> dict[str, Any]:
    """Write model files, metrics and report, and return where they are."""
    folder, group = run.place.folder, run.place.group
    group.wait()
    network = alone(state.average)
    network.load_state_dict(load_file(folder.path / WEIGHTS))
    splits = {name: run.validation(name) for name in ("validation", "test")}
    found = {name: v.confusion(network, run.report) for name, v in splits.items() if v}
    if not group.is_first:
        return {}
    metrics = all_metrics(run, state, manner, found)
    card = dataclasses.replace(run.card, metrics=short(metrics))
    validation = splits["validation"]
    examples = validation.examples(network) if validation else []
    picture = telling_picture(examples)
    write_weights(network, card, folder.path / WEIGHTS, picture)
    try:
        write_graph(network, card, folder.path / GRAPH, picture)
    except ExportError as error:
        run.report.warning(f"{error} Map with {WEIGHTS}, which has the same network.")
    text = report_page(run, state, metrics, found, examples)
    write_text(text, folder.path / REPORT)
    write_json(metrics, folder.path / METRICS)
    return results(folder.path, metrics)


def all_metrics(
    run: Run, state: State, manner: Manner, found: dict[str, Confusion]
) -> dict[str, Any]:
    """Return the figures of a run: those of the test split, if there is one, come first."""
    progress = state.progress
    splits = {
        name: {**c.scores(run.data.classes), "confusion": c.counts.tolist()}
        for name, c in found.items()
    }
    main = next((name for name in ("test", "validation") if name in splits), None)
    speeds = [record["images_per_second"] for record in progress.history]
    return {
        **(splits[main] if main else {}),
        "split": main,
        "splits": splits,
        "steps": progress.step,
        "best_step": progress.best_step,
        "seconds": progress.seconds,
        "images_per_second": sum(speeds) / len(speeds),
        "manner": manner.describe(),
        "device": str(run.place.device),
        "parameters": sum(p.numel() for p in alone(state.network).parameters()),
    }


def short(metrics: dict[str, Any]) -> dict[str, Any]:
    """Return the figures that a model file carries."""
    names = ("miou", "oa", "kappa", "iou", "split", "best_step")
    return {name: metrics[name] for name in names if metrics.get(name) is not None}


def report_page(
    run: Run,
    state: State,
    metrics: dict[str, Any],
    found: dict[str, Confusion],
    examples: list[Example],
) -> str:
    """Return the page about a run."""
    history = state.progress.history

    series = partial(curves.series, history)
    losses = [name for name in history[-1] if name.startswith("loss")]
    ious = [name for name in history[-1] if name.startswith("iou_")]
    parts = [
        facts.facts(
            {
                "mean IoU": metrics.get("miou"),
                "overall accuracy": metrics.get("oa"),
                "measured on": metrics["split"],
                "best step": metrics["best_step"],
                "parameters": metrics["parameters"],
                "minutes": metrics["seconds"] / 60,
                "images per second": metrics["images_per_second"],
            }
        ),
        facts.notes([how_honest(metrics), *learnt_beside(run), *run.data.warnings]),
        curves.curves(series(*losses), "Loss"),
        curves.curves(series("miou", "oa"), "Accuracy on the validation blocks") if ious else "",
        curves.curves(series(*ious), "IoU of each class") if ious else "",
        curves.curves(series("rate"), "Learning rate"),
    ]
    for split, confusion in found.items():
        scores = confusion.scores(run.data.classes)
        parts.append(tables.class_table(scores, run.data.classes, title=f"Classes: {split}"))
        title = f"Confusion matrix: {split}"
        parts.append(tables.confusion_table(confusion, run.data.classes, title=title))
    shown = [("image, labels and map", example.beside()) for example in examples]
    parts.append(pictures.pictures(shown, "Validation blocks"))
    parts.append(facts.settings(dataclasses.asdict(run.spec)))
    return page.document(f"Training of {run.chosen.name}", parts, run.data.folder.name)


def telling_picture(examples: list[Example]) -> str:
    """Return the picture for the model file: of the block whose labels have most colours."""
    if not examples:
        return ""
    seen = [example.seen() for example in examples]
    best = max(seen, key=lambda e: len(np.unique(e.labels.reshape(-1, 3), axis=0)))
    return model_picture.picture(best.image, best.labels, best.mapped)


def learnt_beside(run: Run) -> list[str]:
    """Say what else the network learnt from."""
    if run.second is None:
        return []
    data = run.second.data
    names, pixels = ", ".join(c.name for c in data.classes), sum(data.pixels["train"].values())
    told = (
        f"The network also learnt from the second data set {data.folder.name}: {pixels} labelled "
        f"pixels of {names}. All accuracies are of the first data set, whose classes alone the "
        "model knows."
    )
    return [told, *data.warnings]


def how_honest(metrics: dict[str, Any]) -> str:
    """Say what the figures are worth."""
    if metrics["split"] == "test":
        return "The figures are of test blocks, which training never saw."
    if metrics["split"] == "validation":
        return (
            "The figures are of validation blocks. Training did not learn from them, but the best "
            "state was chosen by them, so that they flatter a little."
        )
    return "There are no figures: the data set keeps nothing aside to measure on."

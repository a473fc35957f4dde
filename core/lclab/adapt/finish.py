"""The end of an adaptation: model files, what is known of the map, and the page about it."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from safetensors.torch import load_file
from torch import nn

from ..metrics.confusion import Confusion
from ..train.checkpoint import Progress
from ..train.device import Manner
from ..train.export import GRAPH, WEIGHTS, ExportError, write_graph, write_weights
from ..train.finish import short
from ..train.folder import METRICS, REPORT, write_json, write_text
from .folder import START
from .known import View
from .method import Labelling, Method
from .page import page_of
from .pseudo import write_pseudo_labels
from .target_labels import KEPT

if TYPE_CHECKING:
    from .job import Run


@dataclass(frozen=True)
class Ended:
    """A run whose last step is done."""

    run: Run
    method: Method
    average: nn.Module
    progress: Progress
    manner: Manner


@dataclass(frozen=True)
class Known:
    """What is known of the adapted network."""

    before: View | None
    after: View
    scores: dict[str, Confusion]
    """On the splits of the target's labels."""
    earlier: Confusion | None
    """What the network that it was before has on the split that counts."""


def finish(ended: Ended) -> dict[str, Any]:
    """Write model files, metrics and report, and return where they are."""
    run, folder = ended.run, ended.run.folder
    network = ended.method.plain(ended.average).eval()
    network.load_state_dict(load_file(folder.path / WEIGHTS))
    known = looked_at(ended, network)
    metrics = all_metrics(ended, known)
    card = dataclasses.replace(run.card, metrics=short(metrics))
    write_weights(network, card, folder.path / WEIGHTS)
    try:
        write_graph(network, card, folder.path / GRAPH)
    except ExportError as error:
        run.report.warning(f"{error} Map with {WEIGHTS}, which has the same network.")
    labelled: list[str] = []
    if run.spec.pseudo_labels and isinstance(ended.method, Labelling):
        labelled = write_pseudo_labels(run, ended.method, network)
    metrics["pseudo_labels"] = labelled
    write_text(page_of(ended, known, metrics), folder.path / REPORT)
    write_json(metrics, folder.path / METRICS)
    return folder.results(metrics)


def looked_at(ended: Ended, network: nn.Module) -> Known:
    """Return what is known of a network, and of that which it was before it saw the target."""
    run, labels = ended.run, ended.run.asked.labels
    judges = {split: run.validation(split) for split in KEPT}
    after = run.eye.view(network)
    scores = {
        split: judge.confusion(labels.seeing(network), run.report)
        for split, judge in judges.items()
        if judge and labels
    }
    start = run.folder.path / START
    if not start.is_file():
        return Known(None, after, scores, None)
    own = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    network.load_state_dict(load_file(start))
    before, earlier = run.eye.view(network), None
    judge = judges.get(labels.measured or "") if labels else None
    if judge and labels:
        earlier = judge.confusion(labels.seeing(network), run.report)
    network.load_state_dict(own)
    return Known(before, after, scores, earlier)


def all_metrics(ended: Ended, known: Known) -> dict[str, Any]:
    """Return the figures of a run; those of the target's labels, if there are any, come first."""
    run, progress = ended.run, ended.progress
    classes, labels = run.asked.origin.classes, run.asked.labels
    splits = {
        name: {**confusion.scores(classes), "confusion": confusion.counts.tolist()}
        for name, confusion in known.scores.items()
    }
    main = labels.measured if labels else None
    speeds = [record["images_per_second"] for record in progress.history]
    found: dict[str, Any] = {
        **{name: getattr(run.spec, name) for name in ("method", "head", "statistics")},
        "network": run.chosen.shown,
        "arguments": {**run.asked.entry.arguments, **run.asked.arguments},
        **(splits[main] if main else {}),
        "split": main,
        "splits": splits,
        "before": known.earlier.scores(classes) if known.earlier else None,
        "confidence": known.after.confidence,
        "flips_agree": known.after.flips,
        "shares": known.after.shares(len(classes)),
        "source_shares": run.imagery.source_shares(),
        "steps": progress.step,
        "best_step": progress.best_step,
        "seconds": progress.seconds,
        "images_per_second": sum(speeds) / len(speeds),
        "manner": ended.manner.describe(),
        "device": str(run.device),
        "parameters": sum(p.numel() for p in ended.average.parameters()),
    }
    if known.before:
        found["start"] = {
            "confidence": known.before.confidence,
            "flips_agree": known.before.flips,
            "shares": known.before.shares(len(classes)),
            "agreement": known.after.agreement(known.before),
        }
    return found

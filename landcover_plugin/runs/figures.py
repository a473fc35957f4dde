"""Which curves are shown together, and what they are called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Callable

from ..texts import later
from .history import Points

IOU, SURE, LOSS = "iou_", "sure_of_", "loss_"
TITLES = {
    "loss": later("Loss"),
    "miou": later("Mean IoU"),
    "oa": later("Overall accuracy"),
    "kappa": later("Kappa"),
    "rate": later("Learning rate"),
    "images_per_second": later("Images per second"),
    "waiting": later("Share of the time spent waiting for data"),
    "gpu_memory": later("GPU memory (bytes)"),
    "memory": later("Memory (bytes)"),
    "params": later("Parameters"),
    "flops": later("Operations (FLOPs)"),
}
GROUPS = {
    later("Loss"): ("loss",),
    later("Accuracy"): ("miou", "oa", "kappa"),
    later("IoU per class"): (IOU,),
    later("Sureness of the choice"): (SURE,),
    later("Parameters"): ("params",),
    later("Operations (FLOPs)"): ("flops",),
}
"""What is shown of one run; a name that ends in _ stands for all that begin with it."""
COMPARED = ("loss", "miou", "oa", "params", "flops")
"""What is shown of several runs."""
Translate = Callable[[str], str]
NO_COLOURS: Mapping[str, str] = {}


@dataclass(frozen=True)
class Curve:
    """A named curve; `number` says which colour it has among its like, unless it has its own."""

    name: str
    number: int
    points: Points
    colour: str = ""


@dataclass(frozen=True)
class Figure:
    """Curves that share their axes."""

    title: str
    curves: list[Curve]


def title_of(name: str, tr: Translate = str) -> str:
    """Return what a figure is called, in the words of `tr`."""
    if name.startswith(IOU):
        return tr("IoU: {}").format(short_of(name))
    if name.startswith(SURE):
        return tr("Sureness: {}").format(short_of(name))
    return short_of(name, tr)


def short_of(name: str, tr: Translate = str) -> str:
    """Return what a figure is called among its like."""
    for prefix in (IOU, SURE, LOSS):
        if name.startswith(prefix):
            return name[len(prefix) :].replace("_", " ") if prefix != IOU else name[len(prefix) :]
    return tr(TITLES[name]) if name in TITLES else name


def overview(
    series: dict[str, Points], tr: Translate = str, colours: Mapping[str, str] = NO_COLOURS
) -> list[Figure]:
    """Return what there is to see of one run, with each class in its colour."""
    figures = []
    for title, wanted in GROUPS.items():
        names = [name for name in series if is_one_of(name, wanted) and series[name]]
        names.sort(key=lambda name: wanted.index(name) if name in wanted else 0)
        curves = [
            Curve(short_of(name, tr), i, series[name], colours.get(name, ""))
            for i, name in enumerate(names)
        ]
        if curves:
            figures.append(Figure(tr(title), curves))
    return figures


def is_one_of(name: str, wanted: Iterable[str]) -> bool:
    """Whether a name, or what it begins with, is wanted."""
    return any(name.startswith(w) if w.endswith("_") else name == w for w in wanted)


def comparison(
    runs: list[tuple[str, dict[str, Points]]],
    names: Iterable[str] = COMPARED,
    tr: Translate = str,
) -> list[Figure]:
    """Return these figures of all runs, those that any run has, a curve for each run."""
    figures = []
    for name in names:
        curves = [
            Curve(title, number, series[name])
            for number, (title, series) in enumerate(runs)
            if series.get(name)
        ]
        if curves:
            figures.append(Figure(title_of(name, tr), curves))
    return figures

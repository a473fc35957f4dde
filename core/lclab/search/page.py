"""The page about a search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ..data.dataset import DataSet
from ..models.genotype import Genotype
from ..report.curves import Points, curves
from ..report.facts import facts, notes, settings, words
from ..report.markup import section
from ..report.page import document
from ..report.tables import table
from ..tasks.search import Search
from ..train.checkpoint import Progress
from ..train.finish import how_honest
from .cost import Making
from .course import Course
from .drawing import drawing
from .finder import in_words
from .strategy import Strategy

UNSURE = 0.02
KINDS = {"conv": "convolutions", "pool": "poolings", "skip": "passed on", "none": "nothing"}


@dataclass(frozen=True)
class Found:
    """What a search has found, and how."""

    genotype: Genotype
    making: Making
    how: Strategy
    course: Course
    progress: Progress
    candidates: Sequence[Mapping[str, Any]]
    """What was compared: genotype, params and mean IoU of each."""


def page_of(spec: Search, data: DataSet, found: Found, trained: Mapping[str, Any]) -> str:
    """Return the page about a search, and about the training of what it found, if there was one."""
    genotype, making, progress = found.genotype, found.making, found.progress

    def series(names: Mapping[str, str]) -> dict[str, Points]:
        return {
            title: [(row["step"], row[name]) for row in progress.history if name in row]
            for name, title in names.items()
        }

    cost = making.cost(genotype)
    figures = {
        "mean IoU": trained.get("miou"),
        "overall accuracy": trained.get("oa"),
        "million parameters": cost.params / 1e6,
        f"GFLOPs at {making.side}": cost.flops / 1e9,
        "minutes of search": progress.seconds / 60,
        "minutes of training": trained["seconds"] / 60 if trained else None,
    }
    parts = [
        facts(figures),
        notes(remarks(found, trained)),
        section(drawing(genotype), "What was found"),
        words(described(genotype, making)),
        compared(found.candidates),
        curves(series({"loss": "loss"}), "Loss of the network that holds all candidates"),
        curves(
            series({"sure_of_operations": "operations", "sure_of_path": "path"}),
            "How sure the search is: 0 of nothing, 1 of all",
        ),
        curves(scaled(series({"params": "million parameters"}), 1e6), "Size of the best candidate"),
        curves(scaled(series({"flops": "GFLOPs"}), 1e9), f"Its operations at {making.side}"),
        settings({**asdict(spec), **asdict(found.course)}),
    ]
    return document("A network found by a search", parts, data.folder.name)


def compared(candidates: Sequence[Mapping[str, Any]]) -> str:
    """Return the table of the candidates, if there were several."""
    rows = [
        [number, row["params"] / 1e6, row["miou"], in_words(Genotype.from_json(row["genotype"]))]
        for number, row in enumerate(candidates, 1)
    ]
    head = ["Candidate", "Parameters, M", "Mean IoU", "Network"]
    below = (
        "What the search found, and networks drawn as likely as it holds their parts, each trained "
        "shortly on one half of the training blocks and measured on the other; the best was taken."
    )
    return table("Candidates", head, rows, below) if rows else ""


def scaled(series: dict[str, Points], unit: float) -> dict[str, Points]:
    """Return series in another unit."""
    return {name: [(x, y / unit) for x, y in points] for name, points in series.items()}


def remarks(found: Found, trained: Mapping[str, Any]) -> list[str]:
    """Return what must be known to read the figures rightly."""
    steps, wanted = found.progress.step, found.course.turns.steps
    texts = [how_honest(dict(trained))] if trained else ["What was found has not been trained."]
    if trained:
        texts.append("training/report.html has the accuracy of every class, maps and curves.")
    if found.progress.history[-1]["sure_of_operations"] < UNSURE:
        texts.append(
            "The search hardly prefers any operation to the others: another seed may find another "
            "cell that is as good. More time makes it surer."
        )
    if steps < wanted:
        texts.append(
            f"The search was ended after {steps} of {wanted} steps, because skip connections took "
            "over; the network is the one found before."
        )
    texts.append(f"The path is the best where {found.how.ways}.")
    return texts


def described(genotype: Genotype, making: Making) -> str:
    """Return what a network is, in words."""
    operations = [branch.operation for block in genotype.blocks for branch in block]
    counts = {
        kind: sum(name in operation for operation in operations) for name, kind in KINDS.items()
    }
    cell = ", ".join(f"{kind} {count}" for kind, count in counts.items() if count)
    finest, coarsest = (4 * 2**level for level in (min(genotype.path), max(genotype.path)))
    return (
        f"The network looks at the image at sizes from 1/{finest} to 1/{coarsest} in "
        f"{len(genotype.path)} cells of the same kind. A cell adds up {len(operations)} "
        f"operations in pairs ({cell}). It is made with f = {making.f} and a decoder of width "
        f"{making.dim}; genotype.json describes it and can be trained again on any data set."
    )

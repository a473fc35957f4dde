"""The files of an evaluation: figures, tables and the page."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..geo.output import disk_errors
from .accuracy_page import page_of
from .compare import Outcome
from .confusion import labels
from .design import Design
from .results import SHORT, Results, figures_of

SCORES = ("iou", "f1", "precision", "recall")
ESTIMATE = ("value", "error", "low", "high")


def write(folder: Path, results: Results) -> dict[str, Any]:
    """Write all files of a result; return its figures."""
    figures = figures_of(results)
    with disk_errors(folder):
        text = json.dumps(figures, indent=1, ensure_ascii=False)
        (folder / "metrics.json").write_text(text + "\n", encoding="utf-8")
        write_csv(folder / "confusion.csv", confusion_rows(results.outcome))
        write_csv(folder / "classes.csv", class_rows(figures, results.outcome))
        if results.design:
            write_csv(folder / "areas.csv", area_rows(results.outcome, results.design))
        if results.scenes:
            write_csv(folder / "scenes.csv", scene_rows(figures, results.outcome))
        (folder / "report.html").write_text(page_of(results, figures), encoding="utf-8")
    return figures


def write_csv(path: Path, rows: Iterable[Sequence[Any]]) -> None:
    """Write a table; what is unknown stays empty."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def confusion_rows(outcome: Outcome) -> list[list[Any]]:
    """Return the confusion matrix with the names of its rows and columns."""
    names = labels(outcome.classes)
    rows = zip(names, outcome.confusion.counts.tolist())
    return [["reference \\ map", *names], *([name, *counts] for name, counts in rows)]


def class_rows(figures: dict[str, Any], outcome: Outcome) -> list[list[Any]]:
    """Return every class's scores, for a sample with the intervals of two of them."""
    sampled = figures["stratified"]
    ends = ("error", "low", "high") if sampled else ()
    head = [f"{score}_{end}" for score in ("precision", "recall") for end in ends]
    table = [["id", "name", "color", *SCORES, "reference", "mapped", *head]]
    for i, (c, row) in enumerate(zip(outcome.classes, figures["classes"])):
        line = [c.id, c.name, c.color, *(row[s] for s in SCORES), row["support"], row["mapped"]]
        for of in ("users", "producers") if sampled else ():
            line += [sampled["classes"][i][of][end] for end in ends]
        table.append(line)
    return table


def scene_rows(figures: dict[str, Any], outcome: Outcome) -> list[list[Any]]:
    """Return every scene's scores, and the IoU of its classes."""
    names = labels(outcome.classes)
    rows = (
        [row["scene"], *(row[n] for n in SHORT), *(row["iou"][n] for n in names)]
        for row in figures["scenes"]
    )
    return [["scene", *SHORT, *names], *rows]


def area_rows(outcome: Outcome, design: Design) -> list[list[Any]]:
    """Return every class's area, as mapped and as estimated."""
    table: list[list[Any]] = [["id", "name", "color", "unit", "mapped", "estimated", *ESTIMATE[1:]]]
    for c, mapped, share in zip(outcome.classes, design.mapped, design.estimates.areas):
        area = asdict(design.area(share))
        table.append([c.id, c.name, c.color, design.unit, mapped, *(area[n] for n in ESTIMATE)])
    return table

"""Several values of one of a method's arguments, a run each, and a table that compares them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..events import Report
from ..registry import methods
from ..report import facts, page, tables
from ..settings import arguments_of
from ..tasks.adapt import Adapt
from ..train.folder import METRICS, REPORT, SPEC, read_json, write_json, write_text

FIGURES = {
    "mean IoU": "miou",
    "overall accuracy": "oa",
    "mean confidence": "confidence",
    "mirrored alike": "flips_agree",
}


def sweep(
    spec: Adapt, report: Report, adapt: Callable[[Adapt, Report], dict[str, Any]]
) -> dict[str, Any]:
    """Adapt once with each value, and return where the table is."""
    name, runs = values_of(spec)[0], runs_of(spec)
    folder, rows = Path(spec.output), []
    if (folder / SPEC).exists():
        raise InputError(
            f"output = {folder}: it holds a run.",
            field="output",
            remedy="Choose another folder for the runs of a sweep.",
        )
    for number, (value, own) in enumerate(runs.items()):
        report.log(f"{name} = {value}")
        with report.within(number / len(runs), (number + 1) / len(runs)):
            result = adapt(own, report)
        metrics = read_json(Path(result["metrics"]))
        figures = {figure: metrics.get(figure) for figure in FIGURES.values()}
        rows.append({name: value, **figures, "model": result["model"]})
    write_text(page_of(spec, name, rows), folder / REPORT)
    write_json({"sweep": name, "runs": rows}, folder / METRICS)
    paths = {"report": str(folder / REPORT), "metrics": str(folder / METRICS)}
    return {**paths, "runs": rows}


def runs_of(spec: Adapt) -> dict[str, Adapt]:
    """Return the run of each value."""
    name, values = values_of(spec)
    return {
        value: replace(
            spec,
            sweep="",
            set=(*spec.set, f"{name}={value}"),
            output=str(Path(spec.output) / f"{name}-{value}"),
        )
        for value in values
    }


def values_of(spec: Adapt) -> tuple[str, list[str]]:
    """Return the argument and its values, all of which the method takes."""
    name, _, text = spec.sweep.partition("=")
    values = [value.strip() for value in text.split(",") if value.strip()]
    if not values:
        raise InputError(
            f"sweep = {spec.sweep}: it names no values.",
            field="sweep",
            remedy="Write it as in share=0.1,0.2,0.5.",
        )
    for value in values:
        arguments_of(methods.entry(spec.method, "method"), [f"{name}={value}"], "sweep")
    return name, values


def page_of(spec: Adapt, name: str, rows: list[dict[str, Any]]) -> str:
    """Return the page with the table."""
    cells = [[row[name], *(row[figure] for figure in FIGURES.values())] for row in rows]
    below = (
        "Each row is a run of its own. Accuracies are of the target's labels; without any there "
        "are none, and confidence and agreement do not take their place."
    )
    table = tables.table(f"Values of {name}", [name, *FIGURES], cells, below)
    return page.document(f"{spec.method} by {name}", [table, facts.settings(asdict(spec))])

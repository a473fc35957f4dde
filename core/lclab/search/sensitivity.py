"""A found network at several widths: what each costs, and how good it gets."""

from __future__ import annotations

import csv
import itertools
from pathlib import Path
from typing import Any

from ..data.dataset import DataSet
from ..events import Report
from ..geo.output import disk_errors
from ..models.architecture import Architecture, architecture
from ..profile.count import Count, count
from ..report.facts import notes, settings
from ..report.page import document
from ..report.tables import table
from ..spec import task
from ..tasks.sensitivity import Sensitivity
from ..train.folder import read_json, write_text
from ..train.job import train
from ..train.writing import whole

TABLE, PAGE = "sensitivity.csv", "report.html"
SIDE = 1024
HEAD = {
    "f": "F",
    "dim": "dim",
    "params": "Parameters, M",
    "flops": "FLOPs, G",
    "madd": "MAdd, G",
    "memory_mb": "Memory, MB",
    "memrw_mb": "Read and written, MB",
    "miou": "Mean IoU",
    "oa": "Overall accuracy",
}
Row = dict[str, Any]


def sensitivity(spec: Sensitivity, report: Report) -> dict[str, Any]:
    """Train a network at all widths, write table and page, and return all figures."""
    data = DataSet.load(spec.dataset)
    bands, classes = len(data.bands), len(data.classes)
    pairs = list(itertools.product(dict.fromkeys(spec.f), dict.fromkeys(spec.dim)))
    networks = [network(spec, f, dim) for f, dim in pairs]
    counts = [count(chosen.outline(bands, classes), bands, SIDE, SIDE) for chosen in networks]
    work = list(itertools.accumulate((c.madd for c in counts), initial=0))
    with disk_errors(Path(spec.output)):
        Path(spec.output).mkdir(parents=True, exist_ok=True)
    rows, metrics = [], {}
    for number, ((f, dim), counted) in enumerate(zip(pairs, counts, strict=True)):
        report.log(f"F = {f}, dim = {dim}: {counted.params / 1e6:.2f} M parameters")
        with report.within(work[number] / work[-1], work[number + 1] / work[-1]):
            trained = train(training(spec, f, dim), report)
        metrics = read_json(Path(trained["metrics"]))
        rows.append(row_of(f, dim, counted, metrics))
    write(spec, data, rows, metrics.get("split"))
    report.progress(1.0, "done")
    folder = Path(spec.output)
    return {"rows": rows, "table": str(folder / TABLE), "report": str(folder / PAGE)}


def network(spec: Sensitivity, f: int, dim: int) -> Architecture:
    """Return a network with these widths."""
    return architecture(*words(spec, f, dim))


def words(spec: Sensitivity, f: int, dim: int) -> tuple[str, tuple[str, ...]]:
    """Return a network's name and arguments as a user writes them."""
    widths = f"f={f}", f"dim={dim}"
    is_preset = not spec.genotype.lower().endswith(".json")
    if is_preset:
        return "autolc", (*widths, f"genotype={spec.genotype}", "variant=described")
    return spec.genotype, widths


def training(spec: Sensitivity, f: int, dim: int) -> Any:
    """Return the training at these widths."""
    name, arguments = words(spec, f, dim)
    shared = {n: getattr(spec, n) for n in ("steps", "batch", "crop", "device", "seed", "threads")}
    return task("train").parse(
        {
            "dataset": spec.dataset,
            "model": name,
            "set": arguments,
            "output": str(Path(spec.output) / f"f{f}-dim{dim}"),
            "encoder_weights": "none",
            **shared,
        }
    )


def row_of(f: int, dim: int, counted: Count, metrics: dict[str, Any]) -> Row:
    """Return what is told of one pair of widths."""
    return {
        "f": f,
        "dim": dim,
        "params": counted.params / 1e6,
        "flops": counted.flops / 1e9,
        "madd": counted.madd / 1e9,
        "memory_mb": counted.memory / 2**20,
        "memrw_mb": counted.memrw / 2**20,
        "miou": metrics.get("miou"),
        "oa": metrics.get("oa"),
    }


def write(spec: Sensitivity, data: DataSet, rows: list[Row], split: str | None) -> None:
    """Write the table and the page."""
    folder = Path(spec.output)
    with whole(folder / TABLE) as path, path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(HEAD))
        writer.writeheader()
        writer.writerows(rows)
    below = (
        f"Counted for an image of {SIDE} x {SIDE} pixels as the AutoLC paper counts. Accuracy is "
        f"that of the {split or 'no'} blocks after {spec.steps} steps with one seed; differences "
        "of a point or two are chance."
    )
    lines = [[row[name] for name in HEAD] for row in rows]
    parts = [
        notes(data.warnings),
        table("Widths", list(HEAD.values()), lines, below),
        settings(vars(spec)),
    ]
    write_text(document("How widths change a found network", parts), folder / PAGE)

"""The figures of a table: what the paper says of a row, and what ours came to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .columns import EVALUATE, Column, column
from .outcome import Outcome
from .plan import Line

SCORES = {"miou": "miou", "oa": "oa", "f1": "macro_f1", "kappa": "kappa"}
COSTS = {
    "params": ("params", 1e6),
    "flops": ("flops", 1e9),
    "madd": ("madd", 1e9),
    "memory": ("memory_mb", 1),
    "fps": ("images_per_second", 1),
}
PERCENT = 100


def figures_of(
    line: Line, columns: tuple[str, ...], outcomes: Mapping[str, Outcome]
) -> dict[str, float | None]:
    """Return our figure of every column, None where there is none."""
    asked = [found for found in map(column, columns) if found]
    return {one.text: figure(one, line, outcomes) for one in asked}


def figure(one: Column, line: Line, outcomes: Mapping[str, Outcome]) -> float | None:
    """Return a row's figure: of the stage that the column names, or of the last that has such."""
    stages = [n for n, job in line.jobs.items() if job.task == one.task and one.stage in ("", n)]
    outcome = outcomes.get(line.jobs[stages[-1]].key) if stages else None
    if outcome is None or outcome.problem:
        return None
    return score(one, outcome.result) if one.task == EVALUATE else cost(one, outcome.result)


def score(one: Column, result: Mapping[str, Any]) -> float | None:
    """Return a score of an evaluation, in percent."""
    told = json.loads(Path(result["metrics"]).read_text(encoding="utf-8"))
    if one.land_class:
        wanted = plain(one.land_class)
        rows = [row for row in told["classes"] if plain(row["name"]) == wanted]
        share = rows[0][one.figure] if rows else None
    else:
        share = told.get(SCORES[one.figure])
    return None if share is None else PERCENT * share


def plain(name: str) -> str:
    """Return a class's name without what papers and archives write differently."""
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def cost(one: Column, result: Mapping[str, Any]) -> float | None:
    """Return what a profile counted or measured, in the column's unit."""
    name, unit = COSTS[one.figure]
    value = result["rows"][0][name]
    return None if value is None else value / unit

"""A table's figures beside the paper's, and the files that tell them."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .. import __version__
from ..train.folder import write_json
from ..train.writing import whole
from .columns import column
from .figures import figures_of
from .outcome import Outcome
from .plan import Line, Plan

MAIN = ("miou", "oa")
DIGITS = 4


@dataclass(frozen=True)
class Cell:
    """A figure of the table: the paper's and ours."""

    column: str
    paper: float | None
    ours: float | None

    @property
    def difference(self) -> float | None:
        """Ours less the paper's, where both are known."""
        return None if self.paper is None or self.ours is None else self.ours - self.paper


@dataclass(frozen=True)
class Compared:
    """A row with its figures, and what it lacks."""

    line: Line
    cells: tuple[Cell, ...]
    problem: str


@dataclass(frozen=True)
class Comparison:
    """All that is known of a table."""

    plan: Plan
    outcomes: Mapping[str, Outcome]
    device: str
    rows: tuple[Compared, ...]

    @property
    def measured(self) -> list[Compared]:
        """The rows that are done."""
        whole = [row for row in self.asked if not row.problem]
        return [row for row in whole if any(cell.ours is not None for cell in row.cells)]

    @property
    def asked(self) -> list[Compared]:
        """The rows of which anything is to be done; others are cited."""
        return [row for row in self.rows if row.line.jobs]


def compared(plan: Plan, outcomes: Mapping[str, Outcome], device: str) -> Comparison:
    """Return the figures of a plan's rows as far as their jobs are done."""
    rows = [row_of(line, plan.recipe.columns, outcomes) for line in plan.lines]
    return Comparison(plan, outcomes, device, tuple(rows))


def row_of(line: Line, columns: tuple[str, ...], outcomes: Mapping[str, Outcome]) -> Compared:
    """Return a row beside the paper's."""
    ours = figures_of(line, columns, outcomes)
    cells = [Cell(name, line.row.published.get(name), ours.get(name)) for name in columns]
    found = [outcomes[job.key] for job in line.jobs.values() if job.key in outcomes]
    problem = next((outcome.problem for outcome in found if outcome.problem), "")
    return Compared(line, tuple(cells), problem)


def brief(done: Comparison) -> list[dict[str, Any]]:
    """Return a line for every row with the figure that counts most, for people."""
    columns = done.plan.recipe.columns
    name = next((main for main in MAIN if main in columns), columns[0])
    title = column(name)
    cells = [(row, next(c for c in row.cells if c.column == name)) for row in done.rows]
    return [
        {
            "row": row.line.row.name,
            "figure": title.title if title else name,
            "paper": cell.paper,
            "ours": rounded(cell.ours),
            "difference": rounded(cell.difference),
        }
        for row, cell in cells
    ]


def write_csv(done: Comparison, path: Path) -> None:
    """Write a line for every figure; what is unknown stays empty."""
    with whole(path) as waiting, waiting.open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file)
        lines.writerow(["row", "column", "paper", "ours", "difference"])
        for row in done.rows:
            for cell in row.cells:
                ours = (rounded(cell.ours), rounded(cell.difference))
                lines.writerow([row.line.row.name, cell.column, cell.paper, *ours])


def write_results(done: Comparison, path: Path) -> None:
    """Write everything as JSON."""
    recipe = done.plan.recipe
    facts = {
        "recipe": recipe.name,
        "paper": recipe.paper,
        "table": recipe.table,
        "title": recipe.title,
        "notes": list(recipe.notes),
        "device": done.device,
        **asdict(done.plan.wishes),
        "rows": [facts_of(row, done) for row in done.rows],
        "versions": {"lclab": __version__},
    }
    write_json(facts, path)


def facts_of(row: Compared, done: Comparison) -> dict[str, Any]:
    """Return everything about a row."""
    figures = {
        cell.column: {
            "paper": cell.paper,
            "ours": rounded(cell.ours),
            "difference": rounded(cell.difference),
        }
        for cell in row.cells
    }
    stages = {
        name: {
            "task": job.task,
            "folder": job.key,
            "values": job.values,
            "done": job.key in done.outcomes and not done.outcomes[job.key].problem,
            "steps": job.steps,
            "full_steps": job.full_steps,
        }
        for name, job in row.line.jobs.items()
    }
    return {
        "name": row.line.row.name,
        "figures": figures,
        "stages": stages,
        "problem": row.problem,
        "notes": list(row.line.row.notes),
    }


def rounded(value: float | None) -> float | None:
    """Return a figure with the digits that can mean anything."""
    return None if value is None else round(value, DIGITS)

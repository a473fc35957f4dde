"""The rows of finished trials, kept in a file, and the table of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean
from typing import Any

from lclab.train.folder import write_json

FILE = "rows.json"
SETS = {"all": "all points", "unnoted": "without the noted"}
SCORES = {"miou": "mIoU", "macro_f1": "F1"}


@dataclass
class Rows:
    """Finished rows, which a later call with the same settings goes on from."""

    folder: Path
    settings: dict[str, Any]
    found: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        path = self.folder / FILE
        if path.is_file():
            kept = json.loads(path.read_text(encoding="utf-8"))
            if kept["settings"] != self.settings:
                changed = [n for n in self.settings if kept["settings"].get(n) != self.settings[n]]
                told = f"{path} is of runs with other {', '.join(changed)}."
                raise SystemExit(f"{told} Choose another --output.")
            self.found = kept["rows"]

    def has(self, method: str, year: int, seed: int) -> bool:
        """Say whether a row is done."""
        wanted = (method, year, seed)
        return any((row["method"], row["year"], row["seed"]) == wanted for row in self.found)

    def add(self, row: dict[str, Any]) -> None:
        """Keep a row."""
        self.found.append(row)
        self.folder.mkdir(parents=True, exist_ok=True)
        write_json({"settings": self.settings, "rows": self.found}, self.folder / FILE)

    def table(self, methods: list[str], years: list[int], seeds: list[int]) -> list[str]:
        """Return a line per method and year: means over the seeds, and the worst of them."""
        above = "  ".join(f"{told:^25}" for told in SETS.values())
        columns = " ".join(f"{name:>5} {'worst':>6}" for name in SCORES.values())
        lines = [f"{'':<24}{above}", f"{'method':<12}{'year':>5}{'seeds':>6} {columns}   {columns}"]
        for method in methods:
            for year in years:
                own = [
                    row
                    for row in self.found
                    if (row["method"], row["year"]) == (method, year) and row["seed"] in seeds
                ]
                if own:
                    parts = "   ".join(summary(own, some) for some in SETS)
                    lines.append(f"{method:<12}{year:>5}{len(own):>6} {parts}")
        return lines


def summary(rows: list[dict[str, Any]], some: str) -> str:
    """Return mean and worst of each score on a set of points."""
    values = [[row[some][score] for row in rows] for score in SCORES]
    return " ".join(f"{mean(own):5.3f} {min(own):6.3f}" for own in values)


def line(row: dict[str, Any]) -> str:
    """Return what one row says."""
    parts = []
    for some, told in SETS.items():
        own = row[some]
        figures = f"mIoU {own['miou']:.3f} F1 {own['macro_f1']:.3f}"
        parts.append(f"{told} ({own['counted']}) {figures}")
    return f"{row['method']:<12} {row['year']} seed {row['seed']}: {', '.join(parts)}"

"""A task's result as text for people."""

from __future__ import annotations

import json
from typing import Any

UNITS = ((1e12, " T"), (1e9, " G"), (1e6, " M"))
MANY = 100
"""From here on a number is shown without a fraction."""
Row = dict[str, Any]


def as_text(result: Any) -> str:
    """Return a task's result as lines for a person."""
    if isinstance(result, list):
        return "\n".join(f"{row['name']:<24} {row['summary']}" for row in result)
    return "\n".join(as_entry(key, value) for key, value in result.items())


def as_entry(key: str, value: Any) -> str:
    """Return one entry of a result: a line, or a table where it is one."""
    if isinstance(value, list) and value and all(isinstance(row, dict) for row in value):
        return as_table(value)
    return f"{key}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}"


def as_table(rows: list[Row]) -> str:
    """Return rows below each other, names to the left and figures to the right."""
    names = list(rows[0])
    cells = [names, *([as_cell(row[name]) for name in names] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells)]
    return "\n".join(
        "  ".join(c.rjust(w) if i else c.ljust(w) for i, (c, w) in enumerate(zip(line, widths)))
        for line in cells
    )


def as_cell(value: Any) -> str:
    """Return a value as short as it can be read."""
    if value is None:
        return "-"
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(value)
    for unit, letter in UNITS:
        if abs(value) >= unit:
            return f"{value / unit:.4g}{letter}"
    return f"{value:.0f}" if abs(value) >= MANY else f"{value:.3g}"

"""The table of what networks cost: its rows and the file."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..geo.output import disk_errors
from .count import Count
from .peak import MB
from .process import Found

COLUMNS = (
    *("model", "params", "flops", "madd", "memory_mb", "memrw_mb"),
    *("peak_mb", "forward_ms", "train_ms"),
)


@dataclass(frozen=True)
class Row:
    """What a network costs at a size: counted for one image, measured for a batch.

    MB are 2**20 bytes. What is None was not measured.
    """

    model: str
    size: int
    params: int
    flops: int
    madd: int
    memory_mb: float
    memrw_mb: float
    peak_mb: float | None = None
    forward_ms: float | None = None
    train_ms: float | None = None
    images_per_second: float | None = None
    peak_train_mb: float | None = None


def row_of(model: str, size: int, batch: int, counted: Count, found: Found) -> Row:
    """Return the row of a network at a size."""
    forward, training = found.forward, found.training
    return Row(
        model=model,
        size=size,
        params=counted.params,
        flops=counted.flops,
        madd=counted.madd,
        memory_mb=round(counted.memory / MB, 3),
        memrw_mb=round(counted.memrw / MB, 3),
        peak_mb=rounded(forward.peak_mb if forward else None),
        forward_ms=rounded(forward.ms if forward else None),
        train_ms=rounded(training.ms if training else None),
        images_per_second=rounded(1000 * batch / forward.ms if forward else None),
        peak_train_mb=rounded(training.peak_mb if training else None),
    )


def rounded(value: float | None) -> float | None:
    """Return a measured value with the digits that mean anything."""
    return None if value is None else round(value, 3)


def write_csv(path: Path, rows: Sequence[Row]) -> None:
    """Write the table; with several sizes, they are its last column."""
    several = len({row.size for row in rows}) > 1
    columns = (*COLUMNS, "size") if several else COLUMNS
    with disk_errors(path), path.open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file)
        lines.writerow(columns)
        lines.writerows(values_of(row, columns) for row in rows)


def values_of(row: Row, columns: Sequence[str]) -> list[Any]:
    """Return the values of some columns; what is None stays empty in the file."""
    return [getattr(row, column) for column in columns]

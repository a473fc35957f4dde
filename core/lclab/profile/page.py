"""The page that says what networks cost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..report.facts import facts, notes, settings
from ..report.page import document
from ..report.tables import table
from ..texts import as_cell
from .rows import Row

HEAD = {
    "model": "Network",
    "size": "Size",
    "params": "Parameters",
    "flops": "FLOPs",
    "madd": "MAdd",
    "memory_mb": "Memory, MB",
    "memrw_mb": "Read and written, MB",
}
MEASURED_HEAD = {
    "peak_mb": "Peak forward, MB",
    "forward_ms": "Forward, ms",
    "images_per_second": "Images per second",
    "peak_train_mb": "Peak training, MB",
    "train_ms": "Training step, ms",
}
COUNTED = (
    "Counted for one image: FLOPs are the multiply-accumulates of convolutions and matrix "
    "products, and one per output of biases, normalisations and activations; MAdd takes "
    "multiplication and addition apart; memory is that of all layers' outputs; read and written "
    "are their inputs, weights and outputs. All in 32-bit floats; 1 MB is 2^20 bytes."
)
MEASURED = (
    "Measured for a batch, in 32-bit floats as torch computes them by default: the median of "
    "several passes after one that warms up. "
    "A training step is forward, backward and AdamW. The peak includes the weights, in training "
    "also gradients and the optimiser's state: on CUDA what torch allocated, on a processor what "
    "the process held in memory."
)


def page_of(rows: Sequence[Row], given: Mapping[str, Any], warnings: Sequence[str]) -> str:
    """Return the page of a table."""
    was_measured = any(row.forward_ms is not None for row in rows)
    head = HEAD | MEASURED_HEAD if was_measured else HEAD
    lines = [[cell_of(row, name) for name in head] for row in rows]
    below = f"{COUNTED} {MEASURED}" if was_measured else COUNTED
    shown = ("device", "bands", "classes", "batch") if was_measured else ("bands", "classes")
    parts = [
        facts({name: given[name] for name in shown}),
        notes(warnings),
        table("Networks", list(head.values()), lines, below),
        settings(given),
    ]
    return document("What networks cost", parts)


def cell_of(row: Row, name: str) -> str:
    """Return one figure of a row as people read it."""
    return as_cell(getattr(row, name))

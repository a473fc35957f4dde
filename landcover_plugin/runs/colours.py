"""The colours of a run's classes, from the data that it learns from or the model that it made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..core.lclab.card import LandClass, class_table
from ..core.lclab.errors import LabError
from ..core.lclab.modelfile import read_card
from ..core.lclab.runner import read_json
from .figures import IOU

DATASET = "dataset.json"


def class_colours(params: dict[str, Any], output: Path) -> dict[str, str]:
    """Return the colour of each figure of a class, by the figure's name; empty if nobody tells."""
    tables = (*tables_of_data(params), table_of_model(output))
    classes = next((table for table in tables if table), ())
    # Of two classes with one name, figures tell the number too.
    return {IOU + name: c.color for c in classes for name in (f"{c.name} ({c.id})", c.name)}


def tables_of_data(params: dict[str, Any]) -> Iterator[tuple[LandClass, ...]]:
    """Yield the class tables of the data sets among a run's parameters."""
    for value in params.values():
        if isinstance(value, str) and value:
            path = Path(value)
            facts = read_json(path if path.name == DATASET else path / DATASET)
            rows = facts.get("classes")
            try:
                yield class_table(rows) if isinstance(rows, list) else ()
            except (LabError, AttributeError, KeyError, TypeError, ValueError):
                continue


def table_of_model(output: Path) -> tuple[LandClass, ...]:
    """Return the class table of the weights, which a run writes after its first epoch."""
    try:
        return read_card(output / "model.safetensors").classes
    except (LabError, OSError):
        return ()

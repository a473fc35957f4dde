"""The networks that can be trained and predicted with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..events import Report
from ..registry import models, tasks


@dataclass(frozen=True)
class Models:
    """Listing takes no parameters."""


@tasks.register("models", title="List networks", group="Models", spec=Models)
def run(spec: Models, report: Report) -> list[dict[str, Any]]:
    """List every network with its arguments, and the paper and table that it comes from."""
    return [
        {
            "name": entry.name,
            "summary": entry.summary,
            "paper": entry.facts.get("paper", ""),
            "table": entry.facts.get("table", ""),
            "arguments": entry.arguments,
        }
        for entry in models.entries().values()
    ]

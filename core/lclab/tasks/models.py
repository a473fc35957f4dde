"""The networks that can be trained and predicted with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..choices import CHOICES
from ..events import Report
from ..registry import Entry, models, tasks


@dataclass(frozen=True)
class Models:
    """Listing takes no parameters."""


@tasks.register("models", title="List networks", group="Models", spec=Models)
def run(spec: Models, report: Report) -> list[dict[str, Any]]:
    """List every network with its arguments, and the paper and table that it comes from.

    The first are choices by purpose, which stand for one of the others with arguments.
    """
    entries = models.entries()
    choices = [row(c.name, c.told, entries[c.network], c.settings) for c in CHOICES.values()]
    return [*choices, *(row(name, entry.summary, entry, {}) for name, entry in entries.items())]


def row(name: str, summary: str, entry: Entry, settings: dict[str, Any]) -> dict[str, Any]:
    """Return what is listed of one network, or of a choice of it with some arguments."""
    return {
        "name": name,
        "summary": summary,
        "paper": entry.facts.get("paper", ""),
        "table": entry.facts.get("table", ""),
        "arguments": {**entry.arguments, **settings},
    }

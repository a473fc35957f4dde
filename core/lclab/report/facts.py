"""What a page says in words and single figures: facts, settings, notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .markup import grid, number, section, shown, text

LONG = 10


def facts(values: Mapping[str, Any]) -> str:
    """Return the figures that the reader looks for first, each with its name."""
    tiles = "".join(tile(name, value) for name, value in values.items())
    return section(f'<div class="facts">{tiles}</div>', kind="plain")


def tile(name: str, value: Any) -> str:
    """Return one figure with its name."""
    figure = number(value) if isinstance(value, float) else shown(value)
    size = ' class="long"' if len(figure) > LONG else ""
    return f'<div class="fact"><b{size}>{text(figure)}</b><span>{text(name)}</span></div>'


def settings(values: Mapping[str, Any], title: str = "Settings") -> str:
    """Return a table of names and values, folded until the reader opens it."""
    rows = [[text(name), text(shown(value))] for name, value in values.items()]
    table = grid(["Name", "Value"], rows)
    return section(f"<details><summary>{text(title)}</summary>{table}</details>")


def notes(texts: Sequence[str]) -> str:
    """Return what the reader must know to read the figures rightly; nothing if there is nothing."""
    items = "".join(f"<li>{text(item)}</li>" for item in texts)
    return section(f"<ul>{items}</ul>", kind="notes") if items else ""


def words(content: str, title: str = "") -> str:
    """Return a paragraph."""
    return section(f"<p>{text(content)}</p>", title)

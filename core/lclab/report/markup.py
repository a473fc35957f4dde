"""What the parts of a page are written with: escaped text, numbers, sections."""

from __future__ import annotations

import html
import math
from collections.abc import Mapping, Sequence
from typing import Any

NARROW_SPACE = "\u202f"
NONE = "-"


def text(value: object) -> str:
    """Return a text that can stand in a page or an attribute, whatever is in it."""
    return html.escape(str(value), quote=True)


def number(value: float | None, digits: int = 3) -> str:
    """Return a number for people; what is unknown is a dash."""
    if value is None or not math.isfinite(value):
        return NONE
    written = f"{value:,d}" if isinstance(value, int) else f"{value:,.{digits}f}"
    return written.replace(",", NARROW_SPACE)


def shown(value: Any) -> str:
    """Return any value as text for people, not yet escaped."""
    if value is None:
        return NONE
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return number(value)
    if isinstance(value, float):
        return f"{value:.6g}" if math.isfinite(value) else NONE
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {shown(item)}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(shown(item) for item in value) or NONE
    return str(value)


def section(body: str, title: str = "", kind: str = "") -> str:
    """Return one part of a page."""
    head = f"<h2>{text(title)}</h2>" if title else ""
    attribute = f' class="{kind}"' if kind else ""
    return f"<section{attribute}>{head}{body}</section>"


def swatch(colour: str) -> str:
    """Return a small square of a colour."""
    return f'<span class="swatch" style="background:{text(colour)}"></span>'


def grid(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table of cells that are markup already; the first column holds names."""
    top = "".join(f"<th{name_class(i)}>{cell}</th>" for i, cell in enumerate(head))
    body = "".join(
        "<tr>" + "".join(f"<td{name_class(i)}>{cell}</td>" for i, cell in enumerate(row)) + "</tr>"
        for row in rows
    )
    return (
        f'<div class="wide"><table class="full"><thead><tr>{top}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def name_class(column: int) -> str:
    """Return the attribute of a cell that holds a name."""
    return ' class="name"' if column == 0 else ""

"""Tables of classes: scores, the confusion matrix, and any other."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from ..card import LandClass
from ..metrics.confusion import Confusion, labels, ratio
from .markup import NONE, grid, number, section, swatch, text

STRONGEST = 0.6
"""How much of the colour a full cell has, so that its figure stays readable."""


def class_table(
    scores: Mapping[str, Any], classes: Sequence[LandClass], title: str = "Classes"
) -> str:
    """Return the scores of every class, as `Confusion.scores` gives them."""
    head = ["Class", "IoU", "F1", "Precision", "Recall", "Reference", "Mapped"]
    rows = [
        [
            named(c),
            number(row["iou"]) + bar(row["iou"]),
            *(number(row[key]) for key in ("f1", "precision", "recall", "support", "mapped")),
        ]
        for c, row in zip(classes, scores["classes"])
    ]
    return section(grid(head, rows), title)


def confusion_table(
    confusion: Confusion, classes: Sequence[LandClass], title: str = "Confusion matrix"
) -> str:
    """Return the matrix: rows are the reference, shaded by their share of the row."""
    counts = confusion.counts
    actual, mapped, right = counts.sum(1), counts.sum(0), counts.diagonal()
    names = [text(name) for name in labels(classes)]
    head = "".join(f"<th>{swatch(c.color)}<br>{name}</th>" for c, name in zip(classes, names))
    body = "".join(
        f'<tr><th class="name">{swatch(c.color)}{names[i]}</th>'
        + "".join(cell(int(n), int(actual[i]), i == j) for j, n in enumerate(counts[i]))
        + f'<td class="sum">{number(int(actual[i]))}</td>'
        + f'<td class="rate">{percent(ratio(right[i], actual[i]))}</td></tr>'
        for i, c in enumerate(classes)
    )
    sums = "".join(f'<td class="sum">{number(int(n))}</td>' for n in mapped)
    rates = "".join(
        f'<td class="rate">{percent(ratio(n, whole))}</td>' for n, whole in zip(right, mapped)
    )
    foot = (
        f'<tr><th class="name">Mapped</th>{sums}<td class="sum">{number(confusion.total)}</td>'
        f'<td class="rate">{percent(confusion.accuracy)}</td></tr>'
        f'<tr><th class="name">Precision</th>{rates}<td></td><td></td></tr>'
    )
    table = (
        '<div class="wide"><table class="confusion"><thead><tr>'
        f'<th class="name">Reference \\ map</th>{head}<th>Reference</th><th>Recall</th>'
        f"</tr></thead><tbody>{body}{foot}</tbody></table></div>"
    )
    return section(table, title)


def table(title: str, head: Sequence[str], rows: Sequence[Sequence[Any]], below: str = "") -> str:
    """Return any table; a class in its first column comes with its colour."""
    cells = [[named(v) if isinstance(v, LandClass) else plain(v) for v in row] for row in rows]
    foot = f'<p class="soft" style="margin-top:10px">{text(below)}</p>' if below else ""
    return section(grid([text(name) for name in head], cells) + foot, title)


def plain(value: Any) -> str:
    """Return a cell: numbers as people write them."""
    is_number = value is None or isinstance(value, (int, float))
    return number(value) if is_number else text(value)


def named(c: LandClass) -> str:
    """Return a class's colour and name."""
    return swatch(c.color) + text(c.name)


def bar(share: float | None) -> str:
    """Return a bar as long as a share."""
    return f'<span class="bar"><i style="width:{100 * (share or 0):.1f}%"></i></span>'


def cell(count: int, whole: int, is_right: bool) -> str:
    """Return one cell of the matrix; few errors are to be seen too."""
    if not count:
        return '<td class="none">0</td>'
    share = count / whole
    colour, depth = ("right", share) if is_right else ("wrong", math.sqrt(share))
    shade = f"background:rgba(var(--{colour}),{STRONGEST * depth:.3f})"
    return f'<td style="{shade}" title="{percent(share)}">{number(count)}</td>'


def percent(share: float | None) -> str:
    """Return a share as percent."""
    return NONE if share is None else f"{100 * share:.1f} %"

"""The classes of a label layer, which are the categories of its style.

There is no other record of them: who changes the style in QGIS changes the classes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.lclab.colours import colour_for
from ...processing.classes import LARGEST_ID, colour, number_of
from .fields import key_of

FILL_ALPHA = 70
OUTLINE = "0.5"


@dataclass(frozen=True)
class LabelClass:
    """A class: its place among the categories, value, name and colour."""

    place: int
    value: Any
    name: str
    colour: str

    @property
    def keys(self) -> tuple[str, ...]:
        """What stands for it in the features; several values may be joined."""
        values = self.value if isinstance(self.value, list) else [self.value]
        return tuple(map(key_of, values))


class Start(NamedTuple):
    """A class to start from, with the number that it has elsewhere, if it has one."""

    name: str
    colour: str
    number: int | None = None


def is_styled_by(layer: QgsVectorLayer, field: str) -> bool:
    """Return whether the categories of a layer's style are the values of a field."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return False
    by = renderer.classAttribute()
    expression = QgsExpression(by)
    return by == field or (expression.isField() and field in expression.referencedColumns())


def classes_of(layer: QgsVectorLayer, field: str) -> list[LabelClass]:
    """Return the classes of a layer, in the order of its legend."""
    if not is_styled_by(layer, field):
        return []
    rows = [
        LabelClass(place, c.value(), c.label() or key_of(c.value()), colour(c.symbol()))
        for place, c in enumerate(layer.renderer().categories())
    ]
    return [row for row in rows if any(row.keys)]  # the one for all other values is no class


def style_by(layer: QgsVectorLayer, field: str, rows: Iterable[tuple[Any, str, str]]) -> None:
    """Give a layer a style of its own with these values, names and colours."""
    categories = [QgsRendererCategory(v, symbol_for(c), name) for v, name, c in rows]
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    show(layer)


def add_classes(layer: QgsVectorLayer, rows: Iterable[tuple[Any, str, str]]) -> None:
    """Add classes behind the others, by value, name and colour."""
    renderer = layer.renderer().clone()
    for value, name, shown in rows:
        renderer.addCategory(QgsRendererCategory(value, symbol_for(shown), name))
    layer.setRenderer(renderer)
    show(layer)


def rename_class(layer: QgsVectorLayer, row: LabelClass, value: Any, name: str) -> None:
    """Give a class another name, and another value where that is the name."""
    renderer = layer.renderer().clone()
    renderer.updateCategoryLabel(row.place, name)
    renderer.updateCategoryValue(row.place, value)
    layer.setRenderer(renderer)
    show(layer)


def recolour_class(layer: QgsVectorLayer, row: LabelClass, colour: str) -> None:
    """Give a class another colour; all else of its symbol stays."""
    renderer = layer.renderer().clone()
    category = renderer.categories()[row.place]  # a copy, which owns its symbol
    renderer.updateCategorySymbol(row.place, recoloured(category.symbol().clone(), QColor(colour)))
    layer.setRenderer(renderer)
    show(layer)


def remove_classes(layer: QgsVectorLayer, rows: Iterable[LabelClass]) -> None:
    """Take classes away."""
    renderer = layer.renderer().clone()
    for place in sorted((row.place for row in rows), reverse=True):
        renderer.deleteCategory(place)
    layer.setRenderer(renderer)
    show(layer)


def show(layer: QgsVectorLayer) -> None:
    """Have QGIS draw a layer and its legend anew."""
    layer.triggerRepaint()
    layer.emitStyleChanged()


def symbol_for(colour: str) -> QgsFillSymbol:
    """Return a symbol that lets the imagery shine through."""
    fill = QColor(colour)
    inside = f"{fill.red()},{fill.green()},{fill.blue()},{FILL_ALPHA}"
    facts = {"color": inside, "outline_color": colour, "outline_width": OUTLINE}
    return QgsFillSymbol.createSimple(facts)


def recoloured(symbol: QgsSymbol, colour: QColor) -> QgsSymbol:
    """Return a symbol in another colour that is as transparent as before."""
    first = symbol.symbolLayer(0)
    if not isinstance(first, QgsSimpleFillSymbolLayer):
        symbol.setColor(colour)
        return symbol
    inside = QColor(colour)
    inside.setAlpha(first.fillColor().alpha())
    first.setFillColor(inside)
    first.setStrokeColor(colour)
    return symbol


def free_values(rows: Sequence[LabelClass]) -> Iterator[int]:
    """Yield the numbers from 1 that no class has."""
    taken = {key for row in rows for key in row.keys}
    return (number for number in range(1, LARGEST_ID) if str(number) not in taken)


def start_of(row: LabelClass) -> Start:
    """Return a class to start from like this one."""
    return Start(row.name, row.colour, number_of(row.value))


def numbered(rows: Sequence[LabelClass], starts: Sequence[Start]) -> list[int]:
    """Return numbers for new classes: those that they have elsewhere as far as these are free."""
    taken = {key for row in rows for key in row.keys}
    wanted = [start.number for start in starts]
    can_be = [n is not None and str(n) not in taken and wanted.count(n) == 1 for n in wanted]
    kept = {number for number, is_free in zip(wanted, can_be) if is_free}
    others = (number for number in free_values(rows) if number not in kept)
    return [n if n is not None and is_free else next(others) for n, is_free in zip(wanted, can_be)]


def new_colour(rows: Sequence[LabelClass], name: str) -> str:
    """Return a colour for a new class of this name."""
    return colour_for(name, {row.colour for row in rows}, len(rows))

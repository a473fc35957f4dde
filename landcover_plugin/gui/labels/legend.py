"""The classes of a label layer, which are the categories of its style.

There is no other record of them: who changes the style in QGIS changes the classes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

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
from ...processing.classes import LARGEST_ID, colour
from .fields import key_of

FILL_ALPHA = 70
OUTLINE = "0.5"
Start = tuple[str, str]
"""Name and colour of a class to start from."""


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


def add_class(layer: QgsVectorLayer, value: Any, name: str, colour: str) -> None:
    """Add a class behind the others."""
    renderer = layer.renderer().clone()
    renderer.addCategory(QgsRendererCategory(value, symbol_for(colour), name))
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


def remove_class(layer: QgsVectorLayer, row: LabelClass) -> None:
    """Take a class away."""
    renderer = layer.renderer().clone()
    renderer.deleteCategory(row.place)
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


def free_value(rows: Sequence[LabelClass]) -> int:
    """Return the first number from 1 that no class has."""
    taken = {key for row in rows for key in row.keys}
    return next(number for number in range(1, LARGEST_ID) if str(number) not in taken)


def new_colour(rows: Sequence[LabelClass], name: str) -> str:
    """Return a colour for a new class of this name."""
    return colour_for(name, {row.colour for row in rows}, len(rows))

"""The class table that layers show: the names and colours of their styles."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import NULL, Qt

from .parameters import tr

Row = dict[str, Any]

LARGEST_ID = 65534
MOST_CLASSES = 255


class ClassTable:
    """Rows of a class table; made on the main thread, written to a file on any."""

    def __init__(self, rows: list[Row]) -> None:
        self._rows = rows

    def path(self, folder: Path, feedback: QgsProcessingFeedback) -> str:
        """Write the table and return its path."""
        names = ", ".join(row["name"] for row in self._rows if not row.get("ignore"))
        feedback.pushInfo(tr("Classes of the layers' style: {}").format(names))
        path = folder / f"{uuid.uuid4().hex}.json"
        path.write_text(json.dumps(self._rows, ensure_ascii=False, indent=1), encoding="utf-8")
        return str(path)


def shown_classes(layers: Iterable[tuple[QgsMapLayer, str]]) -> list[Row]:
    """Return the class table that these layers show, each by its field; a raster needs none."""
    found: dict[str, Row] = {}
    for layer, field in layers:
        is_raster = isinstance(layer, QgsRasterLayer)
        for row in raster_rows(layer) if is_raster else field_rows(layer, field):
            found.setdefault(str(row["value"]), row)
    rows = numbered(list(found.values()))
    count = sum(not row.get("ignore") for row in rows)
    return rows if 0 < count <= MOST_CLASSES else []


def field_rows(layer: QgsVectorLayer, field: str) -> Iterator[Row]:
    """Yield the categories of a layer that is coloured by this field; hidden ones are ignored."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return
    by = renderer.classAttribute()
    expression = QgsExpression(by)
    if by != field and not (expression.isField() and field in expression.referencedColumns()):
        return
    for category in renderer.categories():
        value = category.value()
        is_for_all_others = value in (None, NULL, "", [])
        if not is_for_all_others:
            row = {"value": value, "name": category.label(), "color": colour(category.symbol())}
            yield row if category.renderState() else {**row, "ignore": True}


def raster_rows(layer: QgsRasterLayer) -> Iterator[Row]:
    """Yield the classes of a raster whose values have names and colours in QGIS."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return
    table = layer.dataProvider().colorTable(1)
    of_file = QgsPalettedRasterRenderer.colorTableToClassData(table)
    shown = renderer.classes()
    # What the file itself says, the core reads better: it knows which values nobody uses.
    if facts(shown) == facts(of_file) or not all(float(c.value).is_integer() for c in shown):
        return
    named = [c for c in shown if c.label != str(int(c.value))]
    # A table of 256 colours is a raster's usual one; the user names those that mean something.
    for c in shown if len(shown) <= MOST_CLASSES else named:
        yield {"value": int(c.value), "name": c.label, "color": c.color.name()}


def facts(classes: list[QgsPalettedRasterRenderer.Class]) -> list[tuple[float, str, str]]:
    """Return value, name and colour of classes, to be compared."""
    return [(c.value, c.label, c.color.name()) for c in classes]


def colour(symbol: QgsSymbol) -> str:
    """Return the colour that a symbol is seen by: its outline's where it is not filled."""
    first = symbol.symbolLayer(0)
    if isinstance(first, QgsSimpleFillSymbolLayer):
        is_empty = first.brushStyle() == Qt.BrushStyle.NoBrush or first.fillColor().alpha() == 0
        return str((first.strokeColor() if is_empty else first.fillColor()).name())
    return str(symbol.color().name())


def numbered(rows: list[Row]) -> list[Row]:
    """Return the rows with ids, which are the values where these can be, and names of their own.

    A value that is not the id stays in the row.
    """
    numbers = [number_of(row["value"]) for row in rows]
    can_be = None not in numbers and len(set(numbers)) == len(numbers)
    ids = numbers if can_be else list(range(1, len(rows) + 1))
    names: set[str] = set()
    table = []
    for row, number in zip(rows, ids):
        is_id = can_be and not isinstance(row["value"], list)
        kept = {key: part for key, part in row.items() if key != "value" or not is_id}
        spelled = str(row["value"])
        name = row["name"] or spelled
        name = f"{name} ({spelled})" if name in names else name
        names.add(name)
        table.append({**kept, "id": number, "name": name})
    return table


def number_of(value: Any) -> int | None:
    """Return the id that a value is or spells, if it can be one; of joined values, the first."""
    found = re.fullmatch(r"(\d{1,5})(\.0*)?", str(value[0] if isinstance(value, list) else value))
    number = int(found[1]) if found else LARGEST_ID + 1
    return number if number <= LARGEST_ID else None

"""Class tables to start from: those of layers, models, files, and of the demo."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ...core.lclab.colours import colour_for
from ...core.lclab.errors import InputError
from ...core.lclab.modelfile import SUFFIXES, read_card
from ...processing.classes import number_of, raster_rows
from ...processing.parameters import tr
from .fields import likely_field
from .legend import Start, classes_of, start_of

DEMO = Path(__file__).absolute().parents[2] / "resources" / "demo" / "classes.json"
TABLES = (".json", ".csv")
LARGEST_TABLE = 2**20


def layers_with_classes(project: QgsProject) -> list[QgsMapLayer]:
    """Return the layers whose style shows classes, by name."""
    layers = list(project.mapLayers().values())
    found = [layer for layer in layers if starts_of_layer(layer)]
    return sorted(found, key=lambda layer: layer.name().lower())


def starts_of_layer(layer: QgsMapLayer) -> list[Start]:
    """Return the classes that a layer shows."""
    if isinstance(layer, QgsRasterLayer):
        return [Start(row["name"], row["color"], row["value"]) for row in raster_rows(layer)]
    if isinstance(layer, QgsVectorLayer):
        return [start_of(row) for row in classes_of(layer, likely_field(layer))]
    return []


def starts_of_file(path: Path) -> list[Start]:
    """Return the classes of a model file, or of a class table as JSON or CSV."""
    if path.suffix.lower() in SUFFIXES:
        return [Start(c.name, c.color, c.id) for c in read_card(path).classes]
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST_TABLE).decode("utf-8-sig")
        rows = csv_rows(text) if path.suffix.lower() == ".csv" else json_rows(text)
    except (OSError, ValueError) as error:
        raise refused(path, str(error)) from error
    starts = with_colours(row for row in rows if not row.get("ignore"))
    if not starts:
        raise refused(path, tr("it names no class"))
    return starts


def json_rows(text: str) -> list[dict[str, Any]]:
    """Return the rows of a list, or of the list that is called 'classes'."""
    rows = json.loads(text)
    rows = rows.get("classes") if isinstance(rows, dict) else rows
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def csv_rows(text: str) -> list[dict[str, Any]]:
    """Return the rows of a table with commas, semicolons or tabs."""
    separator = max(",;\t", key=text.partition("\n")[0].count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    return [{str(k).strip().lower(): v for k, v in row.items()} for row in rows]


def with_colours(rows: Iterable[dict[str, Any]]) -> list[Start]:
    """Return the classes of rows, each name once; a class without a colour gets one."""
    starts: dict[str, Start] = {}
    for row in rows:
        told = row.get("name") or row.get("value") or row.get("id")
        name = "" if told is None else " ".join(str(told).split())
        if name and name not in starts:
            given = QColor(str(row.get("color") or row.get("colour") or "").strip())
            taken = {start.colour for start in starts.values()}
            usual = colour_for(name, taken, len(starts))
            colour = given.name() if given.isValid() else usual
            starts[name] = Start(name, colour, number_of(row.get("id")))
    return list(starts.values())


def refused(path: Path, problem: str) -> InputError:
    """Return the error for a file that is no class table."""
    return InputError(
        tr("{}: this is no class table ({}).").format(path.name, problem),
        field="classes",
        remedy=tr("Choose a model file, or JSON or CSV with names and colours."),
    )

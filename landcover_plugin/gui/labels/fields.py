"""The fields of a label layer: which holds the class and which its name, and how they are filled.

A polygon that was drawn gets the chosen class by the fields' default values, so no form is needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsField,
    QgsFields,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import NULL, QVariant

CLASS, NAME = "class", "name"
NAME_LENGTH = 100
USUAL = ("class", "class_id", "classid", "klass", "label", "category", "type", "id")
USUAL_NAMES = ("name", "class_name", "classname", "class", "label")
FIELD = "land_cover_lab/labels/field"
OWN = "land_cover_lab/labels/own"
"""Custom properties of a layer: its class field, and whether it was made here."""


def new_fields() -> QgsFields:
    """Return the fields of a new label layer."""
    fields = QgsFields()
    fields.append(QgsField(CLASS, QVariant.Int))
    fields.append(QgsField(NAME, QVariant.String, len=NAME_LENGTH))
    return fields


def key_of(value: Any) -> str:
    """Return a class's value as a text by which all its spellings are one; nothing for none."""
    if value is None or value == NULL:
        return ""
    is_whole = isinstance(value, bool) or (isinstance(value, float) and value.is_integer())
    return str(int(value) if is_whole else value).strip()


def likely_field(layer: QgsVectorLayer) -> str:
    """Return the field that holds the class as far as can be told: kept, styled by, or usual."""
    names = [field.name() for field in layer.fields()]
    styled_by = getattr(layer.renderer(), "classAttribute", str)()
    by_small = {name.lower(): name for name in names}
    usual = [by_small[name] for name in USUAL if name in by_small]
    wanted = (layer.customProperty(FIELD), str(styled_by).strip('"'), *usual)
    return next((name for name in wanted if name in names), "")


def name_field(layer: QgsVectorLayer, field: str) -> str:
    """Return the text field that has the name of the class, where another has its number."""
    fields = layer.fields()
    if not is_numeric(layer, field):
        return ""
    texts = {f.name().lower(): f.name() for f in fields if f.type() == QVariant.String}
    return next((texts[name] for name in USUAL_NAMES if name in texts), "")


def is_numeric(layer: QgsVectorLayer, field: str) -> bool:
    """Return whether a field holds numbers."""
    index = layer.fields().indexOf(field)
    return index >= 0 and bool(layer.fields().at(index).isNumeric())


def hide_form(layer: QgsVectorLayer) -> None:
    """Let no form pop up when a polygon is drawn."""
    config = layer.editFormConfig()
    config.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOn)
    layer.setEditFormConfig(config)


def show_names(layer: QgsVectorLayer, names: Sequence[tuple[str, Any]]) -> None:
    """Show classes by their names in forms and tables of a layer that was made here."""
    options = {"map": [{name: str(value)} for name, value in names]}
    fields = layer.fields()
    layer.setEditorWidgetSetup(fields.indexOf(CLASS), QgsEditorWidgetSetup("ValueMap", options))
    layer.setEditorWidgetSetup(fields.indexOf(NAME), QgsEditorWidgetSetup("Hidden", {}))


def give_next(layer: QgsVectorLayer, values: dict[str, Any]) -> None:
    """Give the next polygons these values, by the names of the fields; nothing for none."""
    for name, value in values.items():
        index = layer.fields().indexOf(name)
        if index >= 0:
            text = "" if value is None else QgsExpression.quotedValue(value)
            layer.setDefaultValueDefinition(index, QgsDefaultValue(text))

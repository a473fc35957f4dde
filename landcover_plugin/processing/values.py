"""From what Processing was given to the plain values that a task takes."""

from __future__ import annotations

import os
import tempfile
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameters,
    QgsProperty,
)
from qgis.PyQt.QtCore import NULL

from ..core.lclab.spec import INPUT_KINDS, Param, Task
from .parameters import LAYER_KINDS, SEPARATOR, is_one_text, qgis_name, qgis_parameter

Given = dict[str, Any]


def plain_values(task: Task, given: Given, context: QgsProcessingContext) -> dict[str, Any]:
    """Return the values of all parameters that are no layers, boxes or results."""
    kinds = (*LAYER_KINDS, "extent")
    plain = [p for p in task.params if not (p.kind in kinds or p.is_output)]
    values = {p.name: plain_value(p, given, context) for p in plain}
    return {name: value for name, value in values.items() if value is not None}


def plain_value(p: Param, given: Given, context: QgsProcessingContext) -> Any:
    """Return one value in a form that the core checks, or None where nothing was given."""
    if p.parts:
        parts = [plain_value(single, given, context) for single in p.singles()]
        return [part for part in parts if part is not None] or None
    raw = given_for(p, given)
    if raw is None:
        return None
    if isinstance(raw, QgsProperty):
        raw = computed(p, raw, context)
    if is_one_text(p):
        return items_of(raw)
    # Anything else goes on as it is, because the core says better what is wrong with it.
    return raw if isinstance(raw, (bool, int, float, list, tuple)) else str(raw)


def given_for(p: Param, given: Given) -> Any:
    """Return what was given for a parameter; for nothing, QGIS's dialogs have several words."""
    raw = given.get(qgis_name(p))
    return None if raw is None or raw in ("", NULL, []) else raw


def items_of(raw: Any) -> list[str]:
    """Return several texts or paths, given as a list or as one text."""
    if isinstance(raw, (list, tuple)):
        return [str(item) for item in raw]
    text = str(raw)
    if os.path.exists(text):  # noqa: PTH110 - a text too long for a path is False here
        return [text]
    return [item.strip() for item in text.split(SEPARATOR) if item.strip()]


def with_one_text(task: Task, given: Given) -> Given:
    """Return the values with every list as the text that QGIS knows it by."""
    several = {qgis_name(p) for p in task.params if is_one_text(p)}
    return {
        name: SEPARATOR.join(map(str, raw))
        if name in several and isinstance(raw, (list, tuple))
        else raw
        for name, raw in given.items()
    }


def computed(p: Param, raw: QgsProperty, context: QgsProcessingContext) -> Any:
    """Return the value that an expression of the modeller or a batch run stands for."""
    definition = qgis_parameter(p)
    if p.kind == "boolean":
        return QgsProcessingParameters.parameterAsBool(definition, raw, context)
    return QgsProcessingParameters.parameterAsString(definition, raw, context)


def check_values(task: Task, given: Given, context: QgsProcessingContext) -> None:
    """Raise what the core finds wrong with the values before anything is run."""
    stand_ins = {p.name: stand_in(p, given) for p in task.params}
    task.parse({**stand_ins, **plain_values(task, given, context)})


def stand_in(p: Param, given: Given) -> str | None:
    """Return a text for a layer or result, so that only what is known by now gets checked."""
    raw = given_for(p, given)
    if isinstance(raw, QgsProcessingOutputLayerDefinition):
        raw = raw.sink
    if isinstance(raw, QgsProperty):
        raw = raw.staticValue() or QgsProcessing.TEMPORARY_OUTPUT
    if p.is_output:
        is_left_to_qgis = raw == QgsProcessing.TEMPORARY_OUTPUT or (p.required and not raw)
        suffix = p.suffixes[0] if p.suffixes else ""
        return f"{tempfile.gettempdir()}/result{suffix}" if is_left_to_qgis else raw
    return str(raw) if raw and p.kind in INPUT_KINDS else None

"""What an algorithm gives on besides the files that it was told to write."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..core.lclab.spec import Result, Task
from .parameters import tr
from .values import Given

WHOLE = "RESULT"
KINDS = {
    "file": QgsProcessingOutputFile,
    "folder": QgsProcessingOutputFolder,
    "html": QgsProcessingOutputHtml,
    "text": QgsProcessingOutputString,
    "number": QgsProcessingOutputNumber,
}


def qgis_outputs(task: Task) -> list[QgsProcessingOutputDefinition]:
    """Return the outputs of a task's results; a task with none gives its whole result as text."""
    if has_whole(task):
        return [QgsProcessingOutputString(WHOLE, tr("Result as JSON"))]
    return [KINDS[r.kind](task.output_name(r), shown_name(task, r)) for r in task.results]


def shown_name(task: Task, result: Result) -> str:
    """Return a result's title; pages of all tasks stand in one list of QGIS."""
    name = tr(result.title)
    return f"{tr(task.title)}: {name}" if result.kind == "html" else name


def given_on(task: Task, result: Any) -> Given:
    """Return the values of these outputs."""
    if has_whole(task):
        return {WHOLE: json.dumps(result, ensure_ascii=False)}
    found = {task.output_name(r): result.get(r.name) for r in task.results}
    return {name: value for name, value in found.items() if value is not None}


def has_whole(task: Task) -> bool:
    """Return whether the result itself is all that a task makes."""
    return not task.results and not any(p.is_output for p in task.params)

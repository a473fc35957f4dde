"""Opens the dialogs of tasks with what the label helper knows filled in."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas

from ...processing.layers import gdal_text
from ...processing.parameters import tr
from ..area import models
from ..messages import Messages
from .labels import Labels

Values = dict[str, Any]
OpenTask = Callable[[str, Values], object]
"""Opens the dialog of a task, with values for some of its parameters in QGIS's names."""


class Asking:
    """Asks for a data set, or for suggestions, of a label layer and an image."""

    def __init__(self, canvas: QgsMapCanvas, messages: Messages, open_task: OpenTask) -> None:
        self._canvas = canvas
        self._messages = messages
        self._open_task = open_task

    def for_data_set(self, labels: Labels, image: QgsRasterLayer | None) -> None:
        """Open the task that makes a data set."""
        values: Values = {"LABELS": [labels.layer.id()], "CLASS_FIELD": labels.field}
        if image is not None:
            values["IMAGES"] = [image.id()]
        self._open_task("dataset", values)

    def for_suggestions(self, labels: Labels | None, image: QgsRasterLayer | None) -> None:
        """Open the task that suggests places, or say that it takes a first model."""
        values: Values = {}
        if image is not None:
            values["IMAGE"] = [image.id()]
            if not gdal_text(image):
                values["EXTENT"] = self._seen()  # a web layer has too much besides
        if labels is not None:
            values["LABELS"] = labels.layer.id()
        used = [models.of_project(QgsProject.instance()), *models.used_last()]
        model = next((path for path in used if path is not None), None)
        if model is not None:
            self._open_suggest({**values, "MODEL": str(model)})
            return
        self._messages.asked(
            tr("Suggestions need a first model: make a data set, train on it, and come back."),
            tr("I have a model…"),
            lambda: self._open_suggest(values),
        )

    def _open_suggest(self, values: Values) -> None:
        self._messages.clear()
        self._open_task("suggest", values)

    def _seen(self) -> str:
        """Return the box of the canvas as Processing takes it."""
        box, crs = self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
        return f"{','.join(f'{side:.9g}' for side in sides)} [{crs.authid()}]"

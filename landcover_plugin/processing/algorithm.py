"""A task of the core as a Processing algorithm."""

from __future__ import annotations

import shutil
import tempfile
from html import escape
from pathlib import Path
from typing import Callable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
)
from qgis.PyQt.QtGui import QIcon

from ..core.lclab.errors import CancelledError, LabError
from ..core.lclab.spec import Param, Task
from ..core.lclab.texts import as_text
from ..worker_client import WorkerPool
from ..worker_process import Command
from .inputs import Inputs, gather
from .listener import Listener
from .parameters import help_text, qgis_name, qgis_parameter, title, tr
from .results import given_on, qgis_outputs
from .styling import style_on_load
from .values import Given, check_values, with_one_text

LAYER_OUTPUTS = ("raster_output", "vector_output")


class LabAlgorithm(QgsProcessingAlgorithm):
    """Everything that it shows and takes comes from the task's declaration."""

    def __init__(self, task: Task, workers: WorkerPool, command: Callable[[], Command]) -> None:
        super().__init__()
        self._task = task
        self._workers = workers
        self._command = command
        self._inputs = Inputs()

    def createInstance(self) -> LabAlgorithm:
        """Return a new one for another run."""
        return LabAlgorithm(self._task, self._workers, self._command)

    def name(self) -> str:
        """Return the id, which no translation changes."""
        return self._task.name

    def displayName(self) -> str:
        """Return the name that users see."""
        return tr(self._task.title)

    def group(self) -> str:
        """Return the group that users see."""
        return tr(self._task.group)

    def groupId(self) -> str:
        """Return the group's id, which no translation changes."""
        return self._task.group.lower().replace(" ", "_")

    def icon(self) -> QIcon:
        """Return the provider's icon."""
        return self.provider().icon()

    def svgIconPath(self) -> str:
        """Return where the provider's icon lies."""
        return self.provider().svgIconPath()

    def shortDescription(self) -> str:
        """Return the task's sentence."""
        return tr(self._task.summary)

    def shortHelpString(self) -> str:
        """Return the task's sentence and every parameter's help."""
        helps = [(title(p), help_text(p)) for p in self._singles]
        rows = [f"<b>{escape(name, False)}</b>: {escape(text, False)}" for name, text in helps]
        return "".join(f"<p>{row}</p>" for row in (escape(tr(self._task.summary), False), *rows))

    def canExecute(self) -> tuple[bool, str]:
        """Say whether there is a Python for the worker, and what to do if not."""
        try:
            self._command()
        except LabError as error:
            return False, str(error)
        return True, ""

    def initAlgorithm(self, configuration: Given | None = None) -> None:  # noqa: ARG002 - QGIS's
        """Add the declared parameters and results."""
        for p in self._singles:
            self.addParameter(qgis_parameter(p))
        for output in qgis_outputs(self._task):
            self.addOutput(output)

    def checkParameterValues(
        self, parameters: Given, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Check the values as the core does, then as QGIS does."""
        try:
            check_values(self._task, parameters, context)
        except LabError as error:
            return False, str(error)
        files = {
            qgis_name(p): p.default for p in self._task.params if p.kind == "file" and p.default
        }
        texts = with_one_text(self._task, parameters)
        return super().checkParameterValues({**files, **texts}, context)  # QGIS forgets defaults

    def prepareAlgorithm(
        self,
        parameters: Given,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,  # noqa: ARG002 - QGIS's
    ) -> bool:
        """Take what is needed of the layers while this is the main thread."""
        try:
            self._inputs = gather(self._task, parameters, context)
        except LabError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(
        self, parameters: Given, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Given:
        """Have the worker do the task and return its results."""
        outputs = self._written(parameters, context)
        listener = Listener(feedback)
        folder = Path(tempfile.mkdtemp(prefix="lclab-", dir=QgsProcessingUtils.tempFolder()))
        try:
            values = self._inputs.resolved(self._task, folder, feedback)
            result = self._workers.request(
                self._command(),
                self._task.name,
                {**values, **outputs},
                listener,
                feedback.isCanceled,
            )
        except LabError as error:
            message = tr("Cancelled.") if isinstance(error, CancelledError) else str(error)
            raise QgsProcessingException(message) from error
        finally:
            listener.close()
            # A worker that has not left yet may hold a file, which Windows doesn't let go.
            shutil.rmtree(folder, ignore_errors=True)
        feedback.pushInfo(as_text(result))
        for p in self._outputs:
            if p.name in outputs:
                style_on_load(outputs[p.name], title(p), self._inputs.image, context)
        written = {qgis_name(p): outputs[p.name] for p in self._outputs if p.name in outputs}
        return {**written, **given_on(self._task, result)}

    @property
    def _singles(self) -> list[Param]:
        return [single for p in self._task.params for single in p.singles()]

    @property
    def _outputs(self) -> list[Param]:
        return [p for p in self._task.params if p.is_output]

    def _written(self, parameters: Given, context: QgsProcessingContext) -> dict[str, str]:
        """Return the files to write; layers are marked for loading where the user wants it."""
        paths = {}
        for p in self._outputs:
            as_layer = p.kind in LAYER_OUTPUTS
            find = self.parameterAsOutputLayer if as_layer else self.parameterAsFileOutput
            paths[p.name] = find(parameters, qgis_name(p), context)
        return {name: path for name, path in paths.items() if path}

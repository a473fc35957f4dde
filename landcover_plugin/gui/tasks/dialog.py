"""The dialog of a task that takes long: its form starts a run that goes on by itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import Qgis, QgsProcessing, QgsProcessingAlgorithm, QgsProcessingContext, QgsProject
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtWidgets import QDialogButtonBox

from ...core.lclab.errors import LabError
from ...core.lclab.spec import Task
from ...processing.parameters import qgis_name, tr
from ...processing.values import Given, given_for, plain_values

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

SECONDS_SHOWN = 10
Start = Callable[[str, "dict[str, Any]", str], None]


class LastingDialog(AlgorithmDialog):
    """The form that Processing makes of a task, with a button that starts a run."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, task: Task, start: Start, parent: QWidget
    ) -> None:
        super().__init__(algorithm, False, parent)
        self._task = task
        self._start = start
        self.runAsBatchButton.hide()
        self.buttonBox().button(QDialogButtonBox.StandardButton.Ok).setText(tr("Start"))

    def runAlgorithm(self) -> None:
        """Start the run with what the form holds, or say what is wrong with it."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        self.messageBar().clearWidgets()
        try:
            given = self.createProcessingParameters()
        except QgsProcessingAlgorithmDialogBase.InvalidParameterValue as error:
            self._refuse(tr("Missing: {}").format(error.parameter.description()))
            return
        problem = self._problem(given) or self._refusal(given, context)
        if problem:
            self._refuse(problem)
            return
        values = {**plain_values(self._task, given, context), **self._outputs(given)}
        self._start(self._task.name, values, Path(values["output"]).name)
        self.close()

    def _refusal(self, given: Given, context: QgsProcessingContext) -> str:
        try:
            is_right, problem = self.algorithm().checkParameterValues(given, context)
        except LabError as error:
            return str(error)
        return "" if is_right else str(problem)

    def _problem(self, given: Given) -> str:
        """Refuse a folder that QGIS throws away: a run is found again later."""
        kept = [p for p in self._task.params if p.is_output and p.required]
        for p in kept:
            if given.get(qgis_name(p)) in (None, "", QgsProcessing.TEMPORARY_OUTPUT):
                return tr("{}: choose a folder, in which the run is kept.").format(tr(p.title))
        return ""

    def _outputs(self, given: Given) -> dict[str, str]:
        outputs = {p.name: given_for(p, given) for p in self._task.params if p.is_output}
        return {name: str(path) for name, path in outputs.items() if path}

    def _refuse(self, problem: str) -> None:
        self.messageBar().pushMessage("", problem, Qgis.MessageLevel.Warning, SECONDS_SHOWN)

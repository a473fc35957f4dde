"""The dialog of a task that takes long: its form starts a run that goes on by itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import Qgis, QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtWidgets import QDialogButtonBox

from ...core.lclab.errors import LabError
from ...core.lclab.spec import Task
from ...processing.parameters import tr
from ..asking import Asker
from .estimate import DRY_RUN, EstimateBar
from .form import Form
from .panel import FormWatch, below_form, data_panel, hide_progress, put_beside_help

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

SECONDS_SHOWN = 10
LETTERS_WIDE, LINES_HIGH = 150, 42
Start = Callable[[str, "dict[str, Any]", str], None]


class LastingDialog(AlgorithmDialog):
    """The form that Processing makes of a task, with a button that starts a run.

    Beside it is shown what the task's data set holds, and below it what a run will cost.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        task: Task,
        start: Start,
        asker: Asker,
        parent: QWidget,
    ) -> None:
        hide_parameter(algorithm, DRY_RUN)
        super().__init__(algorithm, False, parent)
        self._task = task
        self._start = start
        self._asker = asker
        self._form = Form(self, task, self._refuse)
        self.runAsBatchButton.hide()
        hide_progress(self)
        self.buttonBox().button(QDialogButtonBox.StandardButton.Ok).setText(tr("Start"))
        watch = FormWatch(self.mainWidget())
        self.panel = data_panel(task, watch, asker)
        if self.panel is not None:
            put_beside_help(self.panel, self)
        self.estimate: EstimateBar | None = None
        if any(p.name == DRY_RUN for p in task.params):
            self._add_estimate(watch)
        self._make_room()
        self.rejected.connect(self._let_go)
        self.destroyed.connect(asker.close)

    def runAlgorithm(self) -> None:
        """Start the run with what the form holds, or say what is wrong with it."""
        self.messageBar().clearWidgets()
        self._form.read(self._begin, is_kept=True)

    def _begin(self, values: dict[str, Any]) -> None:
        self._start(self._task.name, values, Path(values["output"]).name)
        self.close()

    def _ask_for_cost(self, then: Callable[[dict[str, Any]], None]) -> None:
        self.messageBar().clearWidgets()
        self._form.read(then, is_kept=False)

    def _make_room(self) -> None:
        """Be large enough for form and pages; by another name QGIS keeps another size."""
        self.setObjectName(f"LandCoverLab_{self._task.name}")
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(LETTERS_WIDE * letter, LINES_HIGH * line)

    def _add_estimate(self, watch: FormWatch) -> None:
        self.estimate = EstimateBar(self._asker, self._task.name, self._ask_for_cost)
        below_form(self).addWidget(self.estimate)
        watch.changed.connect(self.estimate.set_old)

    def _let_go(self) -> None:
        self._asker.close()
        self._form.close()
        if self.panel is not None:
            self.panel.data.forget()

    def _refuse(self, error: LabError) -> None:
        self.messageBar().pushMessage("", str(error), Qgis.MessageLevel.Warning, SECONDS_SHOWN)


def hide_parameter(algorithm: QgsProcessingAlgorithm, name: str) -> None:
    """Have the form leave a parameter out."""
    for definition in algorithm.parameterDefinitions():
        if definition.name() == name.upper():
            hidden = QgsProcessingParameterDefinition.FlagHidden
            definition.setFlags(definition.flags() | hidden)

"""What the form of a dialog holds: checked as a run checks it, with layers as files."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any, Callable

from processing.gui.AlgorithmDialog import AlgorithmDialog
from processing.gui.AlgorithmDialogBase import AlgorithmDialogBase
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
)

from ...core.lclab.errors import InputError, LabError
from ...core.lclab.runner import record_of
from ...core.lclab.spec import Task
from ...processing.inputs import Inputs, gather
from ...processing.parameters import qgis_name, tr
from ...processing.values import Given, given_for
from ..setup.work import Work

INPUTS = "inputs"
"""The folder beside a run's record where layers lie that had to be written for it."""
Values = dict[str, Any]


class Form:
    """Reads a dialog's form; `refuse` is told what is wrong with it."""

    def __init__(
        self, dialog: AlgorithmDialog, task: Task, refuse: Callable[[LabError], None]
    ) -> None:
        self._dialog = dialog
        self._task = task
        self._refuse = refuse
        self._works: set[Work] = set()
        self._is_closed = False

    def read(self, then: Callable[[Values], None], *, is_kept: bool) -> None:
        """Hand on the values of a run that is kept, or of one that needs no folder of its own.

        Layers that are no files are written first, on a thread.
        """
        try:
            context = QgsProcessingContext()
            context.setProject(QgsProject.instance())
            given = self._given(is_kept, context)
            inputs = gather(self._task, given, context)
        except LabError as error:
            self._refuse(error)
            return
        inputs.values.update(self._outputs(given))
        if not inputs.sources:
            then(inputs.values)
            return
        work = Work(
            tr("Preparing layers"),
            lambda work: self._resolved(inputs, work, is_kept=is_kept),
            lambda work: self._take(work, then),
        )
        self._works.add(work.start())

    def close(self) -> None:
        """Give up what is still being written."""
        self._is_closed = True
        for work in list(self._works):  # one that has not begun ends at once
            work.cancel()

    def _take(self, work: Work, then: Callable[[Values], None]) -> None:
        self._works.discard(work)
        if self._is_closed:
            return
        if work.error is not None:
            self._refuse(work.error)
        else:
            then(work.result)

    def _given(self, is_kept: bool, context: QgsProcessingContext) -> Given:
        try:
            # The dialog's own function keeps to itself what is wrong, in newer versions.
            given: Given = self._dialog.mainWidget().createProcessingParameters()
        except AlgorithmDialogBase.InvalidParameterValue as error:
            name = error.parameter.description()
            raise InputError(tr("Missing: {}").format(name)) from error
        except AlgorithmDialogBase.InvalidOutputExtension as error:
            raise InputError(error.message) from error
        if is_kept:
            self._check_kept(given)
        is_right, problem = self._dialog.algorithm().checkParameterValues(given, context)
        if not is_right:
            raise InputError(str(problem))
        return given

    def _check_kept(self, given: Given) -> None:
        """Refuse a folder that QGIS throws away: a run is found again later."""
        for p in self._task.params:
            left = (None, "", QgsProcessing.TEMPORARY_OUTPUT)
            if p.is_output and p.required and given.get(qgis_name(p)) in left:
                words = tr("{}: choose a folder, in which the run is kept.")
                raise InputError(words.format(tr(p.title)), field=p.name)

    def _outputs(self, given: Given) -> dict[str, str]:
        """Return what is to be written; what is left to QGIS gets a temporary name."""
        outputs = {p.name: given_for(p, given) for p in self._task.params if p.is_output}
        for name, path in outputs.items():
            if path == QgsProcessing.TEMPORARY_OUTPUT:
                outputs[name] = QgsProcessingUtils.generateTempFilename(name)
        return {name: str(path) for name, path in outputs.items() if path}

    def _resolved(self, inputs: Inputs, work: Work, *, is_kept: bool) -> Values:
        """Return all values, on a background thread."""
        feedback = QgsProcessingFeedback(False)
        feedback.progressChanged.connect(lambda _: work.isCanceled() and feedback.cancel())
        output = inputs.values.get("output") if is_kept else None
        folder = (
            record_of(output) / INPUTS
            if output
            else Path(QgsProcessingUtils.generateTempFilename(INPUTS))
        )
        folder.mkdir(parents=True, exist_ok=True)
        try:
            return inputs.resolved(self._task, folder, feedback)
        finally:
            with suppress(OSError):  # they hold something
                folder.rmdir()
                folder.parent.rmdir()

"""Work of the set-up on a background thread, as one of QGIS's tasks."""

from __future__ import annotations

import traceback
from typing import Any, Callable

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...core.lclab.errors import CancelledError, LabError, as_lab_error

TITLE = "Land Cover Lab"
UNSEEN = ("Hidden", "Silent")
"""Flags that QGIS has since 3.26."""


class Work(QgsTask):
    """Does one thing and hands its result, or what went wrong, to the main thread.

    Without a title it is not worth being listed among QGIS's tasks.
    """

    told = pyqtSignal(float, str)
    """How far it is, from 0 to 1, and what it does."""
    said = pyqtSignal(str)
    """A line for the log."""

    def __init__(
        self, title: str, do: Callable[[Work], Any], when_done: Callable[[Work], None]
    ) -> None:
        flags = QgsTask.Flag.CanCancel
        for name in () if title else UNSEEN:
            flags |= getattr(QgsTask.Flag, name, flags)
        super().__init__(title or TITLE, flags)
        self.result: Any = None
        self.error: LabError | None = CancelledError()
        self._do = do
        self._when_done = when_done

    def start(self) -> Work:
        """Begin soon, and return the task, which must be kept until it is done."""
        QgsApplication.taskManager().addTask(self)
        return self

    def tell(self, fraction: float, message: str) -> None:
        """Say how far it is; from any thread."""
        self.setProgress(100 * fraction)
        self.told.emit(fraction, message)

    def run(self) -> bool:
        """Do it, on a background thread."""
        try:
            self.result = self._do(self)
            self.error = None
        except LabError as error:
            self.error = error
        except Exception as error:  # noqa: BLE001 - the user is told, and the log has all of it
            self.error = as_lab_error(error)
            QgsMessageLog.logMessage(
                traceback.format_exc(), TITLE, Qgis.MessageLevel.Critical, False
            )
        return self.error is None

    def finished(self, result: bool) -> None:  # noqa: ARG002 - QGIS's
        """Hand the result on, on the main thread."""
        self._when_done(self)

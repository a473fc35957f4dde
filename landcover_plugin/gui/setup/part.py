"""The set-up as a part of the plugin: its action, its page, and its words in the message bar."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ...core.lclab.errors import CancelledError, LabError, WorkError
from ...installing.places import Places, places_for
from ...installing.plan import Plan, planned
from ...processing.parameters import tr
from ...provider import chosen_command
from ..messages import SUCCESS, TITLE, WARNING, Messages
from ..runs.kept import history
from ..runs.words import task_title
from .page import SetupPage

if TYPE_CHECKING:
    from ..lab import Lab

ICON = Path(__file__).parents[2] / "resources" / "icons" / "setup.svg"
ERRORS_KEPT = 20


class SetupPart(QObject):
    """Offers the set-up, and says once per start that it is needed where it is."""

    ready = pyqtSignal()
    """The worker has a Python now that it did not have before."""

    def __init__(
        self, lab: Lab, places: Places | None = None, plan: Callable[..., Plan] = planned
    ) -> None:
        super().__init__()
        self._lab = lab
        self._places = places or places_for()
        self._plan = plan
        self._page: SetupPage | None = None
        self._messages = Messages(lab.iface)
        self._errors: deque[str] = deque(maxlen=ERRORS_KEPT)
        self.action = QAction(QIcon(str(ICON)), tr("Set up…"), self)
        self.action.triggered.connect(self.open)
        lab.menu.addAction(self.action)
        QgsApplication.messageLog().messageReceived.connect(self._keep_error)
        if not has_python():
            self._ask_for_set_up()

    def open(self) -> None:
        """Show the page."""
        if self._page is None:
            parent = self._lab.iface.mainWindow()
            self._page = SetupPage(
                self._places,
                self._let_go,
                history,
                self._plan,
                parent,
            )
            self._page.ended.connect(self._tell_end)
        self._page.errors = self._errors
        if not self._page.is_busy:
            self._page.refresh()
        self._page.show()
        self._page.raise_()
        self._page.activateWindow()

    def unload(self) -> None:
        """Take everything out again; a set-up that goes on is cancelled."""
        QgsApplication.messageLog().messageReceived.disconnect(self._keep_error)
        self._messages.clear()
        if self._page is not None:
            self._page.stop()
            self._page.close()
            self._page.deleteLater()
            self._page = None
        self._lab.menu.removeAction(self.action)
        self.action.deleteLater()

    def _let_go(self, folders: list[Path]) -> None:
        """Have no worker run in these folders, or raise what is being done; on a thread."""
        workers = self._lab.workers
        workers.let_idle_go(is_end_awaited=True)
        tasks = [task_title(name) for folder in folders for name in workers.tasks_in(folder)]
        if tasks:
            raise WorkError(
                tr("The environment is at work: {}.").format(", ".join(tasks)),
                remedy=tr("Wait for the end or cancel it, and remove it again."),
            )

    def _ask_for_set_up(self) -> None:
        is_upgrade = bool(self._places.older())
        need = tr("has newer packages to set up.") if is_upgrade else tr("needs to be set up once.")
        self._messages.asked(need, tr("Set up…"), self.open)

    def _tell_end(self, error: LabError | None) -> None:
        if error is None:
            self._messages.clear()
            self._messages.tell(tr("Land Cover Lab is set up and ready."), SUCCESS)
            self.ready.emit()
        elif not isinstance(error, CancelledError):
            self._messages.tell(error.message, WARNING, str(error))

    def _keep_error(self, message: str, tag: str, level: Qgis.MessageLevel) -> None:
        is_bad = level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
        if tag == TITLE and is_bad:
            self._errors.append(message)


def has_python() -> bool:
    """Whether there is a Python for the worker."""
    try:
        chosen_command()
    except LabError:
        return False
    return True

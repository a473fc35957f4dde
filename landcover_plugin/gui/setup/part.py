"""The set-up as a part of the plugin: its action, its page, and its words in the message bar."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QPushButton

from ...core.lclab.errors import CancelledError, LabError
from ...installing.places import Places, places_for
from ...installing.plan import Plan, planned
from ...processing.parameters import tr
from ...provider import PYTHON_SETTING, chosen_command
from .page import SetupPage
from .work import TITLE

if TYPE_CHECKING:
    from ..lab import Lab

ICON = Path(__file__).parents[2] / "resources" / "icons" / "setup.svg"
ERRORS_KEPT = 20
SECONDS_SHOWN = 10


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
        self._item: QgsMessageBarItem | None = None
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
                chosen_python,
                self._choose,
                self._lab.workers.close,
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
        self._clear_item()
        if self._page is not None:
            self._page.stop()
            self._page.close()
            self._page.deleteLater()
            self._page = None
        self._lab.menu.removeAction(self.action)
        self.action.deleteLater()

    def _ask_for_set_up(self) -> None:
        bar = self._lab.iface.messageBar()
        is_upgrade = bool(self._places.older())
        need = tr("has newer packages to set up.") if is_upgrade else tr("needs to be set up once.")
        item = bar.createMessage(TITLE, need)
        button = QPushButton(tr("Set up…"), item)
        button.clicked.connect(self.open)
        item.layout().addWidget(button)
        self._item = bar.pushWidget(item, Qgis.MessageLevel.Info)

    def _clear_item(self) -> None:
        if self._item is not None and not sip.isdeleted(self._item):
            self._lab.iface.messageBar().popWidget(self._item)
        self._item = None

    def _choose(self, python: str) -> None:
        """Keep which Python the worker gets; nothing is the environment that was made here."""
        from processing.core.ProcessingConfig import ProcessingConfig

        ProcessingConfig.setSettingValue(PYTHON_SETTING, python)

    def _tell_end(self, error: LabError | None) -> None:
        bar = self._lab.iface.messageBar()
        if error is None:
            self._clear_item()
            text = tr("Land Cover Lab is set up and ready.")
            bar.pushMessage(TITLE, text, Qgis.MessageLevel.Success, SECONDS_SHOWN)
            self.ready.emit()
        elif not isinstance(error, CancelledError):
            QgsMessageLog.logMessage(str(error), TITLE, Qgis.MessageLevel.Critical, False)
            bar.pushMessage(TITLE, error.message, Qgis.MessageLevel.Warning, SECONDS_SHOWN)

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


def chosen_python() -> str:
    """Return the Python that the settings name, or nothing."""
    from processing.core.ProcessingConfig import ProcessingConfig

    return str(ProcessingConfig.getSetting(PYTHON_SETTING) or "")

"""What is said in the message bar: a short text there, and all of it in the log panel."""

from __future__ import annotations

from typing import Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton, QWidget

from ..core.lclab.errors import LabError
from ..processing.parameters import tr

TITLE = "Land Cover Lab"
SECONDS_SHOWN = 8
LONGEST = 200
LETTERS_OF_BAR = 16
INFO, SUCCESS = Qgis.MessageLevel.Info, Qgis.MessageLevel.Success
WARNING, CRITICAL = Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical
STAYING = (WARNING, CRITICAL)
Action = Callable[[], object]


class Messages:
    """What one part of the window says."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._item: QgsMessageBarItem | None = None
        self._progress: QProgressBar | None = None
        self._is_failure = False

    def tell(self, text: str, level: Qgis.MessageLevel = INFO, whole: str = "") -> None:
        """Say something for itself; where there is more to it, 'Details' leads to the log."""
        self.log(whole or text, level)
        item = self._made(text)
        if whole and whole != text:
            self._add_button(item, tr("Details"), self._iface.openMessageLog)
        self._push(item, level, 0 if level in STAYING else SECONDS_SHOWN)

    def failed(self, error: LabError, log: str = "") -> None:
        """Say in one sentence what went wrong, in place of what was said before."""
        self.clear()
        item = self._made(error.message)
        item.setToolTip(str(error))
        self.log(f"{error}\n{log}".strip(), WARNING)
        if error.remedy or log:
            self._add_button(item, tr("Details"), self._iface.openMessageLog)
        self._item = self._push(item, WARNING)
        self._is_failure = True

    def working(self, text: str, cancel: Action) -> None:
        """Show that something goes on, how far it is, and a button to cancel it."""
        self.clear()
        item = self._made(text)
        self._progress = QProgressBar(item)
        self._progress.setAccessibleName(text)
        letter = self._progress.fontMetrics().averageCharWidth()
        self._progress.setFixedWidth(LETTERS_OF_BAR * letter)
        item.layout().addWidget(self._progress)
        self._add_button(item, tr("Cancel"), cancel)
        self._item = self._push(item, INFO)

    def progress(self, percent: float) -> None:
        """Move the bar on."""
        if self._progress and not sip.isdeleted(self._progress):
            self._progress.setValue(round(percent))

    def asked(self, text: str, button: str, action: Action) -> None:
        """Say what is to be done, with a button that does it, until it is cleared."""
        self.clear()
        item = self._made(text)
        self._add_button(item, button, action)
        self._item = self._push(item, INFO)

    def done(self, text: str, log: str = "") -> None:
        """Say that what went on went well."""
        self._replace(text, SUCCESS, log)

    def told(self, text: str, log: str = "") -> None:
        """Say what became of what went on."""
        self._replace(text, INFO, log)

    def clear_failure(self) -> None:
        """Take away what went wrong before, now that it goes well."""
        if self._is_failure:
            self.clear()

    def clear(self) -> None:
        """Take away what stands for the present state."""
        if self._item and not sip.isdeleted(self._item):
            self._iface.messageBar().popWidget(self._item)
        self._item = self._progress = None
        self._is_failure = False

    def log(self, text: str, level: Qgis.MessageLevel = INFO) -> None:
        """Write to the log panel alone."""
        QgsMessageLog.logMessage(text, TITLE, level, False)

    def _replace(self, text: str, level: Qgis.MessageLevel, log: str) -> None:
        self.clear()
        self.log(f"{text}\n{log}".strip(), level)
        self._item = self._push(self._made(text), level, SECONDS_SHOWN)

    def _made(self, text: str) -> QgsMessageBarItem:
        first = text.partition("\n")[0]
        shown = first if len(first) <= LONGEST else first[: LONGEST - 1] + "…"
        return self._iface.messageBar().createMessage(TITLE, shown)

    def _add_button(self, item: QWidget, text: str, action: Action) -> None:
        button = QPushButton(text, item)
        button.clicked.connect(action)
        item.layout().addWidget(button)

    def _push(
        self, item: QgsMessageBarItem, level: Qgis.MessageLevel, seconds: int = 0
    ) -> QgsMessageBarItem:
        return self._iface.messageBar().pushWidget(item, level, seconds)

"""What the area tool says in the message bar, with the full text in the log panel."""

from __future__ import annotations

from typing import Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgisInterface, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton, QWidget

from ...core.lclab.errors import LabError
from ...processing.parameters import tr

TITLE = "Land Cover Lab"
SECONDS_SHOWN = 6
LETTERS_OF_BAR = 16


class Messages:
    """At most one message of the tool stands in the bar at a time."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._item: QgsMessageBarItem | None = None
        self._progress: QProgressBar | None = None
        self._is_failure = False

    def working(self, text: str, cancel: Callable[[], None]) -> None:
        """Show that something goes on, how far it is, and a button to cancel it."""
        widget = self._made(text)
        self._progress = QProgressBar(widget)
        letter = self._progress.fontMetrics().averageCharWidth()
        self._progress.setFixedWidth(LETTERS_OF_BAR * letter)
        widget.layout().addWidget(self._progress)
        self._add_button(widget, tr("Cancel"), cancel)
        self._push(widget, Qgis.MessageLevel.Info)

    def progress(self, percent: float) -> None:
        """Move the bar on."""
        if self._progress and not sip.isdeleted(self._progress):
            self._progress.setValue(round(percent))

    def done(self, text: str) -> None:
        """Say that it went well."""
        self._push(self._made(text), Qgis.MessageLevel.Success, SECONDS_SHOWN)

    def told(self, text: str) -> None:
        """Say what is good to know."""
        self._push(self._made(text), Qgis.MessageLevel.Info, SECONDS_SHOWN)

    def failed(self, error: LabError, log: str = "") -> None:
        """Say what went wrong in one sentence; what there is besides lies in the log panel."""
        self.log(f"{error}\n{log}".strip(), Qgis.MessageLevel.Warning)
        widget = self._made(error.message)
        widget.setToolTip(str(error))
        if error.remedy or log:
            self._add_button(widget, tr("Details"), self._iface.openMessageLog)
        self._push(widget, Qgis.MessageLevel.Warning)
        self._is_failure = True

    def clear_failure(self) -> None:
        """Take away what went wrong before, now that it goes well."""
        if self._is_failure:
            self.clear()

    def log(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Write to the log panel."""
        QgsMessageLog.logMessage(text, TITLE, level, False)

    def clear(self) -> None:
        """Take the message away."""
        if self._item and not sip.isdeleted(self._item):
            self._iface.messageBar().popWidget(self._item)
        self._item = self._progress = None
        self._is_failure = False

    def _made(self, text: str) -> QgsMessageBarItem:
        self.clear()
        return self._iface.messageBar().createMessage(TITLE, text)

    def _add_button(self, widget: QWidget, text: str, action: Callable[[], object]) -> None:
        button = QPushButton(text, widget)
        button.clicked.connect(action)
        widget.layout().addWidget(button)

    def _push(self, widget: QgsMessageBarItem, level: Qgis.MessageLevel, seconds: int = 0) -> None:
        self._item = self._iface.messageBar().pushWidget(widget, level, seconds)

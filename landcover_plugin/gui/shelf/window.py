"""The window of the shelf: a page of models and one of networks, and what is said about them."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsGui, QgsMessageBar
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QShortcut,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.lclab.errors import CancelledError, LabError
from ...processing.parameters import tr
from ..setup.work import TITLE
from .models_page import ModelsPage
from .networks_page import NetworksPage

LETTERS_WIDE, LINES_HIGH = 180, 50
SECONDS_SHOWN = 6


class ShelfWindow(QDialog):
    """Stays open beside QGIS's window while the user works."""

    seen = pyqtSignal()
    """The window came up, or F5 was pressed: what it shows may be old."""

    def __init__(self, can_train: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Land Cover Lab: models"))
        self.setObjectName("LandCoverLabShelf")
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(LETTERS_WIDE * letter, LINES_HIGH * line)
        self.bar = QgsMessageBar()
        self.bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.models = ModelsPage()
        self.networks = NetworksPage(can_train)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.models, tr("&Models"))
        self.tabs.addTab(self.networks, tr("&Networks to train"))
        box = QDialogButtonBox()
        close = box.addButton(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        for widget in (self.bar, self.tabs, box):
            layout.addWidget(widget)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self).activated.connect(self.seen)
        QgsGui.enableAutoGeometryRestore(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what there is."""
        super().showEvent(event)
        self.models.list.setFocus()
        self.seen.emit()

    def tell(self, text: str) -> None:
        """Say that something is done."""
        self.bar.pushMessage("", text, Qgis.MessageLevel.Success, SECONDS_SHOWN)

    def tell_why_not(self, text: str) -> None:
        """Say why something is not done."""
        self.bar.pushMessage("", text, Qgis.MessageLevel.Info, SECONDS_SHOWN)

    def tell_error(self, error: LabError) -> None:
        """Say what went wrong; the log panel keeps it."""
        if isinstance(error, CancelledError):
            return
        QgsMessageLog.logMessage(str(error), TITLE, Qgis.MessageLevel.Warning, False)
        self.bar.pushMessage("", str(error), Qgis.MessageLevel.Warning, 0)

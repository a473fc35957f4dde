"""The three ways to an environment, to choose from."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QRadioButton,
    QToolButton,
    QWidget,
)

from ...processing.parameters import tr

MAKE, WHEELS, EXISTING = "make", "wheels", "existing"
LETTERS_OF_INDENT = 3


class Ways(QWidget):
    """Radio buttons, each with the path that it takes."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self._files: dict[str, QgsFileWidget] = {}
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        letter = self.fontMetrics().averageCharWidth()
        self._layout.setColumnMinimumWidth(0, LETTERS_OF_INDENT * letter)
        self._layout.setColumnStretch(2, 1)
        self._add(
            MAKE,
            tr("&Make it here, with packages from the internet"),
            tr("Python to make it from"),
            tr("found by itself, or brought"),
        )
        self._add(
            WHEELS,
            tr("From a folder of &wheels, without internet"),
            tr("Folder"),
            tr("filled elsewhere with pip download"),
        )
        self._add(
            EXISTING,
            tr("Use an &existing Python as it is"),
            tr("Python"),
            tr("one that has torch, onnxruntime and rasterio"),
        )
        self._files[WHEELS].setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._buttons[MAKE].setChecked(True)
        self._enable()
        self._group.buttonClicked.connect(self._on_choice)

    @property
    def way(self) -> str:
        """The chosen way."""
        return str(self._group.checkedButton().objectName())

    @property
    def path(self) -> str:
        """The path that goes with the chosen way, if one was given."""
        return str(self._files[self.way].filePath()).strip()

    @property
    def is_ready(self) -> bool:
        """Whether all is given that the way needs."""
        return self.way == MAKE or bool(self.path)

    def _add(self, way: str, text: str, label: str, hint: str) -> None:
        button = QRadioButton(text, self)
        button.setObjectName(way)
        file = QgsFileWidget(self)
        file.setObjectName(f"{way}_path")
        file.lineEdit().setPlaceholderText(hint)
        file.fileChanged.connect(self._on_choice)
        file.findChild(QToolButton).setAccessibleName(tr("Browse"))
        name = QLabel(label, self)
        name.setBuddy(file.lineEdit())
        row = self._layout.rowCount()
        self._layout.addWidget(button, row, 0, 1, 3)
        self._layout.addWidget(name, row + 1, 1)
        self._layout.addWidget(file, row + 1, 2)
        self._group.addButton(button)
        button.toggled.connect(name.setEnabled)
        name.setEnabled(False)
        self._buttons[way], self._files[way] = button, file

    def _on_choice(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        for way, button in self._buttons.items():
            self._files[way].setEnabled(button.isChecked())

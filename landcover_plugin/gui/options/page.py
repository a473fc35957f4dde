"""The page in QGIS's options."""

from __future__ import annotations

from typing import Any, Callable

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ... import settings
from ...core.lclab.errors import LabError
from ...environment import worker_python
from ...processing.parameters import tr
from ...settings import Setting
from ..setup.work import Work

NAME = "land_cover_lab_options"
DEVICES = ("auto", "cpu", "cuda", "mps")
MOST_THREADS, MOST_MEGAPIXELS = 1024, 10_000


class OptionsPage(QgsOptionsPageWidget):
    """Shows every setting; nothing is kept before QGIS says so."""

    set_up_wanted = pyqtSignal()
    applied = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)  # by which QGIS is asked to show it
        self._fields: list[tuple[Setting[Any], Callable[[], Any], Callable[[Any], None]]] = []
        self._look: Work | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._add_environment()
        self._add_computing()
        self._add_runs()
        self._add_maps()
        self.restore = QPushButton(tr("Restore &defaults"))
        self.restore.clicked.connect(self._restore)
        self._layout.addLayout(beside_nothing(self.restore))
        self._layout.addStretch()
        for setting, _, show in self._fields:
            show(setting.value())
        self._look_at_python()

    def apply(self) -> None:
        """Keep what is shown, as QGIS asks for at OK."""
        changed = [(s, read()) for s, read, _ in self._fields if read() != s.value()]
        for setting, value in changed:
            setting.keep(value)
        if changed:
            self.applied.emit()

    def _restore(self) -> None:
        for setting, _, show in self._fields:
            show(setting.default)

    def _add_environment(self) -> None:
        form = self._group(tr("Python environment"))
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.python = self._path(settings.PYTHON, tr("the one that the set-up makes"))
        self.python.fileChanged.connect(self._look_at_python)
        self.set_up = QPushButton(tr("&Set up…"))
        self.set_up.setToolTip(tr("Close the options and make, change or remove the environment."))
        self.set_up.clicked.connect(self._leave_for_set_up)
        form.addRow(self.state)
        add_path(form, tr("&Python"), self.python)
        form.addRow("", beside_nothing(self.set_up))

    def _add_computing(self) -> None:
        form = self._group(tr("Computing"))
        self.device = QComboBox()
        self.device.setEditable(True)  # cuda:1 and others
        self.device.addItems(DEVICES)
        self.device.setToolTip(
            tr("What 'auto' means in all forms; auto is the fastest device there is.")
        )
        text = self.device.currentText
        self._bind(
            settings.DEVICE, lambda: text().strip().lower() or "auto", self.device.setCurrentText
        )
        self.threads = self._number(settings.THREADS, 0, MOST_THREADS, "")
        self.threads.setSpecialValueText(tr("all"))
        self.threads.setToolTip(tr("How many a task takes that is not told a number."))
        form.addRow(tr("De&vice"), self.device)
        form.addRow(tr("Processor &threads"), self.threads)

    def _add_runs(self) -> None:
        form = self._group(tr("Runs"))
        self.folder = self._path(settings.RUN_FOLDER, tr("beside the project"))
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.stops = self._choice(settings.STOPS_WITH_QGIS, tr("Stop new runs when QGIS &closes"))
        self.stops.setToolTip(
            tr("If not, they go on while QGIS is closed. Each can be told otherwise in its list.")
        )
        add_path(form, tr("&Folder for new runs"), self.folder)
        form.addRow("", self.stops)

    def _add_maps(self) -> None:
        form = self._group(tr("Maps of an area"))
        self.beside = self._choice(
            settings.MAPS_BESIDE_PROJECT, tr("Keep maps &beside the project")
        )
        self.beside.setToolTip(tr("If not, they are temporary. Live maps always are."))
        unit = tr(" million pixels")
        self.live = self._number(settings.LIVE_MEGAPIXELS, 1, MOST_MEGAPIXELS, unit)
        self.drawn = self._number(settings.DRAWN_MEGAPIXELS, 1, MOST_MEGAPIXELS, unit)
        form.addRow("", self.beside)
        form.addRow(tr("&Live maps up to"), self.live)
        form.addRow(tr("Drawn &areas up to"), self.drawn)

    def _group(self, title: str) -> QFormLayout:
        box = QGroupBox(title)
        self._layout.addWidget(box)
        return QFormLayout(box)

    def _bind(
        self, setting: Setting[Any], read: Callable[[], Any], show: Callable[[Any], None]
    ) -> None:
        self._fields.append((setting, read, show))

    def _path(self, setting: Setting[str], hint: str) -> QgsFileWidget:
        file = QgsFileWidget()
        file.lineEdit().setPlaceholderText(hint)
        self._bind(setting, lambda: file.filePath().strip(), file.setFilePath)
        return file

    def _number(self, setting: Setting[int], low: int, high: int, unit: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(low, high)
        spin.setSuffix(unit)
        self._bind(setting, spin.value, spin.setValue)
        return spin

    def _choice(self, setting: Setting[bool], text: str) -> QCheckBox:
        box = QCheckBox(text)
        self._bind(setting, box.isChecked, box.setChecked)
        return box

    def _look_at_python(self, *_: object) -> None:
        """Find out on a thread what there is: the path may lie on a drive that is gone."""
        chosen = self.python.filePath().strip()

        def show(work: Work) -> None:
            if work is self._look and not sip.isdeleted(self):
                self.state.setText(work.result)

        self._look = Work("", lambda _: found(chosen), show).start()

    def _leave_for_set_up(self) -> None:
        dialog = self.window()
        if isinstance(dialog, QDialog):
            dialog.accept()
        self.set_up_wanted.emit()


def found(chosen: str) -> str:
    """Return in words which Python the worker would get."""
    try:
        return tr("Ready: {}").format(worker_python(chosen))
    except LabError as error:
        return error.message


def add_path(form: QFormLayout, title: str, file: QgsFileWidget) -> None:
    """Add a row whose mnemonic leads to where the path is typed."""
    file.findChild(QToolButton).setAccessibleName(tr("Browse"))
    label = QLabel(title)
    label.setBuddy(file.lineEdit())
    form.addRow(label, file)


def beside_nothing(button: QPushButton) -> QHBoxLayout:
    """Return a row in which a button is no wider than its text."""
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch()
    return row

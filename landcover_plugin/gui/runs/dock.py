"""The dock of the run monitor: the list above, the chosen runs below."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QItemSelection, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...processing.parameters import tr
from ...runs.run import Run
from .details import Details
from .table import RunsList

NAME = "LandCoverLabRuns"


class RunsDock(QgsDockWidget):
    """Shows runs; what is to be done with them is told by signals, its own and its buttons'."""

    folder_chosen = pyqtSignal(str)
    """A folder whose runs should be in the list."""
    removal_wanted = pyqtSignal(list)
    """Runs that should leave the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Land Cover Lab: Runs"), parent)
        self.setObjectName(NAME)  # by which QGIS remembers its place
        self.list = RunsList()
        self.details = Details()
        self.everywhere = QCheckBox(tr("Runs of all projects"))
        self.everywhere.setToolTip(tr("Show the history beside the runs of this project."))
        self.open = QPushButton(
            QgsApplication.getThemeIcon("/mActionFileOpen.svg"), tr("Open a run…")
        )
        self.open.setToolTip(tr("Add the run of a folder to the list."))
        self.remove = QPushButton(
            QgsApplication.getThemeIcon("/mActionRemove.svg"), tr("Remove from list")
        )
        self.remove.setToolTip(tr("Forget runs that are over; their files stay."))
        self._build()
        self.open.clicked.connect(self._choose_folder)
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self._that_are_over()))
        self.list.selectionModel().selectionChanged.connect(self._on_selection)
        self._on_selection()

    def show_runs(self, runs: list[Run]) -> None:
        """Show these runs, or what is new of them."""
        self.list.show_runs(runs)
        self.details.refresh()
        self._offer_removal()

    def choose(self, folder: Path) -> None:
        """Show the run with this record alone."""
        self.list.choose([folder])

    def _build(self) -> None:
        row = QHBoxLayout()
        for widget in (self.everywhere, self.open, self.remove):
            row.addWidget(widget)
        row.insertStretch(1)
        above = QWidget()
        layout = QVBoxLayout(above)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(row)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(above)
        splitter.addWidget(self.details)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.addWidget(splitter)
        self.setWidget(inside)

    def _on_selection(self, *_: QItemSelection) -> None:
        self.details.show_runs(self.list.chosen())
        self._offer_removal()

    def _offer_removal(self) -> None:
        self.remove.setEnabled(bool(self._that_are_over()))

    def _that_are_over(self) -> list[Run]:
        return [run for run in self.list.chosen() if not run.state.is_active]

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of a run, or of several"))
        if chosen:
            self.folder_chosen.emit(chosen)

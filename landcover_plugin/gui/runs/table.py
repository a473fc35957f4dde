"""The list of runs: what they are, how they stand, and how long they still take."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
)
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionProgressBar,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ...processing.parameters import tr
from ...runs.run import Run
from .words import ICONS, left_text, state_text, summary, task_title

NAME, TASK, STATE, PROGRESS, LEFT = range(5)
NOWHERE = QModelIndex()


class RunsModel(QAbstractTableModel):
    """One row for every run."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runs: list[Run] = []

    def set_runs(self, runs: list[Run]) -> None:
        """Show these runs."""
        self.beginResetModel()
        self.runs = list(runs)
        self.endResetModel()

    def refresh(self) -> None:
        """Show all that is new of the same runs."""
        if self.runs:
            last = self.index(len(self.runs) - 1, LEFT)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: QModelIndex = NOWHERE) -> int:
        """Return the number of runs."""
        return 0 if parent.isValid() else len(self.runs)

    def columnCount(self, parent: QModelIndex = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else LEFT + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = (tr("Run"), tr("Task"), tr("State"), tr("Progress"), tr("Time left"))
            return titles[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        run, column = self.runs[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(run, column)
        if role == Qt.ItemDataRole.DecorationRole and column == STATE and run.state in ICONS:
            return QgsApplication.getThemeIcon(f"/{ICONS[run.state]}")
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{run.output}\n{summary(run)}"
        if role == Qt.ItemDataRole.UserRole:
            return run
        return None

    def _text(self, run: Run, column: int) -> str:
        return (
            run.title,
            task_title(run.request.task),
            state_text(run.state),
            f"{run.history.progress.fraction:.0%}",
            left_text(run),
        )[column]


class ProgressDelegate(QStyledItemDelegate):
    """Draws a cell's progress as a bar."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one cell."""
        run = index.data(Qt.ItemDataRole.UserRole)
        style = QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, None)
        bar = QStyleOptionProgressBar()
        bar.rect = option.rect.adjusted(2, 2, -2, -2)
        bar.palette, bar.fontMetrics, bar.state = option.palette, option.fontMetrics, option.state
        # Without this, styles draw a bar for the vertical.
        bar.state |= QStyle.StateFlag.State_Horizontal
        bar.minimum, bar.maximum = 0, 1000
        bar.progress = round(1000 * run.history.progress.fraction)
        bar.text = index.data()
        bar.textVisible = True
        bar.textAlignment = Qt.AlignmentFlag.AlignCenter
        style.drawControl(QStyle.ControlElement.CE_ProgressBar, bar, painter)


class RunsList(QTreeView):
    """The list with its selection, which stays when runs come and go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs = RunsModel(self)
        self.setModel(self.runs)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegateForColumn(PROGRESS, ProgressDelegate(self))
        self.setAccessibleName(tr("Runs"))
        self.setToolTip(tr("Choose several runs to compare their curves."))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        em = self.fontMetrics().height()
        for column, width in ((TASK, 9), (STATE, 7), (PROGRESS, 6), (LEFT, 6)):
            header.resizeSection(column, width * em)

    def chosen(self) -> list[Run]:
        """Return the chosen runs, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.runs.runs[row] for row in rows]

    def show_runs(self, runs: list[Run]) -> None:
        """Show these runs; those that were chosen stay so."""
        if runs == self.runs.runs:
            self.runs.refresh()
            return
        chosen = [run.folder for run in self.chosen()]
        self.runs.set_runs(runs)
        self.choose(chosen or [run.folder for run in runs[:1]])

    def choose(self, folders: list[Path]) -> None:
        """Choose the runs with these records."""
        rows = [row for row, run in enumerate(self.runs.runs) if run.folder in folders]
        selection = QItemSelection()
        for row in rows:
            selection.select(self.runs.index(row, NAME), self.runs.index(row, LEFT))
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if rows:
            current = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.runs.index(rows[0], NAME), current)
        self.selectionModel().select(selection, how)

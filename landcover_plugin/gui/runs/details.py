"""What is known of the chosen runs: how they stand, their curves, picture and log."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...processing.parameters import tr
from ...runs.figures import comparison, overview, title_of
from ...runs.history import LINES_AT_MOST
from ...runs.run import Run
from .board import Board
from .buttons import Buttons
from .picture import Picture
from .words import line_text, summary

PARTS = 1000
"""Of the progress bar."""


class Details(QWidget):
    """Shows one run, or the curves of several together."""

    picture_wanted = pyqtSignal(str)
    """The path of a picture to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: list[Run] = []
        self._lines_shown = 0
        self._picture_shown: tuple[str, int] = ("", 0)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, PARTS)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(self.fontMetrics().height() // 2)
        self.buttons = Buttons()
        self.figures = QComboBox()
        self.figures.setAccessibleName(tr("Figure"))
        self.figures.setToolTip(tr("Which figure to show."))
        self.figures.addItem(tr("Overview"), "")
        self.figures.currentIndexChanged.connect(self._show_curves)
        self.board = Board()
        self.picture = Picture()
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(LINES_AT_MOST)
        self.log.setAccessibleName(tr("Log"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self._curves(), tr("Curves"))
        self.tabs.addTab(self.picture, tr("Picture"))
        self.tabs.addTab(self.log, tr("Log"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.summary, self.bar, self.buttons, self.tabs):
            layout.addWidget(widget)
        self.show_runs([])

    def show_runs(self, runs: list[Run]) -> None:
        """Show these runs from the beginning."""
        self._runs = runs
        self._lines_shown = 0
        self._picture_shown = ("", 0)
        self.log.clear()
        self.picture.show_picture(QImage())
        for tab in (1, 2):
            self.tabs.setTabEnabled(tab, len(runs) == 1)
        self.refresh()

    def refresh(self) -> None:
        """Show what is new of the same runs."""
        self._show_state()
        self._offer_figures()
        self._show_curves()
        if len(self._runs) == 1:
            self._show_log(self._runs[0])
            self._want_picture(self._runs[0])

    def take_picture(self, path: str, image: QImage) -> None:
        """Show a picture that was read, if it is still the one that is wanted."""
        if path == self._picture_shown[0] and not image.isNull():
            self.picture.show_picture(image, is_drawing=path.endswith(".svg"))

    def _curves(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout()
        label = QLabel(tr("Figure:"))
        label.setBuddy(self.figures)
        self.figures.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(label)
        row.addWidget(self.figures)
        layout = QVBoxLayout(page)
        layout.addLayout(row)
        layout.addWidget(self.board)
        return page

    def _show_state(self) -> None:
        runs = self._runs
        lines = [summary(run) if len(runs) == 1 else f"{run.title}: {summary(run)}" for run in runs]
        self.summary.setText("\n".join(lines) or tr("Choose a run in the list."))
        self.bar.setVisible(len(runs) == 1)
        if runs:
            self.bar.setValue(round(PARTS * runs[0].history.progress.fraction))
        self.buttons.show_runs(runs)

    def _offer_figures(self) -> None:
        names = dict.fromkeys(name for run in self._runs for name in run.curves())
        known = [self.figures.itemData(i) for i in range(1, self.figures.count())]
        if list(names) == known:
            return
        chosen = self.figures.currentData()
        self.figures.blockSignals(True)
        while self.figures.count() > 1:
            self.figures.removeItem(1)
        for name in names:
            self.figures.addItem(title_of(name, tr), name)
        self.figures.setCurrentIndex(max(self.figures.findData(chosen), 0))
        self.figures.blockSignals(False)

    def _show_curves(self) -> None:
        chosen = self.figures.currentData()
        curves = [(run.title, run.curves()) for run in self._runs]
        if chosen:
            self.board.show_figures(comparison(curves, [chosen], tr))
        elif len(curves) == 1:
            self.board.show_figures(overview(curves[0][1], tr, self._runs[0].colours))
        else:
            self.board.show_figures(comparison(curves, tr=tr))

    def _show_log(self, run: Run) -> None:
        lines, count = run.lines_after(self._lines_shown)
        if count < self._lines_shown:  # the run was begun anew
            self.log.clear()
            lines, count = run.lines_after(0)
        self._lines_shown = count
        if lines:
            self.log.appendPlainText("\n".join(map(line_text, lines)))

    def _want_picture(self, run: Run) -> None:
        newest = (run.history.preview, run.history.previews)
        if newest[0] and newest != self._picture_shown:
            self._picture_shown = newest
            self.picture_wanted.emit(newest[0])

"""Charts side by side, as many in a row as there is room for."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from ...processing.parameters import tr
from ...runs.figures import Figure
from .chart import Chart

COLUMN = 24
"""The width of a chart in heights of a line of text."""


class Board(QScrollArea):
    """Shows figures; their charts stay the same as long as there are as many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._nothing = QLabel(tr("No curves yet."))
        self._charts: list[Chart] = []
        self._columns = 1
        self.setWidget(self._inside)
        self._lay_out()

    def show_figures(self, figures: list[Figure]) -> None:
        """Show these figures."""
        is_other = len(figures) != len(self._charts)
        while len(self._charts) < len(figures):
            self._charts.append(Chart())
        while len(self._charts) > len(figures):
            chart = self._charts.pop()
            self._grid.removeWidget(chart)
            chart.deleteLater()
        if is_other:
            self._lay_out()
        for chart, figure in zip(self._charts, figures):
            chart.show_figure(figure)

    def sizeHint(self) -> QSize:
        """Return the size of one chart."""
        em = self.fontMetrics().height()
        return QSize(COLUMN * em, 16 * em)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the charts out anew if another number of them is in a row."""
        super().resizeEvent(event)
        columns = max(1, self.viewport().width() // (COLUMN * self.fontMetrics().height()))
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _lay_out(self) -> None:
        self._nothing.setVisible(not self._charts)
        for widget in (self._nothing, *self._charts):
            self._grid.removeWidget(widget)
        for number, widget in enumerate(self._charts or [self._nothing]):
            self._grid.addWidget(widget, number // self._columns, number % self._columns)

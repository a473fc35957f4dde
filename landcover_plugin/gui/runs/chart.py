"""A light chart: curves over steps, with axes, a legend, and values where the mouse points."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QRectF, QSize
from qgis.PyQt.QtGui import QMouseEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...runs.figures import Figure
from ...runs.ticks import reading
from .drawing import Drawing


class Chart(QWidget):
    """Draws one figure in the colours of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = Figure("", [])
        self._pointed: float | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_figure(self, figure: Figure) -> None:
        """Draw this from now on."""
        if figure != self._figure:
            self._figure = figure
            self.setAccessibleName(figure.title)
            said = [f"{c.name}: {reading(c.points[-1][1])}" for c in figure.curves if c.points]
            self.setAccessibleDescription(", ".join(said))
            self.update()

    def sizeHint(self) -> QSize:
        """Return a size relative to the text."""
        em = self.fontMetrics().height()
        return QSize(22 * em, 14 * em)

    def minimumSizeHint(self) -> QSize:
        """Return a size in which there is still something to see."""
        em = self.fontMetrics().height()
        return QSize(12 * em, 11 * em)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the values at the step under the mouse."""
        position = event.position() if hasattr(event, "position") else event.localPos()
        self._pointed = position.x()
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        """Show the newest values again."""
        self._pointed = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw everything."""
        curves = [curve for curve in self._figure.curves if curve.points]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        Drawing(painter, QRectF(self.rect()), self.palette(), self.font()).draw(
            self._figure.title, curves, self._pointed
        )
        painter.end()

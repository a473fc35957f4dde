"""The small panel on the canvas that tells class and probabilities."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...processing.parameters import tr
from .answers import Answer

MOST_ROWS = 6
BAR_LETTERS = 14
GAP = 12
LEAST_SHARE = 0.0005
TROUGH, RIM = 30, 90
"""How opaque they are, of 255."""


class Bar(QWidget):
    """A share as a bar in its class's colour; a share of all is a full one."""

    def __init__(self, share: float, colour: str) -> None:
        super().__init__()
        self._share, self._colour = share, QColor(colour)

    def sizeHint(self) -> QSize:
        """Return a size that goes with the font's."""
        metrics = self.fontMetrics()
        return QSize(BAR_LETTERS * metrics.averageCharWidth(), metrics.ascent())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Draw the bar on a trough."""
        painter = QPainter(self)
        trough = self.palette().color(QPalette.ColorRole.Text)
        trough.setAlpha(TROUGH)
        height = self.fontMetrics().ascent() * 3 // 4
        top = (self.height() - height) // 2
        painter.fillRect(0, top, self.width(), height, trough)
        painter.fillRect(0, top, round(self.width() * self._share), height, self._colour)
        draw_rim(painter, QRect(0, top, self.width(), height), self.palette())


class Swatch(QWidget):
    """A little square in a class's colour."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.setObjectName("swatch")
        self._colour = QColor(colour)
        side = self.fontMetrics().ascent()
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's
        """Draw the square."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._colour)
        draw_rim(painter, self.rect(), self.palette())


def draw_rim(painter: QPainter, box: QRect, palette: QPalette) -> None:
    """Draw a thin line around colours that may be those of the ground."""
    colour = palette.color(QPalette.ColorRole.Text)
    colour.setAlpha(RIM)
    painter.setPen(colour)
    painter.drawRect(box.adjusted(0, 0, -1, -1))


class AnswerBox(QFrame):
    """Stands beside the place that was clicked until something else is wanted."""

    closed = pyqtSignal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self.setObjectName("land_cover_answer")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._layout = QVBoxLayout(self)
        self._content: QWidget | None = None
        self.hide()

    def show_answer(self, answer: Answer | None, spot: QPoint) -> None:
        """Show an answer beside a spot of the canvas."""
        if self._content:
            self._content.hide()
            self._content.deleteLater()
        self._content = self._made(answer)
        self._layout.addWidget(self._content)
        self.setAccessibleName(text_of(answer))
        self._content.show()
        self._layout.activate()
        self.resize(self.sizeHint())
        self.move(self._place(spot))
        self.show()
        self.raise_()

    def _made(self, answer: Answer | None) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._title(answer))
        if answer is None:
            return content
        shown = [share for share in answer.shares[:MOST_ROWS] if share[2] >= LEAST_SHARE]
        grid = QGridLayout()
        for row, (name, colour, share) in enumerate(shown):
            grid.addWidget(QLabel(name), row, 0)
            grid.addWidget(Bar(share, colour), row, 1)
            percent = QLabel(f"{share:.1%}")
            percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(percent, row, 2)
        column.addLayout(grid)
        source = QLabel(answer.title)
        source.setEnabled(False)  # in the theme's grey
        column.addWidget(source)
        return content

    def _title(self, answer: Answer | None) -> QHBoxLayout:
        line = QHBoxLayout()
        if answer:
            line.addWidget(Swatch(answer.colour))
        name = QLabel(answer.name if answer else tr("No map here"))
        font = name.font()
        font.setBold(answer is not None)
        name.setFont(font)
        line.addWidget(name, 1)
        close = QToolButton()
        close.setAutoRaise(True)
        close.setIcon(QgsApplication.getThemeIcon("/mIconClose.svg"))
        close.setToolTip(tr("Close (Esc)"))
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(self.closed)
        line.addWidget(close)
        return line

    def _place(self, spot: QPoint) -> QPoint:
        """Return a corner so that the box is whole on the canvas and the spot stays free."""
        around = self.parentWidget().rect()
        x, y = spot.x() + GAP, spot.y() + GAP
        if x + self.width() > around.width():
            x = spot.x() - GAP - self.width()
        if y + self.height() > around.height():
            y = spot.y() - GAP - self.height()
        return QPoint(max(0, x), max(0, y))


def text_of(answer: Answer | None) -> str:
    """Return an answer as one line."""
    if answer is None:
        return tr("No map here")
    shares = ", ".join(f"{name} {share:.1%}" for name, _, share in answer.shares[:MOST_ROWS])
    return f"{answer.name}: {shares}" if shares else answer.name

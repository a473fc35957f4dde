"""Draws a chart in the colours of the theme."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QTextOption,
)

from ...processing.parameters import tr
from ...runs.figures import Curve
from ...runs.ticks import bounds, label, nearest, reading, thinned, ticks

COLOURS = (
    "#4a90d9",
    "#e07b30",
    "#36a35f",
    "#d1559f",
    "#8f78d8",
    "#c9a227",
    "#2aa5a5",
    "#d65050",
    "#9a6b42",
    "#7d8b99",
)
"""Told apart by most eyes, and seen on light and on dark ground."""
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
LINE_WIDTH, DOT = 1.8, 2.2
FEW_POINTS = 40
PIXELS_PER_POINT = 2
FAINT, FAINTER = 150, 45
RIM, LEAST_CONTRAST = 0.8, 1.7
"""Colours that are a class's own and hard to see get a rim."""
GAP, SAMPLE = 0.6, 1.6
"""Of the height of a line of text: between things, and the length of a line in the legend."""


class Drawing:
    """One drawing of a chart."""

    def __init__(self, painter: QPainter, area: QRectF, palette: QPalette, font: QFont) -> None:
        self._painter = painter
        self._area = area
        self._text = palette.color(QPalette.ColorRole.WindowText)
        self._window = palette.color(QPalette.ColorRole.Window)
        self._ground = palette.color(QPalette.ColorRole.Base)
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._em = self._metrics.height()

    def draw(self, title: str, curves: list[Curve], pointed: float | None) -> None:
        """Draw title, legend, axes and curves, from top to bottom."""
        bold = QFont(self._font)
        bold.setBold(True)
        self._painter.setFont(bold)
        self._painter.setPen(self._text)
        self._painter.drawText(QPointF(GAP * self._em, self._metrics.ascent() + 2), title)
        self._painter.setFont(self._font)
        if not curves:
            return
        first, last, low, high = bounds([curve.points for curve in curves])
        rows = ticks(low, high, max(3, int(self._area.height() / (3.2 * self._em))))
        step = rows[1] - rows[0]
        labels = [label(row, step) for row in rows]
        left = max(map(self._metrics.horizontalAdvance, labels)) + GAP * self._em
        legend = self._legend_height(curves)
        frame = self._area.adjusted(
            left + 2, 1.4 * self._em + legend, -1.5 * self._em, -2.6 * self._em
        )
        scale = Scale(frame, first, max(last, first + 1), rows[0], rows[-1])
        at = scale.step_at(pointed) if pointed is not None else None
        self._legend(curves, at)
        self._values(scale, rows, labels)
        self._steps(scale)
        self._painter.setClipRect(frame.adjusted(-DOT, -DOT, DOT, DOT))
        for curve in curves:
            self._curve(curve, scale)
        if at is not None:
            self._pointer(curves, scale, at)

    def _faint(self, alpha: int) -> QColor:
        colour = QColor(self._text)
        colour.setAlpha(alpha)
        return colour

    def _rim(self) -> QPen:
        return QPen(self._faint(FAINT), LINE_WIDTH + 2 * RIM)

    def _values(self, scale: Scale, rows: list[float], labels: list[str]) -> None:
        frame = scale.frame
        self._painter.fillRect(frame, self._ground)
        for row, text in zip(rows, labels):
            y = scale.y(row)
            self._painter.setPen(QPen(self._faint(FAINTER), 1))
            self._painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            self._painter.setPen(self._faint(FAINT))
            box = QRectF(0, y - self._em / 2, frame.left() - GAP * self._em / 2, self._em)
            self._painter.drawText(box, text, aligned(Qt.AlignmentFlag.AlignRight))

    def _steps(self, scale: Scale) -> None:
        frame, middle = scale.frame, aligned(Qt.AlignmentFlag.AlignHCenter)
        columns = ticks(scale.first, scale.last, max(2, int(frame.width() / (6 * self._em))))
        step = columns[1] - columns[0]
        for column in columns:
            x = scale.x(column)
            if not frame.left() - 1 <= x <= frame.right() + 1:
                continue
            self._painter.setPen(QPen(self._faint(FAINTER), 1))
            self._painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            self._painter.setPen(self._faint(FAINT))
            box = QRectF(x - 4 * self._em, frame.bottom() + 2, 8 * self._em, self._em)
            self._painter.drawText(box, label(column, step), middle)
        box = QRectF(frame.left(), frame.bottom() + 2 + self._em, frame.width(), self._em)
        self._painter.drawText(box, tr("Step"), middle)

    def _curve(self, curve: Curve, scale: Scale) -> None:
        # A wide line takes Qt long where it has more bends than anybody can see.
        points = thinned(curve.points, int(scale.frame.width() / PIXELS_PER_POINT))
        spots = [QPointF(scale.x(step), scale.y(value)) for step, value in points]
        path = QPainterPath(spots[0])
        for spot in spots[1:]:
            path.lineTo(spot)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_faint(QColor(colour(curve)), self._ground):
            self._painter.setPen(self._rim())
            self._painter.drawPath(path)
        self._painter.setPen(pen(curve))
        self._painter.drawPath(path)
        self._painter.setBrush(QColor(colour(curve)))
        self._painter.setPen(Qt.PenStyle.NoPen)
        for spot in spots if len(spots) <= FEW_POINTS else spots[-1:]:
            self._painter.drawEllipse(spot, DOT, DOT)

    def _pointer(self, curves: list[Curve], scale: Scale, at: float) -> None:
        x = scale.x(at)
        self._painter.setPen(QPen(self._faint(FAINT), 1, Qt.PenStyle.DashLine))
        self._painter.drawLine(QPointF(x, scale.frame.top()), QPointF(x, scale.frame.bottom()))
        for curve in curves:
            step, value = nearest(curve.points, at)
            self._painter.setPen(QPen(self._text, 1))
            self._painter.setBrush(QColor(colour(curve)))
            self._painter.drawEllipse(QPointF(scale.x(step), scale.y(value)), 2 * DOT, 2 * DOT)

    def _places(self, curves: list[Curve]) -> list[QPointF]:
        """Return where the legend's entries stand, in as many lines as they need."""
        places, x, y = [], GAP * self._em, 1.3 * self._em
        for curve in curves:
            # Room for the longest value, so that nothing moves when values change.
            name = f"{curve.name}  0.0000 M"
            width = (SAMPLE + 2 * GAP) * self._em + self._metrics.horizontalAdvance(name)
            if x > GAP * self._em and x + width > self._area.width():
                x, y = GAP * self._em, y + 1.15 * self._em
            places.append(QPointF(x, y))
            x += width
        return places

    def _legend_height(self, curves: list[Curve]) -> float:
        return self._places(curves)[-1].y()

    def _legend(self, curves: list[Curve], at: float | None) -> None:
        for curve, place in zip(curves, self._places(curves)):
            middle = place.y() + self._em / 2
            end = place.x() + SAMPLE * self._em
            line = QLineF(place.x(), middle, end, middle)
            if is_faint(QColor(colour(curve)), self._window):
                self._painter.setPen(self._rim())
                self._painter.drawLine(line)
            self._painter.setPen(pen(curve))
            self._painter.drawLine(line)
            value = curve.points[-1][1] if at is None else nearest(curve.points, at)[1]
            self._painter.setPen(self._text)
            text = f"{curve.name}  {reading(value)}"
            left = end + GAP * self._em / 2
            self._painter.drawText(QPointF(left, place.y() + self._metrics.ascent()), text)


class Scale:
    """From steps and values to places in a frame, and back."""

    def __init__(self, frame: QRectF, first: float, last: float, low: float, high: float) -> None:
        self.frame = frame
        self.first, self.last = first, last
        self._low, self._high = low, high

    def x(self, step: float) -> float:
        """Return how far to the right a step is."""
        share = (step - self.first) / (self.last - self.first)
        return float(self.frame.left() + share * self.frame.width())

    def y(self, value: float) -> float:
        """Return how far down a value is."""
        share = (value - self._low) / (self._high - self._low)
        return float(self.frame.bottom() - share * self.frame.height())

    def step_at(self, x: float) -> float:
        """Return the step at a place."""
        share = (x - self.frame.left()) / max(self.frame.width(), 1.0)
        return self.first + min(max(share, 0.0), 1.0) * (self.last - self.first)


def aligned(where: Qt.AlignmentFlag) -> QTextOption:
    """Return how to write a word in one line; Qt 5 and 6 take no other form of it alike."""
    option = QTextOption(where | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def colour(curve: Curve) -> str:
    """Return a curve's colour: its own, or that of its number."""
    return curve.colour or COLOURS[curve.number % len(COLOURS)]


def pen(curve: Curve) -> QPen:
    """Return what a curve is drawn with; colours that come again are dashed."""
    dashes = DASHES[0 if curve.colour else curve.number // len(COLOURS) % len(DASHES)]
    drawn = QPen(QColor(colour(curve)), LINE_WIDTH, dashes)
    drawn.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return drawn


def is_faint(colour: QColor, ground: QColor) -> bool:
    """Return whether a colour is hard to see on a ground, by the contrast that WCAG defines."""
    light, dark = sorted((luminance(colour), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05) < LEAST_CONTRAST


def luminance(colour: QColor) -> float:
    """Return how bright a colour is to the eye, from 0 to 1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

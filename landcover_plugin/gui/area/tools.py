"""Drawing an area on the canvas: a rectangle, or a polygon."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

LINE, FILL = QColor(240, 130, 20, 230), QColor(240, 130, 20, 40)
LINE_WIDTH = 2


class DrawingTool(QgsMapTool):
    """Shows what is being drawn and tells when it is whole, in the canvas's coordinates."""

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        # Renamed in newer versions, which still know this name.
        self._band = QgsRubberBand(canvas, QgsWkbTypes.PolygonGeometry)
        self._band.setStrokeColor(LINE)
        self._band.setFillColor(FILL)
        self._band.setWidth(LINE_WIDTH)
        canvas.destinationCrsChanged.connect(self.give_up)

    @property
    def is_drawing(self) -> bool:
        """Whether anything is drawn that is not whole yet."""
        raise NotImplementedError

    def give_up(self) -> None:
        """Forget what is drawn."""
        self._band.reset(QgsWkbTypes.PolygonGeometry)

    def take_back(self) -> None:
        """Forget the last point."""

    def end(self) -> None:
        """Take what is drawn as whole."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something while an area is drawn."""
        actions = {
            Qt.Key.Key_Escape: self.give_up,
            Qt.Key.Key_Backspace: self.take_back,
            Qt.Key.Key_Return: self.end,
            Qt.Key.Key_Enter: self.end,
        }
        action = actions.get(event.key())
        if action and self.is_drawing:
            action()
            event.ignore()  # as QGIS's own tools do; an accepted key is one that nobody used

    def deactivate(self) -> None:
        """Forget what is drawn when another tool is taken."""
        self.give_up()
        super().deactivate()

    def unload(self) -> None:
        """Leave the canvas."""
        self.canvas().destinationCrsChanged.disconnect(self.give_up)
        self.canvas().unsetMapTool(self)
        self.canvas().scene().removeItem(self._band)
        self.deleteLater()

    def _show(self, points: list[QgsPointXY]) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([points]), None)


class RectangleTool(DrawingTool):
    """A rectangle by dragging; Shift keeps it a square."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._start: QPoint | None = None
        # While a button is down the canvas keeps keys from its tool.
        canvas.keyPressed.connect(self.keyPressEvent)

    @property
    def is_drawing(self) -> bool:
        """Whether the button is down."""
        return self._start is not None

    def give_up(self) -> None:
        """Forget the rectangle."""
        self._start = None
        super().give_up()

    def unload(self) -> None:
        """Leave the canvas."""
        self.canvas().keyPressed.disconnect(self.keyPressEvent)
        super().unload()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin at this corner; any other button gives up."""
        self.give_up()
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.pixelPoint()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the rectangle."""
        if self._start is not None:
            self._show(self._corners(self._start, event))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """End at this corner; a click without dragging is no rectangle."""
        start = self._start
        if start is None:
            return
        corners = self._corners(start, event)
        self.give_up()
        if (event.pixelPoint() - start).manhattanLength() >= QApplication.startDragDistance():
            self.drawn.emit(QgsGeometry.fromPolygonXY([corners]))

    def _corners(self, start: QPoint, event: QgsMapMouseEvent) -> list[QgsPointXY]:
        """Return the corners on the map; on a turned map they lie as they do on the screen."""
        end = event.pixelPoint()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            end = square_end(start, end)
        x, y, other_x, other_y = start.x(), start.y(), end.x(), end.y()
        pixels = [(x, y), (other_x, y), (other_x, other_y), (x, other_y), (x, y)]
        return [self.toMapCoordinates(QPoint(*pixel)) for pixel in pixels]


def square_end(start: QPoint, end: QPoint) -> QPoint:
    """Return the corner of the square that comes nearest to a rectangle's."""
    across, down = end.x() - start.x(), end.y() - start.y()
    side = max(abs(across), abs(down))
    return start + QPoint(side if across >= 0 else -side, side if down >= 0 else -side)


class PolygonTool(DrawingTool):
    """A polygon by clicks; right click, double click or Enter ends it, Backspace takes back."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._points: list[QgsPointXY] = []
        self._mouse: QgsPointXY | None = None

    @property
    def is_drawing(self) -> bool:
        """Whether there is a point."""
        return bool(self._points)

    def give_up(self) -> None:
        """Forget the polygon."""
        self._points = []
        super().give_up()

    def take_back(self) -> None:
        """Forget the last point."""
        self._points.pop()
        self._redraw()

    def end(self) -> None:
        """Tell the polygon; with fewer than three points it stays as it is."""
        polygon = QgsGeometry.fromPolygonXY([self._points]).makeValid()
        if polygon.area() > 0:
            self.give_up()
            self.drawn.emit(polygon)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Add a point; the right button ends the polygon."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._points.append(self.toMapCoordinates(event.pixelPoint()))
            self._redraw()
        elif event.button() == Qt.MouseButton.RightButton and self.is_drawing:
            self.end()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the polygon up to the mouse."""
        self._mouse = self.toMapCoordinates(event.pixelPoint())
        self._redraw()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: ARG002 - QGIS's
        """End the polygon; the first click has added its point."""
        if self.is_drawing:
            self.end()

    def _redraw(self) -> None:
        if self.is_drawing:
            self._show([*self._points, *([self._mouse] if self._mouse else [])])
        else:
            super().give_up()

"""The tool that tells what a map says where one clicks."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent

from .answer_box import AnswerBox
from .answers import Reading, places_at
from .tools import LINE, LINE_WIDTH


class AskTool(QgsMapTool):
    """Shows class and probabilities beside a click."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self._box = AnswerBox(canvas)
        self._box.closed.connect(self.close)
        self._mark = QgsVertexMarker(canvas)
        self._mark.setColor(LINE)
        self._mark.setPenWidth(LINE_WIDTH)
        self._mark.hide()
        self._spot = QPoint()
        self._reading: Reading | None = None
        canvas.extentsChanged.connect(self.close)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Ask the maps under the mouse; the answer of an older click comes no more."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.close()
        self._spot = event.pixelPoint()
        point = self.toMapCoordinates(self._spot)
        self._mark.setCenter(point)
        self._mark.show()
        self._reading = Reading(places_at(point, self.canvas()), self._show)
        QgsApplication.taskManager().addTask(self._reading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the answer by Esc."""
        if event.key() == Qt.Key.Key_Escape and self._box.isVisible():
            self.close()
            event.ignore()  # as QGIS's own tools do; an accepted key is one that nobody used

    def close(self) -> None:
        """Take the answer away."""
        self._reading = None
        self._box.hide()
        self._mark.hide()

    def deactivate(self) -> None:
        """Take the answer away when another tool is taken."""
        self.close()
        super().deactivate()

    def unload(self) -> None:
        """Leave the canvas."""
        self.close()
        self.canvas().extentsChanged.disconnect(self.close)
        self.canvas().unsetMapTool(self)
        self.canvas().scene().removeItem(self._mark)
        self._box.deleteLater()
        self.deleteLater()

    def _show(self, reading: Reading) -> None:
        if reading is self._reading:
            self._reading = None
            self._box.show_answer(reading.answer, self._spot)

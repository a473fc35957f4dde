"""A picture that fills the room it has, with its proportions kept."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QWidget

from ...processing.parameters import tr
from .drawing import aligned


class Picture(QWidget):
    """Shows the newest picture of a run, or says that there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._is_drawing = False
        self.setAccessibleName(tr("Picture"))

    @property
    def is_empty(self) -> bool:
        """Whether there is no picture."""
        return self._pixmap.isNull()

    def show_picture(self, image: QImage, is_drawing: bool = False) -> None:
        """Show this picture; a drawing is black on nothing and gets white paper."""
        self._pixmap = QPixmap.fromImage(image)
        self._is_drawing = is_drawing
        is_map = not (is_drawing or self.is_empty)
        self.setToolTip(tr("From left to right: image, labels and map.") if is_map else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size relative to the text."""
        em = self.fontMetrics().height()
        return QSize(22 * em, 14 * em)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture as large as it fits."""
        painter = QPainter(self)
        if self.is_empty:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            centre = aligned(Qt.AlignmentFlag.AlignHCenter)
            painter.drawText(QRectF(self.rect()), tr("No picture yet."), centre)
            return
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        if self._is_drawing:
            painter.fillRect(place, QColor("white"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, self._pixmap)

"""The picture of the chosen model, with words below its three parts."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...processing.parameters import tr
from ..runs.drawing import aligned

PARTS = 3
WIDEST = 36
"""In heights of a line of text."""


class CardPicture(QWidget):
    """Draws a picture as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._is_mapped = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Picture"))

    def show_picture(self, image: QImage, is_mapped: bool) -> None:
        """Show a picture; one of a map is told by its parts, another is only of colours."""
        self._image, self._is_mapped = image, is_mapped
        self.setVisible(not image.isNull())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        return self._place(width).height() + self._words_height()

    def sizeHint(self) -> QSize:
        """Return a size relative to the text."""
        width = 20 * self.fontMetrics().height()
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, and the words below it."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place(self.width())
        painter.drawImage(place, self._image)
        if self._is_mapped:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            words = (tr("Image"), tr("Labels"), tr("What the model maps"))
            part = place.width() // PARTS
            for number, word in enumerate(words):
                spot = QRectF(number * part, place.bottom(), part, self._words_height())
                painter.drawText(spot, word, aligned(Qt.AlignmentFlag.AlignCenter))
        painter.end()

    def _words_height(self) -> int:
        return round(1.3 * self.fontMetrics().height()) if self._is_mapped else 0

    def _place(self, width: int) -> QRect:
        if self._image.isNull():
            return QRect()
        line = self.fontMetrics().height()
        wide = min(width, WIDEST * line)
        high = round(wide * self._image.height() / self._image.width())
        return QRect(0, 0, wide, high if self._is_mapped else min(high, 3 * line))

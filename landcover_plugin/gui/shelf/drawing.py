"""Pictures of models: the one in the file, or a neutral one of the colours of the classes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath

from .on_shelf import OnShelf

WIDTH, HEIGHT = 384, 128
MOST_COLOURS = 48
MOST_PIXELS = 2048
"""Of a side; nobody sees more, and a stranger's picture may claim any size."""
ROUNDNESS = 10.0
NEUTRAL = "#80808080"


def picture_of(model: OnShelf) -> QImage:
    """Return the picture of a model; may be made on any thread."""
    found = decoded(model.picture)
    if not found.isNull():
        return found
    return drawn([c.color for c in model.card.classes] if model.card else [])


def decoded(data: bytes) -> QImage:
    """Return the picture that these bytes are, an empty one if they are none or too large."""
    if not data:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"png"))
    size = reader.size()
    is_fine = size.isValid() and max(size.width(), size.height()) <= MOST_PIXELS
    return reader.read() if is_fine else QImage()


def drawn(colours: Sequence[str]) -> QImage:
    """Return a drawing of colours beside each other, as much of each."""
    image = QImage(QSize(WIDTH, HEIGHT), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    shown = list(colours[:MOST_COLOURS]) or [NEUTRAL]
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(0, 0, WIDTH, HEIGHT), ROUNDNESS, ROUNDNESS)
    painter.setClipPath(outline)
    step = WIDTH / len(shown)
    for number, colour in enumerate(shown):
        painter.fillRect(QRectF(number * step, 0, step + 1, HEIGHT), QColor(colour))
    painter.end()
    return image

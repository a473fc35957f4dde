"""Draws the rows of a list in the colours of the theme."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextOption
from qgis.PyQt.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from .row import ROW, Row

MARGIN = 0.45
"""Around what is drawn, in heights of a line of text."""
ASPECT = 3.0
"""Of a picture, width to height."""
LINES = 4
"""With the name."""
LINES_ALONE = 2
"""Where there is no picture."""
PICTURE_LINES = 3
LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
FAINT = 0.68
"""How strong the lines of facts are beside the name."""


class RowDelegate(QStyledItemDelegate):
    """Draws a row with its picture on the left; a group is a line of bold text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return a height relative to the text."""
        line = option.fontMetrics.height()
        row = index.data(ROW)
        lines = 1
        if isinstance(row, Row):
            lines = LINES if row.picture is not None else LINES_ALONE
        return QSize(12 * line, round((lines + 2 * MARGIN) * line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one row."""
        row = index.data(ROW)
        painter.save()
        if isinstance(row, Row):
            draw_row(painter, option, row)
        else:
            draw_group(painter, option, str(index.data()))
        painter.restore()


def draw_group(painter: QPainter, option: QStyleOptionViewItem, title: str) -> None:
    """Draw the title of a group, which is passed over by keys but not faint."""
    active, role = QPalette.ColorGroup.Active, QPalette.ColorRole
    painter.fillRect(option.rect, option.palette.brush(active, role.AlternateBase))
    painter.setFont(bold(option.font))
    painter.setPen(option.palette.color(active, role.Text))
    space = round(MARGIN * option.fontMetrics.height())
    draw_text(painter, option.rect.adjusted(space, 0, -space, 0), title)


def draw_row(painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
    """Draw a row: picture, name, figure, and the lines below."""
    style = option.widget.style() if option.widget else QApplication.style()
    panel = QStyle.PrimitiveElement.PE_PanelItemViewItem
    style.drawPrimitive(panel, option, painter, option.widget)
    line = option.fontMetrics.height()
    space = round(MARGIN * line)
    inside = option.rect.adjusted(space, space, -space, -space)
    if row.picture is not None:
        size = QSize(round(ASPECT * PICTURE_LINES * line), PICTURE_LINES * line)
        place = QRect(QPoint(inside.left(), inside.center().y() - size.height() // 2), size)
        draw_picture(painter, place, row, option.widget)
        inside.setLeft(place.right() + 2 * space)
    painter.setPen(text_colour(option))
    draw_name(painter, option, row, QRect(inside.left(), inside.top(), inside.width(), line))
    painter.setFont(option.font)
    painter.setOpacity(1.0 if is_selected(option) else FAINT)
    draw_lines(painter, option.fontMetrics, row, inside.adjusted(0, line, 0, 0))


def draw_name(painter: QPainter, option: QStyleOptionViewItem, row: Row, place: QRect) -> None:
    """Draw the first line: the name, a mark if it is in use, and the figure on the right."""
    draw_text(painter, place, row.figure, RIGHT)
    painter.setFont(bold(option.font))
    metrics = painter.fontMetrics()
    mark = place.height() if row.is_in_use else 0
    room = place.width() - option.fontMetrics.horizontalAdvance(row.figure + "  ") - mark
    name = metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, room)
    draw_text(painter, place, name)
    if row.is_in_use:
        left = place.left() + metrics.horizontalAdvance(name + " ")
        spot = QRect(left, place.top(), mark, mark)
        QgsApplication.getThemeIcon("/mIconSuccess.svg").paint(painter, spot)


def draw_lines(painter: QPainter, metrics: QFontMetrics, row: Row, place: QRect) -> None:
    """Draw what stands below the name: a line each, but of a problem as much as fits."""
    if row.is_bad:
        how = QTextOption(Qt.AlignmentFlag.AlignLeft)
        how.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.setClipRect(place)
        painter.drawText(QRectF(place), " ".join(row.lines), how)
        return
    line = metrics.height()
    for number, text in enumerate(row.lines[: LINES - 1]):
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        spot = QRect(place.left(), place.top() + number * line, place.width(), line)
        draw_text(painter, spot, shown)


def draw_text(painter: QPainter, place: QRect, text: str, side: Qt.AlignmentFlag = LEFT) -> None:
    """Draw a text on one line, at half the height of its place."""
    how = QTextOption(side | Qt.AlignmentFlag.AlignVCenter)
    how.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(QRectF(place), text, how)


def draw_picture(painter: QPainter, place: QRect, row: Row, widget: QWidget | None) -> None:
    """Draw a row's picture as large as it fits, sharp on any screen; a sign where it is bad."""
    if row.is_bad or row.picture is None:
        side = place.height() // 2
        spot = QRect(0, 0, side, side)
        spot.moveCenter(place.center())
        QgsApplication.getThemeIcon("/mIconWarning.svg").paint(painter, spot)
        return
    ratio = widget.devicePixelRatioF() if widget else 1.0
    size = row.picture.size().scaled(place.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio)
    how = Qt.TransformationMode.SmoothTransformation
    small = row.picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, how)
    small.setDevicePixelRatio(ratio)
    painter.drawImage(place.topLeft(), small)


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Whether a row is drawn as a chosen one."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def text_colour(option: QStyleOptionViewItem) -> QColor:
    """Return the colour of text on a row."""
    role = QPalette.ColorRole.HighlightedText if is_selected(option) else QPalette.ColorRole.Text
    return option.palette.color(role)


def bold(font: QFont) -> QFont:
    """Return a font in bold."""
    changed = QFont(font)
    changed.setBold(True)
    return changed

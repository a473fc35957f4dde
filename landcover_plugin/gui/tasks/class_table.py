"""The classes of a data set with their colours and how many pixels each split has of them."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, QModelIndex, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...processing.parameters import tr
from .facts import DataFacts

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
SHARE, COLOUR = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
BAR = 0.16
"""The height of a share's bar, of the text's."""


def split_title(split: str) -> str:
    """Return what users call a split."""
    return {
        "train": tr("Training"),
        "validation": tr("Validation"),
        "test": tr("Test"),
    }[split]


class ClassTable(QTreeWidget):
    """A row for every class, and one for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Classes of the data set"))
        self.header().setStretchLastSection(False)
        side = round(0.8 * self.fontMetrics().height())
        self.setIconSize(QSize(side, side))
        self.setItemDelegate(Cells(self))
        self._warning = QgsApplication.getThemeIcon("/mIconWarning.svg")

    def show_facts(self, facts: DataFacts) -> None:
        """Show the classes of this data set."""
        self.clear()
        splits, total = {s: facts.in_split(s) for s in facts.splits}, max(1, facts.total)
        self.setHeaderLabels([tr("Class"), *map(split_title, splits), tr("Share")])
        rows = []
        for c in facts.classes:
            counts = [facts.of(split, c.name) for split in splits]
            row = self._row(c.name, counts, facts.of_class(c.name) / total)
            row.setIcon(0, self._swatch(c.color))
            row.setData(row.columnCount() - 1, COLOUR, QColor(c.color))
            for column, (split, count) in enumerate(zip(splits, counts), 1):
                if not count and split != "test" and splits[split]:
                    row.setIcon(column, self._warning)
            rows.append(row)
        whole = self._row(tr("All"), list(splits.values()), 1.0)
        font = self.font()
        font.setBold(True)
        for column in range(self.columnCount()):
            whole.setFont(column, font)
        self.addTopLevelItems([*rows, whole])  # one by one they would be laid out as often
        self._fit()

    def _row(self, name: str, counts: list[int], share: float) -> QTreeWidgetItem:
        texts = [name, *(QLocale().toString(count) for count in counts), percent(share)]
        row = QTreeWidgetItem(texts)
        row.setToolTip(0, name)
        for column in range(1, len(texts)):
            row.setTextAlignment(column, int(RIGHT))
        row.setData(len(texts) - 1, SHARE, share)
        return row

    def _fit(self) -> None:
        header = self.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(3 * self.fontMetrics().height())
        for column in range(1, self.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.headerItem().setTextAlignment(column, int(RIGHT))

    def _swatch(self, colour: str) -> QIcon:
        scale = self.devicePixelRatioF()
        side = self.iconSize().width()
        pixmap = QPixmap(round(side * scale), round(side * scale))
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colour))
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 2, 2)
        painter.end()
        return QIcon(pixmap)


class Cells(QStyledItemDelegate):
    """Leaves room between cells, and draws a bar in the class's colour below its share."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return room for the text and for the bar."""
        size = super().sizeHint(option, index)
        em = option.fontMetrics.height()
        width = size.width() if index.data(SHARE) is None else max(size.width(), 6 * em)
        return QSize(width + em // 2, size.height() + em // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the text, and the bar where there is a class."""
        super().paint(painter, option, index)
        colour, share = index.data(COLOUR), index.data(SHARE)
        if colour is None or not share:
            return
        height = max(2.0, BAR * option.fontMetrics.height())
        room = QRectF(option.rect).adjusted(4, 0, -4, 0)
        room.setTop(room.bottom() - height - 1)
        room.setHeight(height)
        painter.fillRect(room, option.palette.color(QPalette.ColorRole.Midlight))
        room.setWidth(max(2.0, share * room.width()))
        painter.fillRect(room, colour)


def percent(share: float) -> str:
    """Return a share as people read it."""
    if 0 < share < 0.001:
        return f"< {QLocale().toString(0.1, 'f', 1)} %"
    return f"{QLocale().toString(100 * share, 'f', 1)} %"

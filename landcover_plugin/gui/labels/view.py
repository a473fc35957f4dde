"""How the class table looks and is worked: swatches, bars, names in place, colours by a click."""

from __future__ import annotations

from qgis.gui import QgsColorDialog
from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ...processing.parameters import tr
from .labels import Labels
from .table import COLOUR, NAME, NOWHERE, PIXELS, POLYGONS, ClassesModel

BAR_ALPHA = 130
GAP = 5


class SwatchDelegate(QStyledItemDelegate):
    """Draws a class's colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one cell."""
        panel(painter, option)
        side = min(option.rect.height() - 6, option.fontMetrics.height())
        square = QRect(0, 0, side * 3 // 2, side)
        square.moveCenter(option.rect.center())
        edge = option.palette.color(QPalette.ColorRole.Text)
        edge.setAlpha(110)
        painter.fillRect(square, QColor(index.data(Qt.ItemDataRole.UserRole).label.colour))
        painter.setPen(QPen(edge))
        painter.drawRect(square)


class ShareDelegate(QStyledItemDelegate):
    """Draws a number over a bar in the class's colour, as long as its share of all."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw one cell."""
        panel(painter, option)
        row = index.data(Qt.ItemDataRole.UserRole)
        bar = option.rect.adjusted(2, 3, -2, -3)
        bar.setWidth(round(bar.width() * row.share))
        colour = QColor(row.label.colour)
        colour.setAlpha(BAR_ALPHA)
        painter.fillRect(bar, colour)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.setPen(QPen(option.palette.color(role)))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect.adjusted(0, 0, -GAP, 0), side, index.data())


def panel(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw what lies below a cell: its selection."""
    style = option.widget.style() if option.widget else QApplication.style()
    style.drawPrimitive(
        QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
    )


class ClassesView(QTableView):
    """The table; the current row is the class that is drawn next."""

    chosen = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.classes = ClassesModel(self)
        self.setModel(self.classes)
        self.setObjectName("classes")
        self.setAccessibleName(tr("Classes"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setItemDelegateForColumn(COLOUR, SwatchDelegate(self))
        self.setItemDelegateForColumn(PIXELS, ShareDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self._size_columns()
        self.clicked.connect(self._on_click)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.chosen.emit(now.row()))

    def show_labels(self, labels: Labels | None) -> None:
        """Show the classes of a label layer, with the one that is drawn next selected."""
        blocked = self.selectionModel().blockSignals(True)
        self.classes.show_labels(labels)
        self.selectionModel().blockSignals(blocked)
        if labels and labels.chosen in labels.classes:
            self.select(labels.classes.index(labels.chosen))

    def select(self, row: int) -> None:
        """Choose a class."""
        column = max(NAME, self.currentIndex().column())
        flags = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        if self.currentIndex().row() != row or not model.isRowSelected(row, NOWHERE):
            how = flags.ClearAndSelect | flags.Rows
            model.setCurrentIndex(self.classes.index(row, column), how)

    def edit_name(self, row: int) -> None:
        """Let the user name a class."""
        self.select(row)
        self.setCurrentIndex(self.classes.index(row, NAME))
        self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the colour, or else the name, by Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        current = self.currentIndex()
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if not is_enter or is_editing or not current.isValid():
            super().keyPressEvent(event)
        elif current.column() == COLOUR:
            self._ask_for_colour(current.row())
        else:
            self.edit_name(current.row())

    def _on_click(self, index: QModelIndex) -> None:
        if index.column() == COLOUR:
            self._ask_for_colour(index.row())

    def _ask_for_colour(self, row: int) -> None:
        labels = self.classes.labels
        if labels is None:
            return
        label = labels.classes[row]
        title = tr("Colour of {}").format(label.name)
        found = QgsColorDialog.getColor(QColor(label.colour), self, title)
        if found.isValid() and found.name() != label.colour:
            labels.recolour(row, found.name())

    def _size_columns(self) -> None:
        em = self.fontMetrics().height()
        header, rows = self.horizontalHeader(), self.verticalHeader()
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(round(2.2 * em))
        for column, width in ((COLOUR, 2.2), (POLYGONS, 4.2), (PIXELS, 4.8)):
            header.resizeSection(column, round(width * em))
        rows.setDefaultSectionSize(round(1.7 * em))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

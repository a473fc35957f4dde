"""The table of a model's classes: a button for each colour, names that can be typed over."""

from __future__ import annotations

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QSize
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ...processing.parameters import tr
from .class_model import COLOUR, IOU, NAME, PIXELS, VALUE, ClassModel

MOST_BUTTONS = 40
"""More are made one by one when they are wanted: each takes about a millisecond."""
ROWS_SHOWN = 12
WIDTHS = {COLOUR: 5, VALUE: 4, IOU: 4, PIXELS: 6}
"""Of columns, in heights of a line of text."""


class ColourDelegate(QStyledItemDelegate):
    """Shows a colour, and changes it by one of QGIS's buttons."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex
    ) -> QgsColorButton:
        """Return the button."""
        button = QgsColorButton(parent)
        button.setColor(QColor(index.data()))
        button.setAllowOpacity(False)
        button.setAutoFillBackground(True)
        button.setAccessibleName(tr("Colour"))
        button.colorChanged.connect(lambda: self.commitData.emit(button))
        return button

    def setEditorData(self, editor: QgsColorButton, index: QModelIndex) -> None:
        """Show the colour on the button."""
        if editor.color().name() != index.data():
            editor.setColor(QColor(index.data()))

    def setModelData(
        self, editor: QgsColorButton, model: QAbstractItemModel, index: QModelIndex
    ) -> None:
        """Take the button's colour."""
        model.setData(index, editor.color().name())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the colour where there is no button."""
        space = option.fontMetrics.height() // 5
        painter.fillRect(option.rect.adjusted(space, space, -space, -space), QColor(index.data()))


class ClassTable(QTableView):
    """Shows the classes of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.classes = ClassModel(self)
        self.setModel(self.classes)
        self.setItemDelegateForColumn(COLOUR, ColourDelegate(self))
        self.setAccessibleName(tr("Classes"))
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.SelectedClicked
        )
        self.verticalHeader().hide()
        em = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(round(1.7 * em))
        header = self.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width * em)
        self.classes.modelReset.connect(self._show_buttons)

    def sizeHint(self) -> QSize:
        """Return a size that shows all classes, unless there are many."""
        rows = min(self.classes.rowCount(), ROWS_SHOWN)
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        return QSize(
            super().sizeHint().width(), height + rows * self.verticalHeader().defaultSectionSize()
        )

    def minimumSizeHint(self) -> QSize:
        """Return the same, as what is around it scrolls."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _show_buttons(self) -> None:
        for row in range(min(self.classes.rowCount(), MOST_BUTTONS)):
            self.openPersistentEditor(self.classes.index(row, COLOUR))
        self.updateGeometry()

"""A list in groups whose rows have a picture, a name, a figure and two lines of facts."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeView, QWidget

from .row import ACCESSIBLE, KEY, PLACE, ROW, SOUGHT, Row
from .row_delegate import RowDelegate

WIDTH, HEIGHT, NARROWEST = 28, 30, 20
"""In heights of a line of text."""


class RowsView(QTreeView):
    """Shows groups of rows; the chosen row stays chosen when others come and go."""

    chosen = pyqtSignal(str)
    """The key of the row that is current now, empty for none."""
    taken = pyqtSignal(str)
    """The key of a row that was double clicked, or on which Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QStandardItemModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._rows)
        self._proxy.setRecursiveFilteringEnabled(True)
        self._proxy.setFilterRole(SOUGHT)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown: dict[str, list[Row]] = {}
        self._is_filling = False
        self.setModel(self._proxy)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemDelegate(RowDelegate(self))
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._take)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def key(self) -> str:
        """The key of the current row, or nothing."""
        return str(self.currentIndex().data(KEY) or "")

    def keys(self) -> list[str]:
        """Return the keys of all rows that pass the filter, from top to bottom."""
        return [str(index.data(KEY)) for index in self._indexes()]

    def show_group(self, place: int, title: str, rows: Sequence[Row]) -> None:
        """Show these rows under a title; `place` says before which other groups."""
        if self._shown.get(title) == list(rows):
            return
        self._shown[title] = list(rows)
        chosen = self.key
        self._is_filling = True
        group = self._group(place, title)
        group.setRowCount(0)
        for row in rows:
            group.appendRow(item_of(row))
        self._hide_empty()
        self.expandAll()
        self._is_filling = False
        self.choose(chosen if chosen in self.keys() else (self.keys() or [""])[0])

    def choose(self, key: str) -> None:
        """Make a row the current one."""
        for index in self._indexes():
            if index.data(KEY) == key:
                self.setCurrentIndex(index)
                self.scrollTo(index)
                return
        self._tell()

    def seek(self, text: str) -> None:
        """Show only rows that have this text somewhere."""
        self._proxy.setFilterFixedString(text)
        self._hide_empty()
        self.expandAll()

    def sizeHint(self) -> QSize:
        """Return a size relative to the text."""
        return QSize(WIDTH, HEIGHT) * self.fontMetrics().height()

    def minimumSizeHint(self) -> QSize:
        """Return a size in which names can still be read."""
        return QSize(NARROWEST, NARROWEST // 2) * self.fontMetrics().height()

    def keyPressEvent(self, event: Any) -> None:
        """Take the current row by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.taken.emit(self.key)
            event.accept()
            return
        super().keyPressEvent(event)

    def _group(self, place: int, title: str) -> QStandardItem:
        """Return the item of a group, made where it belongs."""
        before = 0
        for number in range(self._rows.rowCount()):
            item = self._rows.item(number)
            if item.text() == title:
                return item
            before += item.data(PLACE) < place
        item = QStandardItem(title)
        item.setData(place, PLACE)
        item.setFlags(Qt.ItemFlag.NoItemFlags)  # so that keys pass over it
        self._rows.insertRow(before, item)
        return item

    def _hide_empty(self) -> None:
        root = QModelIndex()
        for number in range(self._proxy.rowCount()):
            index = self._proxy.index(number, 0)
            self.setRowHidden(number, root, self._proxy.rowCount(index) == 0)

    def _indexes(self) -> list[QModelIndex]:
        groups = [self._proxy.index(number, 0) for number in range(self._proxy.rowCount())]
        return [
            self._proxy.index(number, 0, group)
            for group in groups
            for number in range(self._proxy.rowCount(group))
        ]

    def _take(self, index: QModelIndex) -> None:
        if index.data(KEY):
            self.taken.emit(str(index.data(KEY)))

    def _tell(self, *_: QModelIndex) -> None:
        if not self._is_filling:
            self.chosen.emit(self.key)


def item_of(row: Row) -> QStandardItem:
    """Return the item that holds a row."""
    item = QStandardItem(row.name)
    item.setData(row, ROW)
    item.setData(row.key, KEY)
    item.setData(" ".join((row.name, row.sought, *row.lines)), SOUGHT)
    item.setData(", ".join(filter(None, (row.name, row.figure, *row.lines))), ACCESSIBLE)
    item.setToolTip(f"<p>{escape(row.hint)}</p>")
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item

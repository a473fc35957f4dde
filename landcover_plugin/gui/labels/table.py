"""The class table: colour, name, polygons and pixels of every class."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt

from ...processing.parameters import tr
from .labels import Labels, Row

COLOUR, NAME, POLYGONS, PIXELS = range(4)
NUMBERS = (POLYGONS, PIXELS)
FEW = 5
"""Fewer polygons than these hardly teach what a class looks like."""
KEYS = 9
"""As many classes can be chosen by the keys of digits."""
NOWHERE = QModelIndex()


class ClassesModel(QAbstractTableModel):
    """One row for every class; renaming one goes through to the layer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.labels: Labels | None = None

    def show_labels(self, labels: Labels | None) -> None:
        """Show the classes of a label layer as they are now."""
        rows = labels.rows() if labels else []
        self.labels = labels
        if len(rows) == len(self.rows):
            is_same = [row.label for row in rows] == [row.label for row in self.rows]
            self.rows = rows
            # A name that is being edited is left alone by new counts.
            first = POLYGONS if is_same else COLOUR
            if rows:
                self.dataChanged.emit(self.index(0, first), self.index(len(rows) - 1, PIXELS))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = NOWHERE) -> int:
        """Return the number of classes."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else PIXELS + 1

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        """Say that names can be edited."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else usual

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' titles, and beside the rows the keys that choose them."""
        is_across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole and is_across:
            return ("", tr("Class"), tr("Polygons"), tr("Pixels"))[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(section + 1) if section < KEYS else ""
        if role == Qt.ItemDataRole.ToolTipRole and not is_across and section < KEYS:
            return tr("The key {} over the map makes the next polygons of this class.").format(
                section + 1
            )
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.EditRole and column == NAME:
            return row.label.name
        if role == Qt.ItemDataRole.TextAlignmentRole and column in NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DecorationRole and column == POLYGONS and is_few(row):
            return QgsApplication.getThemeIcon("/mIconWarning.svg")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return tip(row, column)
        if role == Qt.ItemDataRole.UserRole:
            return row
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a class."""
        if role != Qt.ItemDataRole.EditRole or index.column() != NAME or self.labels is None:
            return False
        return self.labels.rename(index.row(), str(value))

    def _text(self, row: Row, column: int) -> str:
        if column == COLOUR:
            return ""
        return (
            row.label.name,
            QLocale().toString(row.polygons),
            "–" if row.pixels is None else QLocale().toString(round(row.pixels)),
        )[column - 1]


def is_few(row: Row) -> bool:
    """Return whether a class has too few polygons to be learnt."""
    return row.polygons < FEW


def tip(row: Row, column: int) -> str:
    """Return what a cell says besides."""
    if column == COLOUR:
        return tr("{}: click or press Enter for another colour.").format(row.label.colour)
    if column == POLYGONS and is_few(row):
        return tr("Five polygons or more, far apart, make a class easier to learn.")
    if column == PIXELS and row.pixels is None:
        return tr("Choose the imagery, to count in its pixels.")
    if column == PIXELS:
        return tr("{:.1%} of all that is labelled").format(row.share)
    return row.label.name

"""The classes of a model as a table whose names and colours can be changed."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from ...core.lclab.card import Card, LandClass
from ...processing.parameters import tr
from .words import NOT_TOLD, ious, pixels

COLOUR, VALUE, NAME, IOU, PIXELS = range(5)
NOWHERE = QModelIndex()
CENTRE = Qt.AlignmentFlag.AlignCenter
EDITED = {COLOUR: "color", NAME: "name"}


class ClassModel(QAbstractTableModel):
    """A row for every class; what the user changes is kept apart until it is saved."""

    edited = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changes: dict[int, LandClass] = {}
        """The changed classes by the number of their row."""
        self._card = Card()
        self._ious: dict[str, float] = {}
        self._pixels: dict[str, float] = {}

    def show_card(self, card: Card, changes: dict[int, LandClass]) -> None:
        """Show the classes of a card with changes that were made to them before."""
        self.beginResetModel()
        self._card, self.changes = card, changes
        self._ious, self._pixels = ious(card), pixels(card)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = NOWHERE) -> int:
        """Return the number of classes."""
        return 0 if parent.isValid() else len(self._card.classes)

    def columnCount(self, parent: QModelIndex = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else PIXELS + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' titles and what they mean."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            titles = (tr("Colour"), tr("Value"), tr("Name"), tr("IoU"), tr("Labelled"))
            return titles[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr("Of the class in maps."),
                tr("Of the class in the map's file."),
                tr("Of the class in maps and their legends."),
                tr("Intersection over union, from 0 to 1: how well this class is found."),
                tr("Pixels of this class that were learnt from."),
            )[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._texts(index.row())[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() not in EDITED:
            return CENTRE
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a new name or colour; an empty name is none."""
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or index.column() not in EDITED or not text:
            return False
        row, old = index.row(), self._class(index.row())
        facts = {"id": old.id, "name": old.name, "color": old.color}
        new = LandClass(**{**facts, EDITED[index.column()]: text})
        if new == old:
            return False
        if new == self._card.classes[row]:
            self.changes.pop(row, None)
        else:
            self.changes[row] = new
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() in EDITED else usual

    def _class(self, row: int) -> LandClass:
        return self.changes.get(row, self._card.classes[row])

    def _texts(self, row: int) -> tuple[str, ...]:
        shown, name = self._class(row), self._card.classes[row].name
        iou, count = self._ious.get(name), self._pixels.get(name)
        return (
            shown.color,
            str(shown.id),
            shown.name,
            NOT_TOLD if iou is None else f"{iou:.2f}",
            NOT_TOLD if count is None else f"{count:,.0f}".replace(",", " "),
        )

"""The models: a list on the left, the card of the chosen one on the right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QShortcut,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...processing.parameters import tr
from . import words
from .details import Details
from .on_shelf import OnShelf
from .places import ORDER, SHELF, title_of
from .row import Row
from .rows import RowsView


class ModelsPage(QWidget):
    """Shows models; what is to be done with them is told by signals."""

    use_wanted = pyqtSignal(object)
    import_wanted = pyqtSignal()
    files_dropped = pyqtSignal(list)
    keep_wanted = pyqtSignal(object)
    """A model from elsewhere that should come onto the shelf."""
    export_wanted = pyqtSignal(object)
    folder_wanted = pyqtSignal(object)
    deletion_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: dict[str, tuple[OnShelf, QImage, str]] = {}
        """Model, picture and place by key, which is the path."""
        self._wanted = ""
        self.in_use: Path | None = None
        self.filter = QgsFilterLineEdit()
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Search by name, class or band"))
        self.filter.setAccessibleName(tr("Search"))
        self.list = RowsView()
        self.list.setAccessibleName(tr("Models"))
        self.details = Details()
        self.use = button(tr("&Use for mapping"), "mActionStart.svg")
        self.use.setToolTip(tr("The area tool maps with this model from now on."))
        self.keep = button(tr("&Put on my shelf"), "mActionAdd.svg")
        self.export = button(tr("&Export…"), "mActionFileSaveAs.svg")
        self.folder = button(tr("Show in &folder"), "mActionFolder.svg")
        self.delete = button(tr("&Delete…"), "mActionDeleteSelected.svg")
        self.add = button(tr("&Import…"), "mActionFileOpen.svg")
        self.add.setToolTip(tr("Copy model files onto the shelf; they may be dropped here too."))
        self._build()
        self._connect()
        self.setAcceptDrops(True)
        self._show_chosen()

    def show_models(self, place: str, found: list[tuple[OnShelf, QImage]]) -> None:
        """Show what lies in a place."""
        others = {k: known for k, known in self._models.items() if known[2] != place}
        new = {str(model.path): (model, image, place) for model, image in found}
        shown = self.list.key
        is_other = shown in new and shown in self._models and new[shown] != self._models[shown]
        self._models = {**others, **new}
        self._show_place(place)
        if self._wanted in new:
            self.list.choose(self._wanted)
            self._wanted = ""
        elif is_other:
            self._show_chosen()

    def show_in_use(self, path: Path | None) -> None:
        """Mark the model that maps now."""
        self.in_use = path
        for place in ORDER:
            self._show_place(place)

    def choose(self, path: Path) -> None:
        """Choose a model, as soon as it is there."""
        self._wanted = str(path)

    def is_mine(self, model: OnShelf) -> bool:
        """Whether a model lies on the user's shelf."""
        return self._models[str(model.path)][2] == SHELF

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Have dropped files put on the shelf."""
        urls = event.mimeData().urls()
        self.files_dropped.emit([Path(u.toLocalFile()) for u in urls if u.isLocalFile()])
        event.acceptProposedAction()

    def _build(self) -> None:
        left, right, splitter = QWidget(), QWidget(), QSplitter(Qt.Orientation.Horizontal)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch()
        column.addWidget(self.filter)
        column.addWidget(self.list)
        column.addLayout(below)
        buttons = QHBoxLayout()
        for one in (self.use, self.keep, self.export, self.folder):
            buttons.addWidget(one)
        buttons.addStretch()
        buttons.addWidget(self.delete)
        column = QVBoxLayout(right)
        column.setContentsMargins(self.fontMetrics().height() // 2, 0, 0, 0)
        column.addWidget(self.details)
        column.addLayout(buttons)
        for side in (left, right):
            splitter.addWidget(side)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        QHBoxLayout(self).addWidget(splitter)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.list.seek)
        self.list.chosen.connect(self._show_chosen)
        self.list.taken.connect(lambda _: self._ask(self.use, self.use_wanted))
        self.add.clicked.connect(self.import_wanted)
        for one, signal in (
            (self.use, self.use_wanted),
            (self.keep, self.keep_wanted),
            (self.export, self.export_wanted),
            (self.folder, self.folder_wanted),
            (self.delete, self.deletion_wanted),
        ):
            one.clicked.connect(lambda _=False, b=one, s=signal: self._ask(b, s))
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._ask_to_delete)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.filter.setFocus)

    def _ask_to_delete(self) -> None:
        """Ask also where the button is off, so that it is said why."""
        if self.list.key in self._models:
            self.deletion_wanted.emit(self._models[self.list.key][0])

    def _ask(self, asking: QPushButton, signal: Any) -> None:
        chosen = self._models.get(self.list.key)
        if chosen and asking.isEnabled():
            signal.emit(chosen[0])

    def _show_place(self, place: str) -> None:
        rows = [self._row(m, image) for m, image, at in self._models.values() if at == place]
        self.list.show_group(ORDER.index(place), title_of(place), rows)

    def _row(self, model: OnShelf, image: QImage) -> Row:
        key, card = str(model.path), model.card
        if card is None:
            told = model.problem.message if model.problem else ""
            hint = str(model.problem)
            return Row(key, model.name, lines=(told,), picture=image, is_bad=True, hint=hint)
        return Row(
            key,
            model.name,
            lines=words.lines(model, card),
            picture=image,
            is_in_use=model.path == self.in_use,
            hint=key,
            sought=" ".join(c.name for c in card.classes),
            stamp=model.changed,
        )

    def _show_chosen(self, *_: str) -> None:
        model, image, place = self._models.get(self.list.key, (None, QImage(), ""))
        self.details.show_model(model, image, place == SHELF)
        is_good = model is not None and model.card is not None
        self.use.setEnabled(is_good)
        self.export.setEnabled(is_good)
        self.folder.setEnabled(model is not None)
        self.keep.setVisible(place != SHELF)
        self.keep.setEnabled(is_good)
        self.delete.setEnabled(model is not None and place == SHELF)
        is_kept = model is not None and place != SHELF
        self.delete.setToolTip(
            tr("Only models on your shelf can be deleted here.")
            if is_kept
            else tr("Move the model to the trash.")
        )


def button(text: str, icon: str) -> QPushButton:
    """Return a button that Enter elsewhere does not press."""
    made = QPushButton(QgsApplication.getThemeIcon(f"/{icon}"), text)
    made.setAutoDefault(False)
    return made

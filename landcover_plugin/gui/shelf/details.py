"""The card of the chosen model: picture, facts, and classes that can be changed."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...core.lclab.card import LandClass
from ...processing.parameters import tr
from .card_picture import CardPicture
from .class_table import ClassTable
from .drawing import decoded
from .facts import facts_of
from .labels import FactsLabel, faint, large, one_line
from .on_shelf import OnShelf


class Details(QScrollArea):
    """Shows one model; changes to its classes stay until they are saved or taken back."""

    save_wanted = pyqtSignal(object, dict)
    """A model, and its changed classes by the number of their row."""
    place_wanted = pyqtSignal(object)
    """A model whose place should be shown on the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model: OnShelf | None = None
        self._changes: dict[str, dict[int, LandClass]] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = large(QLabel())
        self.picture = CardPicture()
        self.table = ClassTable()
        self.save = QPushButton()
        self.undo = QPushButton(tr("&Take back"))
        self.show_place = QPushButton(tr("&Show on the map"))
        self.show_place.setToolTip(tr("Move the map to where the model was trained."))
        self.hint = faint(QLabel(tr("Click on a colour or double-click on a name to change it.")))
        self.facts, self.file = FactsLabel(), one_line()
        self._build()
        self.table.classes.edited.connect(self._show_changes)
        self.save.clicked.connect(self._save)
        self.undo.clicked.connect(self._take_back)
        self.show_place.clicked.connect(lambda: self.place_wanted.emit(self._model))
        self.show_model(None, QImage(), is_mine=False)

    def show_model(self, model: OnShelf | None, image: QImage, is_mine: bool) -> None:
        """Show a model; the user's own are changed in their place, of others a copy is."""
        is_same = model and self._model and model.path == self._model.path
        self._model = model
        card = model.card if model else None
        self.title.setText(model.name if model else "")
        is_mapped = model is not None and not decoded(model.picture).isNull()
        self.picture.show_picture(image if card else QImage(), is_mapped)
        self.facts.show_facts(facts_of(model) if model else [])
        self.file.setVisible(model is not None)
        self.file.setText(str(model.path) if model else "")
        self.file.setCursorPosition(0)
        self.save.setText(tr("Sa&ve") if is_mine else tr("Sa&ve a copy on my shelf"))
        self.show_place.setVisible(bool(model and model.where))
        for widget in (self.table, self.hint):
            widget.setVisible(bool(card and card.classes))
        if card and model:
            self.table.classes.show_card(card, self._changes.setdefault(str(model.path), {}))
        self._show_changes()
        if not is_same:
            self.verticalScrollBar().setValue(0)

    def forget_changes(self, model: OnShelf) -> None:
        """Forget what was changed of a model, as it is saved now."""
        self._changes.pop(str(model.path), None)

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.undo)
        buttons.addStretch()
        place = QHBoxLayout()
        place.addWidget(self.show_place)
        place.addStretch()
        for widget in (self.title, self.picture, self.table, self.hint):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.facts)
        column.addWidget(self.file)
        column.addLayout(place)
        column.addStretch()
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # the colour of what is around it
        self.viewport().setAutoFillBackground(False)

    def _show_changes(self) -> None:
        is_changed = bool(self._model and self.table.classes.changes)
        for button in (self.save, self.undo):
            button.setVisible(is_changed)

    def _save(self) -> None:
        if self._model:
            self.save_wanted.emit(self._model, dict(self.table.classes.changes))

    def _take_back(self) -> None:
        if self._model and self._model.card:
            self._changes[str(self._model.path)] = {}
            self.table.classes.show_card(self._model.card, self._changes[str(self._model.path)])
        self._show_changes()

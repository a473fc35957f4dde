"""The list of models on the toolbar."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog

from ...core.lclab.modelfile import SUFFIXES
from ...processing.parameters import tr
from . import models

PATH = Qt.ItemDataRole.UserRole
WIDTH_IN_LETTERS = 18


class ModelBox(QComboBox):
    """Offers model files; the choice is kept in the settings and in the project."""

    chosen = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._path: Path | None = None
        self.setAccessibleName(tr("Model"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(WIDTH_IN_LETTERS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._take)
        self._project = QgsProject.instance()
        self._project.readProject.connect(self.take_from_project)
        self.take_from_project()

    @property
    def path(self) -> Path | None:
        """The chosen model file."""
        return self._path

    def choose(self, path: Path) -> None:
        """Take a model file and remember it."""
        models.remember(path)
        models.keep_in_project(path, self._project)
        self._fill(path)
        self.chosen.emit()

    def take_from_project(self) -> None:
        """Take the model that the project names, or else the one used last."""
        known = models.offered()
        self._fill(models.of_project(self._project) or (known[0] if known else None))
        self.chosen.emit()

    def unload(self) -> None:
        """Listen to the project no more."""
        self._project.readProject.disconnect(self.take_from_project)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel alone: it would change the model, or open a dialog, by accident."""
        event.ignore()

    def _take(self, index: int) -> None:
        path = self.itemData(index, PATH) or self._asked()
        if path:
            self.choose(Path(path))
        else:
            self._fill(self._path)

    def _asked(self) -> str:
        """Return a model file that the user picks, or nothing."""
        folder = str(self._path.parent) if self._path else ""
        kinds = f"{tr('Models')} ({' '.join('*' + suffix for suffix in SUFFIXES)})"
        path, _ = QFileDialog.getOpenFileName(
            self.window(), tr("Choose a model file"), folder, kinds
        )
        return path

    def _fill(self, path: Path | None) -> None:
        """Show the models with one of them chosen."""
        self._path = path
        shown = list(dict.fromkeys([*models.offered(), *([path] if path else [])]))
        names = [model.stem for model in shown]
        self.clear()
        for model in shown:
            is_unique = names.count(model.stem) == 1
            text = model.stem if is_unique else f"{model.stem} ({model.parent.name})"
            self.addItem(text, str(model))
            self.setItemData(self.count() - 1, str(model), Qt.ItemDataRole.ToolTipRole)
        if shown:
            self.insertSeparator(self.count())
        self.addItem(tr("Choose a file…"))
        self.setCurrentIndex(shown.index(path) if path else -1)
        self.setToolTip(str(path) if path else tr("The model that maps the land cover"))

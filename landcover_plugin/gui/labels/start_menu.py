"""The menu of class tables to start from."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QMenu

from ...core.lclab.errors import LabError
from ...core.lclab.modelfile import SUFFIXES
from ...processing.parameters import tr
from ..messages import Messages
from .legend import Start
from .starts import DEMO, TABLES, layers_with_classes, starts_of_file, starts_of_layer

Take = Callable[["list[Start]"], None]


class StartMenu(QObject):
    """Offers layers of the project that show classes, model files, tables, and the demo's."""

    def __init__(self, menu: QMenu, take: Take, messages: Messages) -> None:
        super().__init__(menu)
        self._menu = menu
        self._take = take
        self._messages = messages
        menu.aboutToShow.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        for layer in layers_with_classes(QgsProject.instance()):
            menu.addAction(layer.name(), lambda layer=layer: self._take_layer(layer))
        menu.addSeparator()
        menu.addAction(tr("Of a model file…"), lambda: self._ask(tr("Models"), SUFFIXES))
        menu.addAction(tr("Of a class table…"), lambda: self._ask(tr("Class tables"), TABLES))
        menu.addSeparator()
        menu.addAction(tr("Of the demo: prairie lakes"), lambda: self._take_file(DEMO))

    def _take_layer(self, layer: QgsMapLayer) -> None:
        self._take(starts_of_layer(layer))

    def _ask(self, kind: str, endings: tuple[str, ...]) -> None:
        kinds = f"{kind} ({' '.join('*' + ending for ending in endings)})"
        window = QApplication.activeWindow()
        path, _ = QFileDialog.getOpenFileName(window, tr("Start from classes"), "", kinds)
        if path:
            self._take_file(Path(path))

    def _take_file(self, path: Path) -> None:
        try:
            self._take(starts_of_file(path))
        except LabError as error:
            self._messages.failed(error)

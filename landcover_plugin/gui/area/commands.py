"""The area tool's buttons and menu entries."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QWidget

from ...processing.parameters import tr
from ...settings import MAPS_BESIDE_PROJECT

ICONS = Path(__file__).absolute().parents[2] / "resources" / "icons"


class Commands(QObject):
    """Stand on the toolbar beside the models, and in a menu of their own."""

    def __init__(self, toolbar: QToolBar, menu: QMenu, models: QWidget) -> None:
        super().__init__()
        self._toolbar, self._menu = toolbar, menu
        self.rectangle = self._made(
            "area_rectangle",
            tr("Map a rectangle"),
            tr("Drag over the map; Shift keeps a square, Esc gives up."),
        )
        self.polygon = self._made(
            "area_polygon",
            tr("Map a polygon"),
            tr("Click its corners; right click or Enter ends, Backspace takes back, Esc gives up."),
        )
        self.view = self._made(
            "area_view", tr("Map what I see"), tr("Maps all that the window shows.")
        )
        self.live = self._made(
            "area_live", tr("Live map"), tr("Maps what the window shows, again after each move.")
        )
        self.ask = self._made(
            "area_ask", tr("What is here?"), tr("Click on a map: class and probabilities.")
        )
        for action in (self.rectangle, self.polygon, self.live, self.ask):
            action.setCheckable(True)
        self.beside = QAction(tr("Keep maps beside the project"), self)
        self.beside.setCheckable(True)
        self.beside.triggered.connect(MAPS_BESIDE_PROJECT.keep)
        buttons = [self.rectangle, self.polygon, self.view, self.live, self.ask]
        self._on_toolbar = [toolbar.addWidget(models)]
        toolbar.addActions(buttons)
        self._on_toolbar += buttons
        self._submenu = QMenu(tr("Map an area"), menu)
        self._submenu.addActions(buttons)
        self._submenu.addSeparator()
        self._submenu.addAction(self.beside)
        self._submenu.aboutToShow.connect(self._look_up)
        menu.addMenu(self._submenu)

    def unload(self) -> None:
        """Leave toolbar and menu."""
        for action in self._on_toolbar:
            self._toolbar.removeAction(action)
        self._menu.removeAction(self._submenu.menuAction())
        self._on_toolbar[0].deleteLater()  # with it goes the list of models
        self._submenu.deleteLater()

    def _look_up(self) -> None:
        """Show what is set, which may have been changed in QGIS's options."""
        self.beside.setChecked(MAPS_BESIDE_PROJECT.value())

    def _made(self, icon: str, title: str, help: str) -> QAction:
        action = QAction(QIcon(str(ICONS / f"{icon}.svg")), title, self)
        action.setObjectName(f"land_cover_{icon}")
        action.setToolTip(f"<b>{title}</b><br>{help}")
        return action

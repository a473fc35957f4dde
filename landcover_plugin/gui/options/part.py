"""The options as a part of the plugin: the page that QGIS asks for, and an action that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication
from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QWidget

from ...processing.parameters import tr
from ...settings import hand_on
from .page import NAME, OptionsPage

if TYPE_CHECKING:
    from ..lab import Lab


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time that QGIS's options are opened."""

    def __init__(self, icon: QIcon, set_up: Callable[[], None], told: Callable[[], None]) -> None:
        super().__init__()
        self._set_up, self._told = set_up, told
        self.setTitle("Land Cover Lab")
        self.setIcon(icon)

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        """Return a new page."""
        page = OptionsPage(parent)
        page.set_up_wanted.connect(self._set_up)
        page.applied.connect(self._told)
        return page


class OptionsPart:
    """What the plugin starts and stops; `open_set_up` shows the page of the set-up."""

    def __init__(self, lab: Lab, open_set_up: Callable[[], None]) -> None:
        self._lab = lab
        icon = QgsApplication.getThemeIcon("/mActionOptions.svg")
        # Soon, and not at once: the options are closed first, which keep all other windows waiting.
        soon = QTimer(lab.menu, singleShot=True, interval=0)
        soon.timeout.connect(open_set_up)
        self._factory = OptionsFactory(lab.provider.icon(), soon.start, self._apply)
        lab.iface.registerOptionsWidgetFactory(self._factory)
        self.action = QAction(icon, tr("Options…"), lab.menu)
        self.action.triggered.connect(self.open)
        lab.menu.addAction(self.action)

    def open(self) -> None:
        """Show the page in QGIS's options."""
        self._lab.iface.showOptionsDialog(self._lab.iface.mainWindow(), NAME)

    def unload(self) -> None:
        """Take page and action out again."""
        self._lab.iface.unregisterOptionsWidgetFactory(self._factory)
        self._lab.menu.removeAction(self.action)
        self.action.deleteLater()

    def _apply(self) -> None:
        """Have what is set hold for the next request, which a warm worker would not know of."""
        hand_on()
        self._lab.workers.let_idle_go()

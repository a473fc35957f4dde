"""All that a QGIS with windows has of Land Cover Lab, made and taken out again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from qgis.PyQt.QtWidgets import QMenu

from .area import AreaPart
from .lab import Lab
from .runs import RunsPart
from .setup import SetupPart
from .tasks import TasksPart

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..provider import LabProvider
    from ..worker_client import WorkerPool

NAME = "Land Cover Lab"


class Part(Protocol):
    """A dock, a page or a tool."""

    def unload(self) -> None:
        """Take it out again."""


class LabWindow:
    """The toolbar and the menu, and the parts that put their actions there."""

    def __init__(self, iface: QgisInterface, workers: WorkerPool, provider: LabProvider) -> None:
        self._iface = iface
        self.menu = QMenu(NAME, iface.mainWindow())
        self.menu.setIcon(provider.icon())
        iface.pluginMenu().addMenu(self.menu)
        self.toolbar = iface.addToolBar(NAME)
        self.toolbar.setObjectName("LandCoverLab")
        lab = Lab(iface, workers, provider, self.toolbar, self.menu)
        self.runs = RunsPart(lab)
        self.parts: list[Part] = [
            SetupPart(lab),
            TasksPart(lab, self.runs.start),
            self.runs,
            AreaPart(lab),
        ]

    def unload(self) -> None:
        """Take everything out again, the newest first."""
        for part in reversed(self.parts):
            part.unload()
        self._iface.pluginMenu().removeAction(self.menu.menuAction())
        self.menu.deleteLater()
        self._iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()

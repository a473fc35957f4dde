"""All that a QGIS with windows has of Land Cover Lab, made and taken out again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from qgis.PyQt.QtWidgets import QMenu

from ..core.lclab.spec import task
from .area import AreaPart
from .lab import Lab
from .labels import LabelsPart
from .options import OptionsPart
from .runs import RunsPart
from .setup import SetupPart
from .shelf import ShelfPart
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
        self._make_parts(Lab(iface, workers, provider, self.toolbar, self.menu))

    def _make_parts(self, lab: Lab) -> None:
        """Make the parts in the order in which their actions stand, and tell them of each other."""
        setup = SetupPart(lab)
        self.tasks = TasksPart(lab, self._start)
        labels = LabelsPart(lab, self._open)
        self.runs = RunsPart(lab)
        shelf = ShelfPart(
            lab,
            use=self._use,
            runs_folders=lambda: self.runs.folders,
            open_task=self._open,
            in_use=lambda: self.area.models.path,
        )
        self.area = AreaPart(lab)
        self.area.models.chosen.connect(shelf.refresh)
        self.runs.ended.connect(shelf.refresh)
        options = OptionsPart(lab, setup.open)
        for above, below in ((self.tasks, labels), (labels, self.runs)):
            lab.iface.mainWindow().tabifyDockWidget(above.dock, below.dock)
        self.parts: list[Part] = [setup, self.tasks, labels, self.runs, shelf, self.area, options]

    def _start(self, name: str, values: dict[str, Any], title: str) -> None:
        self.runs.start(name, values, title)

    def _use(self, model: Path) -> None:
        self.area.models.choose(model)

    def _open(self, name: str, values: dict[str, Any]) -> None:
        self.tasks.open(task(name), values)

    def unload(self) -> None:
        """Take everything out again, the newest first."""
        for part in reversed(self.parts):
            part.unload()
        self._iface.pluginMenu().removeAction(self.menu.menuAction())
        self.menu.deleteLater()
        self._iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()

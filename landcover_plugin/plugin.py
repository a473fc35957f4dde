"""The plugin: brings its Processing provider in and takes it out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .provider import LabProvider
from .translation import Translation
from .worker_client import WorkerPool

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .gui.window import LabWindow


class LandCoverLab:
    """What QGIS starts and stops; the workers live as long as it does."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.translation = Translation(QgsApplication.locale())
        self.workers = WorkerPool()
        self.provider: LabProvider | None = None
        self.window: LabWindow | None = None

    def initProcessing(self) -> None:
        """Add the algorithms; qgis_process calls this alone."""
        self.provider = LabProvider(self.workers)
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add everything that a QGIS with windows has."""
        self.initProcessing()
        if self.iface is not None and self.provider is not None:
            from .gui.window import LabWindow

            self.window = LabWindow(self.iface, self.workers, self.provider)

    def unload(self) -> None:
        """Take everything out again and let the workers go."""
        if self.window is not None:
            self.window.unload()
            self.window = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        self.workers.close()
        self.translation.unload()

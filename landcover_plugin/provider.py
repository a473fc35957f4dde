"""The Processing provider: one algorithm for every task of the core."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .core.lclab.spec import all_tasks
from .environment import worker_command
from .processing.algorithm import LabAlgorithm
from .settings import PYTHON, take_over
from .worker_client import WorkerPool
from .worker_process import Command

ICON = Path(__file__).parent / "resources" / "icons" / "land_cover_lab.svg"


class LabProvider(QgsProcessingProvider):
    """Offers the core's tasks to the toolbox, the modeller, batch runs and qgis_process."""

    def __init__(self, workers: WorkerPool) -> None:
        super().__init__()
        self._workers = workers

    def id(self) -> str:
        """Return the id that stands before the algorithms' names."""
        return "lclab"

    def name(self) -> str:
        """Return the name that users see."""
        return "Land Cover Lab"

    def icon(self) -> QIcon:
        """Return the provider's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """Return where the icon lies."""
        return str(ICON)

    def load(self) -> bool:
        """Take the settings, then add the algorithms."""
        take_over()
        self.refreshAlgorithms()
        return True

    def loadAlgorithms(self) -> None:
        """Add one algorithm for every task."""
        for task in all_tasks():
            self.addAlgorithm(LabAlgorithm(task, self._workers, chosen_command))

    def supportsNonFileBasedOutput(self) -> bool:
        """Say that results are always files: another process writes them."""
        return False

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the endings that a raster result may have."""
        return endings("raster_output")

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Return the endings that a vector result may have."""
        return endings("vector_output")


def endings(kind: str) -> list[str]:
    """Return the endings that the tasks declare for this kind of output, without the dot."""
    params = [p for task in all_tasks() for p in task.params if p.kind == kind]
    return list(dict.fromkeys(suffix.lstrip(".") for p in params for suffix in p.suffixes))


def chosen_command() -> Command:
    """Return the worker's command for the Python that the settings name now."""
    return worker_command(PYTHON.value())

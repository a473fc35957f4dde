"""What the parts of the window share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtWidgets import QMenu, QToolBar

    from ..provider import LabProvider
    from ..worker_client import WorkerPool


@dataclass(frozen=True)
class Lab:
    """QGIS's window, the workers, and where parts put their actions."""

    iface: QgisInterface
    workers: WorkerPool
    provider: LabProvider
    toolbar: QToolBar
    menu: QMenu

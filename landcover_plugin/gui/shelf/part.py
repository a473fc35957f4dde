"""The model shelf as a part of the plugin."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ...processing.parameters import tr
from ...provider import chosen_command
from ...worker_process import Command
from .shelf import Shelf, Ways

if TYPE_CHECKING:
    from ..lab import Lab

ICON = Path(__file__).parents[2] / "resources" / "icons" / "models.svg"


class ShelfPart(QObject):
    """Shows the shelf when it is asked for.

    `use` takes the model file that is to map, and `in_use` returns the one that maps now;
    `runs_folders` returns the folders of known runs; `open_task` opens the dialog of a task with
    values in QGIS's names.
    """

    def __init__(
        self,
        lab: Lab,
        use: Callable[[Path], object],
        runs_folders: Callable[[], Iterable[Path]],
        open_task: Callable[[str, dict[str, Any]], object] | None = None,
        in_use: Callable[[], Path | None] = lambda: None,
        command: Callable[[], Command] = chosen_command,
    ) -> None:
        super().__init__()
        self._lab = lab
        self._ways = Ways(use, in_use, runs_folders, open_task, command)
        self._shelf: Shelf | None = None
        self.action = QAction(QIcon(str(ICON)), tr("Models…"), self)
        self.action.setToolTip(tr("Models with their cards, and the networks that can be trained."))
        self.action.triggered.connect(self.open)
        for bar in (lab.menu, lab.toolbar):
            bar.addAction(self.action)

    def open(self) -> None:
        """Show the window."""
        if self._shelf is None:
            self._shelf = Shelf(self._lab, self._ways)
        window = self._shelf.window
        window.show()
        window.raise_()
        window.activateWindow()

    def refresh(self, *_: object) -> None:
        """Look again at what there is, if anybody sees it; any signal may say so."""
        if self._shelf and self._shelf.window.isVisible():
            self._shelf.refresh()

    def unload(self) -> None:
        """Take everything out again; what goes on is given up."""
        if self._shelf is not None:
            self._shelf.close()
            self._shelf = None
        for bar in (self._lab.menu, self._lab.toolbar):
            bar.removeAction(self.action)
        self.action.deleteLater()

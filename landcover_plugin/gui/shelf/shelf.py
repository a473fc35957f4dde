"""The shelf once it is open: its window, connected with what is done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage

from ...core.lclab.card import LandClass
from ...processing.parameters import MODELS, tr
from ...worker_process import Command
from .counter import Counter
from .keeper import Keeper
from .on_shelf import OnShelf
from .places import SHELF, name_of
from .reader import Reader
from .whereabouts import extent_of
from .window import ShelfWindow

if TYPE_CHECKING:
    from ..lab import Lab

AROUND = 1.2


@dataclass(frozen=True)
class Ways:
    """What leads to the plugin's other parts."""

    use: Callable[[Path], object]
    in_use: Callable[[], Path | None]
    runs_folders: Callable[[], Iterable[Path]]
    open_task: Callable[[str, dict[str, Any]], object] | None
    command: Callable[[], Command]


class Shelf(QObject):
    """Does what the window asks for."""

    def __init__(self, lab: Lab, ways: Ways) -> None:
        super().__init__()
        self._canvas = lab.iface.mapCanvas()
        self._ways = ways
        self.window = ShelfWindow(ways.open_task is not None, lab.iface.mainWindow())
        self._reader = Reader(ways.runs_folders)
        self._keeper = Keeper(lab.workers, ways.command, self.window)
        self._counter = Counter(lab.workers, ways.command, self)
        self.window.seen.connect(self.refresh)
        self._connect_models()
        self._connect_networks()

    def refresh(self) -> None:
        """Look again at what there is."""
        self.window.models.show_in_use(self._ways.in_use())
        self._reader.read()

    def close(self) -> None:
        """Give up all that goes on, and take the window away."""
        for busy in (self._reader, self._keeper, self._counter):
            busy.close()
        self.window.close()
        self.window.deleteLater()

    def _connect_models(self) -> None:
        page, keeper = self.window.models, self._keeper
        self._reader.found.connect(self._show)
        self._reader.failed.connect(self.window.tell_error)
        keeper.changed.connect(self._on_change)
        keeper.saved.connect(page.details.forget_changes)
        keeper.told.connect(self.window.tell)
        keeper.failed.connect(self.window.tell_error)
        page.use_wanted.connect(self._use)
        page.import_wanted.connect(keeper.choose_files)
        page.files_dropped.connect(lambda files: keeper.take_in([(f, name_of(f)) for f in files]))
        page.keep_wanted.connect(lambda model: keeper.take_in([(model.path, model.name)]))
        page.export_wanted.connect(keeper.copy_out)
        page.folder_wanted.connect(show_folder)
        page.deletion_wanted.connect(self._delete)
        page.details.save_wanted.connect(self._save)
        page.details.place_wanted.connect(self._show_place)

    def _connect_networks(self) -> None:
        page, counter = self.window.networks, self._counter
        page.training_wanted.connect(self._train)
        page.counting_wanted.connect(counter.count)
        counter.progressed.connect(page.show_progress)
        counter.counted.connect(page.show_counts)
        counter.failed.connect(self.window.tell_error)

    def _show(self, place: str, found: list[tuple[OnShelf, QImage]]) -> None:
        self.window.models.show_models(place, found)
        if place == SHELF:
            self._keeper.names = {model.path.name for model, _ in found}

    def _on_change(self, path: Path | None) -> None:
        if path is not None:
            self.window.models.choose(path)
        self.refresh()

    def _use(self, model: OnShelf) -> None:
        self._ways.use(model.path)
        self.window.models.show_in_use(model.path)
        self.window.tell(tr("'{}' maps from now on.").format(model.name))

    def _save(self, model: OnShelf, changes: dict[int, LandClass]) -> None:
        self._keeper.save(model, changes, self.window.models.is_mine(model))

    def _delete(self, model: OnShelf) -> None:
        if self.window.models.is_mine(model):
            self._keeper.throw_away(model)
        elif model.path.parent == MODELS:
            text = tr("'{}' comes with Land Cover Lab and cannot be deleted.")
            self.window.tell_why_not(text.format(model.name))
        else:
            text = tr("'{}' does not lie on your shelf; delete it where it lies.")
            self.window.tell_why_not(text.format(model.name))

    def _show_place(self, model: OnShelf) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        box = extent_of(model.card.trained_on, crs) if model.card else None
        if box is not None:
            box.scale(AROUND)
            self._canvas.setExtent(box)
            self._canvas.refresh()

    def _train(self, network: str) -> None:
        if self._ways.open_task:
            self._ways.open_task("train", {"MODEL": network})


def show_folder(model: OnShelf) -> None:
    """Show the folder of a model in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(model.path.parent)))

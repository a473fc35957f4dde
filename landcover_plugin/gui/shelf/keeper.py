"""What is done with models on the shelf: taken in, copied out, thrown away, renamed inside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.gui import QgsNewNameDialog
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from ...core.lclab.card import LandClass
from ...core.lclab.errors import LabError
from ...core.lclab.modelfile import SUFFIXES
from ...processing.parameters import tr
from ..setup.work import Work
from . import keeping
from .on_shelf import OnShelf
from .places import name_of, shelf_folder

if TYPE_CHECKING:
    from ...worker_client import WorkerPool
    from ...worker_process import Command

Changes = dict[int, LandClass]


class Keeper(QObject):
    """Asks what has to be asked, and does the rest on threads."""

    changed = pyqtSignal(object)
    """The path of a model that is new or has changed, None where one has gone."""
    saved = pyqtSignal(object)
    """A model whose changed classes are in a file now."""
    told = pyqtSignal(str)
    failed = pyqtSignal(object)

    def __init__(
        self, workers: WorkerPool, command: Callable[[], Command], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workers, self._command, self._window = workers, command, parent
        self._works: set[Work] = set()
        self.names: set[str] = set()
        """The names of the files on the shelf."""

    def close(self) -> None:
        """Give up what goes on, and tell nothing more."""
        works, self._works = self._works, set()
        for work in works:
            work.cancel()

    def choose_files(self) -> None:
        """Take in model files that the user picks."""
        kinds = f"{tr('Models')} ({' '.join('*' + suffix for suffix in SUFFIXES)})"
        title = tr("Put models on the shelf")
        files, _ = QFileDialog.getOpenFileNames(self._window, title, "", kinds)
        self.take_in([(Path(file), name_of(Path(file))) for file in files])

    def take_in(self, wanted: Sequence[tuple[Path, str]]) -> None:
        """Copy model files onto the shelf under these names, or others where they are taken."""
        folder, targets = shelf_folder(), []
        for path, name in wanted:
            chosen = self._name_for(as_file_name(name), path.suffix, is_asked=len(wanted) == 1)
            if not chosen:
                return
            self.names.add(chosen)
            targets.append((path, folder / chosen))

        def show(problems: list[LabError]) -> None:
            for error in problems:
                self.failed.emit(error)
            if len(problems) < len(targets):
                self.changed.emit(targets[-1][1])

        if targets:
            title = tr("Putting models on the shelf")
            self._do(title, lambda work: taken_in(targets, work), show)

    def copy_out(self, model: OnShelf) -> None:
        """Copy a model to where the user says."""
        suffix = model.path.suffix
        kinds = f"{tr('Models')} (*{suffix})"
        title, name = tr("Save a copy of the model"), as_file_name(model.name) + suffix
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, kinds)
        if not chosen:
            return
        target = Path(chosen)
        if target.suffix.lower() != suffix.lower():
            target = target.with_name(target.name + suffix)
        self._do(
            tr("Copying {}").format(model.name),
            lambda _: keeping.copy_out(model.path, target),
            lambda _: self.told.emit(tr("Saved as {}.").format(target)),
        )

    def throw_away(self, model: OnShelf) -> None:
        """Move a model to the trash if the user says so again."""
        text = tr("Move '{}' from the shelf to the trash?").format(model.name)
        more = tr("Projects that use it will have to choose another model.")
        kinds = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            tr("Delete a model"),
            f"{text}\n\n{more}",
            kinds.Yes | kinds.Cancel,
            kinds.Cancel,
        )
        if answer == kinds.Yes:
            self._do(
                tr("Deleting {}").format(model.name),
                lambda _: keeping.throw_away(model.path),
                lambda _: self.changed.emit(None),
            )

    def save(self, model: OnShelf, changes: Changes, is_mine: bool) -> None:
        """Have the worker write changed names and colours: into the model, or into a copy."""
        target = model.path
        if not is_mine:
            suffix = model.path.suffix
            name = keeping.free_name(self.names, as_file_name(model.name), suffix)
            target = shelf_folder() / name
        params = {
            "model": str(model.path),
            "set": [f"{c.id}={c.name}{c.color}" for c in changes.values()],
            "output": str(target),
        }
        try:
            command = self._command()
        except LabError as error:
            self.failed.emit(error)
            return

        def do(work: Work) -> Any:
            target.parent.mkdir(parents=True, exist_ok=True)
            return self._workers.request(
                command, "relabel", params, lambda _: None, work.isCanceled
            )

        def show(_: Any) -> None:
            self.saved.emit(model)
            self.changed.emit(target)
            self.told.emit(tr("Saved as {}.").format(target))

        self._do(tr("Saving {}").format(model.name), do, show)

    def _name_for(self, name: str, suffix: str, is_asked: bool) -> str:
        """Return a file name that is free; where it is not as wanted, the user may choose it."""
        free = keeping.free_name(self.names, name, suffix)
        if free == f"{name}{suffix}" or not is_asked:
            return free
        taken = [known[: -len(suffix)] for known in self.names if known.lower().endswith(suffix)]
        dialog = QgsNewNameDialog(
            name,
            free[: -len(suffix)],
            [],
            taken,
            Qt.CaseSensitivity.CaseInsensitive,
            self._window,
        )
        dialog.setWindowTitle(tr("Put a model on the shelf"))
        dialog.setHintString(tr("There is a model '{}' already. Name of the new one:").format(name))
        dialog.setOverwriteEnabled(False)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return ""
        return f"{as_file_name(dialog.name())}{suffix}"

    def _do(self, title: str, do: Callable[[Work], Any], show: Callable[[Any], None]) -> None:
        def end(work: Work) -> None:
            if work not in self._works:
                return
            self._works.discard(work)
            if work.error:
                self.failed.emit(work.error)
            else:
                show(work.result)

        work = Work(title, do, end)
        self._works.add(work)
        work.start()


def taken_in(targets: Sequence[tuple[Path, Path]], work: Work) -> list[LabError]:
    """Copy files onto the shelf and return what was wrong with some of them."""
    problems: list[LabError] = []
    for number, (path, target) in enumerate(targets):
        work.tell(number / len(targets), target.name)
        problem = keeping.tried(path, target)
        problems += [problem] if problem else []
    return problems


def as_file_name(name: str) -> str:
    """Return a name that every system takes for a file."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", name).strip(" .") or "model"

"""The run monitor as a part of the plugin: starts lasting runs, follows and shows them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction

from ...core.lclab.errors import LabError
from ...core.lclab.runner import RECORD, record_of
from ...processing.parameters import tr
from ...provider import chosen_command
from ...runs import launch
from ...runs.record import State, records_in
from ...runs.run import Run
from ...settings import STOPS_WITH_QGIS
from ...worker_process import Command
from ..messages import CRITICAL, Messages
from .dock import RunsDock
from .follower import Follower
from .kept import KeptRuns, history
from .words import ending

if TYPE_CHECKING:
    from ..lab import Lab

ICON = Path(__file__).parents[2] / "resources" / "icons" / "runs.svg"
SECOND, SOON = 1000, 200
"""Milliseconds."""


class RunsPart(QObject):
    """Starts lasting runs, and has the dock in which they are watched."""

    ended = pyqtSignal(str, bool)
    """The output folder of a run that has come to its end, and whether all was done."""

    def __init__(self, lab: Lab, command: Callable[[], Command] = chosen_command) -> None:
        super().__init__()
        self._lab = lab
        self._command = command
        self._messages = Messages(lab.iface)
        self._runs: dict[Path, Run] = {}
        self._ends: dict[Path, int] = {}
        self._working: list[Path] = []
        """Runs of any project that were seen at work."""
        self._kept = KeptRuns()
        self._follower = Follower()
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._clock = QTimer(self, interval=SECOND)
        self.dock = RunsDock(lab.iface.mainWindow())
        self.action = QAction(QIcon(str(ICON)), tr("Runs"), self)
        self._add_dock()
        self._connect()
        self._follow()
        self._follower.ask_for_working(history())
        self._clock.start()

    @property
    def folders(self) -> list[Path]:
        """The folders of the project's runs, the newest first."""
        return [run.output for run in map(self._run, self._kept.runs)]

    def start(self, task_name: str, params: Mapping[str, Any], title: str) -> None:
        """Start a lasting run of a task, show it, and come back at once."""
        folder = record_for(task_name, params)
        command = self._chosen_command()
        if command is None:
            return
        run = self._run(folder)

        stops = STOPS_WITH_QGIS.value()

        def begin() -> None:
            launch.start(command, folder, task_name, dict(params), title, stops_with_qgis=stops)
            run.expect()

        self._follower.watch.do(begin)
        self._kept.add(folder)
        self._show(folder)

    def unload(self) -> None:
        """Take the dock out; runs go on, but for those that are to stop with QGIS."""
        for run in self._runs.values():
            if run.state.is_active and run.request.stops_with_qgis:
                with suppress(OSError):  # its disk is gone, and QGIS goes too
                    launch.stop(run.folder)
        self._clock.stop()
        self._soon.stop()
        self._kept.unload()
        self._follower.close()
        self.dock.visibilityChanged.disconnect(self._refresh)
        for bar in (self._lab.menu, self._lab.toolbar):
            bar.removeAction(self.action)
        self._lab.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()

    def _add_dock(self) -> None:
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Show the runs that go on while you work, and those that ended."))
        self._lab.menu.addAction(self.action)
        self._lab.toolbar.addAction(self.action)
        self._lab.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.dock.setToggleVisibilityAction(self.action)

    def _connect(self) -> None:
        buttons, details = self.dock.details.buttons, self.dock.details
        self._kept.changed.connect(self._follow)
        self._follower.news.connect(self._on_news)
        self._follower.failed.connect(self._on_error)
        self._follower.pictured.connect(details.take_picture)
        self._follower.working.connect(self._on_working)
        self._soon.timeout.connect(self._refresh)
        self._clock.timeout.connect(self._refresh)
        self.dock.visibilityChanged.connect(self._refresh)
        self.dock.everywhere.toggled.connect(self._follow)
        self.dock.folder_chosen.connect(self._open)
        self.dock.removal_wanted.connect(self._remove)
        details.picture_wanted.connect(self._follower.ask_for_picture)
        buttons.stop_wanted.connect(self._stop)
        buttons.resume_wanted.connect(self._resume)
        buttons.report_wanted.connect(open_reports)
        buttons.maps_wanted.connect(add_maps)
        buttons.stop_with_qgis_wanted.connect(self._stop_with_qgis)

    def _run(self, folder: Path) -> Run:
        return self._runs.setdefault(folder, Run(folder))

    def _shown(self) -> list[Run]:
        """Return the project's runs, those at work, and all others if they are wanted."""
        others = history() if self.dock.everywhere.isChecked() else []
        return [self._run(f) for f in dict.fromkeys([*self._kept.runs, *self._working, *others])]

    def _follow(self, *_: object) -> None:
        shown = self._shown()
        self._follower.watch.follow(shown)
        self.dock.show_runs(shown)

    def _refresh(self, *_: object) -> None:
        if self.dock.isVisible():
            self.dock.show_runs(self._shown())

    def _show(self, folder: Path) -> None:
        self.dock.setUserVisible(True)
        self.dock.show_runs(self._shown())
        self.dock.choose(folder)

    def _on_news(self, runs: list[Run]) -> None:
        for run in runs:
            if run.state.is_active and run.folder not in self._working:
                self._working.append(run.folder)
            if run.ends != self._ends.get(run.folder, 0):
                self._ends[run.folder] = run.ends
                self._messages.tell(*ending(run))
                self.ended.emit(str(run.output), run.state is State.DONE)
        if not self._soon.isActive():
            self._soon.start()

    def _on_error(self, error: LabError) -> None:
        self._messages.tell(error.message, CRITICAL, str(error))

    def _on_working(self, folders: list[Path]) -> None:
        self._working += [folder for folder in folders if folder not in self._working]
        self._follow()

    def _open(self, folder: str) -> None:
        found = records_in([Path(folder)])
        if not found:
            self._on_error(
                LabError(
                    tr("{}: there is no run here.").format(folder), remedy=tr("Choose another.")
                )
            )
        for record in reversed(found):
            self._kept.add(record)
        if found:
            self._show(found[0])

    def _remove(self, runs: list[Run]) -> None:
        for run in runs:
            self._working = [folder for folder in self._working if folder != run.folder]
            self._kept.remove(run.folder)

    def _stop(self, runs: list[Run], is_now: bool) -> None:
        for run in runs:
            self._follower.watch.do(partial(launch.stop, run.folder, now=is_now))

    def _resume(self, runs: list[Run]) -> None:
        command = self._chosen_command()
        if command is None:
            return

        def go_on(run: Run) -> None:
            launch.resume(command, run.folder)
            run.expect()

        for run in runs:
            self._follower.watch.do(partial(go_on, run))

    def _stop_with_qgis(self, runs: list[Run], is_wanted: bool) -> None:
        for run in runs:
            run.request = replace(run.request, stops_with_qgis=is_wanted)
            self._follower.watch.do(partial(launch.stop_with_qgis, run.folder, is_wanted))

    def _chosen_command(self) -> Command | None:
        try:
            return self._command()
        except LabError as error:
            self._on_error(error)
            return None


def record_for(task_name: str, params: Mapping[str, Any]) -> Path:
    """Return where the record of a run lies: beside its output, or with the user's settings."""
    if params.get("output"):
        return record_of(params["output"])
    name = time.strftime(f"{task_name} %Y-%m-%d %H-%M-%S{RECORD}")
    return Path(QgsApplication.qgisSettingsDirPath(), "land_cover_lab", "runs", name)


def open_reports(runs: list[Run]) -> None:
    """Show the reports of these runs in the browser."""
    for run in runs:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(run.report)))


def add_maps(runs: list[Run]) -> None:
    """Add the rasters that these runs have made to the project, in the style that is in them."""
    for run in runs:
        for path in run.maps:
            layer = QgsRasterLayer(str(path), f"{path.stem} ({run.title})")
            QgsProject.instance().addMapLayer(layer)

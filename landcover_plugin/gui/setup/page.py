"""The page that sets up, tells how it stands, copies diagnostics and removes."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Callable

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFontInfo
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.lclab.errors import CancelledError, LabError
from ...installing.build import build
from ...installing.diagnostics import diagnostics
from ...installing.existing import accepted
from ...installing.places import Places
from ...installing.plan import Plan, planned
from ...installing.removal import remove
from ...processing.parameters import tr
from ...settings import PYTHON
from .costs import Costs
from .doing import Doing
from .notice import Notice
from .qgis_network import fetch, network_of_qgis
from .state import State, details, headline, removable, state_now
from .ways import EXISTING, MAKE, WHEELS, Ways
from .work import Work

MILLISECONDS_BEFORE_PLAN = 400
LETTERS_WIDE, LINES_HIGH = 90, 42
LARGER = 1.3
CERTIFICATES = "certificates.pem"


class SetupPage(QDialog):
    """Everything that takes time is done on threads; closing the page stops nothing."""

    ended = pyqtSignal(object)
    """A set-up's end: None when all is ready, or the LabError."""

    def __init__(
        self,
        places: Places,
        let_go: Callable[[list[Path]], None],
        runs: Callable[[], list[Path]],
        plan: Callable[..., Plan] = planned,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.errors: Iterable[str] = ()
        """The last errors of Land Cover Lab, oldest first, for the diagnostics."""
        self._places = places
        self._let_go, self._runs = let_go, runs
        self._planned = plan
        self._plan: Plan | None = None
        self._is_in_use = False
        self._works: dict[str, Work] = {}
        self._soon = QTimer(self, singleShot=True, interval=MILLISECONDS_BEFORE_PLAN)
        self._soon.timeout.connect(self._start_planning)
        self._build_widgets()
        self._show_buttons()

    @property
    def is_busy(self) -> bool:
        """Whether a set-up or a removal goes on."""
        return "setup" in self._works or "removal" in self._works

    def refresh(self) -> None:
        """Look again at what there is and what a set-up would cost."""
        chosen = PYTHON.value()
        self._do("state", lambda _: state_now(self._places, chosen), self._show_state)
        self._change_way()

    def stop(self) -> None:
        """Cancel all that goes on; nothing is told any more."""
        works, self._works = list(self._works.values()), {}
        for work in works:
            work.cancel()
        self._soon.stop()

    def _build_widgets(self) -> None:
        self.setWindowTitle(tr("Land Cover Lab: set up"))
        self.setObjectName("LandCoverLabSetup")
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self.resize(LETTERS_WIDE * letter, LINES_HIGH * line)
        self.headline, self.details = QLabel(self), QLabel(self)
        font = self.headline.font()
        font.setPointSizeF(QFontInfo(font).pointSizeF() * LARGER)
        font.setBold(True)
        self.headline.setFont(font)
        self.details.setWordWrap(True)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.ways, self.costs, self.doing = Ways(self), Costs(self), Doing(self)
        self.ways.changed.connect(self._change_way)
        self.problem = Notice(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(self.details)
        layout.addWidget(boxed(tr("How"), self.ways))
        layout.addWidget(boxed(tr("What it costs"), self.costs))
        layout.addWidget(self.problem)
        layout.addWidget(self.doing, 1)
        layout.addWidget(self._made_buttons())

    def _made_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        kind = QDialogButtonBox.ButtonRole
        self.start_button = box.addButton(tr("&Start"), kind.ActionRole)
        self.cancel_button = box.addButton(tr("Cancel"), kind.ActionRole)
        self.diagnostics_button = box.addButton(tr("Copy &diagnostics"), kind.ResetRole)
        self.remove_button = QPushButton(tr("&Remove"), self)
        self.remove_menu = QMenu(self.remove_button)
        self.remove_button.setMenu(self.remove_menu)
        box.addButton(self.remove_button, kind.ResetRole)
        close = box.addButton(QDialogButtonBox.StandardButton.Close)
        close.clicked.connect(self.close)
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self._start)
        self.cancel_button.clicked.connect(self._cancel)
        self.diagnostics_button.clicked.connect(self._copy_diagnostics)
        return box

    def _show_buttons(self) -> None:
        is_known = self._plan is not None or self.ways.way == EXISTING
        can_start = not self.is_busy and self.ways.is_ready and is_known
        self.start_button.setEnabled(can_start)
        self.cancel_button.setEnabled("setup" in self._works)
        self.ways.setEnabled(not self.is_busy)
        self.remove_button.setEnabled(not self.is_busy and not self.remove_menu.isEmpty())
        self.diagnostics_button.setEnabled("diagnostics" not in self._works)

    def _show_problem(self, error: LabError | None) -> None:
        self.problem.say(str(error or ""))

    def _do(
        self, name: str, do: Callable[[Work], Any], show: Callable[[Work], None], title: str = ""
    ) -> Work:
        """Begin work under a name; of two under the same, only the newer is shown."""

        def when_done(work: Work) -> None:
            if self._works.get(name) is work:
                del self._works[name]
                show(work)
                self._show_buttons()

        self._works[name] = Work(title, do, when_done)
        self._show_buttons()
        return self._works[name].start()

    def _show_state(self, work: Work) -> None:
        if work.error:
            self._show_problem(work.error)
            return
        state: State = work.result
        self._is_in_use = state.is_ours
        self.headline.setText(headline(state))
        self.details.setText(details(state))
        self.remove_menu.clear()
        for text, folders in removable(state):
            action = self.remove_menu.addAction(text)
            action.triggered.connect(lambda _=False, folders=folders: self._remove(folders))

    def _change_way(self) -> None:
        if self.is_busy:
            return
        self._plan = None
        self._works.pop("plan", None)
        self._show_problem(None)
        self.costs.show_way(self.ways.way)
        if self.ways.way != EXISTING and self.ways.is_ready:
            self._soon.start()
        self._show_buttons()

    def _start_planning(self) -> None:
        way, path = self.ways.way, self.ways.path
        given = {"python": path if way == MAKE else "", "wheels": path if way == WHEELS else ""}

        def do(_: Work) -> Any:
            plan = self._planned(self._places, os.environ, **given)
            return plan, plan.bill()

        if way != EXISTING:
            self._do("plan", do, self._show_plan)

    def _show_plan(self, work: Work) -> None:
        if work.error:
            self.costs.show_words(str(work.error))
            return
        plan, bill = work.result
        if self._places.is_complete:
            self.costs.show_words(tr("Nothing: the environment is made already."))
            self._plan = None if self._is_in_use else plan  # then a start only chooses it
            return
        self.costs.show_plan(plan, bill)
        if not (plan.computing.problem or bill.is_too_much):
            self._plan = plan

    def _start(self) -> None:
        self._show_problem(None)
        self.doing.begin()
        plan, path = self._plan, self.ways.path
        if self.ways.way == EXISTING or plan is None:
            self.doing.message.setText(tr("Trying it out: the first import may take a minute"))
            self._begin(lambda work: take_existing(work, path))
        else:
            network = network_of_qgis(self._places.home / CERTIFICATES)

            def do(work: Work) -> str:
                build(
                    plan,
                    network,
                    fetch,
                    tell=work.tell,
                    log=work.said.emit,
                    is_cancelled=work.isCanceled,
                )
                return ""  # The environment is found without being chosen.

            self._begin(do)

    def _begin(self, do: Callable[[Work], str]) -> None:
        work = self._do("setup", do, self._show_end, tr("Setting up Land Cover Lab"))
        work.told.connect(self.doing.tell)
        work.said.connect(self.doing.say)

    def _cancel(self) -> None:
        if "setup" in self._works:
            self._works["setup"].cancel()
            self.cancel_button.setEnabled(False)
            self.doing.message.setText(tr("Cancelling…"))

    def _show_end(self, work: Work) -> None:
        if work.error is None:
            PYTHON.keep(work.result)
            self.doing.end(tr("Ready."), is_done=True)
        elif isinstance(work.error, CancelledError):
            self.doing.end(tr("Cancelled. What was downloaded is kept."), is_done=False)
        else:
            self.doing.end(tr("Not done."), is_done=False)
        self.refresh()
        if not isinstance(work.error, CancelledError):
            self._show_problem(work.error)
        self.ended.emit(work.error)

    def _remove(self, folders: list[Path]) -> None:
        self.doing.begin()
        self.doing.message.setText(tr("Removing…"))
        runs = self._runs()

        def do(_: Work) -> None:
            self._let_go(folders)
            remove(self._places, folders, runs)

        def show(work: Work) -> None:
            is_done = work.error is None
            self.doing.end(tr("Removed.") if is_done else tr("Not removed."), is_done=is_done)
            self.refresh()
            self._show_problem(work.error)

        self._do("removal", do, show, tr("Removing"))

    def _copy_diagnostics(self) -> None:
        chosen, errors = PYTHON.value(), list(self.errors)
        self.diagnostics_button.setText(tr("Gathering…"))

        def do(_: Work) -> str:
            python = state_now(self._places, chosen).python
            return diagnostics(self._places, python, Qgis.QGIS_VERSION, errors)

        def show(work: Work) -> None:
            self.diagnostics_button.setText(tr("Copy &diagnostics"))
            if work.error:
                self._show_problem(work.error)
            else:
                QApplication.clipboard().setText(work.result)
                self.doing.message.setText(tr("The diagnostics are in the clipboard."))

        self._do("diagnostics", do, show)


def take_existing(work: Work, path: str) -> str:
    """Return the path of a Python that has all that is needed, or raise what it lacks."""
    told = accepted(Path(path), is_cancelled=work.isCanceled)
    for name, version in told["modules"].items():
        work.said.emit(f"{name} {version}")
    return path


def boxed(title: str, widget: QWidget) -> QGroupBox:
    """Return a widget in a box with a title."""
    box = QGroupBox(title)
    layout = QVBoxLayout(box)
    layout.addWidget(widget)
    return box

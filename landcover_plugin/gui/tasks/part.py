"""The dock with the steps of the work: a button for every task, by the group that it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialog,
    QGroupBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...core.lclab.spec import Task, all_tasks
from ...processing.parameters import tr
from ..asking import Asker
from ..options.folders import new_run_folder
from .dialog import LastingDialog

if TYPE_CHECKING:
    from ..lab import Lab

STEPS = ("Data", "Train", "Map", "Check")
"""The groups of tasks in the order in which they are done; others come after them."""
USUAL = ("dataset", "train", "predict", "evaluate")
"""The tasks that most people take, which stand first in their groups."""
Start = Callable[[str, "dict[str, Any]", str], None]


class TasksPart:
    """The dock 'Land Cover Lab'; `start` starts a lasting run of a task with its values."""

    def __init__(self, lab: Lab, start: Start) -> None:
        self._lab = lab
        self._start = start
        self._dialogs: set[QDialog] = set()
        self.dock = QgsDockWidget("Land Cover Lab", lab.iface.mainWindow())
        self.dock.setObjectName("LandCoverLabSteps")
        self.dock.setWidget(self._steps())
        lab.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.action = QAction(lab.provider.icon(), tr("Steps of the work"), self.dock)
        self.action.setCheckable(True)
        self.dock.setToggleVisibilityAction(self.action)
        lab.menu.addAction(self.action)
        lab.toolbar.addAction(self.action)

    def unload(self) -> None:
        """Take the dock and open dialogs out again."""
        for dialog in list(self._dialogs):
            dialog.close()
        self._lab.menu.removeAction(self.action)
        self._lab.toolbar.removeAction(self.action)
        self._lab.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()

    def open(self, task: Task, values: dict[str, Any] | None = None) -> QDialog:
        """Open the dialog of a task, with values for some of its parameters in QGIS's names."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"lclab:{task.name}")
        parent = self._lab.iface.mainWindow()
        given = dict(values or {})
        if task.lasting:
            asker = Asker(self._lab.workers)
            dialog: QDialog = LastingDialog(algorithm, task, self._start, asker, parent)
            given = {"OUTPUT": str(new_run_folder(task.name)), **given}
        else:
            from processing.gui.AlgorithmDialog import AlgorithmDialog

            dialog = AlgorithmDialog(algorithm, False, parent)
        dialog.setParameters(given)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialogs.add(dialog)
        dialog.destroyed.connect(lambda: self._dialogs.discard(dialog))
        dialog.show()
        return dialog

    def _steps(self) -> QWidget:
        groups: dict[str, list[Task]] = {step: [] for step in STEPS}
        for task in sorted(all_tasks(), key=lambda task: task.name not in USUAL):
            groups.setdefault(task.group, []).append(task)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for number, (name, tasks) in enumerate(groups.items(), 1):
            column.addWidget(self._group(f"{number}  {tr(name)}", tasks))
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        return scroll

    def _group(self, title: str, tasks: list[Task]) -> QGroupBox:
        box = QGroupBox(title)
        column = QVBoxLayout(box)
        for task in tasks:
            button = QPushButton(f"{tr(task.title)}…")
            button.setObjectName(task.name)
            button.setToolTip(tr(task.summary))
            button.clicked.connect(lambda _=False, chosen=task: self.open(chosen))
            column.addWidget(button)
        return box

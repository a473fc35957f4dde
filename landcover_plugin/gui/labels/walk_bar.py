"""Suggested places in the dock: which one is shown, and the steps to others."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QGridLayout,
    QGroupBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ...processing.parameters import tr
from .walk import Walk

ICONS = Path(__file__).absolute().parents[2] / "resources" / "icons"


class WalkBar(QGroupBox):
    """Shows a walk; its actions are QGIS's shortcuts, which users can change."""

    def __init__(self, walk: Walk, window: QWidget) -> None:
        super().__init__(tr("Where the next polygons help most"))
        self._walk = walk
        self._window = window
        icon = QIcon(str(ICONS / "labels_suggest.svg"))
        self.suggest = QPushButton(icon, tr("Suggest places…"))
        self.suggest.setToolTip(tr("Find places where a first model is unsure, and that differ."))
        self.where = QLabel()
        self.what = QLabel()
        self.what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.previous = self._action("/mActionArrowLeft.svg", tr("Previous place"), "Alt+PgUp")
        self.next = self._action("/mActionArrowRight.svg", tr("Next place"), "Alt+PgDown")
        self.done = self._action("/mIconSuccess.svg", tr("Place is done"), "Alt+Return")
        self.done.setCheckable(True)
        self._lay_out()
        self.previous.triggered.connect(lambda: walk.step(-1))
        self.next.triggered.connect(lambda: walk.step(1))
        self.done.triggered.connect(walk.set_done)
        walk.changed.connect(self.refresh)
        self.refresh()

    def unload(self) -> None:
        """Give the shortcuts back."""
        for action in self._actions:
            QgsGui.shortcutsManager().unregisterAction(action)
            self._window.removeAction(action)

    def refresh(self) -> None:
        """Show where the walk is."""
        walk = self._walk
        count, place = len(walk.places), walk.place
        for widget in (self.where, self.what, *self._buttons):
            widget.setVisible(count > 0)
        for action in (self.previous, self.next):
            action.setEnabled(count > 0)
        self.done.setEnabled(place is not None)
        self.done.setChecked(place is not None and place.is_done)
        done = tr("{} done").format(walk.done)
        if place is None:
            self.where.setText(tr("{} places").format(count))
            self.what.setText(done)
            return
        self.where.setText(tr("Place {} of {}").format(walk.number, count))
        either = tr("{} or {}?").format(place.likeliest, place.second)
        self.what.setText(f"{either} · {done}" if place.second else done)
        self.what.setToolTip(tr("What the model takes it for."))

    @property
    def _actions(self) -> tuple[QAction, ...]:
        return self.previous, self.next, self.done

    def _action(self, icon: str, title: str, shortcut: str) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), title, self)
        action.setObjectName(f"land_cover_labels_{shortcut}")
        self._window.addAction(action)
        QgsGui.shortcutsManager().registerAction(action, shortcut)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{title} ({keys})" if keys else title)
        return action

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.addWidget(self.suggest, 0, 0, 1, 4)
        grid.addWidget(self.where, 1, 0)
        grid.addWidget(self.what, 2, 0, 1, 4)
        grid.setColumnStretch(0, 1)
        self._buttons = []
        for column, action in enumerate(self._actions, 1):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            grid.addWidget(button, 1, column)
            self._buttons.append(button)
        self._buttons[-1].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.done.setIconText(tr("Done"))

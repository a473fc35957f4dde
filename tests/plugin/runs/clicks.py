"""Clicks on the run monitor, and what it shows."""

from __future__ import annotations

import time
from pathlib import Path

from land_cover_lab.gui.runs import RunsPart
from land_cover_lab.gui.runs.table import NAME
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

SECONDS = 60
LEFT_BUTTON = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def until(is_so) -> None:
    deadline = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < deadline
        QTest.qWait(20)


def opened(part: RunsPart, monkeypatch, folder: Path) -> None:
    """Add the runs of a folder as a user does."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    QTest.mouseClick(part.dock.open, LEFT_BUTTON)


def rows(part: RunsPart, column: int = NAME) -> list[str]:
    model = part.dock.list.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def click(part: RunsPart, row: int, keys=Qt.KeyboardModifier.NoModifier) -> None:
    view = part.dock.list
    place = view.visualRect(view.model().index(row, NAME)).center()
    QTest.mouseClick(view.viewport(), LEFT_BUTTON, keys, place)


def press(button) -> None:
    until(button.isEnabled)
    QTest.mouseClick(button, LEFT_BUTTON)


def figures(part: RunsPart) -> dict[str, list[str]]:
    """Return the titles of the charts that are shown, and their curves' names."""
    shown = [chart._figure for chart in part.dock.details.board._charts]
    return {figure.title: [curve.name for curve in figure.curves] for figure in shown}


def messages(lab) -> str:
    """Return all that stands in the message bar."""
    return "\n".join(item.text() for item in lab.iface.messageBar().items())


def buttons(part: RunsPart):
    return part.dock.details.buttons

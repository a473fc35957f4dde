"""The run monitor as QGIS starts it."""

from __future__ import annotations

import pytest
from land_cover_lab.core.lclab.runner import record_of
from land_cover_lab.gui.lab import Lab
from land_cover_lab.gui.runs import RunsPart
from land_cover_lab.gui.runs.kept import SETTING
from land_cover_lab.gui.runs.table import STATE
from land_cover_lab.runs import launch
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QMenu, QToolBar

from tests.plugin.runs.clicks import rows, until
from tests.plugin.runs.writing import TRIALS


@pytest.fixture
def lab(qgis_iface, qgis_new_project):
    QgsSettings().remove(SETTING)
    yield Lab(qgis_iface, None, None, QToolBar("Lab"), QMenu("Lab"))
    qgis_iface.messageBar().clearWidgets()
    QgsProject.instance().clear()
    QgsSettings().remove(SETTING)


@pytest.fixture
def make(lab):
    """Make the part as often as QGIS is started, with real runs that do not outlive the test."""
    made = []

    def start(command=lambda: TRIALS, *, is_shown: bool = True) -> RunsPart:
        part = RunsPart(lab, command)
        made.append(part)
        part.dock.setFloating(True)  # the window around it is not shown here
        part.dock.resize(700, 900)
        if is_shown:
            part.action.trigger()
        return part

    yield start
    for part in made:
        if part.action.parent() and part._clock.isActive():
            part.unload()
    for child in launch._children.values():
        child.kill()
        child.wait()


@pytest.fixture
def part(make):
    return make()


@pytest.fixture
def waiting(part, folder, monkeypatch):
    """The part with a run at work that would go on for ever."""
    monkeypatch.setattr(
        "land_cover_lab.gui.runs.part.record_for", lambda *_: record_of(folder / "Lauf ä")
    )
    part.start("wait", {}, "Langer Lauf")
    until(lambda: rows(part, STATE) == ["Running"])
    return part

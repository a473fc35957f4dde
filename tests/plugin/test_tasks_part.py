"""The dock with the steps of the work, by clicks."""

from __future__ import annotations

import json
from types import SimpleNamespace

import pytest
from land_cover_lab.core.lclab.spec import all_tasks, task
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QGroupBox, QMenu, QPushButton, QToolBar


@pytest.fixture
def started():
    """What was asked to be started."""
    return []


@pytest.fixture
def part(provider, qgis_iface, started, monkeypatch):
    """The dock in a window, with a start that only notes."""
    from land_cover_lab.gui.tasks import TasksPart
    from processing.gui import AlgorithmDialog, ParametersPanel

    monkeypatch.setattr(ParametersPanel, "iface", None)
    monkeypatch.setattr(AlgorithmDialog, "iface", qgis_iface)
    lab = SimpleNamespace(iface=qgis_iface, provider=provider, menu=QMenu(), toolbar=QToolBar())
    made = TasksPart(lab, lambda *words: started.append(words))
    yield made
    made.unload()
    assert not lab.menu.actions()
    assert not lab.toolbar.actions()


@pytest.fixture
def data(folder):
    """A folder that looks like a data set."""
    made = folder / "daten"
    made.mkdir()
    (made / "dataset.json").write_text(json.dumps({}), encoding="utf-8")
    return made


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press(part, name):
    """Press a task's button, and return the dialog that it opens."""
    before = set(part._dialogs)
    click(part.dock.findChild(QPushButton, name))
    (opened,) = set(part._dialogs) - before
    return opened


def test_every_task_has_a_button_in_its_step(part):
    boxes = {box.title().split("  ")[1]: box for box in part.dock.findChildren(QGroupBox)}
    assert list(boxes)[:4] == ["Data", "Train", "Map", "Check"]
    for one in all_tasks():
        assert boxes[one.group].findChild(QPushButton, one.name).toolTip() == one.summary


def test_what_is_short_opens_processing_s_own_dialog(part):
    dialog = press(part, "predict")
    assert dialog.isVisible()
    assert dialog.algorithm().id() == "lclab:predict"
    assert dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok).text() != "Start"


@pytest.mark.parametrize("name", [one.name for one in all_tasks() if one.lasting])
def test_what_takes_long_is_started_as_a_run(part, started, data, folder, name):
    dialog = press(part, name)
    run = folder / "Lauf 1"
    dialog.setParameters({"DATASET": str(data), "OUTPUT": str(run), "SEED": 7})
    click(dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok))
    ((asked, values, title),) = started
    assert (asked, title) == (name, "Lauf 1")
    assert values["output"] == str(run)
    assert task(name).parse(values).seed == 7
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"OUTPUT": "TEMPORARY_OUTPUT"}, "choose a folder, in which the run is kept"),
        ({"DATASET": "nowhere"}, "nowhere"),
    ],
)
def test_what_is_wrong_is_said_in_the_dialog(part, started, data, folder, given, words):
    dialog = press(part, "search")
    right = {"DATASET": str(data), "OUTPUT": str(folder / "Lauf")}
    dialog.setParameters({**right, **given})
    click(dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok))
    assert not started
    assert dialog.isVisible()
    assert words in dialog.messageBar().currentItem().text()

"""The dock with the steps of the work, by clicks."""

from __future__ import annotations

import json
import time
from types import SimpleNamespace

import numpy as np
import pytest
from land_cover_lab.core.lclab.spec import all_tasks, task
from land_cover_lab.worker_client import WorkerPool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QGroupBox, QMenu, QPushButton, QToolBar

from tests.plugin.qgis_support import write_raster


def wait_for(is_done, seconds=20):
    """Let Qt work until something is so."""
    end = time.monotonic() + seconds
    while not is_done():
        assert time.monotonic() < end, "it did not come about in time"
        QTest.qWait(20)


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
    bars = {"menu": QMenu(), "toolbar": QToolBar()}
    lab = SimpleNamespace(iface=qgis_iface, provider=provider, workers=WorkerPool(), **bars)
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


def test_what_most_people_take_stands_first(part):
    for box in part.dock.findChildren(QGroupBox):
        names = [button.objectName() for button in box.findChildren(QPushButton)]
        usual = [name for name in names if name in ("dataset", "train", "predict", "evaluate")]
        assert names[: len(usual)] == usual


def test_a_run_has_a_new_folder_unless_another_is_named(part, folder, data):
    from land_cover_lab.settings import RUN_FOLDER

    RUN_FOLDER.keep(str(folder))
    try:
        (folder / "train_1").mkdir()
        dialog = press(part, "train")
        dialog.setParameters({"DATASET": str(data)})
        assert dialog.createProcessingParameters()["OUTPUT"] == str(folder / "train_2")
        named = part.open(task("train"), {"DATASET": str(data), "OUTPUT": str(folder / "mine")})
        assert named.createProcessingParameters()["OUTPUT"] == str(folder / "mine")
    finally:
        RUN_FOLDER.keep("")


def test_what_is_short_opens_processing_s_own_dialog(part):
    dialog = press(part, "predict")
    assert dialog.isVisible()
    assert dialog.algorithm().id() == "lclab:predict"
    assert dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok).text() != "Start"


@pytest.mark.parametrize("name", [one.name for one in all_tasks() if one.lasting])
def test_what_takes_long_is_started_as_a_run(part, started, data, folder, name):
    dialog = press(part, name)
    run = folder / "Lauf 1"
    image = str(write_raster(folder / "bild.tif", np.ones((3, 6, 8), np.uint8)))
    given = {"OUTPUT": str(run), "SEED": 7}
    for p in task(name).params:
        if p.holds == "dataset.json":
            given[p.name.upper()] = str(data)
        elif p.required and p.kind == "raster":
            given[p.name.upper()] = [image] if p.many else image
        elif p.required and p.kind in ("folder", "text"):
            given[p.name.upper()] = str(folder) if p.kind == "folder" else p.hints[0]
    dialog.setParameters(given)
    click(dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok))
    wait_for(lambda: started)
    ((asked, values, title),) = started
    for p in task(name).params:
        if p.required and p.kind == "raster":
            assert values[p.name] == ([image] if p.many else image)
    assert (asked, title) == (name, "Lauf 1")
    assert values["output"] == str(run)
    assert task(name).parse(values).seed == 7
    assert sip.isdeleted(dialog) or not dialog.isVisible()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"OUTPUT": "TEMPORARY_OUTPUT"}, "choose a folder, in which the run is kept"),
        ({"DATASET": "nowhere"}, "nowhere"),
        ({"DATASET": ""}, "Missing: Data set"),
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

"""What a run will cost is asked of the worker with what the form says."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

from tests.plugin.tasks.support import click, wait_for

ANSWER = "About <b>12 min</b> on the processor (2 threads), <b>1.4 GB</b> of 22.0 GB free memory"


def start_of(dialog):
    """Return the button that starts the run."""
    return dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok)


def estimated(desk, data, **more):
    """Open a dialog, ask what it costs, and return the bar with the answer."""
    bar = desk.open(dataset=str(data), **more).estimate
    click(bar.button)
    wait_for(lambda: "About" in bar.answer.text())
    return bar


@pytest.mark.parametrize("name", ["train", "search"])
def test_the_cost_is_told_in_words(desk, data, folder, name):
    bar = desk.open(name, dataset=str(data), output=str(folder / "Lauf"), seed=7).estimate
    click(bar.button)
    wait_for(lambda: bar.answer.text() == ANSWER)
    assert not bar.icon.isVisible()
    (asked,) = desk.asked(name)
    told = asked["params"]
    assert told.pop("dry_run") is True
    click(start_of(desk.dialog))
    ((_, values, _),) = desk.started
    assert told == values
    assert "dry_run" not in values


def test_no_folder_is_needed_and_none_is_made(desk, data):
    estimated(desk, data)
    output = desk.asked("train")[0]["params"]["output"]
    assert output
    assert output != "TEMPORARY_OUTPUT"


def test_a_wrong_form_is_refused_as_by_start(desk, data):
    dialog = desk.open(dataset="nirgends")
    click(dialog.estimate.button)
    assert "nirgends" in dialog.messageBar().currentItem().text()
    dialog.setParameters({"DATASET": ""})
    click(dialog.estimate.button)
    assert "Missing: Data set" in dialog.messageBar().currentItem().text()
    assert not desk.asked()
    assert dialog.estimate.button.text() == "Estimate"


def test_another_value_makes_it_old_and_asking_again_new(desk, data):
    bar = estimated(desk, data)
    assert bar.answer.isEnabled()
    desk.dialog.setParameters({"BATCH": 3})
    assert "Out of date" in bar.answer.text()
    assert ANSWER in bar.answer.text()
    assert not bar.answer.isEnabled()
    click(bar.button)
    wait_for(lambda: bar.answer.text() == ANSWER)
    assert bar.answer.isEnabled()
    assert desk.asked("train")[-1]["params"]["batch"] == 3


def test_a_change_while_it_is_measured_makes_the_answer_old(desk, data):
    desk.tell_worker("hold")
    bar = desk.open(dataset=str(data)).estimate
    click(bar.button)
    wait_for(lambda: desk.asked("train"))
    desk.dialog.setParameters({"STEPS": 30})
    desk.tell_worker("hold", False)
    wait_for(lambda: "Out of date" in bar.answer.text())


def test_too_little_memory_is_a_warning(desk, data):
    desk.tell_worker("tight")
    bar = estimated(desk, data)
    assert bar.icon.isVisible()
    assert "too little memory" in bar.answer.text()


def test_what_the_worker_warns_of_is_shown(desk, data):
    desk.tell_worker("warn")
    bar = estimated(desk, data)
    assert bar.icon.isVisible()
    assert "Going on with 4 &lt; 8 crops at a time." in bar.answer.text()


@pytest.mark.parametrize(("word", "said"), [("refuse", "It is bad. Fix it."), ("die", "stopped")])
def test_what_goes_wrong_is_told(desk, data, word, said):
    desk.tell_worker(word)
    bar = desk.open(dataset=str(data)).estimate
    click(bar.button)
    wait_for(lambda: said in bar.answer.text())
    assert bar.icon.isVisible()
    assert bar.button.text() == "Estimate"
    desk.dialog.setParameters({"BATCH": 3})
    assert "Out of date" not in bar.answer.text()


def test_it_can_be_cancelled_by_the_same_button(desk, data):
    desk.tell_worker("hold")
    bar = desk.open(dataset=str(data)).estimate
    click(bar.button)
    wait_for(lambda: desk.asked("train"))
    assert bar.busy.isVisible()
    assert bar.button.text() == "Cancel"
    QTest.keyClick(bar.button, Qt.Key.Key_Space)
    wait_for(lambda: bar.answer.text() == "Cancelled.")
    assert not bar.busy.isVisible()
    assert desk.asked("cancelled")


def test_pictures_and_measurements_wait_for_each_other(desk, data):
    """What runs beside a measurement makes it wrong."""
    desk.tell_worker("hold")
    dialog = desk.open(dataset=str(data))
    click(dialog.estimate.button)
    wait_for(lambda: desk.asked("train"))
    desk.show_tab("Crops")
    wait_for(dialog.panel.crops.busy.isVisible)
    QTest.qWait(300)
    assert not desk.asked("preview")
    desk.tell_worker("hold", False)
    wait_for(lambda: desk.asked("preview"))
    assert [row["task"] for row in desk.asked()][:3] == ["train", "answered", "preview"]


def test_what_waits_can_be_cancelled(desk, data):
    desk.tell_worker("hold")
    dialog = desk.open(dataset=str(data))
    desk.show_tab("Crops")
    wait_for(lambda: desk.asked("preview"))
    click(dialog.estimate.button)
    click(dialog.estimate.button)
    assert dialog.estimate.answer.text() == "Cancelled."
    desk.tell_worker("hold", False)
    wait_for(lambda: desk.asked("answered"))
    assert not desk.asked("train")


@pytest.mark.parametrize("way", ["close", "escape", "unload", "project", "start"])
def test_whatever_ends_the_dialog_cancels_what_goes_on(desk, data, folder, way):
    desk.tell_worker("hold")
    dialog = desk.open(dataset=str(data), output=str(folder / "Lauf"))
    click(dialog.estimate.button)
    wait_for(lambda: desk.asked("train"))
    if way == "close":
        dialog.close()
    elif way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    elif way == "unload":
        for opened in list(desk.part._dialogs):
            opened.close()
    elif way == "project":
        QgsProject.instance().clear()
        dialog.close()
    else:
        click(start_of(dialog))
    wait_for(desk.is_gone)
    wait_for(lambda: desk.asked("cancelled"))
    assert len(desk.started) == (way == "start")


def test_a_task_that_cannot_tell_its_cost_has_no_button(desk):
    assert desk.open("sensitivity").estimate is None

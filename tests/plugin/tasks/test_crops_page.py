"""The page of a dialog that shows crops, made by the worker when somebody looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

from tests.plugin.tasks.support import PIXELS, click, wait_for, write_data_set

RED, GREEN = QColor(255, 0, 0), QColor(0, 255, 0)


def colour(page):
    """Return the colour in the middle of the picture, None where there is none."""
    if not page.picture.isVisible():
        return None
    image = page.picture.grab().toImage()
    return image.pixelColor(image.rect().center())


def looked_at(desk, data, **more):
    """Open a dialog with the page shown, and wait for its picture."""
    desk.open(dataset=str(data), **more)
    desk.show_tab("Crops")
    page = desk.dialog.panel.crops
    wait_for(lambda: colour(page) == RED)
    return page


def test_nothing_is_asked_until_somebody_looks(desk, data):
    desk.open(dataset=str(data))
    wait_for(desk.dialog.panel.data.table.isVisible)
    QTest.qWait(300)
    assert not desk.asked()
    desk.show_tab("Crops")
    wait_for(lambda: colour(desk.dialog.panel.crops) == RED)
    (asked,) = desk.asked("preview")
    wanted = {"dataset": str(data), "split": "train", "crop": 256, "augment": False, "seed": 0}
    assert wanted.items() <= asked["params"].items()
    assert not Path(asked["params"]["output"]).exists()


def test_others_by_another_seed(desk, data):
    page = looked_at(desk, data)
    click(page.others)
    wait_for(lambda: colour(page) == QColor(255, 0, 40))
    QTest.keyClick(page.others, Qt.Key.Key_Space)
    wait_for(lambda: colour(page) == QColor(255, 0, 80))
    assert [row["params"]["seed"] for row in desk.asked("preview")] == [0, 1, 2]
    assert len({row["pid"] for row in desk.asked()}) == 1


def test_another_split_and_varied_crops(desk, data):
    page = looked_at(desk, data)
    assert [page.split.itemText(i) for i in range(page.split.count())] == ["Training", "Validation"]
    QTest.keyClick(page.split, Qt.Key.Key_Down)
    wait_for(lambda: colour(page) == GREEN)
    click(page.varied)
    wait_for(lambda: len(desk.asked("answered")) == 3)
    assert desk.asked("preview")[-1]["params"]["augment"] is True


def test_a_split_without_labels_is_not_offered(desk, folder):
    pixels = {**PIXELS, "validation": {}, "test": {"Wasser": 3}}
    page = looked_at(desk, write_data_set(folder / "x", pixels=pixels))
    assert [page.split.itemText(i) for i in range(page.split.count())] == ["Training", "Test"]


def test_crops_are_as_large_as_the_form_says(desk, data):
    page = looked_at(desk, data, crop=96)
    assert desk.asked("preview")[-1]["params"]["crop"] == 96
    desk.dialog.setParameters({"CROP": 128})
    desk.dialog.setParameters({"CROP": 160})
    wait_for(lambda: len(desk.asked("answered")) == 2)
    assert [row["params"]["crop"] for row in desk.asked("preview")] == [96, 160]
    assert colour(page) == RED


def test_a_search_that_chooses_its_crop_shows_usual_ones(desk, data):
    desk.open("search", dataset=str(data))
    desk.show_tab("Crops")
    wait_for(lambda: desk.asked("preview"))
    assert desk.asked("preview")[0]["params"]["crop"] == 256


def test_while_it_is_made_a_bar_moves(desk, data):
    desk.tell_worker("hold")
    desk.open(dataset=str(data))
    desk.show_tab("Crops")
    page = desk.dialog.panel.crops
    wait_for(page.busy.isVisible)
    desk.tell_worker("hold", False)
    wait_for(lambda: colour(page) == RED)
    assert not page.busy.isVisible()


@pytest.mark.parametrize(("word", "said"), [("refuse", "It is bad. Fix it."), ("die", "stopped")])
def test_what_goes_wrong_is_told_and_can_be_tried_again(desk, data, word, said):
    desk.tell_worker(word)
    desk.open(dataset=str(data))
    desk.show_tab("Crops")
    page = desk.dialog.panel.crops
    wait_for(lambda: said in page.message.text())
    assert page.message.isVisible()
    assert not page.busy.isVisible()
    desk.tell_worker(word, False)
    click(page.others)
    wait_for(lambda: colour(page) == QColor(255, 0, 40))


def test_without_a_data_set_there_is_nothing_to_ask(desk, folder):
    desk.open()
    desk.show_tab("Crops")
    page = desk.dialog.panel.crops
    assert page.message.text() == "Choose a data set to see crops of it."
    assert not page.others.isEnabled()
    data = write_data_set(folder / "neu")
    desk.put_path("DATASET", str(data))
    wait_for(lambda: colour(page) == RED)


def test_closing_meanwhile_cancels_it(desk, data):
    desk.tell_worker("hold")
    desk.open(dataset=str(data))
    desk.show_tab("Crops")
    wait_for(lambda: desk.asked("preview"))
    desk.dialog.close()
    wait_for(desk.is_gone)
    wait_for(lambda: desk.asked("cancelled"))

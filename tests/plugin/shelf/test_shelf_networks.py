"""The networks that can be trained, with their sizes."""

from __future__ import annotations

from land_cover_lab.core.lclab.choices import CHOICES
from land_cover_lab.core.lclab.registry import models
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QTabWidget

from tests.plugin.area.support import wait_for
from tests.plugin.shelf.support import LEFT


def networks(desk):
    """Open the page of networks as a user does."""
    desk.open()
    bar = desk.window.findChild(QTabWidget).tabBar()
    QTest.mouseClick(bar, LEFT, Qt.KeyboardModifier.NoModifier, bar.tabRect(1).center())
    return desk.window.networks


def test_all_networks_are_listed_and_choices_by_purpose_first(desk):
    page = networks(desk)
    assert list(desk.rows(page.list)) == [*CHOICES, *models.entries()]
    desk.click("unetformer", page.list)
    assert page.summary.text() == models.entries()["unetformer"].summary
    assert "encoder = resnet18" in page.facts.text()
    assert "Hi-ResNet" in page.facts.text()
    desk.click("small-for-processors", page.list)
    assert page.summary.text() == CHOICES["small-for-processors"].summary
    assert "tu-mobilenetv3_small_100" in page.facts.text()


def test_a_network_is_found_by_what_it_is_for(desk):
    page = networks(desk)
    QTest.keyClicks(page.filter, "no GPU")
    assert list(desk.rows(page.list)) == ["small-for-processors"]


def test_training_begins_with_the_chosen_network(desk):
    page = networks(desk)
    desk.click("abcnet", page.list)
    desk.press(page.train)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.opened == [("train", {"MODEL": "abcnet"})] * 2


def test_sizes_are_counted_by_the_worker_and_remembered(desk):
    page = networks(desk)
    desk.click("abcnet", page.list)
    assert "not counted yet" in page.facts.text()
    desk.press(page.count)
    assert not page.count.isEnabled()
    wait_for(page.count.isEnabled)
    (asked,) = desk.asked()
    assert (asked["task"], asked["params"]["timing"]) == ("profile", False)
    assert asked["params"]["model"] == [*CHOICES, *models.entries()]
    number = len(CHOICES) + 1
    assert f"{number}e-03 M" in page.facts.text() or f"0.00{number} M" in page.facts.text()
    assert "parameters" in desk.rows(page.list)["abcnet"]
    desk.leave()
    again = type(desk)(desk.iface, desk.folder)
    page = networks(again)
    assert "parameters" in again.rows(page.list)["abcnet"]
    again.leave()


def test_why_nothing_is_counted_is_told(desk):
    (desk.folder / "refuse").touch()
    page = networks(desk)
    desk.press(page.count)
    wait_for(lambda: "Nein." in desk.told())
    assert page.count.isEnabled()
    assert not page.bar.isVisible()

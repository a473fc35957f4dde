"""The worker loads the model as soon as a tool is taken."""

from __future__ import annotations

import pytest
from land_cover_lab.core.lclab.errors import WorkError
from land_cover_lab.gui.area import part
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.plugin.area.support import value_at, wait_for, write_model

VIEW = (499900, 4999900, 500900, 5000700)
DRAWN = (500200, 5000100, 500600, 5000400)


def names(desk) -> list[str]:
    return [row["model"] for row in desk.loaded()]


def test_taking_a_tool_loads_the_model_and_the_look_has_the_same_worker(desk, image):
    desk.look_at(VIEW)
    QTest.qWait(200)
    assert desk.loaded() == []
    desk.draw_box(*DRAWN)
    layer = desk.next_map()
    assert value_at(layer, 500300, 5000200) == 0
    assert names(desk) == ["mapper.safetensors"]
    assert desk.loaded()[0]["pid"] == desk.asked()[0]["pid"]


def test_a_model_chosen_while_a_tool_is_taken_is_loaded_too(desk, image):
    other = write_model(desk.folder / "other.safetensors")
    desk.part.models.choose(other)
    QTest.qWait(200)
    assert desk.loaded() == []
    desk.click_button("polygon")
    wait_for(lambda: names(desk) == ["other.safetensors"])
    desk.part.models.choose(desk.folder / "mapper.safetensors")
    wait_for(lambda: names(desk) == ["other.safetensors", "mapper.safetensors"])


def test_a_look_waits_for_what_is_being_loaded_and_can_be_cancelled(desk, image):
    (desk.folder / "slow").touch()
    desk.look_at(VIEW)
    desk.draw_box(*DRAWN)
    wait_for(desk.loaded)
    wait_for(lambda: "Mapping" in desk.told())
    QTest.qWait(200)
    assert desk.asked() == []
    desk.key(Qt.Key.Key_Escape)
    wait_for(lambda: "Cancelled" in desk.told())
    desk.draw_box(*DRAWN)
    (desk.folder / "slow").unlink()
    desk.next_map()
    assert len({row["pid"] for row in [*desk.loaded(), *desk.asked()]}) == 1


@pytest.mark.parametrize("lacks", ["environment", "model"])
def test_without_what_it_takes_nothing_is_said(desk, image, monkeypatch, lacks):
    def missing():
        raise WorkError("There is no Python for the worker yet.")

    if lacks == "environment":
        monkeypatch.setattr(part, "chosen_command", missing)
    else:
        desk.part.models.choose(desk.folder / "gone.onnx")
    desk.click_button("rectangle")
    QTest.qWait(300)
    wait_for(desk.is_quiet)
    assert desk.told() == ""
    assert desk.asked() == []


def test_leaving_gives_up_what_is_being_loaded(desk, image):
    (desk.folder / "slow").touch()
    desk.click_button("rectangle")
    wait_for(desk.loaded)
    desk.leave()
    assert desk.told() == ""

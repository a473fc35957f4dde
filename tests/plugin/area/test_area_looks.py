"""The area tool while it works: live looks, cancelling, what goes away meanwhile, errors."""

from __future__ import annotations

from pathlib import Path

import pytest
from land_cover_lab import settings
from land_cover_lab.core.lclab.errors import WorkError
from land_cover_lab.gui.area import wishes
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.plugin.area.support import BOX, image_layer, value_at, wait_for, write_model

VIEW = (499900, 4999900, 500900, 5000700)
LEFT_HALF = (500100, 5000100, 500300, 5000300)
RIGHT_HALF = (500500, 5000100, 500700, 5000300)
DRAWN = (500200, 5000100, 500600, 5000400)


def shows(layer, box) -> bool:
    """Return whether a map covers the middle of a box."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return value_at(layer, x, y) is not None


@pytest.fixture
def held(desk, image):
    """An area is being mapped and will be until it is cancelled."""
    (desk.folder / "hold").touch()
    desk.look_at(VIEW)
    desk.draw_box(*DRAWN)
    wait_for(lambda: len(desk.asked()) == 1)
    return desk


def test_the_live_map_follows_and_replaces(desk, image):
    desk.look_at(LEFT_HALF)
    QTest.qWait(600)
    assert desk.asked() == []  # it is off at first
    desk.click_button("live")
    layer = desk.next_map()
    assert layer.name() == "Live land cover"
    assert value_at(layer, 500200, 5000200) == 0
    former = Path(layer.source())
    layer.setOpacity(0.5)
    desk.look_at(RIGHT_HALF)
    wait_for(lambda: shows(layer, RIGHT_HALF))
    assert desk.maps() == [layer]
    assert value_at(layer, 500600, 5000200) == 1
    assert layer.opacity() == 0.5
    assert not former.exists()
    desk.click_button("live")
    desk.look_at(LEFT_HALF)
    QTest.qWait(600)
    assert len(desk.asked()) == 2


def test_many_moves_are_one_look(desk, image):
    desk.look_at(LEFT_HALF)
    desk.click_button("live")
    desk.next_map()
    for step in range(10):
        desk.look_at([side + 20 * step for side in LEFT_HALF])
    wait_for(lambda: len(desk.asked()) == 2)
    QTest.qWait(600)
    assert len(desk.asked()) == 2


def test_a_newer_live_look_ends_the_older(desk, image):
    (desk.folder / "hold").touch()
    desk.look_at(LEFT_HALF)
    desk.click_button("live")
    wait_for(lambda: len(desk.asked()) == 1)
    (desk.folder / "hold").unlink()
    desk.look_at(RIGHT_HALF)
    assert shows(desk.next_map(), RIGHT_HALF)
    first, second = desk.asked()
    assert first["pid"] == second["pid"]
    assert not Path(first["output"]).exists()


def test_a_live_map_that_was_removed_comes_again(desk, image):
    desk.look_at(LEFT_HALF)
    desk.click_button("live")
    desk.project.removeMapLayer(desk.next_map())
    desk.look_at(RIGHT_HALF)
    assert shows(desk.next_map(), RIGHT_HALF)


def test_another_model_styles_the_live_map_anew(desk, image):
    desk.look_at(LEFT_HALF)
    desk.click_button("live")
    layer = desk.next_map()
    layer.renderer().setLabel(0, "renamed")
    assert layer.renderer().classes()[0].label == "renamed"
    desk.look_at(RIGHT_HALF)
    wait_for(lambda: shows(layer, RIGHT_HALF))
    assert layer.renderer().classes()[0].label == "renamed"
    desk.part.models.choose(write_model(desk.folder / "other.safetensors"))
    wait_for(lambda: layer.renderer().classes()[0].label == "land")
    assert desk.maps() == [layer]


def test_a_web_layer_seen_from_afar_is_too_large(desk, tiles):
    desk.project.addMapLayer(tiles)
    desk.look_at((-1e5, -1e5, 1e5, 1e5), "EPSG:3857")
    desk.click_button("live")
    assert "are too many for a live look; zoom in." in desk.told()
    desk.click_button("view")
    assert "are too many for a quick look; draw a smaller area" in desk.told()
    assert desk.asked() == []
    desk.look_at((-1000, -1000, 1000, 1000), "EPSG:3857")
    desk.next_map()
    wait_for(lambda: desk.told() == "Live: tiles is mapped with mapper wherever you look.")


def test_what_is_too_large_is_set_in_the_options(desk, tiles):
    desk.project.addMapLayer(tiles)
    settings.DRAWN_MEGAPIXELS.keep(1)
    desk.look_at((-4000, -4000, 4000, 4000), "EPSG:3857")
    desk.click_button("view")
    assert "are too many for a quick look" in desk.told()
    settings.DRAWN_MEGAPIXELS.keep(settings.DRAWN_MEGAPIXELS.default)
    settings.LIVE_MEGAPIXELS.keep(1)
    desk.click_button("live")
    assert "are too many for a live look" in desk.told()
    settings.LIVE_MEGAPIXELS.keep(settings.LIVE_MEGAPIXELS.default)
    desk.look_at((-4001, -4001, 4001, 4001), "EPSG:3857")
    desk.next_map()


def test_a_failed_live_look_is_told_until_one_goes_well(desk, tiles):
    desk.project.addMapLayer(tiles)
    desk.look_at((-1000, -1000, 1000, 1000), "EPSG:3857")
    desk.click_button("live")
    layer = desk.next_map()
    desk.look_at((-1e5, -1e5, 1e5, 1e5), "EPSG:3857")
    wait_for(lambda: "zoom in" in desk.told())
    desk.look_at((2000, 2000, 4000, 4000), "EPSG:3857")
    wait_for(lambda: value_at(layer, 3000, 3000) == 1)
    wait_for(lambda: desk.told() == "")


def test_a_view_that_is_mapped_already_is_not_mapped_again(desk, image):
    desk.look_at(LEFT_HALF)
    desk.click_button("live")
    desk.next_map()
    desk.iface.setActiveLayer(image)
    desk.iface.currentLayerChanged.emit(desk.canvas)
    QTest.qWait(800)
    assert len(desk.asked()) == 1
    desk.click_button("live")
    desk.click_button("live")
    wait_for(lambda: len(desk.asked()) == 2)


def test_escape_cancels(held):
    assert held.told() == "Mapping bild ü with mapper…"
    held.key(Qt.Key.Key_Escape)
    wait_for(held.is_quiet)
    wait_for(lambda: held.told() == "Cancelled: bild ü is not mapped.")
    assert held.maps() == []
    (held.folder / "hold").unlink()
    held.draw_box(*DRAWN)
    assert shows(held.next_map(), DRAWN)
    first, second = held.asked()
    assert first["pid"] == second["pid"]  # the worker stayed warm


def test_escape_while_drawing_leaves_what_runs(held):
    held.press(held.pixel(*DRAWN[:2]))
    held.move(held.pixel(*DRAWN[2:]))
    held.key(Qt.Key.Key_Escape)
    held.release(held.pixel(*DRAWN[2:]))
    QTest.qWait(200)
    assert not held.is_quiet()
    assert "Mapping" in held.told()
    held.key(Qt.Key.Key_Escape)
    wait_for(held.is_quiet)


def test_the_task_manager_cancels(held):
    tasks = {task.description(): task for task in QgsApplication.taskManager().activeTasks()}
    task = tasks["Mapping bild ü with mapper"]
    wait_for(lambda: task.progress() == 40)
    task.cancel()
    wait_for(held.is_quiet)
    wait_for(lambda: "Cancelled" in held.told())
    assert held.maps() == []


def test_the_message_cancels_what_runs_and_what_waits(held):
    held.draw_box(*LEFT_HALF)
    held.message_button("Cancel").click()
    wait_for(held.is_quiet)
    QTest.qWait(200)
    assert (held.maps(), len(held.asked())) == ([], 1)


def test_the_layer_may_go_meanwhile(held, image):
    QgsProject.instance().removeMapLayer(image)
    wait_for(held.is_quiet)
    wait_for(lambda: "Cancelled" in held.told())
    assert held.maps() == []


def test_another_layer_may_go_without_harm(desk, image, folder):
    other = image_layer(folder / "other.tif")
    desk.project.addMapLayer(other)
    desk.look_at(VIEW)
    desk.draw_box(*DRAWN)
    desk.project.removeMapLayer(other)
    assert shows(desk.next_map(), DRAWN)


def test_the_project_may_be_closed_meanwhile(held):
    held.part.commands.live.setChecked(True)
    QgsProject.instance().clear()
    wait_for(held.is_quiet)
    QTest.qWait(500)
    assert held.maps() == []
    assert not held.part.commands.live.isChecked()


def test_the_plugin_may_be_unloaded_meanwhile(held):
    canvas, toolbar, menu = held.canvas, held.lab.toolbar, held.lab.menu
    output = Path(held.asked()[0]["output"])
    held.leave()
    wait_for(held.is_quiet)
    QTest.qWait(100)
    assert held.maps() == []
    assert not output.exists()
    assert held.told() == ""
    assert (toolbar.actions(), menu.actions()) == ([], [])
    assert canvas.mapTool() is None
    held.look_at(BOX)
    held.key(Qt.Key.Key_Escape)


def test_it_can_be_unloaded_in_the_middle_of_drawing(desk, image):
    desk.look_at(VIEW)
    desk.click_button("live")
    desk.click_button("polygon")
    desk.click(desk.pixel(*DRAWN[:2]))
    desk.leave()
    desk.click(desk.pixel(*DRAWN[2:]))
    QTest.qWait(600)
    assert desk.maps() == []


def test_no_imagery_is_told(desk):
    desk.look_at(VIEW)
    desk.click_button("view")
    assert desk.told().startswith("There is no imagery to map")


@pytest.mark.parametrize(
    ("name", "told"),
    [("error", "It is bad."), ("die", "The worker stopped with exit code 70.")],
)
def test_what_the_worker_cannot_do_is_told_with_details(desk, image, name, told):
    desk.part.models.choose(write_model(desk.folder / f"{name}.safetensors"))
    seen = []

    def note(message, tag, _):
        seen.extend([message] if tag == "Land Cover Lab" else [])

    QgsApplication.messageLog().messageReceived.connect(note)
    desk.look_at(VIEW)
    desk.draw_box(*DRAWN)
    wait_for(lambda: desk.told() == told)
    assert desk.message_button("Details")
    assert any(told in text for text in seen)
    assert any("the last words" in text for text in seen) is (name == "die")
    assert desk.maps() == []
    QgsApplication.messageLog().messageReceived.disconnect(note)


def test_a_broken_model_file_is_told(desk, image):
    path = desk.folder / "cut off.onnx"
    path.write_bytes(b"\x00")
    desk.part.models.choose(path)
    desk.look_at(VIEW)
    desk.draw_box(*DRAWN)
    assert desk.told().startswith("cut off.onnx: the model file is broken")
    assert desk.asked() == []


def test_a_missing_worker_is_told(desk, image, monkeypatch):
    def missing():
        raise WorkError("There is no Python for the worker yet.", remedy="Run scripts/setup.")

    monkeypatch.setattr(wishes, "chosen_command", missing)
    desk.look_at(VIEW)
    desk.draw_box(*DRAWN)
    assert desk.told() == "There is no Python for the worker yet."
    assert desk.message_button("Details")

"""The area tool: which model is offered and remembered, and what a click on a map tells."""

from __future__ import annotations

from pathlib import Path

from land_cover_lab.gui.area import models
from land_cover_lab.gui.area.model_box import ModelBox
from land_cover_lab.gui.area.places import probabilities_of, remove
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsSettings,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton, QWidget

from tests.plugin.area.support import wait_for, write_model

VIEW = (499900, 4999900, 500900, 5000700)
DRAWN = (500200, 5000100, 500600, 5000400)


def mapped(desk):
    """Map an area and take the tool that asks."""
    desk.look_at(VIEW)
    desk.draw_box(*DRAWN)
    layer = desk.next_map()
    desk.click_button("ask")
    return layer


def test_a_click_tells_class_and_probabilities(desk, image):
    layer = mapped(desk)
    assert desk.project.mapLayersByName("bild ü") == [image]
    assert len(desk.project.mapLayers()) == 2  # the probabilities are no layer
    desk.click(desk.pixel(500500, 5000300))
    assert desk.box_texts() == ["water", "water", "80.0%", "land", "20.0%", layer.name()]
    swatch = desk.box().findChild(QWidget, "swatch").grab().toImage()
    assert swatch.pixelColor(swatch.rect().center()).name() == "#2b7fc4"
    assert desk.box().accessibleName() == "water: water 80.0%, land 20.0%"
    desk.click(desk.pixel(500300, 5000300))
    wait_for(lambda: desk.box() and desk.box().accessibleName().startswith("land"))
    assert desk.box_texts()[:3] == ["land", "land", "90.2%"]


def test_a_click_beside_the_map_tells_so(desk, image):
    mapped(desk)
    desk.click(desk.pixel(500700, 5000500))
    assert desk.box_texts() == ["No map here"]


def test_without_probabilities_the_class_is_told(desk, image):
    layer = mapped(desk)
    probabilities_of(Path(layer.source())).unlink()
    desk.click(desk.pixel(500500, 5000300))
    assert desk.box_texts() == ["water", layer.name()]


def test_a_map_whose_file_is_gone_has_no_answer(desk, image):
    remove(Path(mapped(desk).source()))
    desk.click(desk.pixel(500500, 5000300))
    assert desk.box_texts() == ["No map here"]


def test_names_are_those_of_the_style(desk, image):
    mapped(desk).renderer().setLabel(1, "lake")
    desk.click(desk.pixel(500500, 5000300))
    assert desk.box_texts()[0] == "lake"


def test_a_click_on_a_canvas_in_another_coordinate_system(desk, image):
    mapped(desk)
    there = QgsCoordinateReferenceSystem("EPSG:3857")
    transform = QgsCoordinateTransform(image.crs(), there, QgsProject.instance())
    view = transform.transformBoundingBox(image.extent())
    desk.look_at((view.xMinimum(), view.yMinimum(), view.xMaximum(), view.yMaximum()), "EPSG:3857")
    place = transform.transform(QgsPointXY(500500, 5000300))
    desk.click(desk.pixel(place.x(), place.y()))
    assert desk.box_texts()[0] == "water"


def test_the_answer_goes_by_escape_by_its_button_and_by_a_move(desk, image):
    mapped(desk)
    spot = desk.pixel(500500, 5000300)
    ways = [
        lambda: desk.key(Qt.Key.Key_Escape),
        lambda: desk.box().findChild(QToolButton).click(),
        lambda: desk.look_at(DRAWN),
    ]
    for way in ways:
        desk.click(spot)
        wait_for(desk.box)
        way()
        assert desk.box() is None


def test_the_answer_is_whole_at_the_edge(desk, image):
    desk.look_at(DRAWN)
    desk.click_button("view")
    desk.next_map()
    desk.click_button("ask")
    desk.click(QPoint(desk.canvas.width() - 3, desk.canvas.height() - 3))
    wait_for(desk.box)
    assert desk.canvas.rect().contains(desk.box().geometry())


def test_the_bundled_models_are_offered_at_first(qgis_app):
    box = ModelBox()
    assert box.currentText() == "prairie_lakes"
    assert box.path.is_file()
    assert box.itemText(box.count() - 1) == "Choose a file…"
    box.unload()


def test_a_model_is_chosen_by_its_file_and_remembered(desk, folder, monkeypatch):
    path = write_model(folder / "neu é.safetensors")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    box = desk.part.models
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert (box.currentText(), box.path) == ("neu é", path)
    again = ModelBox()
    assert [again.itemText(index) for index in range(3)] == ["neu é", "mapper", "prairie_lakes"]
    assert again.path == path
    again.unload()


def test_no_file_chosen_leaves_the_model(desk, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    before = desk.part.models.path
    QTest.keyClick(desk.part.models, Qt.Key.Key_End)
    assert desk.part.models.path == before
    assert desk.part.models.currentText() == "mapper"


def test_the_project_keeps_its_model(desk, folder):
    place = folder / "saved"
    place.mkdir()
    own = write_model(place / "own.safetensors")
    desk.project.setFileName(str(place / "work.qgs"))
    desk.part.models.choose(own)
    assert desk.project.write()
    assert "./own.safetensors" in (place / "work.qgs").read_text("utf-8")
    models.remember(folder / "mapper.safetensors")
    desk.project.clear()
    desk.part.models.take_from_project()
    assert desk.part.models.path == folder / "mapper.safetensors"
    assert desk.project.read(str(place / "work.qgs"))
    assert desk.part.models.path == own


def test_a_bundled_model_is_kept_wherever_the_plugin_lies(desk):
    bundled = next(path for path in models.offered() if path.stem == "prairie_lakes")
    desk.part.models.choose(bundled)
    assert desk.project.readEntry(models.SCOPE, models.ENTRY)[0] == "bundled:prairie_lakes.onnx"
    assert models.of_project(desk.project) == bundled


def test_names_that_occur_twice_tell_their_folder(desk, folder):
    (folder / "b").mkdir()
    desk.part.models.choose(write_model(folder / "b" / "mapper.safetensors"))
    texts = [desk.part.models.itemText(index) for index in range(2)]
    assert texts == ["mapper (b)", f"mapper ({folder.name})"]


def test_settings_that_were_edited_do_no_harm(qgis_app):
    for text in ("{broken", "3", '["a", 5]'):
        QgsSettings().setValue(models.SETTING, text)
        assert models.used_last() == []

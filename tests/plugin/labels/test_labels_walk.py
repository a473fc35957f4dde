"""Walking through suggested places, and asking for them."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from land_cover_lab.gui.area import models
from land_cover_lab.gui.labels.walk import is_suggestions
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsGui, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QToolButton

from tests.plugin.labels.support import LEFT, on_disk, pick, polygons_layer, square, wait_for
from tests.plugin.qgis_support import UTM

FIELDS = (
    "field=rank:integer&field=uncertainty:double&field=class:string&field=second:string"
    "&field=done:boolean"
)


@pytest.fixture
def places(desk, folder):
    """Four places, in the file in another order than that of their ranks."""
    rows = [
        (square(100 * rank, 50 * rank, 40), [rank, 0.9, "wetland", "cropland", False])
        for rank in (3, 1, 4, 2)
    ]
    layer = on_disk(polygons_layer(FIELDS, rows), folder / "plätze.gpkg")
    desk.project.addMapLayer(layer)
    return layer


def walk(desk):
    return desk.dock.walk


def press(desk, action):
    """Click the button of an action."""
    for button in desk.dock.findChildren(QToolButton):
        if button.defaultAction() is action:
            assert button.isVisible()
            assert button.isEnabled()
            QTest.mouseClick(button, LEFT)
            return
    raise AssertionError(action.text())


def centre(rank):
    xmin, ymin, xmax, ymax = square(100 * rank, 50 * rank, 40)
    return QgsPointXY((xmin + xmax) / 2, (ymin + ymax) / 2)


def mark(desk):
    """Where the mark on the canvas is; nothing where there is none."""
    items = [i for i in desk.canvas.scene().items() if isinstance(i, QgsRubberBand)]
    shapes = [item.asGeometry() for item in items if item.numberOfVertices()]
    return shapes[0].boundingBox() if shapes else None


def done(layer):
    return sorted(f["rank"] for f in layer.getFeatures() if f["done"])


def test_without_suggestions_there_is_nothing_to_walk_through(desk):
    assert not walk(desk).where.isVisible()
    assert not walk(desk).next.isEnabled()
    assert walk(desk).suggest.isVisible()


def test_the_steps_lead_through_the_places_by_rank(desk, places):
    assert walk(desk).where.text() == "4 places"
    for rank in (1, 2, 3, 4, 1):
        press(desk, walk(desk).next)
        assert walk(desk).where.text() == f"Place {rank} of 4"
        seen = desk.canvas.extent()
        assert seen.center().distance(centre(rank)) < 1
        assert 80 < min(seen.width(), seen.height()) < 400
        assert mark(desk) == QgsRectangle(*square(100 * rank, 50 * rank, 40))
    assert walk(desk).what.text() == "wetland or cropland? · 0 done"
    press(desk, walk(desk).previous)
    assert walk(desk).where.text() == "Place 4 of 4"


def test_the_canvas_may_have_another_coordinate_system(desk, places):
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    press(desk, walk(desk).next)
    assert -99 < desk.canvas.extent().center().x() < -98.9
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(UTM))


def test_done_is_written_and_leads_to_the_next_that_is_not(desk, places):
    for _ in range(2):
        press(desk, walk(desk).next)
    press(desk, walk(desk).done)
    assert done(places) == [2]
    assert walk(desk).where.text() == "Place 3 of 4"
    assert walk(desk).what.text().endswith("1 done")
    assert not walk(desk).done.isChecked()
    for _ in range(3):
        press(desk, walk(desk).done)
    assert done(places) == [1, 2, 3, 4]
    assert walk(desk).what.text().endswith("4 done")
    assert walk(desk).done.isChecked()


def test_done_can_be_taken_back(desk, places):
    press(desk, walk(desk).next)
    press(desk, walk(desk).done)
    press(desk, walk(desk).previous)
    assert walk(desk).done.isChecked()
    press(desk, walk(desk).done)
    assert done(places) == []
    assert walk(desk).where.text() == "Place 1 of 4"


def test_an_edit_session_of_the_places_is_used_where_there_is_one(desk, places):
    assert places.startEditing()
    press(desk, walk(desk).next)
    press(desk, walk(desk).done)
    assert done(places) == [1]
    places.rollBack()
    wait_for(lambda: walk(desk).what.text().endswith("0 done"))


def test_places_marked_elsewhere_show(desk, places):
    press(desk, walk(desk).next)
    index = places.fields().indexOf("done")
    assert places.startEditing()
    for feature in places.getFeatures():
        places.changeAttributeValue(feature.id(), index, True)
    wait_for(lambda: walk(desk).what.text().endswith("4 done"))
    assert walk(desk).where.text() == "Place 1 of 4"
    places.rollBack()


def test_keys_of_the_window_walk_too(desk, places):
    window = desk.iface.mainWindow()
    window.activateWindow()
    wait_for(lambda: desk.canvas.window().isActiveWindow() or window.isActiveWindow())
    desk.canvas.setFocus()
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert walk(desk).where.text() == "Place 2 of 4"
    QTest.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert walk(desk).where.text() == "Place 1 of 4"
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert done(places) == [1]


def test_the_keys_are_among_qgis_s_own_until_the_part_goes(desk, places):
    actions = [walk(desk).previous, walk(desk).next, walk(desk).done]
    assert all(a in QgsGui.shortcutsManager().listActions() for a in actions)
    names = [action.text() for action in actions]
    desk.leave()
    assert not [a for a in QgsGui.shortcutsManager().listActions() if a.text() in names]


def test_newer_suggestions_take_over_and_leave_again(desk, places, folder):
    press(desk, walk(desk).next)
    rows = [(square(0, 0, 40), [1, 0.5, "a", "b", None])]
    newer = polygons_layer(FIELDS, rows, name="neu")
    desk.project.addMapLayer(newer)
    assert walk(desk).where.text() == "1 places"
    assert mark(desk) is None
    press(desk, walk(desk).next)
    assert walk(desk).where.text() == "Place 1 of 1"
    desk.project.removeMapLayer(newer.id())
    assert walk(desk).where.text() == "4 places"
    desk.project.removeMapLayer(places.id())
    assert not walk(desk).where.isVisible()
    assert mark(desk) is None


def test_other_polygons_are_no_suggestions(desk, image):
    layer = polygons_layer("field=rank:integer&field=class:string", [])
    desk.project.addMapLayer(layer)
    assert not walk(desk).where.isVisible()
    assert not is_suggestions(image)


def test_the_mark_leaves_the_canvas_with_the_part(desk, places):
    press(desk, walk(desk).next)
    assert mark(desk)
    desk.leave()
    assert mark(desk) is None


def test_without_a_model_the_button_explains(desk, image):
    desk.click(walk(desk).suggest)
    assert not desk.opened
    assert "need a first model" in desk.message
    (button,) = [
        b
        for b in desk.iface.messageBar().currentItem().findChildren(QPushButton)
        if b.text() == "I have a model…"
    ]
    desk.click(button)
    assert desk.opened == [("suggest", {"IMAGE": [image.id()]})]


def test_suggestions_are_asked_for_with_model_image_and_labels(desk, image, folder):
    model = folder / "modell é.onnx"
    models.remember(model)
    layer = desk.new_layer()
    desk.click(walk(desk).suggest)
    given = {"MODEL": str(model), "IMAGE": [image.id()], "LABELS": layer.id()}
    assert desk.opened == [("suggest", given)]


def test_the_dock_and_its_action_go_together(desk):
    assert desk.part.action.isChecked()
    assert [a.text() for a in desk.lab.menu.actions()] == ["Label…"]
    desk.part.action.trigger()
    assert not desk.dock.isVisible()
    desk.part.action.trigger()
    assert desk.dock.isVisible()
    assert desk.dock.objectName() == "LandCoverLabLabels"
    desk.dock.setFloating(True)


def test_of_a_web_layer_only_what_is_seen_is_looked_at(desk, folder, image):
    (folder / "0" / "0").mkdir(parents=True)
    picture = QImage(256, 256, QImage.Format.Format_RGB32)
    picture.save(str(folder / "0" / "0" / "0.png"))
    address = quote(f"file://{folder}/{{z}}/{{x}}/{{y}}.png", safe="/:{}")
    web = QgsRasterLayer(f"type=xyz&zmin=0&zmax=0&url={address}", "web", "wms")
    assert web.isValid()
    desk.project.addMapLayer(web)
    pick(desk.dock.images, "web")
    models.remember(folder / "m.onnx")
    desk.click(walk(desk).suggest)
    ((_, given),) = desk.opened
    sides, _, crs = given["EXTENT"].partition(" ")
    seen = desk.canvas.extent()
    expected = [seen.xMinimum(), seen.xMaximum(), seen.yMinimum(), seen.yMaximum()]
    assert [float(side) for side in sides.split(",")] == pytest.approx(expected, rel=1e-6)
    assert crs == f"[{UTM}]"

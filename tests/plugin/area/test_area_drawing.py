"""The area tool: what is drawn on the canvas is mapped, there and nowhere else."""

from __future__ import annotations

import pytest
from land_cover_lab import settings
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from tests.plugin.area.support import BOX, LEFT, NO_KEY, RIGHT, image_layer, value_at, wait_for
from tests.plugin.qgis_support import UTM

VIEW = (499900, 4999900, 500900, 5000700)
PIXEL = 5


def near(box: QgsRectangle, sides, slack: float = 2 * PIXEL) -> bool:
    """Return whether a box has these sides, but for a few pixels."""
    found = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return all(abs(a - b) <= slack for a, b in zip(found, sides))


def test_a_rectangle_becomes_a_styled_layer(desk, image):
    desk.look_at(VIEW)
    desk.draw_box(500200, 5000100, 500600, 5000400)
    found = desk.next_map()
    assert near(found.extent(), (500200, 5000100, 500600, 5000400))
    assert (value_at(found, 500300, 5000300), value_at(found, 500500, 5000300)) == (0, 1)
    assert [c.label for c in found.renderer().classes()] == ["land", "water"]
    assert found.name() == "Land cover (bild ü)"
    wait_for(lambda: "Mapped bild ü with mapper in" in desk.told())
    (asked,) = desk.asked()
    assert asked["image"] == image.source()
    assert asked["model"] == [str(desk.folder / "mapper.safetensors")]
    assert "area" not in asked
    assert desk.project.mapLayersByName("bild ü") == [image]


def test_shift_keeps_a_square(desk, image):
    desk.look_at(VIEW)
    desk.click_button("rectangle")
    start = desk.pixel(500200, 5000400)
    desk.drag(start, start + QPoint(90, 40), Qt.KeyboardModifier.ShiftModifier)
    box = desk.next_map().extent()
    assert box.width() == pytest.approx(box.height(), abs=2 * PIXEL)
    assert box.width() == pytest.approx(90 * desk.canvas.mapUnitsPerPixel(), abs=2 * PIXEL)


def test_a_click_is_no_rectangle(desk, image):
    desk.look_at(VIEW)
    desk.click_button("rectangle")
    desk.click(desk.pixel(500300, 5000300))
    desk.draw_box(500200, 5000100, 500600, 5000400)
    desk.next_map()
    assert len(desk.asked()) == 1


def test_escape_gives_a_rectangle_up(desk, image):
    desk.look_at(VIEW)
    desk.click_button("rectangle")
    start, end = desk.pixel(500200, 5000400), desk.pixel(500600, 5000100)
    desk.press(start)
    desk.move(end)
    desk.release(end)
    desk.next_map()
    desk.press(start)
    desk.move(end)
    QTest.qWait(50)
    desk.key(Qt.Key.Key_Escape)
    desk.release(end)
    QTest.qWait(200)
    assert len(desk.asked()) == 1


@pytest.mark.parametrize("ending", ["right click", "enter", "double click"])
def test_a_polygon_is_mapped_inside_only(desk, image, ending):
    desk.look_at(VIEW)
    desk.click_button("polygon")
    corners = [(500100, 5000100), (500700, 5000100), (500100, 5000500)]
    for corner in corners[:2]:
        desk.click(desk.pixel(*corner))
    desk.click(desk.pixel(500750, 5000590))
    desk.key(Qt.Key.Key_Backspace)
    last = desk.pixel(*corners[2])
    desk.click(last)
    if ending == "right click":
        desk.click(last + QPoint(50, 0), RIGHT)
    elif ending == "enter":
        desk.key(Qt.Key.Key_Return)
    else:
        QTest.mouseDClick(desk.canvas.viewport(), LEFT, NO_KEY, last)
    found = desk.next_map()
    assert near(found.extent(), (500100, 5000100, 500700, 5000500))
    assert value_at(found, 500150, 5000150) == 0
    assert value_at(found, 500600, 5000130) == 1
    assert value_at(found, 500600, 5000400) is None
    assert len(desk.asked()) == 1


def test_two_points_are_no_polygon_yet(desk, image):
    desk.look_at(VIEW)
    desk.click_button("polygon")
    desk.click(desk.pixel(500100, 5000100))
    desk.click(desk.pixel(500700, 5000100))
    desk.key(Qt.Key.Key_Return)
    assert desk.asked() == []
    desk.click(desk.pixel(500100, 5000500))
    desk.key(Qt.Key.Key_Return)
    assert value_at(desk.next_map(), 500150, 5000150) == 0


def test_escape_gives_a_polygon_up(desk, image):
    desk.look_at(VIEW)
    desk.click_button("polygon")
    for corner in [(500700, 5000500), (500700, 5000100), (500650, 5000100)]:
        desk.click(desk.pixel(*corner))
    desk.key(Qt.Key.Key_Escape)
    for corner in [(500100, 5000100), (500400, 5000100), (500100, 5000500)]:
        desk.click(desk.pixel(*corner))
    desk.key(Qt.Key.Key_Return)
    assert near(desk.next_map().extent(), (500100, 5000100, 500400, 5000500))


def test_what_i_see_is_mapped_as_far_as_there_is_imagery(desk, image):
    desk.look_at((500400, 5000300, 501000, 5000700))
    desk.click_button("view")
    seen = desk.canvas.extent()
    expected = (seen.xMinimum(), seen.yMinimum(), BOX[2], BOX[3])
    assert near(desk.next_map().extent(), expected)


def test_a_turned_canvas_is_mapped_as_it_is_seen(desk, image):
    desk.look_at((500300, 5000200, 500500, 5000400))
    desk.canvas.setRotation(30)
    desk.click_button("view")
    found = desk.next_map()
    width, height = desk.canvas.width(), desk.canvas.height()
    for across, down, is_seen in [(0.1, 0.1, True), (0.9, 0.9, True), (0.5, -0.15, False)]:
        place = desk.place(QPoint(round(across * width), round(down * height)))
        assert (value_at(found, place.x(), place.y()) is not None) is is_seen


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:32615"])
def test_a_canvas_in_another_coordinate_system(desk, image, crs):
    there = QgsCoordinateReferenceSystem(crs)
    transform = QgsCoordinateTransform(image.crs(), there, QgsProject.instance())
    view = transform.transformBoundingBox(QgsRectangle(*BOX))
    desk.look_at((view.xMinimum(), view.yMinimum(), view.xMaximum(), view.yMaximum()), crs)
    start = desk.pixel(view.center().x(), view.center().y()) - QPoint(100, 60)
    end = start + QPoint(200, 120)
    desk.click_button("rectangle")
    desk.drag(start, end)
    found = desk.next_map()
    assert found.crs().authid() == UTM
    for across in (-0.04, 0.04, 0.5, 0.96, 1.04):
        for down in (-0.06, 0.06, 0.5, 0.94, 1.06):
            spot = start + QPoint(round(across * 200), round(down * 120))
            place = desk.place(spot)
            own = transform.transform(place, QgsCoordinateTransform.ReverseTransform)
            is_inside = 0 < across < 1 and 0 < down < 1
            assert (value_at(found, own.x(), own.y()) is not None) is is_inside, (across, down)


def test_an_image_without_coordinate_system(desk, folder):
    layer = image_layer(folder / "plain.tif", (0, 0, 160, 120), "")
    desk.project.addMapLayer(layer)
    desk.look_at((-10, -10, 170, 130), "")
    desk.draw_box(20, 30, 140, 100)
    found = desk.next_map()
    assert near(found.extent(), (20, 30, 140, 100), 2)
    assert value_at(found, 120, 50) == 1


def test_a_web_layer_is_mapped_as_fine_as_the_model_wants(desk, tiles):
    desk.project.addMapLayer(tiles)
    desk.look_at((-4000, -4000, 4000, 4000), "EPSG:3857")
    desk.draw_box(-2000, -1500, 2000, 1500)
    found = desk.next_map()
    assert near(found.extent(), (-2000, -1500, 2000, 1500), 80)
    assert found.rasterUnitsPerPixelX() == pytest.approx(5, rel=0.01)
    assert (value_at(found, -1000, 500), value_at(found, 1000, 500)) == (0, 1)
    assert "Mapped tiles" in desk.told()


def test_the_active_raster_comes_before_the_topmost(desk, image, folder):
    below = image_layer(folder / "below.tif")
    desk.project.addMapLayer(below)
    desk.look_at(VIEW)
    desk.draw_box(500200, 5000100, 500600, 5000400)
    assert desk.next_map().name() == "Land cover (bild ü)"
    desk.iface.setActiveLayer(below)
    desk.draw_box(500200, 5000100, 500600, 5000400)
    assert desk.next_map(2).name() == "Land cover (below)"
    desk.iface.setActiveLayer(desk.maps()[0])  # a map is no imagery
    desk.draw_box(500200, 5000100, 500600, 5000400)
    assert desk.next_map(3).name() == "Land cover (bild ü) 2"
    assert len({row["pid"] for row in desk.asked()}) == 1


def test_areas_drawn_while_one_is_mapped_wait_for_their_turn(desk, image):
    desk.look_at(VIEW)
    desk.draw_box(500100, 5000100, 500300, 5000400)
    desk.draw_box(500400, 5000100, 500600, 5000400)
    desk.draw_box(500650, 5000100, 500750, 5000400)
    wait_for(lambda: len(desk.maps()) == 3)
    assert len({row["pid"] for row in desk.asked()}) == 1
    lefts = [layer.extent().xMinimum() for layer in desk.maps()]
    assert lefts == sorted(lefts, reverse=True)


def test_maps_lie_beside_the_project_where_wished(desk, image, folder):
    place = folder / "saved"
    place.mkdir()
    assert desk.project.write(str(place / "work.qgz"))
    desk.look_at(VIEW)
    desk.draw_box(500200, 5000100, 500600, 5000400)
    assert not desk.next_map().source().startswith(str(place))
    desk.part.commands.beside.trigger()
    for count in (2, 3):
        desk.draw_box(500200, 5000100, 500600, 5000400)
        found = desk.next_map(count)
        assert found.source() == str(place / "land_cover" / f"bild_ü_{count - 1}.tif")
        assert isinstance(found, QgsRasterLayer)
        assert value_at(found, 500500, 5000300) == 1


def test_the_menu_shows_where_the_options_have_maps_kept(desk):
    commands = desk.part.commands
    for is_kept in (True, False):
        settings.MAPS_BESIDE_PROJECT.keep(is_kept)
        commands._submenu.popup(QPoint())
        assert commands.beside.isChecked() is is_kept
        commands._submenu.hide()


def test_what_cannot_be_placed_is_told(desk, image):
    desk.look_at((-4e7, -4e7, 4e7, 4e7), "EPSG:3857")
    desk.click_button("view")
    assert "bild ü" in desk.told()
    assert desk.asked() == []


def test_an_area_outside_of_the_layer_is_told(desk, image):
    desk.look_at((501000, 5001000, 502000, 5002000))
    desk.draw_box(501200, 5001200, 501400, 5001400)
    assert "bild ü: the extent" in desk.told()
    assert "lies outside" in desk.told()
    assert QgsPointXY(*BOX[:2]) != desk.canvas.center()
    desk.message_button("Details").click()
    desk.iface.openMessageLog.assert_called()

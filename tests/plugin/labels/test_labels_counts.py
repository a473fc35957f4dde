"""Polygons and pixels of each class, while the layer is edited."""

from __future__ import annotations

import random
import threading
import time

import pytest
from land_cover_lab.gui.labels import counting
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit

from tests.plugin.labels.support import (
    BOX,
    NAME,
    PIXELS,
    POLYGONS,
    draw,
    image_layer,
    on_disk,
    pick,
    polygons_layer,
    square,
    wait_for,
)

CLASSES = ("See", "Wald", "Acker")


@pytest.fixture
def layer(desk, folder):
    """A layer on disk with two polygons of the first class and one of the second."""
    rows = [(square(0, 0, 50), ["See"]), (square(100, 0, 25), ["See"])]
    rows += [(square(0, 100, 100), ["Wald"]), (square(200, 200, 10), ["Acker"])]
    made = on_disk(polygons_layer("field=class:string", rows), folder / "proben é.gpkg")
    desk.take(made)
    wait_for(lambda: len(desk.rows()) == 3)
    return made


def counted(layer, pixel=25.0):
    """The same counts by looking at every polygon, edits included."""
    found = {}
    for feature in layer.getFeatures():
        polygons, area = found.get(feature["class"], (0, 0.0))
        found[feature["class"]] = polygons + 1, area + feature.geometry().area()
    return {key: (str(n), f"{round(area / pixel):,}") for key, (n, area) in found.items()}


def shown(desk):
    """What the table shows of classes that have any."""
    return {row[0]: row[1:3] for row in desk.rows() if row[1] != "0"}


def in_step(desk, layer):
    """Wait until the table tells what the layer holds."""
    wait_for(lambda: shown(desk) == counted(layer), seconds=5)


def fid_of(layer, name):
    return next(f.id() for f in layer.getFeatures() if f["class"] == name)


def test_everything_is_counted_at_first(desk, layer):
    assert desk.rows() == [
        ("Acker", "1", "4", "1%"),
        ("See", "2", "125", "24%"),
        ("Wald", "1", "400", "76%"),
    ]
    in_step(desk, layer)


def test_drawing_changing_and_deleting_are_counted_at_once(desk, layer):
    assert layer.startEditing()
    desk.click_cell(0)
    fid = draw(layer, square(300, 300, 50))
    in_step(desk, layer)
    assert shown(desk)["Acker"] == ("2", "104")
    layer.changeGeometry(fid, QgsGeometry.fromRect(QgsRectangle(*square(300, 300, 100))))
    in_step(desk, layer)
    assert shown(desk)["Acker"] == ("2", "404")
    layer.changeAttributeValue(fid, layer.fields().indexOf("class"), "See")
    in_step(desk, layer)
    assert shown(desk)["Acker"] == ("1", "4")
    layer.deleteFeature(fid_of(layer, "Wald"))
    in_step(desk, layer)
    assert "Wald" not in shown(desk)
    layer.rollBack()
    in_step(desk, layer)
    assert shown(desk)["Wald"] == ("1", "400")


def test_undo_and_redo_are_counted(desk, layer):
    assert layer.startEditing()
    seen = []
    draw(layer, square(300, 300, 50))
    in_step(desk, layer)
    layer.deleteFeature(fid_of(layer, "Wald"))
    in_step(desk, layer)
    layer.changeAttributeValue(fid_of(layer, "Acker"), layer.fields().indexOf("class"), "Wald")
    in_step(desk, layer)
    after = shown(desk)
    while layer.undoStack().canUndo():
        layer.undoStack().undo()
        in_step(desk, layer)
        seen.append(shown(desk))
    assert seen[-1]["Wald"] == ("1", "400")
    while layer.undoStack().canRedo():
        layer.undoStack().redo()
        in_step(desk, layer)
    assert shown(desk) == after
    layer.rollBack()


def test_saving_keeps_the_counts_and_later_changes_are_seen(desk, layer):
    assert layer.startEditing()
    draw(layer, square(300, 300, 50))
    in_step(desk, layer)
    assert layer.commitChanges(False)
    in_step(desk, layer)
    added = max(feature.id() for feature in layer.getFeatures())
    assert added > 0
    layer.deleteFeature(added)
    in_step(desk, layer)
    layer.rollBack()
    in_step(desk, layer)


def test_any_row_of_changes_ends_with_the_right_counts(desk, layer):
    chance = random.Random(5)
    assert layer.startEditing()
    index = layer.fields().indexOf("class")
    for step in range(120):
        fids = [feature.id() for feature in layer.getFeatures()]
        kind = chance.choice(("draw", "draw", "move", "class", "delete", "undo", "redo", "save"))
        side = chance.randint(1, 80)
        if kind == "draw" or not fids:
            desk.table.select(chance.randrange(3))
            draw(layer, square(chance.randint(0, 700), chance.randint(0, 500), side))
        elif kind == "move":
            outline = QgsGeometry.fromRect(QgsRectangle(*square(0, 0, side)))
            layer.changeGeometry(chance.choice(fids), outline)
        elif kind == "class":
            layer.changeAttributeValue(chance.choice(fids), index, chance.choice(CLASSES))
        elif kind == "delete":
            layer.deleteFeature(chance.choice(fids))
        elif kind == "save":
            assert layer.commitChanges(False)
        else:
            getattr(layer.undoStack(), kind)()
        if step % 10 == 0:
            in_step(desk, layer)
    in_step(desk, layer)
    layer.rollBack()
    in_step(desk, layer)


def test_pixels_are_those_of_the_chosen_image(desk, layer, folder):
    fine = image_layer(folder / "fein.tif", shape=(600, 800))  # 1 m
    desk.project.addMapLayer(fine)
    pick(desk.dock.images, "fein")
    wait_for(lambda: shown(desk)["Wald"] == ("1", "10,000"))


def test_an_image_in_another_coordinate_system(desk, layer, folder):
    """A degree of latitude is 111.1 km here, one of longitude cos(45.2°) of that."""
    image = image_layer(folder / "grad.tif", (-99.0, 45.15, -98.99, 45.16), "EPSG:4326", (100, 100))
    desk.project.addMapLayer(image)
    pick(desk.dock.images, "grad")
    side = 111_140 * 0.0001
    expected = 10_000 / (side * side * 0.7053)
    wait_for(lambda: shown(desk)["Wald"][1] not in ("400", "–"))
    assert float(shown(desk)["Wald"][1].replace(",", "")) == pytest.approx(expected, rel=0.01)


def test_polygons_in_another_coordinate_system(desk):
    layer = polygons_layer("field=class:string", [], crs="EPSG:4326")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["See"])
    corners = [(-99, 45.15), (-98.999, 45.15), (-98.999, 45.151), (-99, 45.151)]
    feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*c) for c in corners]]))
    layer.dataProvider().addFeatures([feature])
    desk.take(layer)
    expected = (111_140 * 0.001) ** 2 * 0.7053 / 25
    wait_for(lambda: shown(desk))
    assert float(shown(desk)["See"][1]) == pytest.approx(expected, rel=0.01)


def test_without_imagery_polygons_are_counted_all_the_same(desk, layer, image):
    desk.project.removeMapLayer(image.id())
    wait_for(lambda: {row[2] for row in desk.rows()} == {"–"})
    assert desk.rows()[2] == ("Wald", "1", "–", "76%")


def test_a_filter_of_the_layer_is_heeded(desk, layer):
    assert layer.setSubsetString("\"class\" = 'Wald'")
    wait_for(lambda: shown(desk) == {"Wald": ("1", "400")})


def test_counts_that_come_in_leave_a_name_alone_that_is_being_typed(desk, layer):
    assert layer.startEditing()
    desk.click_cell(1)
    QTest.keyClick(desk.table, Qt.Key.Key_F2)
    (edit,) = desk.table.findChildren(QLineEdit)
    edit.selectAll()
    QTest.keyClicks(edit, "Teic")
    draw(layer, square(300, 300, 50))
    wait_for(lambda: desk.cell(1, POLYGONS) == "3")
    QTest.keyClicks(edit, "h")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    wait_for(lambda: desk.cell(1, NAME) == "Teich")
    layer.rollBack()


@pytest.fixture
def many(desk):
    """A layer with so many polygons that counting takes a while."""
    chance = random.Random(1)
    layer = polygons_layer("field=class:string", [])
    features = []
    for number in range(30_000):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([CLASSES[number % 3]])
        box = square(chance.randint(0, 700), chance.randint(0, 500), 10)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


class Pulse(QTimer):
    """Tells for how long nothing else could be done."""

    def __init__(self):
        super().__init__()
        self.longest, self._last = 0.0, time.perf_counter()
        self.timeout.connect(self._beat)
        self.start(1)

    def _beat(self):
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def test_many_polygons_are_counted_without_holding_qgis_up(desk, many, monkeypatch):
    threads = []
    real = counting.Wanted.entry

    def entry(wanted, feature):
        threads.append(threading.current_thread() is threading.main_thread())
        return real(wanted, feature)

    monkeypatch.setattr(counting.Wanted, "entry", entry)
    desk.take(many)
    pulse = Pulse()
    wait_for(lambda: shown(desk) == dict.fromkeys(sorted(CLASSES), ("10,000", "40,000")), 30)
    print(f"longest pause {pulse.longest * 1000:.0f} ms")
    assert threads
    assert not any(threads)
    assert pulse.longest < 0.25  # generous: machines that test are busy


def test_many_changes_are_worked_off_in_slices(desk, many):
    desk.take(many)
    wait_for(lambda: len(shown(desk)) == 3, 30)
    assert many.startEditing()
    fids = [f.id() for f in many.getFeatures()][:1500]
    for fid in fids:
        many.changeAttributeValue(fid, 0, "See")
    pulse = Pulse()
    wait_for(lambda: shown(desk)["See"] == ("11,000", "44,000"), 30)
    print(f"longest pause {pulse.longest * 1000:.0f} ms")
    many.deleteFeatures([f.id() for f in many.getFeatures()][:6000])
    wait_for(lambda: sum(int(v[0].replace(",", "")) for v in shown(desk).values()) == 24_000, 30)
    many.rollBack()
    assert pulse.longest < 0.25


def test_renaming_a_class_of_many_polygons(desk, many):
    desk.take(many)
    wait_for(lambda: len(shown(desk)) == 3, 30)
    pulse = Pulse()
    desk.rename(0, "Feld")
    wait_for(lambda: shown(desk).get("Feld") == ("10,000", "40,000"), 30)
    print(f"longest pause {pulse.longest * 1000:.0f} ms")
    assert counted(many)["Feld"] == ("10000", "40,000")


def test_the_box_of_the_image_is_what_it_should_be(image):
    """So that the numbers above mean what they say."""
    assert (image.width(), image.height()) == (160, 120)
    assert image.extent().width() == BOX[2] - BOX[0]
    assert PIXELS > POLYGONS


def test_a_bar_is_as_long_as_the_share(desk, layer):
    model, view = desk.table.model(), desk.table
    desk.click_cell(0)  # the bars of the others are not below a selection
    for row, share in ((1, 125 / 529), (2, 400 / 529)):
        box = view.visualRect(model.index(row, PIXELS))
        picture = view.viewport().grab().toImage()
        line = [picture.pixelColor(x, box.top() + 4) for x in range(box.left(), box.right())]
        plain = line[-1]
        assert sum(c != plain for c in line) / len(line) == pytest.approx(share, abs=0.06)


def test_the_project_may_close_while_all_is_counted(desk, many):
    desk.take(many)
    assert desk.hint == "Counting…"
    desk.project.clear()
    assert desk.names() == []
    wait_for(lambda: "counting" not in [thread.name for thread in threading.enumerate()])
    QTest.qWait(50)
    assert desk.hint.startswith("Make a new label layer")


def test_another_layer_may_be_taken_while_one_is_counted(desk, many, layer):
    desk.take(many)
    desk.take(layer)
    wait_for(lambda: "counting" not in [thread.name for thread in threading.enumerate()])
    in_step(desk, layer)

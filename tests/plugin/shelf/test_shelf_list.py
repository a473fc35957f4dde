"""What the shelf shows: models of all places with what their files say."""

from __future__ import annotations

import dataclasses
import json
import threading
import time

import pytest
from land_cover_lab.core.lclab.card import Band, card_of
from land_cover_lab.gui.area import models
from land_cover_lab.gui.shelf import reader
from land_cover_lab.gui.shelf.class_model import IOU
from land_cover_lab.gui.shelf.drawing import drawn
from land_cover_lab.gui.shelf.row import ROW
from qgis.core import QgsCoordinateReferenceSystem, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest

from tests.plugin.area.support import wait_for
from tests.plugin.shelf.support import CARD, DEEPNESS, Desk, model, onnx, picture


def test_action_stands_in_menu_and_toolbar_and_leaves_again(desk):
    assert desk.lab.menu.actions() == desk.lab.toolbar.actions() == [desk.part.action]
    assert not desk.part.action.icon().isNull()
    page = desk.open()
    assert page.list.hasFocus() or not desk.window.isActiveWindow()
    desk.leave()
    assert desk.lab.menu.actions() == desk.lab.toolbar.actions() == []


def test_models_of_all_places_are_listed_under_their_titles(desk, folder):
    model(desk.shelf / "Wald und Wasser.onnx")
    desk.runs = [folder / "Lauf 1", folder / "Lauf 2"]
    for name in ("model.onnx", "model.safetensors"):
        model(folder / "Lauf 1" / name)
    used = [model(folder / "alt" / "roads.onnx"), folder / "weg" / "gone.onnx"]
    used.append(desk.shelf / "Wald und Wasser.onnx")
    QgsSettings().setValue(models.SETTING, json.dumps([str(path) for path in used]))
    desk.open("Wald und Wasser", "Lauf 1", "roads")
    assert desk.groups() == {
        "On my shelf": ["Wald und Wasser"],
        "From runs of this project": ["Lauf 1"],
        "With Land Cover Lab": ["prairie_lakes"],
        "Used elsewhere": ["roads"],
    }


def test_a_row_tells_accuracy_classes_imagery_place_and_size(desk):
    path = model(desk.shelf / "m.onnx")
    desk.open("m")
    said = "m, mIoU 0.71 (test) · 2 classes, 30 cm · rot, nir, 47.9° N, 9.0° E"
    assert desk.rows()["m"] == f"{said} · {path.stat().st_size} B"


def test_the_card_of_the_chosen_model(desk):
    model(desk.shelf / "m.onnx")
    page = desk.open("m")
    desk.click("m")
    said = desk.card_text()
    for text in (
        *("mean IoU 0.710", "test blocks, which training never saw", "30 cm"),
        *("rot: mean 10, deviation 20", "nir: divided by 1", "128 × 128 pixels"),
        *("unet encoder=resnet18", "Bild", "47.9° N, 9.0° E", "lclab 0.1.0"),
    ):
        assert text in said
    table = page.details.table.model()
    cells = [[table.index(r, c).data() for c in range(5)] for r in range(table.rowCount())]
    assert cells == [
        ["#2b7fc4", "1", "water", "0.90", "1 234 567"],
        ["#5fa8a0", "2", "Moor", "0.52", "8"],
    ]
    assert page.details.file.text() == str(desk.shelf / "m.onnx")


def test_licence_and_credits_of_a_file_are_told_and_their_markup_is_not_obeyed(desk):
    texts = {**CARD.properties(), "license": "CC <b>BY</b> 4.0", "hidden": "not shown"}
    onnx(desk.shelf / "m.onnx", texts)
    desk.open("m")
    desk.click("m")
    assert "CC &lt;b&gt;BY&lt;/b&gt; 4.0" in desk.card_text()
    assert "not shown" not in desk.card_text()


def test_the_picture_of_the_file_or_a_drawing_of_its_colours(desk):
    model(desk.shelf / "a.onnx", picture=picture())
    model(desk.shelf / "b.onnx")
    page = desk.open("a", "b")
    desk.click("a")

    def colours() -> list[str]:
        shown = page.details.picture
        image = shown.grab().toImage()
        ratio = image.width() / shown.width()
        wide = min(shown.width(), 36 * shown.fontMetrics().height())
        spots = [round(ratio * wide * part) for part in (1 / 6, 1 / 2, 5 / 6)]
        return [image.pixelColor(x, round(ratio * 20)).name() for x in spots]

    wait_for(lambda: colours() == ["#ff0000", "#00ff00", "#0000ff"])
    desk.click("b")
    wait_for(lambda: (colours()[0], colours()[2]) == ("#2b7fc4", "#5fa8a0"))


@pytest.mark.parametrize("text", ["nonsense", "A" * 200_000, "iVBORw0KGgo="])
def test_a_picture_that_is_none_gives_way_to_the_drawing(desk, text):
    model(desk.shelf / "m.onnx", picture=text)
    page = desk.open("m")
    (index,) = [i for i in page.list._indexes() if i.data() == "m"]
    assert index.data(ROW).picture == drawn([c.color for c in CARD.classes])


def test_models_of_deepness_and_bare_cards_are_shown(desk):
    onnx(desk.shelf / "deep.onnx", DEEPNESS)
    onnx(desk.shelf / "bare.onnx", {"lclab": "{}"})
    desk.open("deep", "bare")
    assert "2 classes, 50 cm · 3 bands" in desk.rows()["deep"]
    desk.click("deep")
    assert "not measured" in desk.card_text()
    assert "bare, classes unnamed, any bands" in desk.rows()["bare"]
    desk.click("bare")
    assert not desk.page.details.table.isVisible()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.onnx", b"\0" * 50, "broken or cut off"),
        ("a.safetensors", b"", "broken or cut off"),
        ("a.onnx", b"<html>", "broken or cut off"),
    ],
)
def test_a_broken_file_says_so_in_the_list_and_can_only_be_looked_at_or_deleted(
    desk, name, content, said
):
    desk.shelf.mkdir()
    (desk.shelf / name).write_bytes(content)
    page = desk.open("a")
    assert said in desk.rows()["a"]
    desk.click("a")
    assert said in desk.card_text()
    is_enabled = [b.isEnabled() for b in (page.use, page.export, page.folder, page.delete)]
    assert is_enabled == [False, False, True, True]
    desk.page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.used == []


def test_a_foreign_onnx_file_says_what_is_missing(desk):
    onnx(desk.shelf / "fremd.onnx", {"author": "Jemand"})
    desk.open("fremd")
    desk.click("fremd")
    assert "carries no card" in desk.card_text()
    assert "classes, bands and their scaling" in desk.card_text()


HOSTILE = {
    "classes": [{"id": i, "name": "n" * 5000} for i in range(500)],
    "bands": [{"name": "<b>" * 500}] * 300,
    "metrics": {"miou": 10**400, "oa": "x", "iou": [1], "split": {}},
    "trained_on": {"scenes": [1, {"bounds": "x"}, {"crs": "no", "bounds": [0, 0, 1, 1]}, None]},
    "architecture": {"name": [1], "arguments": "x"},
    "versions": {"a": ["x"] * 1000},
}


def test_a_strange_card_is_shown_as_far_as_it_goes_and_quickly(desk):
    onnx(desk.shelf / "m.onnx", {"lclab": json.dumps(HOSTILE)})
    page = desk.open("m")
    began = time.monotonic()
    desk.click("m")
    assert page.details.table.model().rowCount() == 500
    assert "300 bands" in desk.rows()["m"]
    assert time.monotonic() - began < 2


def test_the_filter_finds_names_classes_and_bands(desk):
    model(desk.shelf / "eins.onnx")
    other = dataclasses.replace(CARD, bands=(Band("thermal"),), classes=CARD.classes[:1])
    model(desk.shelf / "zwei.onnx", other)
    page = desk.open("eins", "zwei")
    for text, names in (("moor", ["eins"]), ("THERM", ["zwei"]), ("ei", ["eins", "zwei"])):
        page.filter.clear()
        QTest.keyClicks(page.filter, text)
        assert desk.groups() == {"On my shelf": names}
    page.filter.clear()
    assert len(desk.groups()) == 2


def test_what_is_new_appears_when_the_user_looks_again(desk):
    page = desk.open()
    model(desk.shelf / "neu.onnx")
    QTest.keyClick(desk.window, Qt.Key.Key_F5)
    wait_for(lambda: "neu" in desk.rows())
    (desk.shelf / "neu.onnx").unlink()
    desk.part.refresh()
    wait_for(lambda: "neu" not in desk.rows())
    assert page.list.key.endswith("prairie_lakes.onnx"), "what was chosen stays so"


def test_keys_walk_from_row_to_row(desk):
    for name in ("a", "b"):
        model(desk.shelf / f"{name}.onnx")
    page = desk.open("a", "b")
    desk.click("a")
    for name in ("b", "prairie_lakes", "prairie_lakes"):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
        assert page.details.title.text() == name


def test_the_map_goes_to_where_a_model_was_trained(desk, qgis_canvas):
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    model(desk.shelf / "m.onnx")
    page = desk.open("m")
    desk.click("m")
    desk.press(page.details.show_place)
    seen = qgis_canvas.extent()
    assert (seen.center().x(), seen.center().y()) == pytest.approx((500500, 5300500), abs=1)
    assert seen.height() < 10_000
    bare = card_of({"classes": [{"id": 1}]})
    model(desk.shelf / "nowhere.onnx", bare)
    desk.part.refresh()
    wait_for(lambda: "nowhere" in desk.rows())
    desk.click("nowhere")
    assert not page.details.show_place.isVisible()


def test_a_run_that_was_broken_off_tells_its_classes_too(desk):
    metrics = {"miou": 0.5, "iou_water": 0.25, "iou_Moor": 0.75, "split": "validation"}
    model(desk.shelf / "m.onnx", dataclasses.replace(CARD, metrics=metrics))
    page = desk.open("m")
    desk.click("m")
    table = page.details.table.model()
    assert [table.index(row, IOU).data() for row in range(2)] == ["0.25", "0.75"]


def test_a_disk_that_does_not_answer_keeps_no_other_waiting(desk, monkeypatch):
    answers = threading.Event()
    monkeypatch.setattr(reader, "in_runs", lambda _: answers.wait(60) and [])
    model(desk.shelf / "m.onnx")
    desk.open("m")
    answers.set()


def test_a_folder_that_cannot_be_read_is_told(desk, monkeypatch):
    def refuse(_):
        raise PermissionError(13, "Permission denied", "/nowhere")

    monkeypatch.setattr(reader, "in_runs", refuse)
    desk.open()
    wait_for(lambda: "/nowhere: Permission denied" in desk.told())


def test_nothing_holds_the_window_up_with_many_models(desk):
    shown = picture()
    for number in range(200):
        model(desk.shelf / f"{number:03d}.onnx", picture=shown)
    gaps, last = [], time.perf_counter()
    beat = QTimer()
    beat.setInterval(0)

    def tick() -> None:
        nonlocal last
        gaps.append(time.perf_counter() - last)
        last = time.perf_counter()

    beat.timeout.connect(tick)
    beat.start()
    desk.open("000", "199")
    for name in ("000", "199", "100"):
        desk.click(name)
        QTest.qWait(20)
    beat.stop()
    assert max(gaps) < 0.3, "far more than the 50 ms that it is meant to be, on a busy machine"


def test_the_shelf_may_go_while_files_are_read(desk: Desk):
    for number in range(50):
        model(desk.shelf / f"{number}.onnx")
    desk.part.open()
    desk.leave()
    QTest.qWait(50)

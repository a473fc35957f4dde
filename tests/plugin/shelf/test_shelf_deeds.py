"""What is done with models on the shelf, by clicks and keys."""

from __future__ import annotations

import json
import re

import pytest
from land_cover_lab.core.lclab.modelfile import read_card
from land_cover_lab.core.lclab.protobuf import field
from land_cover_lab.gui.shelf import keeping
from qgis.gui import QgsNewNameDialog
from qgis.PyQt.QtCore import QFile, QObject, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QColor, QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
)

from tests.plugin.area.support import wait_for
from tests.plugin.shelf.support import CARD, DEEPNESS, LEFT, carried, model, onnx, picture

YES, CANCEL = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Cancel


def picked(monkeypatch, *paths) -> None:
    """Have the next file dialog return these."""
    texts = [str(path) for path in paths]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (texts, ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ((texts or [""])[0], ""))


def files(folder) -> list[str]:
    """Return the names of all files in a folder, those that are hidden too."""
    return sorted(path.name for path in folder.iterdir())


def answer(act) -> None:
    """Do this to the dialog that comes up next."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
        else:
            act(dialog)

    QTimer.singleShot(20, look)


@pytest.mark.parametrize("how", ["button", "double click", "enter"])
def test_a_model_is_used(desk, how):
    path = model(desk.shelf / "m.onnx")
    page = desk.open("m")
    desk.click("m")
    if how == "button":
        desk.press(page.use)
    elif how == "enter":
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    else:
        view, none = page.list.viewport(), Qt.KeyboardModifier.NoModifier
        QTest.mouseDClick(view, LEFT, none, desk.spot("m"))
    assert desk.used == [path]
    assert "'m' maps from now on" in desk.told()


def test_the_model_that_maps_is_marked(desk):
    from land_cover_lab.gui.shelf.row import ROW

    model(desk.shelf / "a.onnx")
    model(desk.shelf / "b.onnx")
    page = desk.open("a", "b")
    for name in ("a", "b"):
        desk.click(name)
        desk.press(page.use)
        marked = [i.data() for i in page.list._indexes() if i.data(ROW).is_in_use]
        assert marked == [name]
        assert page.list.currentIndex().data() == name


def test_a_file_is_imported_whole_and_chosen(desk, folder, monkeypatch):
    source = model(folder / "fern ü.onnx", picture=picture())
    page = desk.open()
    picked(monkeypatch, source)
    desk.press(page.add)
    wait_for(lambda: page.details.title.text() == "fern ü")
    assert (desk.shelf / "fern ü.onnx").read_bytes() == source.read_bytes()
    assert desk.groups()["On my shelf"] == ["fern ü"]
    assert page.delete.isEnabled()


def test_nothing_picked_is_nothing_done(desk, monkeypatch):
    page = desk.open()
    picked(monkeypatch)
    desk.press(page.add)
    QTest.qWait(50)
    assert not desk.shelf.exists()
    assert desk.told() == ""


def test_a_model_of_deepness_is_imported_as_it_is(desk, folder):
    source = onnx(folder / "deep.onnx", DEEPNESS)
    desk.open()
    desk.drop(source)
    wait_for(lambda: "deep" in desk.rows())
    assert carried(desk.shelf / "deep.onnx") == DEEPNESS


def test_a_card_beside_a_file_comes_into_it(desk, folder):
    source = onnx(folder / "roads.onnx", {"author": "Jemand"}, field(2, b"weights"))
    (folder / "roads.onnx.json").write_text(CARD.to_json(), encoding="utf-8")
    desk.open()
    desk.drop(source)
    wait_for(lambda: "roads" in desk.rows())
    assert read_card(desk.shelf / "roads.onnx") == CARD
    assert carried(desk.shelf / "roads.onnx")["author"] == "Jemand"
    assert b"weights" in (desk.shelf / "roads.onnx").read_bytes()
    assert files(desk.shelf) == ["roads.onnx"]


def outside() -> bytes:
    """Return a graph whose weights are said to lie in another file."""
    place = field(1, b"location") + field(2, b"roads.data")
    return field(5, field(13, place))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("notes.txt", "Models are .onnx or .safetensors files"),
        ("bare.onnx", "carries no card"),
        ("broken.onnx", "broken or cut off"),
        ("two.onnx", "weights lie in another file, roads.data"),
        ("gone.onnx", "there is no such model file"),
    ],
)
def test_what_is_no_model_is_not_imported_and_told(desk, folder, name, said):
    path = folder / name
    if name == "bare.onnx":
        onnx(path, {})
    elif name == "two.onnx":
        onnx(path, CARD.properties(), outside())
    elif name != "gone.onnx":
        path.write_bytes(b"nothing")
    desk.open()
    desk.drop(path)
    wait_for(lambda: said in desk.told())
    assert not desk.shelf.exists() or files(desk.shelf) == []


def test_several_files_are_dropped_and_the_good_ones_taken(desk, folder):
    model(desk.shelf / "a.onnx")
    paths = [model(folder / "1" / "a.onnx"), folder / "x.txt", model(folder / "2" / "a.onnx")]
    desk.open("a")
    desk.drop(*paths)
    wait_for(lambda: "a 3" in desk.rows())
    assert files(desk.shelf) == ["a 2.onnx", "a 3.onnx", "a.onnx"]
    assert "x.txt is no model file" in desk.told()


def test_a_name_that_is_taken_is_asked_for(desk, folder, monkeypatch):
    old = model(desk.shelf / "Roads.onnx").read_bytes()
    source = onnx(folder / "roads.onnx", DEEPNESS)
    page = desk.open("Roads")

    def rename(dialog: QgsNewNameDialog) -> None:
        (line,) = dialog.findChildren(QLineEdit)
        assert line.text() == "roads 2"
        ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
        line.selectAll()
        QTest.keyClicks(line, "ROADS")
        assert not ok.isEnabled()
        line.selectAll()
        QTest.keyClicks(line, "Straßen: neu")
        QTest.mouseClick(ok, LEFT)

    picked(monkeypatch, source)
    answer(rename)
    desk.press(page.add)
    wait_for(lambda: "Straßen_ neu" in desk.rows())
    assert files(desk.shelf) == ["Roads.onnx", "Straßen_ neu.onnx"]
    assert (desk.shelf / "Roads.onnx").read_bytes() == old
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    desk.press(page.add)
    QTest.qWait(50)
    assert len(files(desk.shelf)) == 2


def test_a_run_s_model_comes_onto_the_shelf_under_the_run_s_name(desk, folder):
    desk.runs = [folder / "Lauf 7"]
    model(folder / "Lauf 7" / "model.onnx")
    page = desk.open("Lauf 7")
    desk.click("Lauf 7")
    desk.press(page.keep)
    wait_for(lambda: desk.groups().get("On my shelf") == ["Lauf 7"])
    assert files(desk.shelf) == ["Lauf 7.onnx"]
    wait_for(lambda: not page.keep.isVisible())


def test_half_a_copy_never_stands_on_the_shelf(desk, folder, monkeypatch):
    source = model(folder / "m.onnx")

    def fail(_, target) -> None:
        target.write_bytes(b"half")
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(keeping.shutil, "copyfile", fail)
    desk.open()
    desk.drop(source)
    wait_for(lambda: "No space left" in desk.told())
    assert files(desk.shelf) == []


def test_a_copy_is_saved_elsewhere(desk, folder, monkeypatch):
    path = model(desk.shelf / "m.onnx")
    page = desk.open("m")
    desk.click("m")
    target = folder / "Kopie"
    picked(monkeypatch, target)
    desk.press(page.export)
    wait_for(lambda: "Kopie.onnx" in desk.told())
    assert (folder / "Kopie.onnx").read_bytes() == path.read_bytes()
    picked(monkeypatch, path)
    desk.press(page.export)
    wait_for(lambda: str(path) in desk.told())
    assert read_card(path) == CARD


@pytest.fixture
def trash(monkeypatch):
    """What was moved to the trash, for which some file systems have no place."""
    moved = []

    def move(path):
        moved.append(path)
        return QFile(path).remove(), ""

    monkeypatch.setattr(QFile, "moveToTrash", move)
    return moved


@pytest.mark.parametrize("how", ["button", "key"])
def test_a_model_is_deleted_when_the_user_says_so_again(desk, monkeypatch, trash, how):
    path = model(desk.shelf / "m.onnx")
    page = desk.open("m")
    desk.click("m")
    asked = []

    def delete(say) -> None:
        monkeypatch.setattr(QMessageBox, "question", lambda *told: asked.append(told[2]) or say)
        if how == "button":
            desk.press(page.delete)
        else:
            QTest.keyClick(page.list, Qt.Key.Key_Delete)

    delete(CANCEL)
    QTest.qWait(50)
    assert path.exists()
    delete(YES)
    wait_for(lambda: "m" not in desk.rows())
    assert trash == [str(path)]
    assert "'m' from the shelf to the trash" in asked[0]


def test_what_cannot_be_moved_to_the_trash_stays_and_is_told(desk, monkeypatch):
    model(desk.shelf / "m.onnx")
    page = desk.open("m")
    desk.click("m")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: YES)
    monkeypatch.setattr(QFile, "moveToTrash", lambda _: (False, ""))
    desk.press(page.delete)
    wait_for(lambda: "could not be moved to the trash" in desk.told())
    assert "m" in desk.rows()


def test_what_is_not_on_the_shelf_is_not_deleted_and_says_so(desk, folder, trash):
    desk.runs = [folder / "Lauf"]
    model(folder / "Lauf" / "model.onnx")
    page = desk.open("Lauf")
    for name, said in (
        ("prairie_lakes", "comes with Land Cover Lab and cannot be deleted"),
        ("Lauf", "does not lie on your shelf"),
    ):
        desk.click(name)
        assert not page.delete.isEnabled()
        assert "Only models on your shelf" in page.delete.toolTip()
        QTest.keyClick(page.list, Qt.Key.Key_Delete)
        assert said in desk.told()
    assert trash == []


class Manager(QObject):
    """Takes the folders that would be shown."""

    shown: list[str] = []  # noqa: RUF012 - of the one there is

    @pyqtSlot(QUrl)
    def take(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


def test_the_folder_is_shown_in_the_file_manager(desk):
    model(desk.shelf / "m.onnx")
    page = desk.open("m")
    desk.click("m")
    manager = Manager()
    QDesktopServices.setUrlHandler("file", manager, "take")
    desk.press(page.folder)
    QDesktopServices.unsetUrlHandler("file")
    assert manager.shown == [str(desk.shelf)]


def test_names_and_colours_are_changed_by_the_worker_in_place(desk):
    path = model(desk.shelf / "m.onnx")
    page = desk.open("m")
    desk.click("m")
    details = page.details
    assert not details.save.isVisible()
    desk.rename(0, "Open  water #1")
    desk.colour_buttons()[1].setColor(QColor("#ff8800"))
    assert details.table.model().index(0, 2).data() == "Open water #1"
    assert details.save.text() == "Sa&ve"
    desk.press(details.save)
    wait_for(lambda: "Saved as" in desk.told())
    (asked,) = desk.asked()
    assert asked["task"] == "relabel"
    assert asked["params"] == {
        "model": str(path),
        "set": ["1=Open water #1#2b7fc4", "2=Moor#ff8800"],
        "output": str(path),
    }
    wait_for(lambda: not details.save.isVisible())


def test_of_a_model_from_elsewhere_a_copy_is_saved_on_the_shelf(desk):
    page = desk.open()
    desk.click("prairie_lakes")
    desk.rename(0, "See")
    desk.press(page.details.save)
    wait_for(lambda: desk.groups().get("On my shelf") == ["prairie_lakes"])
    (asked,) = desk.asked()
    assert asked["params"]["output"] == str(desk.shelf / "prairie_lakes.onnx")
    assert re.fullmatch("1=See#[0-9a-f]{6}", asked["params"]["set"][0])
    assert page.list.key == asked["params"]["output"]


def test_changes_stay_until_they_are_saved_or_taken_back(desk):
    model(desk.shelf / "a.onnx")
    model(desk.shelf / "b.onnx")
    page = desk.open("a", "b")
    table = page.details.table.model()
    desk.click("a")
    desk.rename(0, "neu")
    desk.click("b")
    assert table.index(0, 2).data() == "water"
    assert not page.details.save.isVisible()
    desk.click("a")
    assert table.index(0, 2).data() == "neu"
    desk.press(page.details.undo)
    assert table.index(0, 2).data() == "water"
    assert not page.details.save.isVisible()
    desk.rename(0, "neu")
    desk.rename(0, "water")
    assert not page.details.save.isVisible()
    desk.rename(0, "   ")
    assert table.index(0, 2).data() == "water"
    assert desk.asked() == []


def test_what_the_worker_refuses_is_told_and_the_changes_stay(desk):
    model(desk.shelf / "m.onnx")
    page = desk.open("m")
    desk.click("m")
    (desk.folder / "refuse").touch()
    desk.rename(0, "Moor")
    desk.press(page.details.save)
    wait_for(lambda: "Nein. Anders." in desk.told())
    assert page.details.save.isVisible()
    assert page.details.table.model().index(0, 2).data() == "Moor"


def test_many_classes_show_buttons_for_those_that_are_seen_first(desk):
    rows = [{"id": i, "name": f"n{i}"} for i in range(300)]
    onnx(desk.shelf / "m.onnx", {"lclab": json.dumps({"classes": rows})})
    page = desk.open("m")
    desk.click("m")
    assert len(desk.colour_buttons()) == 40
    desk.rename(299, "last")
    desk.press(page.details.save)
    wait_for(desk.asked)
    assert desk.asked()[0]["params"]["set"][0].startswith("299=last#")

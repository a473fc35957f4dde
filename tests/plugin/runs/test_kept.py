"""Runs that go on without QGIS, and are found again in the project and the history."""

from __future__ import annotations

from land_cover_lab.core.lclab.runner import record_of
from land_cover_lab.gui.runs.table import NAME, STATE
from land_cover_lab.runs import launch
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.plugin.runs.clicks import (
    SECONDS,
    buttons,
    click,
    messages,
    opened,
    press,
    rows,
    until,
)
from tests.plugin.runs.writing import end, write_record


def test_runs_go_on_without_qgis_and_are_found_again(waiting, make, lab, folder):
    waiting.unload()
    QgsProject.instance().clear()  # not even the project was saved
    again = make()
    until(lambda: rows(again, STATE) == ["Running"])
    press(buttons(again).stop)
    until(lambda: rows(again, STATE) == ["Stopped"])


def test_what_works_is_shown_whatever_project_is_open(waiting):
    QgsProject.instance().clear()
    assert rows(waiting, STATE) == ["Running"]
    press(buttons(waiting).stop)
    until(lambda: rows(waiting, STATE) == ["Stopped"])


def test_a_run_that_is_to_stop_with_qgis_stops(waiting, folder):
    buttons(waiting).closing.setFocus()
    QTest.keyClick(buttons(waiting).closing, Qt.Key.Key_Space)
    assert buttons(waiting).closing.isChecked()
    child = launch._children[record_of(folder / "Lauf ä")]
    waiting.unload()
    assert child.wait(SECONDS) == 3


def test_a_project_keeps_its_runs(part, make, folder, monkeypatch):
    home = folder / "Projekt"
    end(write_record(home / "läufe" / "a"), "cancelled")
    opened(part, monkeypatch, home / "läufe")
    assert QgsProject.instance().isDirty()
    path = home / "p.qgs"
    assert QgsProject.instance().write(str(path))
    text = path.read_text(encoding="utf-8")
    assert "./läufe/a.lclab" in text
    assert str(home) not in text.split("<LandCoverLab>")[1].split("</LandCoverLab>")[0]
    QgsProject.instance().clear()
    assert rows(part) == []
    moved = folder / "Umgezogen"
    home.rename(moved)
    assert QgsProject.instance().read(str(moved / "p.qgs"))
    until(lambda: rows(part, STATE) == ["Stopped"])
    part.unload()
    until(lambda: rows(make(), NAME) == ["a"])


def test_the_history_of_all_projects_and_forgetting(part, folder, monkeypatch):
    for name in ("a", "b"):
        end(write_record(folder / name), "cancelled")
    opened(part, monkeypatch, folder)
    until(lambda: rows(part, STATE) == ["Stopped"] * 2)
    QgsProject.instance().clear()
    assert rows(part) == []
    part.dock.everywhere.click()
    until(lambda: rows(part, STATE) == ["Stopped"] * 2)
    click(part, 0)
    press(part.dock.remove)
    assert rows(part) == ["b"]
    assert (folder / "a.lclab").is_dir()


def test_a_folder_without_runs_is_told(part, lab, folder, monkeypatch):
    opened(part, monkeypatch, folder)
    assert "there is no run here" in messages(lab)
    assert rows(part) == []

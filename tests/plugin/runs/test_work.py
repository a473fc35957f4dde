"""Runs that are started, stopped and gone on with by clicks."""

from __future__ import annotations

from land_cover_lab.core.lclab.errors import WorkError
from land_cover_lab.core.lclab.runner import record_of
from land_cover_lab.gui.runs.table import STATE
from land_cover_lab.runs.record import Request
from land_cover_lab.settings import STOPS_WITH_QGIS
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from tests.plugin.runs.clicks import (
    buttons,
    messages,
    press,
    rows,
    until,
)


def test_a_run_lies_beside_its_output_and_tells_its_end(part, lab, folder):
    ends = []
    part.ended.connect(lambda output, is_done: ends.append((output, is_done)))
    output = str(folder / "Lauf ä")
    part.start("wait", {"text": "a", "output": output}, "Langer Lauf")
    until(lambda: ends)
    assert ends == [(output, False)]
    assert rows(part, STATE) == ["Failed"]  # this task has no parameter 'output'
    assert "Langer Lauf" in messages(lab)
    details = lab.iface.messageBar().currentItem().findChild(QPushButton)
    assert details.text() == "Details"
    shown = []
    lab.iface.openMessageLog.side_effect = lambda *_: shown.append(True)
    QTest.mouseClick(details, Qt.MouseButton.LeftButton)
    assert shown


def test_new_runs_stop_with_qgis_where_the_options_say_so(part, folder):
    STOPS_WITH_QGIS.keep(True)
    part.start("wait", {"text": "a", "output": str(folder / "Lauf ä")}, "Lauf")
    STOPS_WITH_QGIS.keep(False)
    until(lambda: rows(part, STATE) == ["Failed"])
    record = record_of(folder / "Lauf ä")
    assert Request.read(record).stops_with_qgis is True
    part.start("wait", {"text": "b", "output": str(folder / "Lauf ä")}, "Lauf")
    until(lambda: Request.read(record).params["text"] == "b")
    assert Request.read(record).stops_with_qgis is True  # as it was told before
    part.start("wait", {"text": "a", "output": str(folder / "b")}, "Lauf")
    until(lambda: rows(part, STATE) == ["Failed"] * 2)
    assert Request.read(record_of(folder / "b")).stops_with_qgis is False


def test_stop_and_resume(waiting, lab):
    ends = []
    waiting.ended.connect(lambda output, is_done: ends.append(is_done))
    assert waiting.dock.isVisible()
    assert [run.title for run in waiting.dock.list.chosen()] == ["Langer Lauf"]
    assert not buttons(waiting).resume.isEnabled()
    press(buttons(waiting).stop)
    until(lambda: ends)
    assert ends == [False]
    assert rows(waiting, STATE) == ["Stopped"]
    assert "was stopped" in messages(lab)
    until(buttons(waiting).resume.isEnabled)
    assert not buttons(waiting).stop.isEnabled()
    press(buttons(waiting).resume)
    until(buttons(waiting).stop.isEnabled)
    QTest.keyClick(buttons(waiting).stop, Qt.Key.Key_Space)
    until(lambda: rows(waiting, STATE) == ["Stopped"])


def test_what_does_not_stop_is_ended(part, folder, monkeypatch):
    monkeypatch.setattr(
        "land_cover_lab.gui.runs.part.record_for", lambda *_: record_of(folder / "x")
    )
    part.start("stubborn", {}, "Taub")
    until(lambda: rows(part, STATE) == ["Running"])
    press(buttons(part).stop)
    until(lambda: rows(part, STATE) == ["Stopping"])
    until(lambda: "now" in buttons(part).stop.text())
    press(buttons(part).stop)
    until(lambda: rows(part, STATE) == ["Stopped"])


def test_without_a_python_it_says_so(make, lab, folder):
    def missing():
        raise WorkError("There is no Python for the worker yet.", remedy="Run setup.")

    part = make(missing)
    part.start("train", {"output": str(folder / "a")}, "Lauf")
    assert "no Python for the worker yet" in messages(lab)
    assert rows(part) == []

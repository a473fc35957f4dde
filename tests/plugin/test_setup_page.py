"""The set-up by clicks: its action, its page, and its words in the message bar."""

from __future__ import annotations

import dataclasses
import os
import sys
import threading
import time
from contextlib import contextmanager, suppress
from types import SimpleNamespace

import pytest
from land_cover_lab import environment
from land_cover_lab.core.lclab.errors import LabError
from land_cover_lab.gui.runs.kept import keep_history
from land_cover_lab.installing import places as places_module
from land_cover_lab.installing.places import places_for
from land_cover_lab.installing.plan import planned
from land_cover_lab.settings import PYTHON
from land_cover_lab.worker_client import WorkerPool
from qgis.core import QgsApplication, QgsMessageLog
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu, QPushButton, QRadioButton

from tests.plugin.runs.writing import live, write_record
from tests.plugin.wheel_support import small_plan

NAMES = ("small_one", "small_two")
LEFT = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def small(folder, monkeypatch):
    """A core that wants two tiny packages, and a user who has nothing yet; returns the plan."""
    plan = small_plan(folder, folder / "wheels", NAMES)
    monkeypatch.setenv("LCLAB_HOME", str(plan.places.home))
    monkeypatch.delenv("LCLAB_PYTHON", raising=False)
    monkeypatch.setenv("LCLAB_BASE_PYTHON", sys.executable)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", (folder / "wheels").as_uri())
    for module in (environment, places_module):
        monkeypatch.setattr(module, "core_folder", lambda: folder)
    return plan


@pytest.fixture
def lab(provider, qgis_iface, monkeypatch):
    """What the part gets of the plugin."""
    return SimpleNamespace(
        iface=qgis_iface,
        menu=QMenu(),
        workers=WorkerPool(),
    )


@pytest.fixture
def part(lab, small):
    """The part in a window, with the tiny packages' plan."""
    from land_cover_lab.gui.setup import SetupPart

    def plan(*words, **more):
        return dataclasses.replace(planned(*words, cost=small.cost, **more), needed=NAMES)

    made = SetupPart(lab, plan=plan)
    yield made
    made.unload()
    PYTHON.keep("")
    keep_history([])
    lab.workers.close()
    assert not lab.menu.actions()
    for item in lab.iface.messageBar().items():
        lab.iface.messageBar().popWidget(item)


@pytest.fixture
def page(part):
    """The page, opened from the menu, with what it found out."""
    (action,) = part._lab.menu.actions()
    assert action.text() == "Set up…"
    action.trigger()
    settle(part._page)
    return part._page


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page, way, path=""):
    """Choose a way and paste its path; QTest types ASCII alone."""
    button = page.findChild(QRadioButton, way)
    on_the_circle = QPoint(button.height() // 2, button.height() // 2)
    QTest.mouseClick(button, *LEFT, on_the_circle)
    edit = page.findChild(QgsFileWidget, f"{way}_path").lineEdit()
    edit.clear()
    if path:
        QApplication.clipboard().setText(str(path))
        QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def settle(page):
    """Wait until the page is at rest."""
    wait_for(lambda: not page._works and not page._soon.isActive())


def wait_for(is_so, seconds=30):
    """Let QGIS work until something is so."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        QTest.qWait(20)


@contextmanager
def told(signal):
    """Wait until a signal was given."""
    given = []
    signal.connect(lambda *words: given.append(words))
    yield given
    wait_for(lambda: given)


def test_a_first_start_says_so_in_the_bar_and_its_button_opens_the_page(part, lab):
    (item,) = lab.iface.messageBar().items()
    assert "set up once" in item.text()
    click(item.findChild(QPushButton))
    assert part._page.isVisible()
    assert not part._page.isModal()
    settle(part._page)
    assert part._page.headline.text() == "Nothing is set up yet."


def test_where_there_is_an_environment_nothing_is_said(lab, small):
    from land_cover_lab.gui.setup import SetupPart

    python = places_for().python
    python.parent.mkdir(parents=True)
    python.touch()
    (places_for().worker / ".complete").touch()
    part = SetupPart(lab)
    assert not lab.iface.messageBar().items()
    part.unload()


def test_an_upgrade_is_made_beside_the_old_which_is_then_removed(lab, small):
    from land_cover_lab.gui.setup import SetupPart

    old = small.places.home / "worker-0123456789ab"
    (old / "bin").mkdir(parents=True)
    part = SetupPart(lab, plan=lambda *words, **more: small)
    (item,) = lab.iface.messageBar().items()
    assert "newer packages" in item.text()
    part.open()
    settle(part._page)
    assert "newer packages" in part._page.headline.text()
    with told(part.ready):
        click(part._page.start_button)
    settle(part._page)
    assert "Other versions" in part._page.details.text()
    older = part._page.remove_menu.actions()[0]
    assert "other versions" in older.text()
    older.trigger()
    settle(part._page)
    assert not old.exists()
    assert small.places.is_complete
    part.unload()


def test_what_it_costs_is_shown_before_it_can_start(page, small):
    text = page.costs.text()
    assert "about" in text
    assert "are free" in text
    assert str(small.places.worker) in text
    assert sys.executable in text
    assert page.start_button.isEnabled()
    assert not page.cancel_button.isEnabled()


def test_the_environment_is_made_and_removed_by_clicks(page, part, lab, small):
    with told(part.ready):
        click(page.start_button)
        assert page.cancel_button.isEnabled()
        assert not page.start_button.isEnabled()
    settle(page)
    assert small.places.is_complete
    assert page.headline.text() == "Set up and ready."
    assert "made already" in page.costs.text()
    assert not page.start_button.isEnabled()
    assert page.doing.bar.value() == page.doing.bar.maximum()
    assert "Successfully installed" in page.doing.log.toPlainText()
    (item,) = lab.iface.messageBar().items()
    assert "set up and ready" in item.text()
    (environment_made,) = page.remove_menu.actions()
    assert environment_made.text().startswith("The environment (")
    environment_made.trigger()
    settle(page)
    assert not small.places.worker.exists()
    assert page.headline.text() == "Nothing is set up yet."
    assert not page.remove_button.isEnabled()


def test_an_environment_at_work_is_not_removed(page, part, lab, small, folder, fake_command):
    with told(part.ready):
        click(page.start_button)
    settle(page)
    record = write_record(folder / "Lauf", title="Felder ä", age=0)
    keep_history([record])
    live(record, python=str(small.places.python))
    remove(page)
    assert "The run 'Felder ä' is at work and needs it." in page.problem.text()
    assert "stop it" in page.problem.text()
    live(record, python="/elsewhere/bin/python")
    command = small.places.python, fake_command[1]
    work = threading.Thread(target=ask, args=(lab.workers, command, "wait"))
    work.start()
    wait_for(lambda: lab.workers.tasks_in(small.places.worker))
    remove(page)
    assert "The environment is at work: Predict land cover." in page.problem.text()
    lab.workers.close()
    work.join()
    assert small.places.is_complete


def test_an_idle_worker_is_let_go_before_its_environment_is_removed(
    page, part, lab, small, fake_command
):
    with told(part.ready):
        click(page.start_button)
    settle(page)
    ask(lab.workers, (small.places.python, fake_command[1]), "echo")
    process = lab.workers._warm.process
    remove(page)
    assert not process.is_alive
    assert not small.places.worker.exists()


def ask(workers, command, what):
    """Have a worker do something until it is done or let go."""
    with suppress(LabError):
        workers.request(command, "predict", {"device": what}, lambda _: None, lambda: False)


def remove(page):
    """Have the environment removed from the menu."""
    page.remove_menu.actions()[0].trigger()
    settle(page)


def test_a_set_up_is_cancelled_and_says_what_is_kept(page, small):
    click(page.start_button)
    wait_for(lambda: page.doing.log.toPlainText() != "")
    click(page.cancel_button)
    settle(page)
    assert page.doing.message.text() == "Cancelled. What was downloaded is kept."
    assert not small.places.is_complete
    assert "goes on" in page.headline.text()
    assert "left" in page.remove_menu.actions()[0].text()
    assert page.start_button.isEnabled()


def test_a_folder_of_wheels_is_taken(page, part, small, folder):
    choose(page, "wheels")
    assert not page.start_button.isEnabled()
    choose(page, "wheels", folder / "wheels")
    settle(page)
    assert "nothing" in page.costs.text()
    with told(part.ready):
        click(page.start_button)
    assert small.places.is_complete
    settle(page)


def test_a_folder_that_lacks_wheels_cannot_start(page, folder):
    (folder / "empty").mkdir()
    choose(page, "wheels", folder / "empty")
    settle(page)
    assert "2 of 2 wheels are missing" in page.costs.text()
    assert not page.start_button.isEnabled()


def test_an_existing_python_is_refused_with_its_reason(page, lab, part):
    choose(page, "existing", sys.executable)
    with told(page.ended):
        click(page.start_button)
    settle(page)
    assert page.problem.isVisible()
    assert "cannot import what is needed" in page.problem.text()
    assert "torch" in page.problem.text()
    assert "torch" in lab.iface.messageBar().currentItem().text()


def test_an_existing_python_is_accepted_and_kept_in_the_settings(page, part, monkeypatch):
    from land_cover_lab.gui.setup import page as module

    seen = []

    def accepted(python, **more):
        seen.append(str(python))
        return {"modules": {"torch": "2"}}

    monkeypatch.setattr(module, "accepted", accepted)  # torch takes seconds to import
    choose(page, "existing", sys.executable)
    with told(part.ready):
        click(page.start_button)
    settle(page)
    assert seen == [sys.executable]
    assert str(environment.worker_python(PYTHON.value(), os.environ)) == sys.executable
    assert "of your own" in page.headline.text()


def test_diagnostics_are_copied_with_the_last_errors(page):
    QgsMessageLog.logMessage("it went wrong", "Land Cover Lab")
    QgsMessageLog.logMessage("not ours", "Another")
    QApplication.clipboard().setText("before")
    click(page.diagnostics_button)
    assert not page.diagnostics_button.isEnabled()
    settle(page)
    text = QApplication.clipboard().text()
    assert "QGIS: 3." in text
    assert "it went wrong" in text
    assert "not ours" not in text


def test_too_little_disk_keeps_it_from_starting(page, monkeypatch):
    from land_cover_lab.installing import plan as module

    monkeypatch.setattr(module, "free_bytes", lambda path: 1000)
    page.refresh()
    settle(page)
    assert "Too little:" in page.costs.text()
    assert not page.start_button.isEnabled()


def test_the_time_left_counts_what_this_try_does(page, monkeypatch):
    from land_cover_lab.gui.setup import doing as module

    now = [100.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    page.doing.begin()
    for seconds, fraction in ((0, 0.0), (1, 0.5)):  # an earlier try did half of it
        now[0] = 100 + seconds
        page.doing.tell(fraction, "Downloading")
    assert page.doing.left.text() == ""
    for second in range(100):
        now[0] = 102.0 + second
        page.doing.tell(0.5 + second / 1000, "Downloading")
    assert page.doing.left.text() == "7 min left"  # 0.4 at 0.001 a second
    page.doing.end("Ready.", is_done=True)
    assert page.doing.left.text() == ""


def test_unloading_ends_a_set_up(lab, small):
    from land_cover_lab.gui.setup import SetupPart

    part = SetupPart(lab, plan=lambda *words, **more: small)
    part.open()
    settle(part._page)
    click(part._page.start_button)
    wait_for(small.places.log.exists)
    part.unload()
    wait_for(lambda: not QgsApplication.taskManager().activeTasks())
    assert not small.places.is_complete
    assert not lab.menu.actions()

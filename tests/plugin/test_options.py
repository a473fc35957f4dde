"""The page in QGIS's options, by clicks and keys."""

from __future__ import annotations

import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from land_cover_lab import settings, worker_process
from land_cover_lab.gui.options import OptionsPart, default_run_folder, new_run_folder
from land_cover_lab.worker_client import WorkerPool
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QMenu, QVBoxLayout, QWidget

ALL = [value for value in vars(settings).values() if isinstance(value, settings.Setting)]


class Window:
    """As much of QGIS's window as has to do with options."""

    def __init__(self) -> None:
        self.factories, self.shown = [], []
        self.window = QWidget()

    def mainWindow(self):
        return self.window

    def registerOptionsWidgetFactory(self, factory):
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.factories.remove(factory)

    def showOptionsDialog(self, parent, currentPage):
        self.shown.append(currentPage)


@pytest.fixture(autouse=True)
def nothing_set():
    for setting in ALL:
        QgsSettings().remove(setting.key)
    QgsProject.instance().clear()
    yield
    for setting in ALL:
        QgsSettings().remove(setting.key)
    settings.hand_on()
    QgsProject.instance().clear()


@pytest.fixture
def lab(qgis_app):
    workers = WorkerPool()
    provider = SimpleNamespace(icon=QIcon)
    yield SimpleNamespace(iface=Window(), menu=QMenu(), workers=workers, provider=provider)
    workers.close()


@pytest.fixture
def set_ups():
    return []


@pytest.fixture
def part(lab, set_ups):
    made = OptionsPart(lab, lambda: set_ups.append(True))
    yield made
    made.unload()
    assert not lab.menu.actions()
    assert not lab.iface.factories


@pytest.fixture
def dialog(part, lab):
    """The page as QGIS shows it: OK has it applied."""
    (factory,) = lab.iface.factories
    made = QDialog()
    made.page = factory.createWidget(made)
    layout = QVBoxLayout(made)
    layout.addWidget(made.page)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    buttons.accepted.connect(made.accept)
    made.accepted.connect(made.page.apply)
    layout.addWidget(buttons)
    made.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
    made.show()
    yield made
    wait_for(made.page.state.text)
    made.close()


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def paste(edit, text):
    """Type a text that may have letters which QTest does not know."""
    edit.clear()
    QApplication.clipboard().setText(str(text))
    QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def type_number(spin, number):
    spin.selectAll()
    QTest.keyClicks(spin, str(number))


def wait_for(is_so):
    deadline = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < deadline
        QTest.qWait(20)


def test_the_menu_opens_the_page_by_its_name(part, lab, dialog):
    (action,) = lab.menu.actions()
    action.trigger()
    assert lab.iface.shown == [dialog.page.objectName()]
    (factory,) = lab.iface.factories
    assert factory.title() == "Land Cover Lab"


def test_what_is_shown_is_kept_at_ok_and_shown_again(dialog, lab, folder):
    page = dialog.page
    paste(page.folder.lineEdit(), folder / "Läufe")
    click(page.stops)
    click(page.beside)
    type_number(page.live, 2)
    type_number(page.drawn, 50)
    type_number(page.threads, 3)
    paste(page.device.lineEdit(), "cuda:1")
    assert all(setting.value() == setting.default for setting in ALL)
    click(dialog.ok)
    assert settings.RUN_FOLDER.value() == str(folder / "Läufe")
    assert settings.STOPS_WITH_QGIS.value() is True
    assert settings.MAPS_BESIDE_PROJECT.value() is True
    assert settings.LIVE_MEGAPIXELS.value() == 2
    assert settings.DRAWN_MEGAPIXELS.value() == 50
    again = lab.iface.factories[0].createWidget(None)
    assert again.folder.filePath() == str(folder / "Läufe")
    assert again.stops.isChecked()
    assert again.beside.isChecked()
    assert (again.live.value(), again.drawn.value(), again.threads.value()) == (2, 50, 3)
    assert again.device.currentText() == "cuda:1"
    assert worker_process.child_variables()["LCLAB_DEVICE"] == "cuda:1"
    assert worker_process.child_variables()["LCLAB_THREADS"] == "3"


def test_defaults_come_back_and_are_not_written_down(dialog):
    settings.LIVE_MEGAPIXELS.keep(9)
    settings.DEVICE.keep("cpu")
    settings.hand_on()
    click(dialog.page.restore)
    assert settings.LIVE_MEGAPIXELS.value() == 9  # until OK
    click(dialog.ok)
    assert not any(QgsSettings().contains(setting.key) for setting in ALL)
    assert "LCLAB_DEVICE" not in worker_process.child_variables()


def test_a_change_lets_the_warm_worker_go_and_ok_alone_does_not(dialog, lab, fake_command):
    lab.workers.request(fake_command, "predict", {}, lambda _: None, lambda: False)
    warm = lab.workers._warm
    dialog.page.apply()
    assert lab.workers._warm is warm
    type_number(dialog.page.threads, 2)
    click(dialog.ok)
    assert warm.process.exit_code() == 0
    seen = lab.workers.request(
        fake_command, "predict", {"device": "environment"}, lambda _: None, lambda: False
    )
    assert seen["LCLAB_THREADS"] == "2"


def test_the_environments_state_is_that_of_the_path_typed(dialog, folder):
    python = folder / "python é"
    paste(dialog.page.python.lineEdit(), python)
    wait_for(lambda: "does not exist" in dialog.page.state.text())
    python.touch()
    paste(dialog.page.python.lineEdit(), "")
    paste(dialog.page.python.lineEdit(), python)
    wait_for(lambda: dialog.page.state.text() == f"Ready: {python}")
    click(dialog.ok)
    assert settings.PYTHON.value() == str(python)


def test_the_set_up_opens_when_the_options_are_closed(dialog, set_ups):
    click(dialog.page.stops)
    click(dialog.page.set_up)
    assert not dialog.isVisible()
    assert settings.STOPS_WITH_QGIS.value() is True
    wait_for(lambda: set_ups)


def test_settings_that_somebody_has_edited_are_as_they_come():
    QgsSettings().setValue(settings.LIVE_MEGAPIXELS.key, "many")
    assert settings.LIVE_MEGAPIXELS.value() == settings.LIVE_MEGAPIXELS.default


def test_new_runs_lie_beside_the_project_or_where_is_set(folder):
    assert default_run_folder().name == "Land Cover Lab"
    QgsProject.instance().write(str(folder / "p.qgz"))
    assert default_run_folder() == folder / "land_cover_runs"
    settings.RUN_FOLDER.keep(str(folder / "elsewhere"))
    assert default_run_folder() == folder / "elsewhere"
    assert new_run_folder("train") == folder / "elsewhere" / "train_1"
    (folder / "elsewhere" / "train_1").mkdir(parents=True)
    (folder / "elsewhere" / "train_2.lclab").mkdir()
    assert new_run_folder("train") == folder / "elsewhere" / "train_3"
    assert not Path(folder / "land_cover_runs").exists()

"""The shelf with the real worker and the model that comes with the plugin."""

from __future__ import annotations

import pytest
from land_cover_lab.core.lclab.errors import LabError
from land_cover_lab.core.lclab.modelfile import read_card
from land_cover_lab.environment import worker_command
from land_cover_lab.gui.lab import Lab
from land_cover_lab.gui.shelf import ShelfPart
from land_cover_lab.worker_client import WorkerPool
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QMenu, QToolBar

from tests.plugin.area.support import wait_for
from tests.plugin.shelf.support import Desk

PATIENCE = 120


@pytest.fixture
def real_desk(qgis_iface, qgis_processing, folder, monkeypatch):
    try:
        command = worker_command("")
    except LabError as error:
        pytest.skip(str(error))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    made = Desk(qgis_iface, folder)
    made.part.unload()
    made.lab = Lab(qgis_iface, WorkerPool(), None, QToolBar("Lab"), QMenu("Lab"))
    made.part = ShelfPart(made.lab, made.used.append, list, command=lambda: command)
    yield made
    made.leave()


def test_a_bundled_model_is_renamed_and_coloured_in_a_copy_and_again_in_it(real_desk):
    desk = real_desk
    page = desk.open()
    desk.click("prairie_lakes")
    desk.rename(0, "Offenes Wasser")
    desk.colour_buttons()[1].setColor(QColor("#ff8800"))
    desk.press(page.details.save)
    copy = desk.shelf / "prairie_lakes.onnx"
    wait_for(lambda: page.list.key == str(copy), PATIENCE)
    card = read_card(copy)
    assert [c.name for c in card.classes][:2] == ["Offenes Wasser", "wetland"]
    assert card.classes[1].color == "#ff8800"
    assert card.metrics["iou"]["Offenes Wasser"] > 0.9
    wait_for(lambda: page.details.table.model().index(0, 2).data() == "Offenes Wasser")
    desk.rename(1, "Moor")
    desk.press(page.details.save)
    wait_for(lambda: read_card(copy).classes[1].name == "Moor", PATIENCE)
    wait_for(lambda: not page.details.save.isVisible())
    assert sum(1 for _ in desk.shelf.iterdir()) == 1

"""The area tool with the real worker and the model that comes with the plugin."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from land_cover_lab.core.lclab.errors import LabError
from land_cover_lab.core.lclab.modelfile import read_card
from land_cover_lab.environment import worker_command
from land_cover_lab.gui.area import wishes
from land_cover_lab.gui.area.places import probabilities_of
from land_cover_lab.processing.parameters import bundled_model
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from tests.plugin.area.support import RIGHT, value_at, wait_for
from tests.plugin.qgis_support import read_raster, write_raster

SIDE = 256
BOX = (500000, 5000000, 500000 + SIDE, 5000000 + SIDE)
PATIENCE = 120


@pytest.fixture
def real_desk(desk, monkeypatch):
    """The area tool with the plugin's own model and worker."""
    try:
        command = worker_command("")
    except LabError as error:
        pytest.skip(str(error))
    monkeypatch.setattr(wishes, "chosen_command", lambda: command)
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    desk.part.models.choose(Path(bundled_model()))
    return desk


def test_the_bundled_model_maps_a_polygon_and_tells_its_probabilities(real_desk, folder):
    desk = real_desk
    card = read_card(bundled_model())
    bands = max(len(card.bands), 1)
    values = np.random.default_rng(5).integers(20, 200, (bands, SIDE, SIDE), dtype=np.uint8)
    image = QgsRasterLayer(str(write_raster(folder / "real.tif", values, BOX)), "real")
    desk.project.addMapLayer(image)
    desk.look_at(BOX)
    desk.click_button("polygon")
    for corner in [(500020, 5000020), (500230, 5000020), (500020, 5000230)]:
        desk.click(desk.pixel(*corner))
    desk.click(desk.pixel(500020, 5000230), RIGHT)
    wait_for(lambda: desk.maps() or "Mapping" not in desk.told(), PATIENCE)
    assert desk.maps(), desk.told()
    (layer,) = desk.maps()
    assert [c.label for c in layer.renderer().classes()] == [c.name for c in card.classes]
    classes = read_raster(layer.source())[0]
    assert 0.45 < (classes != 255).mean() < 0.55
    scores = read_raster(probabilities_of(Path(layer.source())))
    row, column = classes.shape[0] - 20, 20
    desk.click_button("ask")
    desk.click(desk.pixel(500020 + 20.5, 5000020 + 20.5))
    wait_for(desk.box)
    by_likelihood = np.argsort(-scores[:, row, column])
    assert desk.box_texts()[0] == card.classes[by_likelihood[0]].name
    percents = [text for text in desk.box_texts() if text.endswith("%")]
    assert percents[0] == f"{scores[:, row, column].max():.1%}"


@pytest.mark.parametrize("button", ["rectangle", "polygon"])
def test_a_map_of_an_image_without_georeference_lies_on_it(real_desk, folder, button):
    desk = real_desk
    values = np.random.default_rng(6).integers(20, 200, (4, SIDE, SIDE), dtype=np.uint8)
    path = write_raster(folder / "plain.tif", values, None, "")
    desk.project.addMapLayer(QgsRasterLayer(str(path), "plain"))
    desk.look_at((0, -SIDE, SIDE, 0), "")
    desk.click_button(button)
    if button == "rectangle":
        desk.drag(desk.pixel(100, -50), desk.pixel(200, -150))
    else:
        for corner in [(100, -50), (200, -150), (100, -150)]:
            desk.click(desk.pixel(*corner))
        desk.key(Qt.Key.Key_Return)
    wait_for(lambda: desk.maps() or "Mapping" not in desk.told(), PATIENCE)
    assert desk.maps(), desk.told()
    box = desk.maps()[0].extent()
    sides = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    assert sides == pytest.approx((100, -150, 200, -50), abs=2)
    assert value_at(desk.maps()[0], 120, -140) is not None
    assert (value_at(desk.maps()[0], 190, -60) is None) is (button == "polygon")
    desk.click_button("ask")
    desk.click(desk.pixel(120, -140))
    assert desk.box_texts()[1].endswith("%") or desk.box_texts()[2].endswith("%")

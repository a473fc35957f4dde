"""The area tool on a canvas, with a worker that maps by a rule that is known."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from land_cover_lab import settings
from land_cover_lab.gui.area import models, part, wishes
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtGui import QColor, QImage

from tests.plugin.area.support import Desk, image_layer, worker_in, write_model


@pytest.fixture(autouse=True)
def nothing_remembered():
    """Begin with no settings and an empty project."""
    limits = settings.LIVE_MEGAPIXELS, settings.DRAWN_MEGAPIXELS
    for key in (models.SETTING, *(s.key for s in (settings.MAPS_BESIDE_PROJECT, *limits))):
        QgsSettings().remove(key)
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


@pytest.fixture
def model(folder) -> Path:
    """A model file that the settings name as the one used last."""
    path = write_model(folder / "mapper.safetensors")
    models.remember(path)
    return path


@pytest.fixture
def desk(qgis_iface, qgis_canvas, folder, model, monkeypatch):
    """The area tool as QGIS has loaded it."""
    command = worker_in(folder)
    for module in (wishes, part):
        monkeypatch.setattr(module, "chosen_command", lambda: command)
    monkeypatch.setattr(qgis_iface, "_active_layer_id", None)
    qgis_canvas.setRotation(0)
    made = Desk(qgis_iface, qgis_canvas, folder)
    yield made
    made.leave()


@pytest.fixture
def image(folder) -> QgsRasterLayer:
    """An image in the project: land on the left, water on the right."""
    layer = image_layer(folder / "bild ü.tif")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def tiles(folder) -> QgsRasterLayer:
    """A web layer of four tiles, bright to the right."""
    for column in range(2):
        (folder / "1" / str(column)).mkdir(parents=True)
        for row in range(2):
            picture = QImage(256, 256, QImage.Format.Format_RGB32)
            picture.fill(QColor(204, 0, 0) if column else QColor(25, 0, 0))
            picture.save(str(folder / "1" / str(column) / f"{row}.png"))
    address = quote(f"file://{folder}/{{z}}/{{x}}/{{y}}.png", safe="/:{}")
    layer = QgsRasterLayer(f"type=xyz&zmin=1&zmax=1&url={address}", "tiles", "wms")
    assert layer.isValid()
    return layer

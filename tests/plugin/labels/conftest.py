"""The label helper as QGIS has loaded it, with an image."""

from __future__ import annotations

import pytest
from land_cover_lab.gui.area import models
from qgis.core import QgsProject, QgsSettings

from tests.plugin.labels.support import Desk, draw, image_layer, square, start_from


@pytest.fixture(autouse=True)
def nothing_remembered():
    """Begin with no models used before and an empty project."""
    QgsSettings().remove(models.SETTING)
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


@pytest.fixture
def image(folder):
    """An image in the project."""
    layer = image_layer(folder / "bild ü.tif")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def desk(qgis_iface, qgis_canvas, folder, image, monkeypatch):
    """The dock, open, over a canvas with the image."""
    monkeypatch.setattr(qgis_iface, "_active_layer_id", None)
    made = Desk(qgis_iface, qgis_canvas, folder, monkeypatch)
    yield made
    made.leave()


@pytest.fixture
def layer(desk):
    """A new label layer with the demo's classes."""
    made = desk.new_layer()
    start_from(desk, "Of the demo: prairie lakes")
    return made


@pytest.fixture
def drawn(layer):
    """The layer with three polygons of water on disk."""
    assert layer.startEditing()
    for number in range(3):
        draw(layer, square(100 * number, 0, 50))
    assert layer.commitChanges()
    return layer

"""The shelf as QGIS opens it, with folders of models."""

from __future__ import annotations

import pytest
from land_cover_lab.gui.area import models
from land_cover_lab.gui.shelf import counts, places
from qgis.core import QgsProject, QgsSettings

from tests.plugin.shelf.support import Desk


@pytest.fixture(autouse=True)
def nothing_remembered(folder):
    """Begin with a shelf of its own, and nothing used before."""
    for key in (models.SETTING, counts.SETTING):
        QgsSettings().remove(key)
    QgsSettings().setValue(places.SETTING, str(folder / "Regal"))
    QgsProject.instance().clear()
    yield
    for key in (models.SETTING, counts.SETTING, places.SETTING):
        QgsSettings().remove(key)


@pytest.fixture
def desk(qgis_iface, qgis_canvas, qgis_processing, folder):
    """The shelf's window, shown by its action once `open` is called."""
    made = Desk(qgis_iface, folder)
    yield made
    made.leave()

"""Layers in the form of a run: files go on as they are, others are written beside its record."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QDialogButtonBox

from tests.plugin.qgis_support import write_raster
from tests.plugin.tasks.support import click, wait_for


@pytest.fixture
def layer(folder):
    """An image in the project."""
    path = write_raster(folder / "bild ü.tif", np.full((3, 6, 8), 7, np.uint8))
    made = QgsRasterLayer(str(path), "Bild")
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().clear()


def started(desk, data, layer, folder):
    """Start an adaptation to a layer and return its values."""
    run = str(folder / "Lauf 1")
    dialog = desk.open("adapt", source=str(data), target=[layer.id()], output=run)
    click(dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok))
    wait_for(lambda: desk.started)
    ((_, values, title),) = desk.started
    assert (title, values["output"]) == ("Lauf 1", run)
    wait_for(desk.is_gone)
    return values


def test_a_file_goes_on_as_it_is(desk, data, layer, folder):
    assert started(desk, data, layer, folder)["target"] == [layer.source()]
    assert not (folder / "Lauf 1.lclab").exists()


def test_what_is_written_for_a_run_lies_beside_its_record(desk, data, layer, folder):
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    ((path),) = started(desk, data, layer, folder)["target"]
    assert Path(path).parent == folder / "Lauf 1.lclab" / "inputs"
    raster = gdal.Open(path)
    assert "UTM zone 33N" in raster.GetProjection()
    assert (raster.ReadAsArray() == 7).all()


def test_a_missing_layer_is_told(desk, data, folder):
    dialog = desk.open("adapt", source=str(data), output=str(folder / "Lauf 1"))
    click(dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok))
    assert "Missing: Target" in dialog.messageBar().currentItem().text()
    assert not desk.started


def test_closing_while_layers_are_written_starts_nothing(desk, data, layer, folder):
    dialog = desk.open(
        "adapt", source=str(data), target=[layer.id()], output=str(folder / "Lauf 1")
    )
    click(dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok))
    dialog.close()
    wait_for(desk.is_gone)
    assert not desk.started

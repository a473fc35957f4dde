"""Names and colours beside a map, read back by GDAL's tools and as QGIS's XML."""

import shutil
import subprocess
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from lclab.card import LandClass
from lclab.geo.legend import colormap, style, write_categories, write_style
from tests.core.geo.rasters import write

CLASSES = (
    LandClass(0, "Wald & Wiese", "#00ff00"),
    LandClass(2, "<Wasser> 水", "#0000ff"),
    LandClass(7, 'so "genannt"', "#a0b0c0"),
)


def test_colour_table():
    assert colormap(CLASSES) == {
        0: (0, 255, 0, 255),
        2: (0, 0, 255, 255),
        7: (160, 176, 192, 255),
    }


def test_style_has_one_entry_per_class(folder):
    write_style(CLASSES, folder / "k.qml")
    root = ET.parse(folder / "k.qml").getroot()  # noqa: S314 - our own file
    assert root.tag == "qgis"
    renderer = root.find("pipe/rasterrenderer")
    assert (renderer.get("type"), renderer.get("band")) == ("paletted", "1")
    entries = [
        (int(e.get("value")), e.get("label"), e.get("color"), e.get("alpha"))
        for e in renderer.iterfind("colorPalette/paletteEntry")
    ]
    assert entries == [(c.id, c.name, c.color, "255") for c in CLASSES]
    assert style(CLASSES).startswith("<!DOCTYPE qgis")


def test_category_names_stand_at_their_values(folder):
    write_categories(CLASSES, folder / "k.tif.aux.xml")
    root = ET.parse(folder / "k.tif.aux.xml").getroot()  # noqa: S314 - our own file
    names = [c.text or "" for c in root.iterfind("PAMRasterBand[@band='1']/CategoryNames/Category")]
    assert names == ["Wald & Wiese", "", "<Wasser> 水", "", "", "", "", 'so "genannt"']


@pytest.mark.parametrize("classes", [CLASSES, (LandClass(300, "groß", "#010203"),)])
def test_gdal_reads_the_category_names(folder, classes):
    gdalinfo = shutil.which("gdalinfo")
    assert gdalinfo, "apt install gdal-bin"
    path = write(folder / "k.tif", np.zeros((1, 4, 4), "uint16"))
    write_categories(classes, folder / "k.tif.aux.xml")
    done = subprocess.run([gdalinfo, str(path)], capture_output=True, encoding="utf-8", check=True)
    for c in classes:
        assert f"{c.id}: {c.name}\n" in done.stdout

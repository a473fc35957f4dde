"""Names and colours beside a map, read back by GDAL's tools and as QGIS's XML."""

import shutil
import sqlite3
import subprocess
import xml.etree.ElementTree as ET
from contextlib import closing

import numpy as np
import pytest

from lclab.card import LandClass
from lclab.geo.legend import colormap, polygon_style, store_style, style, write_categories
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
    root = ET.fromstring(style(CLASSES))  # noqa: S314 - our own text
    assert root.tag == "qgis"
    renderer = root.find("pipe/rasterrenderer")
    assert (renderer.get("type"), renderer.get("band")) == ("paletted", "1")
    entries = [
        (int(e.get("value")), e.get("label"), e.get("color"), e.get("alpha"))
        for e in renderer.iterfind("colorPalette/paletteEntry")
    ]
    assert entries == [(c.id, c.name, c.color, "255") for c in CLASSES]
    assert style(CLASSES).startswith("<!DOCTYPE qgis")


def test_polygons_are_coloured_by_their_class_field():
    root = ET.fromstring(polygon_style(CLASSES))  # noqa: S314 - our own text
    renderer = root.find("renderer-v2")
    assert (renderer.get("type"), renderer.get("attr")) == ("categorizedSymbol", "class")
    colours = {
        symbol.get("name"): symbol.find("layer/prop[@k='color']").get("v")
        for symbol in renderer.iterfind("symbols/symbol")
    }
    shown = [
        (c.get("value"), c.get("label"), colours[c.get("symbol")])
        for c in renderer.iterfind("categories/category")
    ]
    assert shown == [
        ("0", "Wald & Wiese", "0,255,0,255"),
        ("2", "<Wasser> 水", "0,0,255,255"),
        ("7", 'so "genannt"', "160,176,192,255"),
    ]


def test_a_style_is_the_default_of_its_layer(folder):
    path = folder / "p.gpkg"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE gpkg_contents (table_name, data_type, identifier)")
    store_style("<qgis/>", path, "land_cover")
    with closing(sqlite3.connect(path)) as database:
        found = database.execute(
            "SELECT styleQML, useAsDefault FROM layer_styles WHERE f_table_name = 'land_cover'"
        ).fetchall()
        named = database.execute("SELECT table_name, data_type FROM gpkg_contents").fetchall()
    assert found == [("<qgis/>", 1)]
    assert named == [("layer_styles", "attributes")]


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

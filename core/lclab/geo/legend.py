"""Class names and colours beside a map, so that QGIS and GDAL show them wherever it is opened."""

from __future__ import annotations

import sqlite3
import xml.etree.ElementTree as ET  # nosec B405 - XML is only written here, never read
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from ..card import LandClass
from ..colours import rgb

STYLES_TABLE = """
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256),
  f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
  useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
  update_time DATETIME DEFAULT CURRENT_TIMESTAMP
)
"""


def colormap(classes: Sequence[LandClass]) -> dict[int, tuple[int, int, int, int]]:
    """Return the colour table of a map with values up to 255."""
    return {c.id: (*rgb(c.color), 255) for c in classes}


def style(classes: Sequence[LandClass]) -> str:
    """Return the QGIS style of a map: one entry per class, nodata transparent."""
    root = ET.Element("qgis", version="3.22.0", styleCategories="Symbology")
    pipe = ET.SubElement(root, "pipe")
    renderer = ET.SubElement(
        pipe,
        "rasterrenderer",
        type="paletted",
        band="1",
        opacity="1",
        alphaBand="-1",
        nodataColor="",
    )
    ET.SubElement(renderer, "rasterTransparency")
    palette = ET.SubElement(renderer, "colorPalette")
    for c in classes:
        ET.SubElement(
            palette, "paletteEntry", value=str(c.id), label=c.name, color=c.color, alpha="255"
        )
    ET.SubElement(pipe, "brightnesscontrast", brightness="0", contrast="0", gamma="1")
    ET.SubElement(pipe, "rasterresampler", maxOversampling="2")
    ET.SubElement(root, "blendMode").text = "0"
    return as_document(root)


def as_document(root: ET.Element) -> str:
    """Return a style as QGIS's files hold it."""
    ET.indent(root)
    head = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    return head + ET.tostring(root, encoding="unicode") + "\n"


def polygon_style(classes: Sequence[LandClass]) -> str:
    """Return the QGIS style of a map's polygons: the class's colour, without outlines."""
    root = ET.Element("qgis", version="3.22.0", styleCategories="Symbology")
    renderer = ET.SubElement(root, "renderer-v2", type="categorizedSymbol", attr="class")
    categories = ET.SubElement(renderer, "categories")
    symbols = ET.SubElement(renderer, "symbols")
    for number, c in enumerate(classes):
        ET.SubElement(
            categories,
            "category",
            value=str(c.id),
            type="long",
            label=c.name,
            symbol=str(number),
            render="true",
        )
        symbol = ET.SubElement(symbols, "symbol", type="fill", name=str(number), alpha="1")
        layer = ET.SubElement(symbol, "layer", {"class": "SimpleFill", "enabled": "1"})
        colour = ",".join(str(part) for part in (*rgb(c.color), 255))
        for key, value in (("color", colour), ("style", "solid"), ("outline_style", "no")):
            ET.SubElement(layer, "prop", k=key, v=value)
    return as_document(root)


def store_style(text: str, path: Path, layer: str) -> None:
    """Put a style into a GeoPackage as the one that QGIS loads with a layer."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(STYLES_TABLE)
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) "
            "VALUES ('layer_styles', 'attributes', 'layer_styles')"
        )
        database.execute(
            "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, "
            "f_geometry_column, styleName, styleQML, useAsDefault, update_time) "
            "VALUES ('', '', ?, 'geom', 'classes', ?, 1, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
            (layer, text),
        )


def write_categories(classes: Sequence[LandClass], path: Path) -> None:
    """Write the class names where GDAL looks for a raster's category names."""
    names = {c.id: c.name for c in classes}
    root = ET.Element("PAMDataset")
    band = ET.SubElement(root, "PAMRasterBand", band="1")
    categories = ET.SubElement(band, "CategoryNames")
    for value in range(max(names) + 1):
        ET.SubElement(categories, "Category").text = names.get(value, "")
    ET.indent(root)
    path.write_text(ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")

"""Class names and colours beside a map, so that QGIS and GDAL show them wherever it is opened."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 - XML is only written here, never read
from collections.abc import Sequence
from pathlib import Path

from ..card import LandClass
from ..colours import rgb


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
    ET.indent(root)
    head = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    return head + ET.tostring(root, encoding="unicode") + "\n"


def write_style(classes: Sequence[LandClass], path: Path) -> None:
    """Write the QGIS style of a map."""
    path.write_text(style(classes), encoding="utf-8")


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

"""What a raster says of its own values: their names and colours."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET  # nosec B405 - only what GDAL has just written is read
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

import rasterio
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile
from rasterio.shutil import copy

from ..errors import InputError
from .source import environment, open_raster

VALUE_USES, NAME_USE = {"1", "5"}, "2"
COLOUR_USES = ("6", "7", "8")
"""GDAL's numbers for what a column of an attribute table is for."""


@dataclass(frozen=True)
class Category:
    """Name and colour of one value; either may be unknown."""

    name: str = ""
    color: str = ""


def categories_of(path: str, field: str = "labels") -> dict[int, Category]:
    """Return what a raster's first band says of its values: its card, names, table, colours."""
    with environment(), open_raster(path, field) as raster:
        card = raster.tags(ns="LCLAB").get("card")
        band = described(raster)
    known = colours_in(band)
    for value, category in [*named_in(band), *rows_in(band), *classes_in(card)]:
        name = category.name or known.get(value, category).name
        known[value] = Category(name, category.color or known.get(value, category).color)
    return known


def described(raster: rasterio.DatasetReader) -> ET.Element:
    """Return the first band as a virtual raster describes it.

    rasterio reads neither category names nor attribute tables, but GDAL copies them there.
    """
    with MemoryFile(ext=".vrt") as memory:
        try:
            copy(raster, memory.name, driver="VRT")
            with open_raster(memory.name) as virtual:
                text = virtual.tags(ns="xml:VRT")["xml:VRT"]
        except (RasterioError, KeyError, InputError):
            return ET.Element("VRTRasterBand")
    written = ET.fromstring(text)  # noqa: S314 # nosec B314 - written by GDAL just now
    band = written.find("VRTRasterBand")
    return ET.Element("VRTRasterBand") if band is None else band


def colours_in(band: ET.Element) -> dict[int, Category]:
    """Return the colour table but for colours that nobody sees or that several values share."""
    entries = [
        tuple(int(entry.get(f"c{part}", "255")) for part in (1, 2, 3, 4))
        for entry in band.findall("ColorTable/Entry")
    ]
    counts = Counter(entry[:3] for entry in entries)
    return {
        value: Category(color="#{:02x}{:02x}{:02x}".format(*entry[:3]))
        for value, entry in enumerate(entries)
        if entry[3] > 0 and counts[entry[:3]] == 1
    }


def named_in(band: ET.Element) -> Iterator[tuple[int, Category]]:
    """Yield the values that have a category name."""
    for value, element in enumerate(band.findall("CategoryNames/Category")):
        if (element.text or "").strip():
            yield value, Category((element.text or "").strip())


def rows_in(band: ET.Element) -> Iterator[tuple[int, Category]]:
    """Yield the rows of the attribute table."""
    columns: dict[str, int] = {}
    for index, definition in enumerate(band.findall("GDALRasterAttributeTable/FieldDefn")):
        columns.setdefault(definition.findtext("Usage", ""), index)
    value_column = next((columns[use] for use in VALUE_USES & set(columns)), None)
    if value_column is None:
        return
    for row in band.findall("GDALRasterAttributeTable/Row"):
        cells = [cell.text or "" for cell in row.findall("F")]
        value = float(cells[value_column])
        name = cells[columns[NAME_USE]].strip() if NAME_USE in columns else ""
        category = Category(name)
        if set(COLOUR_USES) <= set(columns):
            parts = [int(float(cells[columns[use]])) & 255 for use in COLOUR_USES]
            category = replace(category, color="#{:02x}{:02x}{:02x}".format(*parts))
        if value == int(value):
            yield int(value), category


def classes_in(card: str | None) -> Iterator[tuple[int, Category]]:
    """Yield the classes of the card that a map of ours carries."""
    rows = json.loads(card).get("classes", []) if card else []
    for row in rows:
        yield int(row["id"]), Category(str(row["name"]), str(row["color"]))

"""The QGIS style of a sample: plain points, and a form that asks for the class and hides the map's.

Whoever labels a point must not see what the map says there.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 - XML is only written here, never read
from collections.abc import Sequence

from ..card import LandClass
from ..geo.legend import as_document

HIDDEN = ("map_class", "map_name")
MARK = {
    "name": "cross",
    "size": "4",
    "color": "255,255,255,255",
    "outline_color": "255,0,255,255",
    "outline_width": "0.6",
}


def sample_style(classes: Sequence[LandClass]) -> str:
    """Return the style of a layer of points that are to be labelled with these classes."""
    root = ET.Element("qgis", version="3.22.0", styleCategories="Symbology|Forms|Fields")
    renderer = ET.SubElement(root, "renderer-v2", type="singleSymbol")
    symbols = ET.SubElement(renderer, "symbols")
    symbol = ET.SubElement(symbols, "symbol", type="marker", name="0", alpha="1")
    layer = ET.SubElement(symbol, "layer", {"class": "SimpleMarker", "enabled": "1"})
    for key, value in MARK.items():
        ET.SubElement(layer, "prop", k=key, v=value)
    fields = ET.SubElement(root, "fieldConfiguration")
    for name in HIDDEN:
        widget(fields, name, "Hidden")
    choices = option(widget(fields, "class", "ValueMap"), "List", "map")
    for c in classes:
        option(option(choices, "Map"), "QString", c.name, str(c.id))
    return as_document(root)


def widget(fields: ET.Element, name: str, kind: str) -> ET.Element:
    """Say how a field is edited; return where its options go."""
    field = ET.SubElement(fields, "field", name=name)
    config = ET.SubElement(ET.SubElement(field, "editWidget", type=kind), "config")
    return option(config, "Map")


def option(parent: ET.Element, kind: str, name: str = "", value: str = "") -> ET.Element:
    """Add an option as QGIS writes it."""
    facts = {"type": kind, "name": name, "value": value}
    return ET.SubElement(parent, "Option", {k: v for k, v in facts.items() if v})

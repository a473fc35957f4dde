"""Suggested places as a layer to walk through."""

from __future__ import annotations

import warnings
import xml.etree.ElementTree as ET  # nosec B405 - XML is only written here, never read
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely

from ..card import LandClass
from ..geo.legend import as_document, store_style
from ..geo.output import disk_errors
from ..geo.source import Source
from .pool import Place

LAYER = "places"
OPEN, DONE = "255,0,255,255", "90,160,90,255"


def write(
    path: Path,
    places: Sequence[tuple[Place, Any]],
    classes: Sequence[LandClass],
    images: Sequence[Source],
) -> None:
    """Write places with their outlines, in order."""
    rows = [place for place, _ in places]
    likeliest = [np.argsort(-place.chances, kind="stable")[:2] for place in rows]
    names = [(classes[first].name, classes[second].name) for first, second in likeliest]
    columns = {
        "rank": np.arange(1, len(rows) + 1, dtype=np.int32),
        "uncertainty": np.array([round(place.uncertainty, 4) for place in rows]),
        "class": np.array([first for first, _ in names], dtype=object),
        "second": np.array([second for _, second in names], dtype=object),
        "image": np.array([Path(images[place.image].path).name for place in rows], dtype=object),
        "done": np.zeros(len(rows), bool),
    }
    crs = images[0].crs
    with disk_errors(path), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "'crs' was not provided")  # a picture has none
        pyogrio.raw.write(
            str(path),
            shapely.to_wkb(np.array([outline for _, outline in places], dtype=object)),
            list(columns.values()),
            list(columns),
            geometry_type="Polygon",
            crs=crs.to_wkt() if crs else None,
            driver="GPKG",
            layer=LAYER,
            dataset_options={"VERSION": "1.2"},  # the newest that all supported QGIS know
        )
        store_style(places_style(), path, LAYER)


def places_style() -> str:
    """Return the QGIS style of places: outlines with their rank, quieter where they are done."""
    root = ET.Element(
        "qgis", version="3.22.0", styleCategories="Symbology|Labeling", labelsEnabled="1"
    )
    renderer = ET.SubElement(root, "renderer-v2", type="RuleRenderer")
    rules = ET.SubElement(renderer, "rules", key="places")
    symbols = ET.SubElement(renderer, "symbols")
    kinds = (('NOT coalesce("done", false)', "to label", OPEN), ("ELSE", "done", DONE))
    for number, (test, label, colour) in enumerate(kinds):
        symbol_name = str(number)
        facts = {"key": f"rule {number}", "filter": test, "label": label, "symbol": symbol_name}
        ET.SubElement(rules, "rule", facts)
        symbol = ET.SubElement(symbols, "symbol", type="fill", name=symbol_name, alpha="1")
        layer = ET.SubElement(symbol, "layer", {"class": "SimpleFill", "enabled": "1"})
        wishes = {"style": "no", "outline_color": colour, "outline_width": "0.5"}
        for key, value in wishes.items():
            ET.SubElement(layer, "prop", k=key, v=value)
    settings = ET.SubElement(ET.SubElement(root, "labeling", type="simple"), "settings")
    style = {"fieldName": "rank", "fontSize": "9", "textColor": "60,0,60,255"}
    text = ET.SubElement(settings, "text-style", style)
    buffer = {"bufferDraw": "1", "bufferSize": "0.8", "bufferColor": "255,255,255,255"}
    ET.SubElement(text, "text-buffer", buffer)
    return as_document(root)

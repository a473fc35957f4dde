"""What is made from a whole map: patches merged, legend, areas, polygons, overviews."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

from ..card import LandClass
from ..events import Report
from ..geo.cog import make_cog
from ..geo.legend import style, write_categories
from ..geo.measure import class_areas, write_csv
from ..geo.output import Outputs, profile
from ..geo.polygons import write_polygons
from ..geo.sieve import merge_small_patches
from .setup import Setup


def finish(setup: Setup, outputs: Outputs, report: Report) -> dict[str, Any]:
    """Make everything else that was asked for, still under waiting names; say where it will be."""
    spec, classes, final = setup.spec, setup.card.classes, Path(setup.spec.output)
    result: dict[str, Any] = {name: str(path) for name, path in setup.finals().items()}
    result["output"] = result.pop("map")
    waiting = outputs.waiting(final)
    if spec.minimum_area:
        merge_patches(setup, waiting, report)
    if spec.areas:
        report.progress(0.96, "measuring areas")
        areas = class_areas(waiting, classes, report)
        write_csv(areas, outputs.waiting(Path(spec.areas)))
        result["areas"] = spec.areas
    if spec.polygons:
        report.progress(0.97, "drawing polygons")
        path = outputs.waiting(Path(spec.polygons))
        result["polygon_count"] = write_polygons(waiting, classes, path, report)
        result["polygons"] = spec.polygons
    if spec.format == "cog":
        for layer, path in setup.finals().items():
            report.progress(0.98, "building overviews")
            make_cog(outputs.waiting(path), layer == "map", report)
    outputs.waiting(final.with_suffix(".qml")).write_text(style(classes), encoding="utf-8")
    write_categories(classes, outputs.waiting(final.with_name(final.name + ".aux.xml")))
    result["classes"] = [as_row(c) for c in classes]
    return result


def merge_patches(setup: Setup, path: Path, report: Report) -> None:
    """Merge the patches of a map that are smaller than the user wants."""
    report.progress(0.95, "merging small patches")
    metres = setup.source.pixel_metres(setup.spec.pixel_size)
    pixel = metres[0] * metres[1] if metres else 1.0
    smallest = math.ceil(setup.spec.minimum_area / pixel - 1e-6)
    if smallest < 2:
        return
    blank = setup.blanks["map"]
    facts = profile(setup.source, setup.region, blank.dtype, blank.bands, blank.nodata)
    merged = path.with_name(path.name + ".merged")
    try:
        merge_small_patches(path, merged, smallest, facts, report)
        merged.replace(path)
    finally:
        merged.unlink(missing_ok=True)


def as_row(c: LandClass) -> dict[str, Any]:
    """Return a class as plain values."""
    return {"id": c.id, "name": c.name, "color": c.color}

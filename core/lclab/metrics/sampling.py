"""A stratified random sample: points on a map, each pixel of a class as likely as any other."""

from __future__ import annotations

import random
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray

from ..card import LandClass
from ..errors import InputError
from ..events import Report
from ..geo.legend import store_style
from ..geo.output import Outputs, disk_errors
from ..tasks.sample import Sample
from .allocation import allocate, needed
from .legend import legend_of
from .progress import Stages
from .rasters import boxes, classified, read_box
from .sample_style import sample_style
from .strata import strata_of

LAYER = "sample"
COUNTING = 0.5


@dataclass(frozen=True)
class Drawn:
    """The row, column and class of every point, in an order that tells nothing of its class."""

    rows: NDArray[np.int64]
    cols: NDArray[np.int64]
    values: NDArray[np.int64]


def draw(spec: Sample, report: Report) -> dict[str, Any]:
    """Draw the points and write them; return how many each class has got."""
    stages = Stages(report)
    refuse_map(spec)
    with classified(spec.map, "map") as raster:
        stages.begin(0, COUNTING)
        pixels = {value: s.pixels for value, s in strata_of(raster, stages).items()}
        if not pixels:
            raise InputError(
                f"map = {spec.map}: it holds no data.", field="map", remedy="Choose another map."
            )
        classes = {c.id: c for c in legend_of(None, spec.map, None, ()).classes(pixels)}
        wanted = plan(spec, pixels, classes, stages)
        stages.begin(COUNTING, 1)
        drawn = draw_pixels(raster, pixels, wanted, spec.seed, stages)
        with Outputs() as outputs:
            write(outputs.waiting(Path(spec.output)), raster, drawn, classes)
            stages.raise_if_cancelled()
            outputs.publish()
    points = [{"id": v, "name": classes[v].name, "points": n} for v, n in wanted.items()]
    return {"output": spec.output, "count": sum(wanted.values()), "classes": points}


def refuse_map(spec: Sample) -> None:
    """Refuse to write the points over the map."""
    if Path(spec.map).resolve() == Path(spec.output).resolve():
        problem = f"output = {spec.output}: this file is the map."
        raise InputError(problem, field="output", remedy="Give another name.")


def plan(
    spec: Sample, pixels: Mapping[int, int], classes: Mapping[int, LandClass], report: Report
) -> dict[int, int]:
    """Return how many points each class gets, and say where that is not what was asked for."""
    total = spec.points or needed(pixels, spec.expected, spec.error)
    wanted = allocate(pixels, total, spec.least)
    for value, count in pixels.items():
        if count < spec.least:
            report.warning(f"Class '{classes[value].name}' has {count} pixels; all are taken.")
    given = sum(wanted.values())
    if given > total:
        report.warning(
            f"{given} points instead of {total}, so that each of {len(pixels)} classes has at "
            f"least {spec.least}."
        )
    elif given < total:
        report.warning(f"The map has {given} pixels only; each of them is a point.")
    return wanted


def draw_pixels(
    raster: Any, pixels: Mapping[int, int], wanted: Mapping[int, int], seed: int, report: Report
) -> Drawn:
    """Return random pixels of each class, none of them twice.

    Which of a class's pixels are taken is drawn first, as places in the order in which boxes are
    read; the map is then read once to find them.
    """
    chance = random.Random(seed)  # noqa: S311 # nosec B311 - to be repeatable
    chosen = {
        value: np.array(sorted(chance.sample(range(pixels[value]), count)), np.int64)
        for value, count in wanted.items()
    }
    passed = dict.fromkeys(pixels, 0)
    found: list[tuple[NDArray[Any], NDArray[Any], NDArray[Any]]] = []
    parts = boxes(raster)
    for number, box in enumerate(parts):
        report.raise_if_cancelled()
        report.progress(number / len(parts), "drawing points")
        values, valid = read_box(raster, box, ("map", raster.name))
        for value, places in chosen.items():
            rows, cols = np.nonzero(valid & (values == value))
            here = places - passed[value]
            here = here[(here >= 0) & (here < len(rows))]
            found.append((rows[here] + box.top, cols[here] + box.left, np.full(len(here), value)))
            passed[value] += len(rows)
    rows, cols, values = (np.concatenate(column) for column in zip(*found))
    order = np.random.default_rng(seed).permutation(len(rows))
    return Drawn(rows[order], cols[order], values[order])


def write(path: Path, raster: Any, drawn: Drawn, classes: Mapping[int, LandClass]) -> None:
    """Write the points as a layer whose field 'class' is still empty."""
    xs, ys = raster.transform @ (drawn.cols + 0.5, drawn.rows + 0.5)
    count = len(xs)
    columns = {
        "id": np.arange(1, count + 1, dtype=np.int32),
        "class": np.zeros(count, np.int32),
        "note": np.full(count, None, dtype=object),
        "map_class": drawn.values.astype(np.int32),
        "map_name": np.array([classes[int(v)].name for v in drawn.values], dtype=object),
    }
    with disk_errors(path), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "'crs' was not provided")  # a picture has none
        pyogrio.raw.write(
            str(path),
            shapely.to_wkb(shapely.points(xs, ys)),
            list(columns.values()),
            list(columns),
            field_mask=[np.ones(count, bool) if n == "class" else None for n in columns],
            geometry_type="Point",
            crs=raster.crs.to_wkt() if raster.crs else None,
            driver="GPKG",
            layer=LAYER,
            dataset_options={"VERSION": "1.2"},  # the newest that all supported QGIS know
        )
        store_style(sample_style(list(classes.values())), path, LAYER)

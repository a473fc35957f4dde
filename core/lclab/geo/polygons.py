"""A map as polygons, made strip by strip so that the raster is never in memory."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
import shapely
from rasterio.features import shapes
from rasterio.windows import Window

from ..card import LandClass
from ..events import Report
from .legend import polygon_style, store_style
from .source import environment

ROWS = 1024
BATCH = 20_000
LAYER = "land_cover"
Shape = Any


def write_polygons(raster: Path, classes: Sequence[LandClass], path: Path, report: Report) -> int:
    """Write every connected patch of a map as one polygon; return how many there are."""
    count = 0
    with environment(), rasterio.open(raster) as source:
        batch: list[tuple[int, Shape]] = []
        for item in patches(source, report):
            batch.append(item)
            if len(batch) == BATCH:
                append(path, batch, classes, source, is_first=count == 0)
                count += len(batch)
                batch = []
        if batch or count == 0:
            append(path, batch, classes, source, is_first=count == 0)
    store_style(polygon_style(classes), path, LAYER)
    return count + len(batch)


def append(
    path: Path,
    batch: list[tuple[int, Shape]],
    classes: Sequence[LandClass],
    source: rasterio.DatasetReader,
    is_first: bool,
) -> None:
    """Add polygons, in the raster's coordinates, to the layer 'land_cover'."""
    names = {c.id: c for c in classes}
    transform = source.transform
    placed = shapely.transform(
        np.array([shape for _, shape in batch], dtype=object),
        lambda points: np.column_stack(transform @ (points[:, 0], points[:, 1])),
    )
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "'crs' was not provided")  # a picture has none
        pyogrio.raw.write(
            str(path),
            shapely.to_wkb(placed),
            [
                np.array([value for value, _ in batch], np.int32),
                np.array([names[value].name for value, _ in batch], dtype=object),
                np.array([names[value].color for value, _ in batch], dtype=object),
            ],
            ["class", "name", "color"],
            geometry_type="Polygon",
            crs=source.crs.to_wkt() if source.crs else None,
            driver="GPKG",
            layer=LAYER,
            append=not is_first,
            dataset_options={"VERSION": "1.2"},  # the newest that all supported QGIS know
        )


def patches(source: rasterio.DatasetReader, report: Report) -> Iterator[tuple[int, Shape]]:
    """Yield value and shape, in pixels, of every patch; those cut by a strip's edge are joined."""
    waiting: dict[int, list[Shape]] = defaultdict(list)
    for top in range(0, source.height, ROWS):
        report.raise_if_cancelled()
        bottom = min(top + ROWS, source.height)
        window = Window(0, top, source.width, bottom - top)
        labels = source.read(1, window=window)
        mask = labels != source.nodata
        kind = labels.astype(np.int32)
        shift = rasterio.Affine.translation(0, top)
        for geometry, value in shapes(kind, mask=mask, connectivity=4, transform=shift):
            shape = shapely.geometry.shape(geometry)
            _, low, _, high = shape.bounds
            is_cut = (low == top and top > 0) or (high == bottom and bottom < source.height)
            if is_cut:
                waiting[int(value)].append(shape)
            else:
                yield int(value), shape
        for value, pieces in list(waiting.items()):
            joined = shapely.get_parts(shapely.union_all(pieces))
            still_open = joined_open(joined, bottom, source.height)
            yield from ((value, shape) for shape in joined[~still_open])
            waiting[value] = list(joined[still_open])


def joined_open(parts: np.ndarray, bottom: int, height: int) -> np.ndarray:
    """Return which shapes may go on below a strip."""
    if bottom == height:
        return np.zeros(len(parts), bool)
    return shapely.bounds(parts).reshape(-1, 4)[:, 3] == bottom

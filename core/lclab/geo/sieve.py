"""Small patches merged into their largest neighbours, piece by piece of the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.features import sieve
from rasterio.windows import Window

from ..events import Report
from .output import TILE, TileWriter
from .source import environment

SIDE = 4 * TILE
LEAST_MARGIN, LARGEST_MARGIN = TILE // 2, 4 * TILE


def merge_small_patches(
    path: Path, result: Path, smallest: int, facts: dict[str, Any], report: Report
) -> None:
    """Write the map without patches of fewer pixels than the smallest one wanted.

    Each piece is read with a margin that is wide enough for the patches that are to go and those
    that they grow together with, so that cutting does not show; patches longer than 2048 pixels
    yet too small may be kept.
    """
    margin = min(max(4 * smallest, LEAST_MARGIN), LARGEST_MARGIN)
    with (
        environment(),
        rasterio.open(path) as raster,
        prepared(result, facts, raster) as writer,
    ):
        for top in range(0, raster.height, SIDE):
            for left in range(0, raster.width, SIDE):
                report.raise_if_cancelled()
                low_y, low_x = max(0, top - margin), max(0, left - margin)
                height = min(raster.height, top + SIDE + margin) - low_y
                width = min(raster.width, left + SIDE + margin) - low_x
                labels = raster.read(1, window=Window(low_x, low_y, width, height))
                merged = without_small_patches(labels, labels != raster.nodata, smallest)
                write_tiles(writer, merged[top - low_y :, left - low_x :], top, left, raster)


def without_small_patches(
    labels: NDArray[Any], known: NDArray[np.bool_], smallest: int
) -> NDArray[Any]:
    """Return labels whose small patches are merged, the smallest first.

    GDAL merges a patch only into one that is large enough, and in a noisy map there may be none:
    so tiny patches gather into small ones, and these into larger ones.
    """
    sizes = [2**power for power in range(1, smallest.bit_length()) if 2**power < smallest]
    merged = labels.copy()
    for size in [*sizes, smallest]:
        if size < labels.size:
            merged = sieve(merged, size, mask=known, connectivity=4)
    merged[~known] = labels[~known]
    return merged


def prepared(path: Path, facts: dict[str, Any], like: rasterio.DatasetReader) -> TileWriter:
    """Return a writer for a map with the colours and tags of another."""
    colours = like.colormap(1) if like.colorinterp[0].name == "palette" else None
    return TileWriter(path, facts, colours, like.tags(ns="LCLAB"))


def write_tiles(
    writer: TileWriter, labels: Any, top: int, left: int, raster: rasterio.DatasetReader
) -> None:
    """Write the tiles of one piece."""
    for row in range(top, min(top + SIDE, raster.height), TILE):
        for col in range(left, min(left + SIDE, raster.width), TILE):
            y, x = row - top, col - left
            writer.write(row // TILE, col // TILE, labels[None, y : y + TILE, x : x + TILE])

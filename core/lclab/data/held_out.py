"""Places on rasters that are kept for measuring, so that nothing is learnt from them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform_bounds

from ..geo.source import Source, environment
from .dataset import SPLITS, DataSet, Scene

Boxes = NDArray[np.float64]
"""Top, bottom, left, right of each, in pixels."""
Bounds = tuple[float, float, float, float]


def held_out(source: Source, data: DataSet, splits: Sequence[str]) -> Boxes:
    """Return where a raster shows labelled blocks of these splits, in its pixels.

    It is the same file, or it is compared on the ground; of images without coordinates nobody
    knows whether they show the same place.
    """
    letters = [letter for letter, name in SPLITS.items() if name in splits]
    found = [boxes_of(source, data, scene, letters) for scene in data.scenes]
    return np.concatenate([np.zeros((0, 4)), *found])


def boxes_of(source: Source, data: DataSet, scene: Scene, letters: Sequence[str]) -> Boxes:
    """Return where a raster shows a scene's blocks with labels."""
    counts = np.array(data.open(scene).counts)
    wanted = np.isin(scene.letters(), letters) & counts.any(-1)
    blocks = np.argwhere(wanted) * data.block
    if not len(blocks):
        return np.zeros((0, 4))
    ends = np.minimum(blocks + data.block, (scene.height, scene.width))
    boxes = np.stack([blocks[:, 0], ends[:, 0], blocks[:, 1], ends[:, 1]], 1).astype(float)
    if Path(scene.image).resolve() == Path(source.path).resolve():
        return boxes + np.array([scene.top, scene.top, scene.left, scene.left])
    if source.crs is None or source.transform is None or not scene.crs or not scene.bounds:
        return np.zeros((0, 4))
    crs, back = CRS.from_user_input(scene.crs), ~source.transform
    with environment():
        grounds = [
            transform_bounds(crs, source.crs, *ground(box, scene, scene.bounds)) for box in boxes
        ]
    return np.array([in_pixels(back, bounds) for bounds in grounds])


def ground(box: NDArray[np.float64], scene: Scene, bounds: Bounds) -> Bounds:
    """Return the ground that a box of a scene's pixels shows."""
    west, south, east, north = bounds
    across, down = (east - west) / scene.width, (north - south) / scene.height
    top, bottom, left, right = map(float, box)
    return west + left * across, north - bottom * down, west + right * across, north - top * down


def in_pixels(back: Affine, bounds: Bounds) -> Bounds:
    """Return the box of pixels (top, bottom, left, right) around some ground."""
    corners = [back @ (x, y) for x in bounds[::2] for y in bounds[1::2]]
    cols, rows = [col for col, _ in corners], [row for _, row in corners]
    return min(rows), max(rows), min(cols), max(cols)

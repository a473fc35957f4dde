"""Places on rasters that are kept for measuring, so that nothing is learnt from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine, from_bounds
from rasterio.warp import transform_bounds

from ..geo.source import Source, environment
from .crops import SplitReader
from .dataset import SPLITS, DataSet, Scene

Boxes = NDArray[np.float64]
"""Top, bottom, left, right of each, in pixels."""
Grid = tuple[CRS, Affine]
LESS = 0.01
"""Of a pixel, by which boxes may overlap for rounding's sake."""


@dataclass(frozen=True)
class Place:
    """Where an image lies: its files, and its grid on the ground if that is known."""

    paths: frozenset[Path]
    grid: Grid | None
    top: int = 0
    left: int = 0
    """Where it begins in the file."""


def of_raster(source: Source) -> Place:
    """Return where a raster lies."""
    is_known = source.crs is not None and source.transform is not None
    paths = frozenset([Path(source.path).resolve()])
    return Place(paths, (source.crs, source.transform) if is_known else None)


def of_scene(scene: Scene, folder: Path) -> Place:
    """Return where a scene of a data set in this folder lies."""
    grid = None
    if scene.crs and scene.bounds:
        transform = from_bounds(*scene.bounds, scene.width, scene.height)
        grid = CRS.from_user_input(scene.crs), transform
    paths = frozenset((folder / path).resolve() for path in (scene.image, *scene.made_of))
    return Place(paths, grid, scene.top, scene.left)


def held_out(place: Place, data: DataSet, splits: Sequence[str]) -> Boxes:
    """Return where an image shows labelled blocks of these splits, in its pixels.

    It is the same file, or it is compared on the ground; of images without coordinates nobody
    knows whether they show the same place.
    """
    letters = [letter for letter, name in SPLITS.items() if name in splits]
    found = [boxes_of(place, data, scene, letters) for scene in data.scenes]
    return np.concatenate([np.zeros((0, 4)), *found])


def keep_off(reader: SplitReader, data: DataSet, splits: Sequence[str]) -> None:
    """Have crops of a data set be blank where it shows another's labelled blocks."""
    side = reader.data.block
    for number, scene in enumerate(reader.data.scenes):
        for top, bottom, left, right in held_out(of_scene(scene, reader.data.folder), data, splits):
            rows = slice(max(0, int((top + LESS) // side)), max(0, ceil((bottom - LESS) / side)))
            cols = slice(max(0, int((left + LESS) // side)), max(0, ceil((right - LESS) / side)))
            reader.own[number][rows, cols] = False
            reader.open[number][rows, cols] = False


def boxes_of(place: Place, data: DataSet, scene: Scene, letters: Sequence[str]) -> Boxes:
    """Return where an image shows a scene's blocks with labels."""
    counts = np.array(data.open(scene).counts)
    wanted = np.isin(scene.letters(), letters) & counts.any(-1)
    blocks = np.argwhere(wanted) * data.block
    if not len(blocks):
        return np.zeros((0, 4))
    ends = np.minimum(blocks + data.block, (scene.height, scene.width))
    boxes = np.stack([blocks[:, 0], ends[:, 0], blocks[:, 1], ends[:, 1]], 1).astype(float)
    other = of_scene(scene, data.folder)
    if other.paths & place.paths:
        down, across = other.top - place.top, other.left - place.left
        return boxes + np.array([down, down, across, across])
    if place.grid is None or other.grid is None:
        return np.zeros((0, 4))
    with environment():
        return np.array([moved(box, other.grid, place.grid) for box in boxes])


def moved(box: NDArray[np.float64], one: Grid, other: Grid) -> tuple[float, ...]:
    """Return the box of pixels of another grid around a box of one grid's."""
    top, bottom, left, right = box
    xs, ys = zip(*(one[1] @ (x, y) for x in (left, right) for y in (top, bottom)), strict=True)
    ground = transform_bounds(one[0], other[0], min(xs), min(ys), max(xs), max(ys))
    corners = (~other[1] @ (x, y) for x in ground[::2] for y in ground[1::2])
    cols, rows = zip(*corners, strict=True)
    return min(rows), max(rows), min(cols), max(cols)

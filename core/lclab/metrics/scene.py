"""A scene of a data set, as prediction and comparison take it: an image file, blocks, and labels.

The image comes from the data set's own arrays: they hold just the bands that are learnt from, in
their order, and the file that they came from may be gone. What belongs to another split is blank,
as it is in training.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.transform import Affine, from_bounds
from rasterio.windows import Window

from ..data.dataset import UNKNOWN, DataSet, Scene
from ..events import Report
from ..geo.output import TILE, disk_errors
from ..geo.region import Region
from ..geo.source import environment
from .rasters import Mask, Origin, Values, boxes


@dataclass(frozen=True)
class Blocks:
    """Some of a scene's blocks."""

    chosen: NDArray[np.bool_]
    side: int

    def inside(self, region: Region) -> Mask:
        """Return which pixels of a box lie in them."""
        rows = np.arange(region.top, region.bottom) // self.side
        cols = np.arange(region.left, region.right) // self.side
        found: Mask = self.chosen[rows[:, None], cols[None, :]]
        return found

    def box(self, scene: Scene) -> Region:
        """Return the box of pixels around all of them."""
        rows, cols = (np.flatnonzero(self.chosen.any(axis)) for axis in (1, 0))
        return Region(
            int(rows[0]) * self.side,
            min(scene.height, (int(rows[-1]) + 1) * self.side),
            int(cols[0]) * self.side,
            min(scene.width, (int(cols[-1]) + 1) * self.side),
        )


class SceneLabels:
    """The labels of a scene; `names` are those of its classes, none for one that is ignored."""

    labels: Sequence[Any] = ()

    def __init__(
        self, data: DataSet, scene: Scene, region: Region, names: Sequence[str | None]
    ) -> None:
        self._data, self._scene, self._names = data, scene, names
        self.region = region
        self.origin: Origin = "dataset", str(data.folder)

    def read(self, box: Region) -> tuple[Values, Mask]:
        """Return the positions of a box's classes, and where there are any."""
        rows, cols = slice(box.top, box.bottom), slice(box.left, box.right)
        values = np.array(self._data.open(self._scene).labels[rows, cols])
        return values, values != UNKNOWN

    def label(self, number: int) -> str | None:
        """Return the name of the class in a position."""
        return self._names[number]

    def left_out(self, unlabelled: int) -> dict[str, int]:
        """Return how many pixels of the blocks have no label."""
        return {"no_reference": unlabelled}


def write_image(path: Path, data: DataSet, scene: Scene, visible: Blocks, report: Report) -> None:
    """Write a scene's image, box by box, with an alpha band that says what is seen.

    Arrays are opened for each box anew, so that what was read of them does not stay in memory.
    """
    with environment(), disk_errors(path), rasterio.open(path, "w", **facts_of(data, scene)) as to:
        kinds = [ColorInterp.undefined] * len(data.bands)
        to.colorinterp = [*kinds, ColorInterp.alpha]
        for box in boxes(to):
            report.raise_if_cancelled()
            is_visible = visible.inside(box)
            if is_visible.any():
                pixels = data.open(scene)
                place = slice(box.top, box.bottom), slice(box.left, box.right)
                alpha = (pixels.seen[place] & is_visible)[None].astype(data.dtype)
                image = np.moveaxis(pixels.image[place], -1, 0)  # bands, rows, columns
                window = Window.from_slices(*place)
                to.write(np.concatenate([image, alpha]), window=window)


def facts_of(data: DataSet, scene: Scene) -> dict[str, Any]:
    """Return how a scene's image is stored: uncompressed, as it is read once and then deleted."""
    facts = {
        "driver": "GTiff",
        "width": scene.width,
        "height": scene.height,
        "count": len(data.bands) + 1,
        "dtype": data.dtype,
        "tiled": True,
        "blockxsize": TILE,
        "blockysize": TILE,
        "photometric": "minisblack",
        "bigtiff": "if_safer",
        "sparse_ok": True,
        "transform": Affine(1, 0, 0, 0, -1, scene.height),  # on a plane of its own
    }
    if scene.crs and scene.bounds and CRS.from_user_input(scene.crs).is_geographic:
        # Whose pixels are not as wide as high; of the others the resolution says enough.
        facts["crs"] = scene.crs
        facts["transform"] = from_bounds(*scene.bounds, scene.width, scene.height)
    return facts

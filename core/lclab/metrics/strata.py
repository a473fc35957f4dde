"""How much of a map each of its values covers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..events import Report
from ..geo.measure import pixel_areas
from ..geo.region import Region
from .pairs import numbered, refuse_many
from .rasters import boxes, read_box


@dataclass
class Stratum:
    """Pixels of one value, and their square metres where anyone knows."""

    pixels: int = 0
    metres: float | None = None

    @property
    def size(self) -> float:
        """What its share is measured by."""
        return self.pixels if self.metres is None else self.metres


def strata_of(raster: Any, report: Report) -> dict[int, Stratum]:
    """Return the pixels and the area of every value of a map, in the order of the values."""
    size_in = pixel_areas(raster)
    found: dict[int, Stratum] = defaultdict(Stratum)
    parts = boxes(raster)
    for part, box in enumerate(parts):
        report.raise_if_cancelled()
        report.progress(part / len(parts), "measuring the map's classes")
        values, valid = read_box(raster, box, ("map", raster.name))
        if not valid.any():
            continue
        known, places = numbered(values[valid], ("map", raster.name))
        counts = np.bincount(places, minlength=len(known))
        metres = (
            None
            if size_in is None
            else np.bincount(places, areas_in(box, size_in)[valid], len(known))
        )
        for place in np.flatnonzero(counts):
            stratum = found[int(known[place])]
            stratum.pixels += int(counts[place])
            if metres is not None:
                stratum.metres = (stratum.metres or 0.0) + float(metres[place])
        refuse_many(found, ("map", raster.name))
    return dict(sorted(found.items()))


def areas_in(box: Region, size_in: Any) -> NDArray[Any]:
    """Return the square metres of every pixel of a box."""
    rows = np.empty(box.shape)
    for row in range(box.top, box.bottom):
        size = size_in(row)
        rows[row - box.top] = size if np.ndim(size) == 0 else size[box.left : box.right]
    return rows

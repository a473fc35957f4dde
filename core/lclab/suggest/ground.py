"""Where places lie on the ground, in the first image's coordinate system."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.warp import transform_geom

from ..geo.source import Source, environment
from .pool import Place

DOWNWARDS = Affine.scale(1, -1)
"""How QGIS places an image without georeference: at its pixels, with rows going down from 0."""


class Ground:
    """Outlines and middles of places; in degrees, middles are as far apart as on the ground."""

    def __init__(self, places: Sequence[Place], images: Sequence[Source]) -> None:
        self._images = images
        self.outlines = np.empty(len(places), dtype=object)
        for number in range(len(images)):
            here = [i for i, place in enumerate(places) if place.image == number]
            self.outlines[here] = self._placed([places[i] for i in here], images[number])
        middles = shapely.get_coordinates(shapely.centroid(self.outlines))  # (places, 2)
        crs = images[0].crs
        is_degrees = crs is not None and crs.is_geographic
        latitude = math.radians(float(middles[:, 1].mean())) if is_degrees else 0.0
        self._narrowing = max(math.cos(latitude), 1e-3)
        self.positions = middles * (self._narrowing, 1)

    def reach(self, seen: int, wanted: int) -> float:
        """Return how far apart places lie that are spread evenly over all that was seen."""
        area = float(shapely.area(self.outlines).mean()) * self._narrowing
        return math.sqrt(area * seen / wanted)

    def _placed(self, places: Sequence[Place], image: Source) -> NDArray[np.object_]:
        boxes = [place.region for place in places]
        squares = shapely.box(
            [box.left for box in boxes],
            [box.top for box in boxes],
            [box.right for box in boxes],
            [box.bottom for box in boxes],
        )
        forward = image.transform or DOWNWARDS
        placed = shapely.transform(
            squares, lambda points: np.column_stack(forward @ (points[:, 0], points[:, 1]))
        )
        there = self._images[0].crs
        if len(placed) and image.crs != there:
            facts = [shape.__geo_interface__ for shape in placed]
            with environment():
                moved = transform_geom(image.crs, there, facts)
            placed = np.array([shapely.geometry.shape(shape) for shape in moved], dtype=object)
        found: NDArray[np.object_] = placed
        return found

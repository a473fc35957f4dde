"""The labels of one image, from all polygons and label rasters that lie on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError

from ...errors import InputError
from ...geo.burn import NOTHING, Burner, Values, add, in_pixels
from ...geo.region import Region
from ...geo.source import Source
from ..dataset import UNKNOWN
from .layers import Layer
from .rasters import LabelRaster, footprint, placed

Reader = Callable[[Region], Values]


@dataclass(frozen=True)
class Drawn:
    """The polygons of all layers that touch an image, in its pixel coordinates."""

    shapes: NDArray[Any]
    values: NDArray[np.int16]
    touching: tuple[NDArray[np.bool_], ...]
    """For every layer which of its polygons touch the image."""
    paths: tuple[str, ...]
    """The layers of which any does."""


@dataclass
class SceneLabels:
    """Where an image is labelled, and how to read its labels."""

    drawn: Drawn
    rasters: list[LabelRaster]
    lookups: dict[str, dict[int, int]]
    """For every label raster the position of each of its values."""
    background: int | None = None
    all_touched: bool = False
    contested: int = field(default=0)
    """Pixels that were left unknown because labels contend for them."""

    @property
    def positions(self) -> set[int]:
        """The classes that polygons on this image have."""
        return set(self.drawn.values.tolist()) - {UNKNOWN}

    def boxes(self, image: Source) -> list[Region]:
        """Return where the image is labelled."""
        whole = Region(0, image.height, 0, image.width)
        if self.background is not None:
            return [whole]
        found = [footprint(raster.source, image) for raster in self.rasters]
        bounds = shapely.bounds(self.drawn.shapes)
        low, high = np.floor(bounds[:, :2]).astype(int), np.ceil(bounds[:, 2:]).astype(int)
        for (left, top), (right, bottom) in zip(low.tolist(), high.tolist()):
            found.append(Region(top, bottom, left, right).common(whole))
        return [box for box in found if box is not None]

    @contextmanager
    def opened(self) -> Iterator[Reader]:
        """Open what the labels come from; give what reads those of a region."""
        burner = Burner(self.drawn.shapes, self.drawn.values, self.all_touched)
        with ExitStack() as stack:
            readers = []
            for raster in self.rasters:
                opened = stack.enter_context(raster.opened())
                readers.append(placed(self.lookups[raster.path], raster, opened))

            def read(region: Region) -> Values:
                labels, contested = burner.burn(region)
                for reader in readers:
                    contested += add(labels, reader(region))
                self.contested += contested
                rest = UNKNOWN if self.background is None else self.background
                labels[labels == NOTHING] = rest
                return labels

            yield read


def drawn_on(image: Source, layers: Sequence[Layer], values: Sequence[Sequence[int]]) -> Drawn:
    """Return the polygons that touch an image, each with its value."""
    box = shapely.box(0, 0, image.width, image.height)
    shapes, chosen, touching = [], [], []
    for layer, own in zip(layers, values):
        there = on_grid(layer, image)
        touches = shapely.intersects(there, box) & (shapely.area(there) > 0)
        shapes.append(there[touches])
        chosen.append(np.array(own, np.int16)[touches])
        touching.append(touches)
    joined = np.concatenate(shapes) if shapes else np.array([], dtype=object)
    joined_values = np.concatenate(chosen) if chosen else np.array([], np.int16)
    paths = tuple(layer.path for layer, hit in zip(layers, touching) if hit.any())
    return Drawn(joined, joined_values, tuple(touching), paths)


def on_grid(layer: Layer, image: Source) -> NDArray[Any]:
    """Return a layer's polygons in an image's pixel coordinates."""
    try:
        return in_pixels(layer.shapes, layer.crs, image)
    except CPLE_BaseError as error:
        raise InputError(
            f"{layer.parameter} = {layer.path}: its polygons do not fit the coordinate system of "
            f"{image.path} ({error}).",
            field=layer.parameter,
            remedy="Check the layer's coordinate system.",
        ) from error

"""Label rasters on an image's grid: pixel by pixel, or its nearest where the grids differ."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ...errors import InputError
from ...events import Report
from ...geo.area import transform_of, whole
from ...geo.burn import NOTHING, Values, in_pixels
from ...geo.region import Region
from ...geo.source import Source, describe, environment, open_raster
from .palette import Palette, Palettes, written

ROWS = 512
MOST_VALUES = 1000
COUNTED_RANGE = 2**16
EXACT = 1e-6
"""By how much of a pixel a place may be off; GDAL takes no 0."""
ANY_CRS = CRS.from_epsg(3857)
"""What stands for a coordinate system where neither raster has one."""


class LabelRaster:
    """Class values, or colours that stand for ids of classes, read on the grid of an image."""

    def __init__(self, path: str, image: Source, palettes: Palettes) -> None:
        self.path, self.image = path, image
        self.source = describe_labels(path)
        self.palette = palettes.of(self.source)
        self._is_same = is_same_grid(self.source, image)
        if not self._is_same and None in (self.source.transform, image.transform):
            raise refuse(
                path,
                f"it has {self.source.width} x {self.source.height} pixels, its image {image.path} "
                f"has {image.width} x {image.height}, and there is no georeference to place it by.",
                "Give labels of the same size as the image.",
            )

    @contextmanager
    def opened(self) -> Iterator[rasterio.DatasetReader]:
        """Open the raster as it lies on the image's grid."""
        image = self.image
        with environment(), open_raster(self.path, "labels") as raster:
            if self._is_same:
                yield raster
                return
            with WarpedVRT(
                raster,
                crs=image.crs or raster.crs or ANY_CRS,
                src_crs=raster.crs or image.crs or ANY_CRS,
                transform=image.transform,
                width=image.width,
                height=image.height,
                resampling=Resampling.nearest,
                tolerance=EXACT,
                add_alpha=raster.nodata is None and self.source.alpha is None,
            ) as warped:
                yield warped

    def values(self, region: Region, raster: rasterio.DatasetReader) -> tuple[Any, Any]:
        """Return the values or ids of a region, and which of them are known."""
        window = Window.from_slices(*region.slices_in(whole(self.image)))
        bands = [1, 2, 3] if self.palette and self.source.count >= 3 else [1]
        try:
            pixels = raster.read(bands, window=window)
            # black is a colour too: where 0 stands for no data, a pixel has none in all bands
            known = (raster.read_masks(bands, window=window) != 0).any(axis=0)
        except RasterioError as error:
            problem = f"it cannot be read ({error.__cause__ or error})."
            raise refuse(self.path, problem, "The file may be cut off; get it again.") from error
        if self.palette:
            return self._ids(self.palette, pixels, known, region), known
        values = pixels[0]
        if values.dtype.kind == "f":
            known &= np.isfinite(values)
            self._refuse_fractions(values[known])
        return np.where(known, values, 0).astype(np.int64), known

    def _ids(self, palette: Palette, pixels: Any, known: Any, region: Region) -> Any:
        ids, is_strange = palette.ids(np.broadcast_to(pixels, (3, *pixels.shape[1:])))
        places = np.argwhere(is_strange & known)
        if len(places):
            row, column = places[0]
            colour = written(np.broadcast_to(pixels, (3, *pixels.shape[1:]))[:, row, column])
            raise InputError(
                f"labels = {self.path}: no class has the colour {colour}, which stands first in "
                f"column {region.left + column}, row {region.top + row}. Colours of the class "
                f"table are {palette.told}.",
                field="classes",
                remedy="Add a row for it, with 'ignore' if it stands for unknown.",
            )
        return np.where(known, ids, 0)

    def _refuse_fractions(self, values: NDArray[Any]) -> None:
        wrong = values[values != np.round(values)]
        if len(wrong):
            problem = f"it holds {wrong[0]:g}, which is no whole number."
            raise refuse(self.path, problem, "Give a raster whose values are classes.")

    def counts(self, report: Report) -> Counter[int]:
        """Return how often every value occurs over the image."""
        found: Counter[int] = Counter()
        with self.opened() as raster:
            for top in range(0, self.image.height, ROWS):
                report.raise_if_cancelled()
                bottom = min(top + ROWS, self.image.height)
                values, known = self.values(Region(top, bottom, 0, self.image.width), raster)
                found.update(counted(values[known]))
                if len(found) > MOST_VALUES:
                    problem = f"it holds more than {MOST_VALUES} different values."
                    raise refuse(self.path, problem, "Give a raster whose values are classes.")
        return found


def counted(values: NDArray[np.int64]) -> dict[int, int]:
    """Return how often every value occurs."""
    low = int(values.min()) if len(values) else 0
    if len(values) and int(values.max()) - low >= COUNTED_RANGE:
        kinds, counts = np.unique(values, return_counts=True)
        return dict(zip(kinds.tolist(), counts.tolist()))
    counts = np.bincount(values - low)
    return {int(i) + low: int(counts[i]) for i in np.flatnonzero(counts)}


def describe_labels(path: str) -> Source:
    """Return the facts about a label raster, which has one band, or three of colours."""
    with environment(), open_raster(path, "labels"):
        source = describe(path)
    bands = source.count - (source.alpha is not None)
    if bands > 1 and not (bands >= 3 and source.dtype == np.uint8):
        raise refuse(
            path,
            f"it has {source.count} bands; labels have one, whose values are classes, or three of "
            "colours in 8 bits.",
            "Give a raster with one band.",
        )
    return source


def is_same_grid(labels: Source, image: Source) -> bool:
    """Return whether a label raster's pixels are the image's."""
    if (labels.width, labels.height) != (image.width, image.height):
        return False
    if labels.transform is None or image.transform is None:
        return True
    is_same_crs = labels.crs == image.crs or None in (labels.crs, image.crs)
    pixel = abs(image.transform.determinant) ** 0.5
    return is_same_crs and labels.transform.almost_equals(image.transform, 1e-3 * pixel)


def placed(
    known: dict[int, int], raster: LabelRaster, opened: rasterio.DatasetReader
) -> Callable[[Region], Values]:
    """Return what gives the table's value of every pixel of a region; NOTHING for all others."""
    keys = np.array(sorted(known) or [0], np.int64)
    targets = np.array([known.get(int(key), NOTHING) for key in keys], np.int16)

    def read(region: Region) -> Values:
        values, is_known = raster.values(region, opened)
        place = np.minimum(np.searchsorted(keys, values), len(keys) - 1)
        return np.where(is_known & (keys[place] == values), targets[place], np.int16(NOTHING))

    return read


def refuse(path: str, problem: str, remedy: str) -> InputError:
    """Return the error for a label raster that cannot be used."""
    return InputError(f"labels = {path}: {problem}", field="labels", remedy=remedy)


def assign(images: Sequence[Source], rasters: Sequence[str]) -> list[list[str]]:
    """Return the label rasters of every image: in order where each fits, else by place."""
    sources = [describe_labels(path) for path in rasters]
    have_place = all(source.transform for source in (*sources, *images))
    if len(rasters) == len(images) and (not have_place or all(map(may_fit, sources, images))):
        return [[path] for path in rasters]
    if not have_place:
        raise refuse(
            rasters[0],
            f"there are {len(rasters)} label rasters for {len(images)} images, and not all have a "
            "georeference to place them by.",
            "Give one label raster per image, of its size, in the same order.",
        )
    found = [
        [path for path, source in zip(rasters, sources) if may_fit(source, image)]
        for image in images
    ]
    if not any(found):
        problem = f"it does not overlap an image; {images[0].path} lies elsewhere."
        raise refuse(rasters[0], problem, "Choose labels that lie on the images.")
    return found


def may_fit(labels: Source, image: Source) -> bool:
    """Return whether a label raster shares ground with an image, or its size."""
    if labels.transform is None or image.transform is None:
        return (labels.width, labels.height) == (image.width, image.height)
    return footprint(labels, image) is not None


def footprint(labels: Source, image: Source) -> Region | None:
    """Return the pixels of an image that a label raster may lie on."""
    if is_same_grid(labels, image):
        return whole(image)
    forward = transform_of(labels)
    corners = [(0, 0), (labels.width, 0), (labels.width, labels.height), (0, labels.height)]
    outline = shapely.Polygon([forward @ corner for corner in corners])
    crs = labels.crs.to_wkt() if labels.crs else None
    (there,) = in_pixels(np.array([outline]), crs, image)
    if there.is_empty:
        return None
    left, top, right, bottom = (math.floor(bound) for bound in there.bounds)
    return Region(top - 1, bottom + 2, left - 1, right + 2).common(whole(image))

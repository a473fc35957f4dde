"""An input raster: what it is, where it lies, which of its bands a model reads."""

from __future__ import annotations

import math
import warnings
from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.transform import Affine

from ..card import Band
from ..errors import InputError

EARTH_RADIUS = 6_378_137.0
CACHE_MB = 32
NO_NAMES = {"", "gray", "undefined"}


def environment() -> rasterio.Env:
    """Return the GDAL settings of every read and write.

    Folders are not listed, as that takes long in large ones, but world files, masks and the like
    beside a raster are still found by their names.
    """
    return rasterio.Env(GDAL_CACHEMAX=CACHE_MB, GDAL_DISABLE_READDIR_ON_OPEN="TRUE")


def open_raster(path: str, field: str = "image") -> rasterio.DatasetReader:
    """Open a raster, or say which input is none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        try:
            return rasterio.open(path)
        except (RasterioError, OSError, ValueError) as error:
            raise InputError(
                f"{field} = {path}: this cannot be opened as a raster ({error}).",
                field=field,
                remedy="Check the path, and that QGIS shows it.",
            ) from error


@dataclass(frozen=True)
class Source:
    """The facts about an input raster that planning and reading need."""

    path: str
    width: int
    height: int
    dtype: np.dtype[Any]
    count: int
    nodata: tuple[float | None, ...]
    alpha: int | None
    has_mask: bool
    block: tuple[int, int]
    crs: CRS | None
    transform: Affine | None
    names: tuple[str, ...]
    is_only_tied: bool = False
    """Whether it has ground control points and no grid, so that nobody knows where a pixel lies."""

    @property
    def is_striped(self) -> bool:
        """Whether a block is as wide as the raster, so that reading part of a row reads it all."""
        return self.block[1] >= self.width

    def pixel_metres(self, fallback: float | None = None) -> tuple[float, float] | None:
        """Return width and height of a pixel in metres, or nothing where nobody knows them."""
        if self.transform is None or self.crs is None:
            return (fallback, fallback) if fallback else None
        t = self.transform
        across, down = math.hypot(t.a, t.d), math.hypot(t.b, t.e)
        unit = self.crs.units_factor[1]  # in metres or radians
        if not self.crs.is_geographic:
            return across * unit, down * unit
        _, latitude = t @ (self.width / 2, self.height / 2)
        metres = EARTH_RADIUS * unit
        return across * metres * math.cos(latitude * unit), down * metres


def describe(path: str, field: str = "image") -> Source:
    """Open a raster and return its facts; `field` is the parameter that it was given as."""
    with environment(), open_raster(path, field) as raster:
        kinds = raster.dtypes
        if any(kind.startswith("complex") for kind in kinds):
            raise InputError(
                f"{field} = {path}: complex numbers cannot be mapped.",
                field=field,
                remedy="Give amplitudes as real numbers.",
            )
        colours = raster.colorinterp
        alpha = colours.index(ColorInterp.alpha) + 1 if ColorInterp.alpha in colours else None
        flags = raster.mask_flag_enums[0]
        has_mask = MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags
        return Source(
            path=path,
            width=raster.width,
            height=raster.height,
            dtype=np.dtype(np.result_type(*[np.dtype(kind) for kind in kinds])),
            count=raster.count,
            nodata=tuple(raster.nodatavals),
            alpha=alpha,
            has_mask=has_mask,
            block=raster.block_shapes[0],
            crs=raster.crs or None,
            transform=None if raster.transform.is_identity else raster.transform,
            names=band_names(raster),
            is_only_tied=raster.transform.is_identity and bool(raster.gcps[0]),
        )


def band_names(raster: rasterio.DatasetReader) -> tuple[str, ...]:
    """Return each band's name: its description, its colour, or a number where neither tells."""
    colours = [colour.name for colour in raster.colorinterp]
    names = [(text or colour).strip().lower() for text, colour in zip(raster.descriptions, colours)]
    often = Counter(names)
    return tuple(
        f"band {i}" if often[name] > 1 or (name in NO_NAMES and len(names) > 1) else name
        for i, name in enumerate(names, 1)
    )


def choose_bands(
    source: Source, wanted: tuple[Band, ...], given: tuple[int, ...] | None, field: str = "image"
) -> list[int]:
    """Return the raster's bands (from 1) for a model's bands: as given, by name, or in order."""
    if given is not None:
        return checked_bands(source, wanted, given)
    names = [band.name.lower() for band in wanted]
    if len(set(names)) == len(names) and set(names) <= set(source.names):
        return [source.names.index(name) + 1 for name in names]
    pictures = [i for i in range(1, source.count + 1) if i != source.alpha]
    chosen = pictures if len(pictures) >= len(wanted) else list(range(1, source.count + 1))
    if len(chosen) < len(wanted):
        described = ", ".join(band.name for band in wanted)
        choice = ", or say with 'bands' which to use" if field == "image" else ""
        raise InputError(
            f"{field} = {source.path}: it has {source.count} bands, "
            f"the model takes {len(wanted)} ({described}).",
            field=field,
            remedy=f"Choose an image with these bands{choice}.",
        )
    return chosen[: len(wanted)]


def checked_bands(source: Source, wanted: tuple[Band, ...], given: tuple[int, ...]) -> list[int]:
    """Return the bands that the user chose, if they exist and are as many as the model takes."""
    if len(given) != len(wanted):
        described = ", ".join(band.name for band in wanted)
        raise InputError(
            f"bands = {given}: the model takes {len(wanted)} ({described}).",
            field="bands",
            remedy=f"Give {len(wanted)} band numbers.",
        )
    if max(given) > source.count:
        raise InputError(
            f"bands = {given}: {source.path} has {source.count} bands.",
            field="bands",
            remedy=f"Give numbers from 1 to {source.count}.",
        )
    return list(given)

"""The images of a data set: which bands they share, their type and ground resolution."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...errors import InputError
from ...events import Report
from ...geo.source import Source, describe, environment, open_raster

SAME_RESOLUTION = 0.1
VALUE_RANGES = {"uint8": 255.0, "uint16": 65535.0, "int16": 32767.0}


@dataclass(frozen=True)
class Imagery:
    """What all images of a data set have in common."""

    sources: tuple[Source, ...]
    bands: tuple[int, ...]
    names: tuple[str, ...]
    dtype: np.dtype[Any]
    value_range: float
    resolution: float | None


def imagery_of(
    paths: Sequence[str], given: tuple[int, ...] | None, report: Report
) -> tuple[Imagery, list[str]]:
    """Return what the images have in common, and warnings where they differ."""
    sources = []
    for path in paths:
        report.raise_if_cancelled()
        sources.append(described(path))
    bands = common_bands(sources, given)
    dtype = common_type(sources)
    metres = [resolution_of(source) for source in sources]
    known = sorted(m for m in metres if m is not None)
    middle = known[len(known) // 2] if known else None
    names = tuple(sources[0].names[band - 1] for band in bands)
    imagery = Imagery(tuple(sources), bands, names, dtype, value_range(dtype), middle)
    return imagery, differences(sources, metres, bands)


def described(path: str) -> Source:
    """Return the facts about an image, which has to be a raster."""
    with environment(), open_raster(path, "images"):
        return describe(path)


def resolution_of(source: Source) -> float | None:
    """Return the side of a pixel in metres, of a square with the same area."""
    metres = source.pixel_metres()
    return float(f"{math.sqrt(metres[0] * metres[1]):.6g}") if metres else None


def common_bands(sources: Sequence[Source], given: tuple[int, ...] | None) -> tuple[int, ...]:
    """Return the bands to use, which every image must have."""
    first = sources[0]
    if given is not None:
        poor = [source for source in sources if max(given) > source.count]
        if poor:
            raise InputError(
                f"bands = {given}: {poor[0].path} has {poor[0].count} bands.",
                field="bands",
                remedy=f"Give numbers from 1 to {poor[0].count}.",
            )
        return given
    bands = colour_bands(first)
    for other in sources:
        if colour_bands(other) != bands:
            raise InputError(
                f"images: {first.path} has {len(bands)} bands, "
                f"{other.path} has {len(colour_bands(other))}.",
                field="images",
                remedy="Say with 'bands' which ones to use of every image.",
            )
    return bands


def colour_bands(source: Source) -> tuple[int, ...]:
    """Return all bands but alpha."""
    return tuple(i for i in range(1, source.count + 1) if i != source.alpha)


def common_type(sources: Sequence[Source]) -> np.dtype[Any]:
    """Return the type that holds all images; whole numbers of different kinds do not mix."""
    first = sources[0]
    for other in sources:
        is_same = other.dtype == first.dtype
        if not is_same and {other.dtype.kind, first.dtype.kind} != {"f"}:
            raise InputError(
                f"images: {first.path} has values of the type {first.dtype}, "
                f"{other.path} of the type {other.dtype}.",
                field="images",
                remedy="Convert them to one type and one scale of values.",
            )
    return np.dtype(np.result_type(*[source.dtype for source in sources]))


def value_range(dtype: np.dtype[Any]) -> float:
    """Return what values are divided by before mean and standard deviation."""
    if dtype.kind == "f":
        return 1.0
    return VALUE_RANGES.get(dtype.name, float(np.iinfo(dtype).max))


def differences(
    sources: Sequence[Source], metres: Sequence[float | None], bands: tuple[int, ...]
) -> list[str]:
    """Return warnings about images that differ in resolution or in their bands' names."""
    known = [(m, source) for m, source in zip(metres, sources) if m is not None]
    warnings = []
    if known:
        (low, finest), (high, coarsest) = (f(known, key=lambda pair: pair[0]) for f in (min, max))
        if high > low * (1 + SAME_RESOLUTION):
            warnings.append(
                f"The images differ in resolution: {finest.path} has {low:g} m, "
                f"{coarsest.path} has {high:g} m."
            )
    first = [sources[0].names[band - 1] for band in bands]
    for source in sources:
        names = [source.names[band - 1] for band in bands]
        if names != first:
            warnings.append(
                f"The images' bands have different names: {sources[0].path} has "
                f"{', '.join(first)}, {source.path} has {', '.join(names)}. The order counts."
            )
            break
    return warnings

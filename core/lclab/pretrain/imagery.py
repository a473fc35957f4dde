"""The imagery that is learnt from: which rasters, their bands, and how their values are scaled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..adapt.scaling import own_bands
from ..card import Band
from ..data.build.imagery import common_bands, common_type, differences, resolution_of, value_range
from ..data.crops import Batch
from ..data.decoded import is_worth_it
from ..data.unlabelled import Unlabelled, UnlabelledSampler
from ..events import Report
from ..geo.files import rasters_of
from ..geo.source import Source, describe

MEASURED = 64
"""Crops from which values are measured."""
STATISTICS = 2 * 10**9
"""The number of their batch, which no step has."""
FIELD = "images"
FROM_THE_TOP = (".png", ".jpg", ".jpeg")


@dataclass(frozen=True)
class Imagery:
    """What all images have in common, and what draws from them."""

    sampler: UnlabelledSampler
    bands: tuple[Band, ...]
    value_range: float
    resolution: float | None
    """Of the image in the middle, by resolution."""
    warnings: tuple[str, ...]

    @property
    def rasters(self) -> int:
        """How many there are."""
        return len(self.sampler.reader.rasters)

    @property
    def pixels(self) -> int:
        """How many all of them have."""
        sizes = [raster.size for raster in self.sampler.reader.rasters]
        return sum(height * width for height, width in sizes)


def imagery_of(
    paths: Sequence[str], given: tuple[int, ...] | None, seed: int, crop: int, report: Report
) -> Imagery:
    """Return the imagery of rasters and folders; nothing of it is read but a few crops."""
    sources = []
    for path in rasters_of(paths, FIELD):
        report.raise_if_cancelled()
        sources.append(describe(path, FIELD))
    numbers = common_bands(sources, given)
    scaled_by = value_range(common_type(sources))
    metres = [resolution_of(source) for source in sources]
    known = sorted(m for m in metres if m is not None)
    names = tuple(Band(sources[0].names[number - 1]) for number in numbers)
    reader = Unlabelled(sources, names, None, given=numbers, field=FIELD)
    sampler = UnlabelledSampler(reader, seed)
    return Imagery(
        sampler,
        own_bands(names, measured(sampler, crop), scaled_by),
        scaled_by,
        known[len(known) // 2] if known else None,
        (*differences(sources, metres, numbers), *slow(sources, numbers)),
    )


def slow(sources: Sequence[Source], numbers: tuple[int, ...]) -> list[str]:
    """Return a warning where places of large images take long to read."""
    large = [
        source.path
        for source in sources
        if Path(source.path).suffix.lower() in FROM_THE_TOP
        and not is_worth_it(source, list(numbers))
    ]
    if not large:
        return []
    said = (
        f"{large[0]} and others ({len(large)} in all) can only be decoded from their top, which "
        "takes long for every place. Tiled GeoTIFFs of them are read faster."
    )
    return [said]


def measured(sampler: UnlabelledSampler, crop: int) -> list[Batch]:
    """Return the crops from which values are measured."""
    boxes = sampler.boxes(STATISTICS, 0, MEASURED, crop)
    return [sampler.reader.read([box]) for box in boxes]

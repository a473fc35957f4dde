"""A map against its reference: every pixel or point that both tell of is counted once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..card import LandClass
from ..events import Report
from ..geo.area import Inside
from ..geo.region import Region
from .borders import read_with_borders
from .confusion import Confusion
from .legend import Legend
from .pairs import Pairs
from .rasters import Origin, boxes, read_box
from .references import Reference
from .thumbnails import Thumbnails


class Tally:
    """How often which label of the reference met which value of the map, and what met nothing."""

    def __init__(self, origin: Origin, map_path: str, unit: str = "pixels") -> None:
        self._unit = unit
        self.pairs = Pairs(origin, ("map", map_path))
        self._without_map = Pairs(origin, ("map", map_path))
        self.left_out: Counter[str] = Counter()

    def add(self, actual: Any, mapped: Any, is_mapped: Any) -> None:
        """Count labels, each with the map's value and whether there is one."""
        self.pairs.add(actual[is_mapped], mapped[is_mapped])
        alone = actual[~is_mapped]
        self._without_map.add(alone, np.zeros(len(alone), np.uint8))

    def outcome(
        self, label: Callable[[int], Any], legend: Legend, on_map: Iterable[int] = ()
    ) -> Outcome:
        """Return the confusion of the classes, and how much was left out for which reason.

        `on_map` are values of the map that are classes even if nothing was counted on them.
        """
        cells: Counter[tuple[int, int]] = Counter()
        left_out = Counter(self.left_out)
        for (number, value), count in self.pairs.counts.items():
            actual = legend.class_of(label(number))
            if actual is None:
                left_out["ignored"] += count
            elif value in legend.table.ignored:
                left_out["no_map_value"] += count
            else:
                cells[actual, value] += count
        for (number, _), count in self._without_map.counts.items():
            is_ignored = legend.class_of(label(number)) is None
            left_out["ignored" if is_ignored else "no_map_value"] += count
        classes = legend.classes({*on_map, *(value for pair in cells for value in pair)})
        return Outcome(classes, confusion_of(cells, classes), dict(left_out), self._unit)


@dataclass(frozen=True)
class Outcome:
    """What a comparison found, by the classes that are known."""

    classes: tuple[LandClass, ...]
    confusion: Confusion
    left_out: dict[str, int]
    unit: str


def confusion_of(cells: Counter[tuple[int, int]], classes: tuple[LandClass, ...]) -> Confusion:
    """Return the confusion matrix of counts by the ids of reference and map."""
    position = {c.id: place for place, c in enumerate(classes)}
    confusion = Confusion.empty(len(classes))
    for (actual, mapped), count in cells.items():
        confusion.counts[position[actual], position[mapped]] += count
    return confusion


def compare_pixels(
    raster: Any,
    reference: Reference,
    legend: Legend,
    report: Report,
    erode: int = 0,
    *,
    only: Inside | None = None,
) -> tuple[Tally, Thumbnails]:
    """Count the pixels of a map against a reference on its grid, and take small pictures.

    Left out is what lies within `erode` pixels of another class; `only` some pixels may count.
    """
    legend.check(reference.labels, reference.origin)
    tally, pictures = Tally(reference.origin, raster.name), Thumbnails(reference.region)
    unlabelled = 0
    whole = Region(0, raster.height, 0, raster.width)

    def class_of(number: int) -> int | None:
        return legend.class_of(reference.label(number))

    checked: set[int] = set()
    parts = boxes(raster, reference.region)
    for number, box in enumerate(parts):
        report.raise_if_cancelled()
        report.progress(number / len(parts), "comparing")
        mapped, is_mapped = read_box(raster, box, ("map", raster.name))
        actual, is_known, is_near = read_with_borders(reference, box, whole, erode, class_of)
        if only is not None:
            is_known &= only.inside(box)
        if erode:
            tally.left_out["border"] += int((is_known & is_near).sum())
        unlabelled += int((is_mapped & ~is_known).sum())
        is_known &= ~is_near
        tally.add(actual[is_known], mapped[is_known], is_mapped[is_known])
        pictures.take(box, (mapped, is_mapped), (actual, is_known))
        new = {label for label, _ in tally.pairs.counts} - checked
        legend.check([reference.label(label) for label in sorted(new)], reference.origin)
        checked |= new
    tally.left_out.update(reference.left_out(unlabelled))
    return tally, pictures

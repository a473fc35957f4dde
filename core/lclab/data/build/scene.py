"""One scene on its way into the cache: a part of an image with its labels."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...events import Report
from ...geo.output import disk_errors
from ...geo.region import Region
from ...geo.source import Source
from ...geo.strips import StripReader
from ..dataset import UNKNOWN
from .cache import RowFile
from .imagery import Imagery
from .inputs import Picture
from .labels import SceneLabels

CELL = 32
"""Labels are counted in squares of this side, from which blocks of several sizes are made."""
STRIP_BYTES = 2**25
THREADS = 4
Counts = NDArray[np.int64]


@dataclass
class Part:
    """A scene: its place in an image, its files, and how many labels of each class lie where."""

    name: str
    picture: Picture
    source: Source
    region: Region
    labelled: SceneLabels
    label_paths: tuple[str, ...]
    folder: Path = Path()
    files: dict[str, RowFile] = field(default_factory=dict)
    cells: Counts = field(default_factory=lambda: np.zeros((0, 0, 0), np.int64))
    """Labelled pixels (rows of cells, columns of cells, classes)."""
    has_data: bool = False

    @property
    def height(self) -> int:
        """The number of rows."""
        return self.region.shape[0]

    @property
    def width(self) -> int:
        """The number of columns."""
        return self.region.shape[1]

    def open(self, folder: Path, imagery: Imagery, stack: ExitStack) -> None:
        """Make the files of the arrays."""
        self.folder = folder
        with disk_errors(folder):
            folder.mkdir(parents=True)
        shapes = {"image": (self.height, self.width, len(imagery.bands))}
        types = {"image": imagery.dtype, "labels": np.dtype(np.uint8), "seen": np.dtype(bool)}
        for name, dtype in types.items():
            shape = shapes.get(name, (self.height, self.width))
            self.files[name] = RowFile(self.folder / f"{name}.npy", shape, dtype)
            stack.callback(self.files[name].close)


def fill(part: Part, imagery: Imagery, classes: int, cell: int, report: Report) -> Iterator[int]:
    """Write image, labels and what holds data, and count labels by cell; yield the rows done."""
    region, width = part.region, part.width
    rows = strip_rows(width * len(imagery.bands) * imagery.dtype.itemsize, cell)
    part.cells = np.zeros((-(-part.height // cell), -(-width // cell), classes), np.int64)
    reader = StripReader(part.source, list(imagery.bands), THREADS)
    with ExitStack() as stack:
        stack.callback(reader.close)
        read_labels = stack.enter_context(part.labelled.opened())
        columns = (region.left, region.right)
        strip = reader.start(columns, region.top, rows)
        for top in range(region.top, region.bottom, rows):
            report.raise_if_cancelled()
            bottom = min(top + rows, region.bottom)
            reader.advance(strip, top, bottom)
            pixels, valid = strip.cut((top, bottom), columns)
            labels = read_labels(Region(top, bottom, *columns)).astype(np.uint8)
            seen = np.ones(labels.shape, bool) if valid is None else valid
            labels[~seen] = UNKNOWN
            first = top - region.top
            part.files["image"].write(first, np.moveaxis(pixels, 0, -1))
            part.files["seen"].write(first, seen)
            part.files["labels"].write(first, labels)
            part.has_data |= bool(seen.any())
            counted = count_squares(labels, cell, classes)
            part.cells[first // cell :][: len(counted)] = counted
            yield bottom - top


def strip_rows(row_bytes: int, cell: int) -> int:
    """Return how many rows to read at a time: whole cells, and not too much memory."""
    return max(1, STRIP_BYTES // row_bytes // cell) * cell


def count_squares(labels: NDArray[np.uint8], side: int, classes: int) -> Counts:
    """Return the labelled pixels (rows of squares, columns of squares, classes)."""
    height, width = labels.shape
    down, across = -(-height // side), -(-width // side)
    rows, cols = np.nonzero(labels != UNKNOWN)
    place = (rows // side * across + cols // side) * classes + labels[rows, cols]
    return np.bincount(place, minlength=down * across * classes).reshape(down, across, classes)

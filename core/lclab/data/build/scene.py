"""One scene on its way into the cache: a part of an image with its labels."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...events import Report
from ...geo.output import disk_errors
from ...geo.region import Region
from ...geo.source import Source
from ...geo.strips import StripReader
from ..dataset import SPLITS, UNKNOWN
from ..picture import Picture
from .cache import RowFile
from .imagery import Imagery
from .labels import SceneLabels
from .wishes import Wish

CELL = 16
"""Labels are counted in squares of this side, from which blocks of several sizes are made."""
STRIP_BYTES = 2**24
WISHED = "wished"
SMALL_BYTES = 2**26
THREADS = 4
Counts = NDArray[np.unsignedinteger[Any]]


@dataclass
class Part:
    """A scene: its place in an image, its files, and how many labels of each class lie where."""

    name: str
    picture: Picture
    source: Source
    region: Region
    labelled: SceneLabels
    label_paths: tuple[str, ...]
    cell: int
    folder: Path = Path()
    files: dict[str, RowFile] = field(default_factory=dict)
    wish: Wish | None = None
    cells: Counts = field(default_factory=lambda: squares(0, 0, 1, 0))
    """Labelled pixels (rows of cells, columns of cells, classes)."""
    asked: Counts = field(default_factory=lambda: squares(0, 0, 1, 0))
    """Labelled pixels by the split that the user wants for them, where that is drawn."""
    has_data: bool = False

    @property
    def height(self) -> int:
        """The number of rows."""
        return self.region.shape[0]

    @property
    def width(self) -> int:
        """The number of columns."""
        return self.region.shape[1]

    def make_files(self, folder: Path, imagery: Imagery) -> None:
        """Make the files of the arrays."""
        self.folder = folder
        with disk_errors(folder):
            folder.mkdir(parents=True)
        flat = (self.height, self.width)
        self.add_file("image", (*flat, len(imagery.bands)), imagery.dtype)
        self.add_file("labels", flat, np.dtype(np.uint8))
        self.add_file("seen", flat, np.dtype(bool))
        if self.wish:
            self.add_file(WISHED, flat, np.dtype(np.uint8))

    def add_file(self, name: str, shape: tuple[int, ...], dtype: np.dtype[Any]) -> None:
        """Make the file of one array."""
        self.files[name] = RowFile(self.folder / f"{name}.npy", shape, dtype)


def cell_of(block: int) -> int:
    """Return the side of the cells that blocks of a side are made from; 0 is any of ours."""
    fitting = (side for side in range(CELL // 2, block + 1) if block % side == 0)
    return next(fitting, block or CELL)


def fill(part: Part, imagery: Imagery, classes: int, report: Report) -> Iterator[int]:
    """Write image, labels and what holds data, and count labels by cell; yield the rows done."""
    region = part.region
    row_bytes = part.width * len(imagery.bands) * imagery.dtype.itemsize
    rows = strip_rows(row_bytes)
    # each thread decodes a small PNG or JPEG from its top, so that one is faster than several
    threads = 1 if part.height * row_bytes <= SMALL_BYTES else THREADS
    part.cells = squares(part.height, part.width, part.cell, classes)
    part.asked = squares(part.height, part.width, part.cell, len(SPLITS))
    reader = StripReader(part.source, list(imagery.bands), threads)
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
            if part.wish:
                wished = part.wish.read(Region(top, bottom, *columns))
                labels[wished == UNKNOWN] = UNKNOWN
                wished[labels == UNKNOWN] = UNKNOWN
                part.files[WISHED].write(first, wished)
                count_into(part.asked, wished, first, part.cell)
            part.files["image"].write(first, np.moveaxis(pixels, 0, -1))
            part.files["seen"].write(first, seen)
            part.files["labels"].write(first, labels)
            part.has_data |= bool(seen.any())
            count_into(part.cells, labels, first, part.cell)
            yield bottom - top


def strip_rows(row_bytes: int) -> int:
    """Return how many rows to read at a time."""
    return max(1, STRIP_BYTES // row_bytes)


def squares(height: int, width: int, side: int, kinds: int) -> Counts:
    """Return zeros for counts by square and kind."""
    dtype = np.uint16 if side < 256 else np.uint32
    return np.zeros((-(-height // side), -(-width // side), kinds), dtype)


def count_into(counts: Counts, values: NDArray[np.uint8], top: int, side: int) -> None:
    """Add the rows of an array, of which this is the first, to its counts by square and kind.

    Values that are no kind are not counted.
    """
    across, kinds = counts.shape[1:]
    place = np.arange(values.shape[1]) // side * (kinds + 1)
    bottom = top + len(values)
    for line in range(top // side, -(-bottom // side)):
        some = values[max(0, line * side - top) : (line + 1) * side - top]
        found = np.bincount(
            (np.minimum(some, kinds) + place).ravel(), minlength=across * (kinds + 1)
        )
        counts[line] += found.reshape(across, kinds + 1)[:, :kinds].astype(counts.dtype)

"""How well a network maps the blocks of a split that training does not see."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from ..card import LandClass
from ..colours import rgb
from ..data.augment import NONE, Preparation
from ..data.crops import Batch, Box, SplitReader
from ..data.dataset import UNKNOWN, DataSet
from ..events import Report
from ..metrics.confusion import Confusion
from ..report.pictures import save
from .processes import Group

PICTURES = 4
HALO = 8
"""What part of a window's side is looked at around what counts, as in prediction."""
STRETCH = 2.0
"""Of how many standard deviations about the mean a picture shows."""
GREY = (128, 128, 128)


@dataclass(frozen=True)
class Example:
    """A block as its picture shows it: (rows, columns, red green blue) each."""

    image: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    mapped: NDArray[np.uint8]

    def beside(self) -> NDArray[np.uint8]:
        """Return image, labels and map beside each other."""
        return np.concatenate([self.image, self.labels, self.mapped], 1)

    def seen(self) -> Example:
        """Return the part of it that holds imagery, which a block at an edge is not full of."""
        is_seen = (self.mapped != GREY).any(-1)
        rows, cols = np.flatnonzero(is_seen.any(1)), np.flatnonzero(is_seen.any(0))
        if not len(rows):
            return self
        cut = np.s_[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1]
        return Example(self.image[cut], self.labels[cut], self.mapped[cut])


@dataclass(frozen=True)
class Tile:
    """A window on a block, and the rows and columns of it that count."""

    box: Box
    rows: slice
    cols: slice


class Validation:
    """Scores networks on the blocks of a split, in every process a part of them.

    It looks through windows as prediction does: what a network makes of a pixel may depend on all
    that it sees at a time.
    """

    def __init__(
        self,
        reader: SplitReader,
        preparation: Preparation,
        multiple: int,
        window: int,
        batch: int,
        group: Group,
    ) -> None:
        self.data: DataSet = reader.data
        self._reader = reader
        self._preparation = preparation
        self._group = group
        self._batch = batch
        self._side = -(-self.data.block // multiple) * multiple
        self._boxes = [box for box in self._all_boxes() if self._is_labelled(box)]
        found = (t for box in self._boxes for t in tiles(box, self.data.block, window))
        self._tiles = [tile for tile in found if self._is_inside(tile)]
        self._colours = colour_table(self.data.classes)

    @property
    def batches(self) -> int:
        """In how many batches it looks at all."""
        return -(-len(self._tiles) // (self._batch * self._group.count))

    @property
    def pictured(self) -> float:
        """How many batches the pictures of the examples amount to."""
        pictures = min(PICTURES, len(self._boxes)) * self._side**2
        return pictures / (self._batch * self._tiles[0].box.size ** 2) if self._tiles else 0.0

    def confusion(self, network: nn.Module, report: Report, most: int | None = None) -> Confusion:
        """Return the confusion matrix over the labelled pixels of the split, of `most` batches."""
        total = Confusion.empty(len(self.data.classes))
        mine = self._tiles[self._group.rank :: self._group.count]
        mine = mine if most is None else mine[: most * self._batch]
        for start in range(0, len(mine), self._batch):
            if self._group.count == 1:  # several have to go on or stop together
                report.raise_if_cancelled()
            batch = self._read(mine[start : start + self._batch])
            total.add(batch.labels, self._mapped(network, batch))
        counts = torch.from_numpy(total.counts).to(self._preparation.device)
        return Confusion(self._group.summed(counts).cpu().numpy())

    def examples(self, network: nn.Module) -> list[Example]:
        """Return some blocks with what the network makes of them, always the same blocks."""
        step = max(1, len(self._boxes) // PICTURES)
        found = []
        for box in self._boxes[::step][:PICTURES]:
            batch = self._reader.read([box])
            mapped = np.where(batch.seen, self._mapped(network, batch), UNKNOWN)[0]
            cut = np.s_[: self.data.block, : self.data.block]
            picture = self._picture(batch)[cut]
            labels = self._colours[batch.labels[0]][cut]
            found.append(Example(picture, labels, self._colours[mapped][cut]))
        return found

    def preview(self, network: nn.Module, path: Path) -> bool:
        """Write the pictures of the examples, one below the other, and say whether it did.

        Of several processes the first alone does.
        """
        if self._group.is_first:
            path.parent.mkdir(exist_ok=True)
            save(np.concatenate([example.beside() for example in self.examples(network)]), path)
        return self._group.is_first

    def _all_boxes(self) -> list[Box]:
        block = self.data.block
        return [
            Box(scene, row * block, col * block, self._side)
            for scene, row, col in self._reader.blocks()
        ]

    def _is_labelled(self, box: Box) -> bool:
        block = self.data.block
        counts = self._reader.counts[box.scene]
        return bool(counts[box.top // block, box.left // block].any())

    def _is_inside(self, tile: Tile) -> bool:
        box, scene = tile.box, self.data.scenes[tile.box.scene]
        return box.top + tile.rows.start < scene.height and box.left + tile.cols.start < scene.width

    def _read(self, tiles: list[Tile]) -> Batch:
        """Return the windows of tiles; labels of what does not count are left out."""
        batch = self._reader.read([tile.box for tile in tiles])
        labels = np.full_like(batch.labels, UNKNOWN)
        for number, tile in enumerate(tiles):
            labels[number, tile.rows, tile.cols] = batch.labels[number, tile.rows, tile.cols]
        return replace(batch, labels=labels)

    def _mapped(self, network: nn.Module, batch: Batch) -> NDArray[np.uint8]:
        sample = self._preparation(batch, batch.labels.shape[-1], NONE, 0)
        with torch.inference_mode():
            scores: Tensor = network(sample.image)
        return scores.argmax(1).to(torch.uint8).cpu().numpy()

    def _picture(self, batch: Batch) -> NDArray[np.uint8]:
        sample = self._preparation(batch, self._side, NONE, 0)
        return np.where(batch.seen[0][..., None], picture_of(sample.image[0]), np.uint8(0))


def picture_of(image: Tensor) -> NDArray[np.uint8]:
    """Return the first three bands of normalised values (bands, rows, columns) as a picture."""
    shown = [0, 1, 2] if len(image) >= len(GREY) else [0, 0, 0]
    values = image[shown].movedim(0, -1).cpu().numpy()  # rows, columns, red green blue
    return np.clip((values / STRETCH + 1) * 127.5, 0, 255).astype(np.uint8)


def tiles(box: Box, block: int, window: int) -> list[Tile]:
    """Return the windows on a block: one for all of it where it is no larger than a window."""
    if window >= block:
        return [Tile(box, slice(0, block), slice(0, block))]
    halo = window // HALO
    core = window - 2 * halo
    starts = range(0, block, core)
    counted = {start: slice(halo, halo + min(core, block - start)) for start in starts}
    return [
        Tile(
            Box(box.scene, box.top + top - halo, box.left + left - halo, window),
            counted[top],
            counted[left],
        )
        for top in starts
        for left in starts
    ]


def colour_table(classes: tuple[LandClass, ...]) -> NDArray[np.uint8]:
    """Return the colour of every position in the table; unknown is grey."""
    table = np.full((UNKNOWN + 1, 3), GREY, np.uint8)
    table[: len(classes)] = [rgb(c.color) for c in classes]
    return table

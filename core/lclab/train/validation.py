"""How well a network maps the blocks of a split that training does not see."""

from __future__ import annotations

from dataclasses import dataclass
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


class Validation:
    """Scores networks on whole blocks of a split, in every process a part of them."""

    def __init__(
        self, reader: SplitReader, preparation: Preparation, multiple: int, batch: int, group: Group
    ) -> None:
        self.data: DataSet = reader.data
        self._reader = reader
        self._preparation = preparation
        self._group = group
        self._batch = batch
        self._side = -(-self.data.block // multiple) * multiple
        self._boxes = [box for box in self._all_boxes() if self._is_labelled(box)]
        self._colours = colour_table(self.data.classes)

    def confusion(self, network: nn.Module, report: Report) -> Confusion:
        """Return the confusion matrix over all labelled pixels of the split."""
        total = Confusion.empty(len(self.data.classes))
        mine = self._boxes[self._group.rank :: self._group.count]
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
            batch = self._read([box])
            mapped = np.where(batch.seen, self._mapped(network, batch), UNKNOWN)[0]
            cut = np.s_[: self.data.block, : self.data.block]
            picture = self._picture(batch)[cut]
            labels = self._colours[batch.labels[0]][cut]
            found.append(Example(picture, labels, self._colours[mapped][cut]))
        return found

    def preview(self, network: nn.Module, path: Path) -> None:
        """Write the pictures of the examples, one below the other."""
        save(np.concatenate([example.beside() for example in self.examples(network)]), path)

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

    def _read(self, boxes: list[Box]) -> Batch:
        """Return blocks; what lies beyond a block, up to the next fitting size, does not count."""
        batch = self._reader.read(boxes)
        batch.labels[:, self.data.block :] = UNKNOWN
        batch.labels[:, :, self.data.block :] = UNKNOWN
        return batch

    def _mapped(self, network: nn.Module, batch: Batch) -> NDArray[np.uint8]:
        sample = self._preparation(batch, self._side, NONE, 0)
        with torch.inference_mode():
            scores: Tensor = network(sample.image)
        return scores.argmax(1).to(torch.uint8).cpu().numpy()

    def _picture(self, batch: Batch) -> NDArray[np.uint8]:
        sample = self._preparation(batch, self._side, NONE, 0)
        shown = [0, 1, 2] if len(self.data.bands) >= len(GREY) else [0, 0, 0]
        values = sample.image[0, shown].movedim(0, -1).cpu().numpy()
        bytes_ = np.clip((values / STRETCH + 1) * 127.5, 0, 255).astype(np.uint8)
        return np.where(batch.seen[0][..., None], bytes_, np.uint8(0))


def colour_table(classes: tuple[LandClass, ...]) -> NDArray[np.uint8]:
    """Return the colour of every position in the table; unknown is grey."""
    table = np.full((UNKNOWN + 1, 3), GREY, np.uint8)
    table[: len(classes)] = [rgb(c.color) for c in classes]
    return table

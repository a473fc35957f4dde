"""A picture of crops as training draws them, each beside its labels, with a legend."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ..card import LandClass
from ..colours import rgb
from ..data.augment import NONE, Augmentation, Preparation, Sample
from ..data.crops import Sampler, SplitReader
from ..data.dataset import UNKNOWN, DataSet
from ..events import Report
from ..geo.output import Outputs, disk_errors
from ..tasks.preview import Preview
from ..tasks.train import Train
from ..train.mosaic import mosaic_share
from ..train.processes import Group
from ..train.supervised import CropFeed
from ..train.validation import colour_table, picture_of
from .fonts import font_for
from .pictures import save

SIDE, MOST_SIDE = 256, 512
"""Smaller crops are enlarged to the first, in whole squares; larger ones thinned to the second."""
GAP = 16
WIDTH_OVER_HEIGHT = 1.3
LETTERS = 40
"""By what the width of the picture is divided for the legend's size of type."""
PALE, PALENESS = 235, 0.65
"""What is shown where nothing is labelled: the crop in grey, and how far it is faded to this."""
Pixels = NDArray[np.uint8]


def preview(spec: Preview, report: Report) -> dict[str, Any]:
    """Write the picture and return where it is, and what lies in the split."""
    data = DataSet.load(spec.dataset)
    pairs = []
    for sample in drawn(spec, data):
        report.raise_if_cancelled()
        crops = zip(sample.image, sample.labels, strict=True)
        pairs += [pair(image, labels, data.classes) for image, labels in crops]
        report.progress(len(pairs) / spec.count, "drawing crops")
    grid = tiled(pairs)
    picture = np.concatenate([grid, legend(data.classes, grid.shape[1])])
    with Outputs() as outputs:
        path = outputs.waiting(Path(spec.output))
        with disk_errors(path):
            save(picture, path)
        outputs.publish()
    return {"picture": spec.output, "crops": len(pairs), "seed": spec.seed}


def drawn(spec: Preview, data: DataSet) -> Iterator[Sample]:
    """Yield crops as a training with this seed would draw them first.

    One after the other, for the memory's sake, unless they are to be mixed with each other.
    """
    reader = SplitReader(data, spec.split)
    usual = Train()
    preparation = Preparation(data.bands, data.value_range, torch.device("cpu"), spec.seed)
    varied = Augmentation(mosaic=mosaic_share(usual, data))
    feed = CropFeed(
        Sampler(reader, usual.balance, spec.seed),
        preparation,
        varied if spec.augment else NONE,
        spec.crop,
        spec.count,
        Group(),
    )
    parts = 1 if spec.augment else spec.count
    for part in range(parts):
        yield feed.prepare(feed.load(0, part, parts), part)


def pair(image: torch.Tensor, labels: torch.Tensor, classes: tuple[LandClass, ...]) -> Pixels:
    """Return a crop and its labels beside each other; where nothing is known, the crop is pale."""
    shown, positions = picture_of(image), labels.numpy()
    grey = shown.mean(2, keepdims=True)
    pale = np.broadcast_to(PALE * PALENESS + grey * (1 - PALENESS), shown.shape)
    coloured = np.where((positions == UNKNOWN)[..., None], pale, colour_table(classes)[positions])
    both = np.concatenate([shown, coloured.astype(np.uint8)], 1)
    crop = len(shown)
    thinned = both[:: max(1, -(-crop // MOST_SIDE)), :: max(1, -(-crop // MOST_SIDE))]
    times = max(1, SIDE // crop)
    return thinned.repeat(times, 0).repeat(times, 1)


def tiled(pairs: Sequence[Pixels]) -> Pixels:
    """Return pictures of one size in rows and columns on white."""
    height, width = pairs[0].shape[:2]
    columns = min(
        range(1, len(pairs) + 1),
        key=lambda n: abs(math.log(n * width / (-(-len(pairs) // n) * height) / WIDTH_OVER_HEIGHT)),
    )
    rows = -(-len(pairs) // columns)
    down, across = height + GAP, width + GAP
    grid = np.full((rows * down + GAP, columns * across + GAP, 3), 255, np.uint8)
    for number, pixels in enumerate(pairs):
        top, left = GAP + number // columns * down, GAP + number % columns * across
        grid[top : top + height, left : left + width] = pixels
    return grid


def legend(classes: Sequence[LandClass], width: int) -> Pixels:
    """Return the names of classes with their colours, in as many lines as they need."""
    size = max(12, width // LETTERS)
    line, places, left, top = 3 * size // 2, [], GAP, 0
    for c in classes:
        length = 2 * size + math.ceil(font_for(c.name, size).getlength(c.name))
        if left > GAP and left + length > width:
            left, top = GAP, top + line
        places.append((left, top))
        left += length + size
    sheet = Image.new("RGB", (width, top + line + GAP // 2), "white")
    pen = ImageDraw.Draw(sheet)
    for c, (x, y) in zip(classes, places, strict=True):
        pen.rectangle((x, y, x + size, y + size), rgb(c.color), (96, 96, 96))
        middle = x + 3 * size // 2, y + size // 2
        pen.text(middle, c.name, (32, 32, 32), font_for(c.name, size), "lm")
    return np.asarray(sheet)

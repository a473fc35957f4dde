"""Models measured on a split of a data set: each scene mapped as prediction does, and compared.

What counts are the labelled blocks of the split, as where training measures its network.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from ..card import Card
from ..data.crops import SplitReader
from ..data.dataset import DataSet, Scene
from ..errors import InputError
from ..modelfile import read_card
from ..report.pictures import Picture
from ..tasks.evaluate import Evaluate
from .compare import Outcome, compare_pixels
from .confusion import Confusion
from .mapping import map_image
from .matching import bands_for, legend_for, names_of
from .progress import Stages
from .rasters import classified
from .request import refuse_unknown
from .results import Results
from .scene import Blocks, SceneLabels, write_image

PICTURED = 3
"""Of how many scenes the page has pictures."""
WRITING, MAPPING = 0.03, 0.95
"""Which shares of the work on a scene are done when its image is written, and its map."""


@dataclass(frozen=True)
class Part:
    """A scene with its blocks that may be seen, and those that count."""

    scene: Scene
    visible: Blocks
    counted: Blocks

    @property
    def size(self) -> int:
        """How many blocks count."""
        return int(self.counted.chosen.sum())


def measure_on_data_set(spec: Evaluate, folder: Path, stages: Stages) -> Results:
    """Map and compare every scene that has labelled blocks of the split."""
    data = DataSet.load(str(spec.dataset))
    measuring = Measuring(spec, data, read_card(spec.model[0]), stages)
    parts = parts_of(data, spec.split)
    step = -(-len(parts) // PICTURED)
    scenes: list[tuple[str, Outcome]] = []
    pictures: list[Picture] = []
    done, total = 0, sum(part.size for part in parts)
    for number, part in enumerate(parts):
        stages.begin(done / total, (done + part.size) / total, f"{number + 1} of {len(parts)}")
        with TemporaryDirectory(dir=folder, ignore_cleanup_errors=True) as place:
            outcome, seen = measuring.compared(part, measuring.mapped(part, Path(place)))
        scenes.append((part.scene.name, outcome))
        if number % step == 0:
            pictures += [(f"{part.scene.name}: {caption}", pixels) for caption, pixels in seen]
        done += part.size
    outcome = summed([outcome for _, outcome in scenes])
    return Results(spec, outcome, pictures, stages.warnings, scenes=scenes)


class Measuring:
    """Models, and the data set that they are measured on."""

    def __init__(self, spec: Evaluate, data: DataSet, card: Card, stages: Stages) -> None:
        self.spec, self.data, self.stages = spec, data, stages
        self.names = names_of(data, spec.ignore or ())
        self.legend = legend_for(spec, data, card, stages)
        self.bands = bands_for(spec, data, card)
        refuse_unknown(spec.not_scored, card.classes)

    def mapped(self, part: Part, folder: Path) -> str:
        """Write a scene's image into a folder, and its map; return where the map is."""
        image = folder / "image.tif"
        with self.stages.within(0, WRITING):
            write_image(image, self.data, part.scene, part.visible, self.stages)
        how = {"bands": self.bands, "pixel_size": part.scene.resolution}
        classes, path = self.legend.table.classes, folder / "map.tif"
        with self.stages.within(WRITING, MAPPING):
            return map_image(
                self.spec, str(image), classes, path, self.stages, only=part.counted, **how
            )

    def compared(self, part: Part, mapped: str) -> tuple[Outcome, list[Picture]]:
        """Return what is counted in a scene, and pictures of it."""
        box, erode = part.counted.box(part.scene), self.spec.erode
        labels = SceneLabels(self.data, part.scene, box, self.names)
        with self.stages.within(MAPPING, 1), classified(mapped, "map") as raster:
            tally, thumbnails = compare_pixels(
                raster, labels, self.legend, self.stages, erode, only=part.counted
            )
        outcome = tally.outcome(labels.label, self.legend)
        return outcome, thumbnails.pictures(
            outcome.classes, lambda number: self.legend.class_of(labels.label(number))
        )


def parts_of(data: DataSet, split: str) -> list[Part]:
    """Return the scenes with labelled blocks of a split."""
    reader = SplitReader(data, split)
    parts = []
    for number, scene in enumerate(data.scenes):
        counted = reader.own[number] & reader.counts[number].any(-1)
        if counted.any():
            visible = Blocks(reader.open[number], data.block)
            parts.append(Part(scene, visible, Blocks(counted, data.block)))
    if not parts:
        there = [name for name, pixels in data.pixels.items() if sum(pixels.values())]
        raise InputError(
            f"split = {split}: no pixel of it has a label in {data.folder}.",
            field="split",
            remedy=f"Choose from {', '.join(there)}." if there else "Choose another data set.",
        )
    return parts


def summed(outcomes: Sequence[Outcome]) -> Outcome:
    """Return what was counted in several scenes; all have the same classes."""
    first = outcomes[0]
    left_out: Counter[str] = Counter()
    for outcome in outcomes:
        left_out.update(outcome.left_out)
    counts = np.sum([outcome.confusion.counts for outcome in outcomes], 0)
    return Outcome(first.classes, Confusion(counts), dict(left_out), first.unit)

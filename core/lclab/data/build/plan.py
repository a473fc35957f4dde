"""What the labels mean and which parts of which images they make a scene of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...errors import InputError
from ...events import Report
from ...geo.source import Source
from ...tasks.dataset import Dataset
from ..picture import TRAINING, Picture
from .blocks import SIDES
from .imagery import Imagery
from .inputs import Inputs
from .labels import Drawn, SceneLabels, drawn_on
from .layers import Layer, read_layer
from .misplaced import misplaced
from .names import free_name
from .palette import Palettes
from .rasters import LabelRaster, assign
from .scene import Part, cell_of
from .table import Meaning, meaning_of
from .windows import windows
from .wishes import wishes_of


@dataclass(frozen=True)
class Plan:
    """The scenes to make, and the classes of their labels."""

    meaning: Meaning
    parts: list[Part]


def plan_of(
    spec: Dataset, inputs: Inputs, imagery: Imagery, report: Report, warnings: list[str]
) -> Plan:
    """Read all labels and return the scenes to make of them."""
    layers = [labelled_layer(path, spec, report) for path in inputs.layers]
    refuse_only_tied(imagery.sources, inputs)
    rasters = label_rasters(inputs, imagery, warnings)
    counts, ids = counts_of(rasters, report)
    meaning = meaning_of(inputs.table, spec.classes, layers, counts, spec.background, warnings)
    lookups = {
        path: {value: place for value in found if (place := meaning.position(value)) is not None}
        for path, found in counts.items()
    }
    lookups |= {path: {n: meaning.place_of_id(n) for n in found} for path, found in ids.items()}
    places = [[meaning.place(key) for key in layer.fields["class_field"]] for layer in layers]
    drawn = [drawn_on(source, layers, places) for source in imagery.sources]
    check_places(layers, drawn, imagery.sources, has_rasters=bool(lookups), warnings=warnings)
    labelled = [
        SceneLabels(shapes, some, lookups, meaning.background, spec.all_touched)
        for shapes, some in zip(drawn, rasters)
    ]
    check_classes(meaning, labelled, lookups)
    warnings += [text for layer in layers if (text := without_class(layer))]
    cell = cell_for(spec.block, inputs.pictures)
    parts = parts_of(inputs.pictures, imagery.sources, labelled, cell, warnings)
    was_wanted = any(picture.split in TRAINING for picture in inputs.pictures)
    if was_wanted and not any(part.picture.split in TRAINING for part in parts):
        raise InputError(
            "images: no image for training has labels.",
            field="images",
            remedy="Label the images that are not for validation or testing.",
        )
    wishes = wishes_of(spec, layers, report)
    for part in parts:
        part.wish = wishes.on(part.source) if wishes else None
    return Plan(meaning, parts)


def labelled_layer(path: str, spec: Dataset, report: Report) -> Layer:
    """Return a layer of labels with its classes, and its splits if the user has a field of them."""
    report.raise_if_cancelled()
    fields = {"class_field": spec.class_field or "", "split_field": spec.split_field or ""}
    if not spec.class_field:
        raise InputError(
            f"labels = {path}: which field holds the class?",
            field="class_field",
            remedy="Name it with 'class_field'.",
        )
    return read_layer(path, "labels", {p: name for p, name in fields.items() if name}, report)


def refuse_only_tied(sources: Sequence[Source], inputs: Inputs) -> None:
    """Refuse polygons over an image of which nobody knows where its pixels lie."""
    tied = [source.path for source in sources if source.is_only_tied]
    if tied and inputs.layers:
        raise InputError(
            f"images = {tied[0]}: it has ground control points only, no grid to draw polygons on.",
            field="images",
            remedy="Warp the image first.",
        )


def label_rasters(inputs: Inputs, imagery: Imagery, warnings: list[str]) -> list[list[LabelRaster]]:
    """Return the label rasters of every image."""
    paths = [[picture.labels] if picture.labels else [] for picture in inputs.pictures]
    if inputs.rasters:
        paths = assign(imagery.sources, inputs.rasters)
        used = {path for some in paths for path in some}
        warnings += [f"{path}: it lies on no image." for path in inputs.rasters if path not in used]
    palettes = Palettes(inputs.table, inputs.tolerance)
    return [
        [LabelRaster(path, source, palettes) for path in some]
        for some, source in zip(paths, imagery.sources)
    ]


def counts_of(
    rasters: Sequence[Sequence[LabelRaster]], report: Report
) -> tuple[dict[str, Counter[int]], dict[str, Counter[int]]]:
    """Return how often each value occurs in label rasters, and each id in those of colours."""
    counts: dict[str, Counter[int]] = {}
    ids: dict[str, Counter[int]] = {}
    for raster in (raster for some in rasters for raster in some):
        report.progress(0, f"labels of {raster.path}")
        found = ids if raster.palette else counts
        found.setdefault(raster.path, Counter()).update(raster.counts(report))
    return counts, ids


def cell_for(block: int, pictures: Sequence[Picture]) -> int:
    """Return the side of the squares to count labels in: blocks where nothing is dealt."""
    is_dealt = not all(picture.split for picture in pictures)
    return cell_of(block) if is_dealt else block or SIDES[0]


def without_class(layer: Layer) -> str:
    """Return a warning if polygons have no class."""
    count = layer.fields["class_field"].count(None)
    return f"{layer.path}: {count} polygons have no class, so there it is unknown." if count else ""


def check_places(
    layers: Sequence[Layer],
    drawn: Sequence[Drawn],
    images: Sequence[Source],
    has_rasters: bool,
    warnings: list[str],
) -> None:
    """Refuse polygons of which none touches an image; warn of those that do not."""
    touching = [np.logical_or.reduce([d.touching[i] for d in drawn]) for i in range(len(layers))]
    if layers and not has_rasters and not any(touches.any() for touches in touching):
        raise misplaced(layers[0], images[0])
    for layer, touches in zip(layers, touching):
        if not touches.all():
            outside = int((~touches).sum())
            warnings.append(f"{layer.path}: {outside} of {len(touches)} polygons touch no image.")


def check_classes(
    meaning: Meaning, labelled: Sequence[SceneLabels], lookups: dict[str, dict[int, int]]
) -> None:
    """Refuse labels that tell nothing apart."""
    found: set[int | None] = {place for some in lookups.values() for place in some.values()}
    found = found.union(*(labels.positions for labels in labelled), {meaning.background})
    known = [c.name for place, c in enumerate(meaning.classes) if place in found]
    if len(known) < 2:
        problem = f"only one class ({known[0]}) lies" if known else "no class lies"
        raise InputError(
            f"labels: {problem} on the images.",
            field="labels",
            remedy="Label at least two classes, or name a 'background' class for the rest.",
        )


def parts_of(
    pictures: Sequence[Picture],
    sources: Sequence[Source],
    labelled: Sequence[SceneLabels],
    cell: int,
    warnings: list[str],
) -> list[Part]:
    """Return the scenes: the parts of images around their labels."""
    parts: list[Part] = []
    taken: set[str] = set()
    for picture, source, labels in zip(pictures, sources, labelled):
        regions = windows(labels.boxes(source), source.height, source.width)
        if not regions:
            warnings.append(f"{picture.path} has no labels and is left out.")
        paths = (*(r.path for r in labels.rasters), *labels.drawn.paths)
        name = free_name(Path(picture.path).stem, taken)
        for number, region in enumerate(regions, 1):
            full = name if len(regions) == 1 else f"{name} {number}"
            parts.append(Part(full, picture, source, region, labels, paths, cell))
    return parts

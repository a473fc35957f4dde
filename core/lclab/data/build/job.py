"""A data set from what the user gave: checked, burned, dealt to the splits, and written."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ... import __version__
from ...errors import InputError
from ...events import Report
from ...geo.area import transform_of
from ...geo.output import disk_errors
from ...tasks.dataset import Dataset
from ..dataset import FILE, DataSet, Scene
from ..picture import TRAINING
from .blocks import Letters
from .folder import Folder
from .imagery import Imagery, imagery_of, resolution_of
from .inputs import inputs_of
from .names import seen_from
from .plan import Plan, plan_of
from .scene import Counts, Part, fill
from .splits import Split, keep_apart, split_up, store
from .stack import stacked
from .statistics import band_statistics
from .summary import class_warnings, label_warnings, pixels_by_split

READING = 0.85


def make_data_set(spec: Dataset, report: Report) -> dict[str, Any]:
    """Make a data set and return where it lies and what is in it."""
    folder = Folder(Path(spec.output))
    inputs = inputs_of(spec)
    with folder:
        inputs = replace(inputs, pictures=stacked(inputs.pictures, folder.waiting, folder.final))
        imagery, warnings = imagery_of([p.path for p in inputs.pictures], spec.bands, report)
        warnings = [*inputs.warnings, *warnings]
        plan = plan_of(spec, inputs, imagery, report, warnings)
        folder.check_room(size_of(plan.parts, imagery))
        read_all(plan, imagery, folder.waiting, report)
        data = put_together(spec, plan, imagery, folder, report, warnings)
        with disk_errors(folder.waiting / FILE):
            data.save(folder.waiting)
        report.raise_if_cancelled()
        folder.publish()
    for text in data.warnings:
        report.warning(text)
    return {
        "dataset": str(folder.final / FILE),
        "scenes": len(data.scenes),
        "classes": {c.name: {s: data.pixels[s][c.name] for s in data.pixels} for c in data.classes},
        "warnings": list(data.warnings),
    }


def size_of(parts: Sequence[Part], imagery: Imagery) -> int:
    """Return how many bytes the scenes take."""
    per_pixel = len(imagery.bands) * imagery.dtype.itemsize + 2
    return sum(part.height * part.width * per_pixel for part in parts)


def read_all(plan: Plan, imagery: Imagery, folder: Path, report: Report) -> None:
    """Write the arrays of every scene."""
    total = sum(part.height for part in plan.parts)
    done = 0
    for number, part in enumerate(plan.parts):
        part.make_files(folder / "cache" / str(number), imagery)
        for rows in fill(part, imagery, len(plan.meaning.classes), report):
            done += rows
            report.progress(READING * done / total, f"scene {number + 1} of {len(plan.parts)}")
    if not any(part.has_data for part in plan.parts):
        raise InputError(
            "images: they hold no data where the labels lie.",
            field="images",
            remedy="Check the images' nodata value, mask and alpha band.",
        )
    to_learn = [part for part in plan.parts if part.picture.split in TRAINING]
    if not any(part.cells.any() for part in to_learn or plan.parts):
        raise InputError(
            "labels: no pixel gets a label: the polygons hold no pixel's centre, or no image data.",
            field="labels",
            remedy="Draw larger polygons, or choose 'all_touched'.",
        )


def put_together(
    spec: Dataset,
    plan: Plan,
    imagery: Imagery,
    folder: Folder,
    report: Report,
    warnings: list[str],
) -> DataSet:
    """Deal the blocks to the splits and return what dataset.json is to say."""
    parts, classes = plan.parts, plan.meaning.classes
    split = split_up(spec, parts)
    counts: list[Counts] = []
    for number, part in enumerate(parts):
        counts.append(keep_apart(split, number, spec.margin, report))
        store(counts[-1], part.folder)
        report.progress(READING + 0.1 * (number + 1) / len(parts), "splits")
    report.log(f"{split.near} labelled pixels are left out for the margin.")
    pixels = pixels_by_split(classes, counts, split.letters)
    warn_of_no_training(split, pixels, warnings)
    warnings += [*label_warnings(split), *class_warnings(classes, counts, split.letters, pixels)]
    return DataSet(
        folder=folder.final,
        classes=classes,
        bands=band_statistics(parts, split.letters, split.block, imagery, report),
        value_range=imagery.value_range,
        dtype=imagery.dtype.name,
        resolution=imagery.resolution,
        block=split.block,
        margin=spec.margin,
        scenes=tuple(scene_of(p, i, split.letters[i], folder) for i, p in enumerate(parts)),
        pixels=pixels,
        warnings=tuple(warnings),
        versions={"lclab": __version__, "python": platform.python_version()},
    )


def warn_of_no_training(
    split: Split, pixels: dict[str, dict[str, int]], warnings: list[str]
) -> None:
    """Warn that nothing is for training where that may be wanted; else refuse it."""
    if any(pixels["train"].values()):
        return
    is_drawn = any(part.wish for part in split.parts)
    if not any(any(row.values()) for row in pixels.values()) or (
        "t" in split.wanted and not is_drawn
    ):
        raise InputError(
            "labels: none are left for training.",
            field="labels",
            remedy="Label more places, or choose another split, smaller blocks or margin.",
        )
    warnings.append("Nothing is for training: this data set is for measuring alone.")


def scene_of(part: Part, number: int, letters: Letters, folder: Folder) -> Scene:
    """Return what dataset.json says of a scene."""
    source, region = part.source, part.region
    forward = transform_of(source)
    corners = [
        forward @ (x, y) for x in (region.left, region.right) for y in (region.top, region.bottom)
    ]
    xs, ys = zip(*corners)
    return Scene(
        name=part.name,
        image=place_of(part.picture.path, folder),
        labels="; ".join(relative(path, folder.final) for path in part.label_paths),
        width=part.width,
        height=part.height,
        blocks=tuple("".join(row) for row in letters),
        cache=f"cache/{number}",
        crs=source.crs.to_string() if source.crs else "",
        bounds=(min(xs), min(ys), max(xs), max(ys)) if source.transform else None,
        resolution=resolution_of(source),
        left=region.left,
        top=region.top,
        made_of=tuple(relative(path, folder.final) for path in part.picture.made_of),
    )


def place_of(path: str, folder: Folder) -> str:
    """Return an image's path as seen from the data set, whose own it may be."""
    if Path(path).is_relative_to(folder.waiting):
        return Path(path).relative_to(folder.waiting).as_posix()
    return relative(path, folder.final)


def relative(path: str, folder: Path) -> str:
    """Return a path as seen from the data set, where it is one and on the same disk."""
    file, bar, rest = path.partition("|")
    there, _ = seen_from(folder.resolve(), file)
    return there + bar + rest

"""What the user gave: which images, which labels, and which images are for one split alone."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

import pyogrio
from pyogrio.errors import DataSourceError

from ...errors import InputError
from ...geo.source import environment, open_raster
from ...tasks.dataset import Dataset
from ..classes import TableFile, read_table
from ..picture import Picture
from ..reading import read
from .contradictions import refuse_contradictions
from .extra import with_extra
from .pairs import paired

NAMES_SHOWN = 5


@dataclass(frozen=True)
class Inputs:
    """Images, the labels that are for all of them, and the class table if one is given."""

    pictures: tuple[Picture, ...]
    layers: tuple[str, ...] = ()
    rasters: tuple[str, ...] = ()
    table: TableFile | None = None
    tolerance: int | None = None
    """By how much colours of labels may be off; nothing: bands tell whether they are colours."""
    warnings: tuple[str, ...] = ()


def inputs_of(spec: Dataset) -> Inputs:
    """Return what the user gave, or say what is missing or contradicts."""
    refuse_contradictions(spec)
    inputs = known(spec) if spec.reader else given(spec)
    table = read_table(spec.classes) if spec.classes else inputs.table
    return replace(inputs, table=table, pictures=with_extra(inputs.pictures, spec.extra))


def known(spec: Dataset) -> Inputs:
    """Return the images and labels of a known data set."""
    found = read(spec.reader, spec.folder, spec.reader_set)
    return Inputs(
        found.pictures,
        table=found.classes,
        tolerance=found.tolerance,
        warnings=found.warnings,
    )


def given(spec: Dataset) -> Inputs:
    """Return the images and labels that the user names one by one or as folders."""
    if spec.pairs:
        return Inputs(with_splits(spec, paired(*spec.pairs)))
    kinds = {path: is_layer(path) for path in spec.labels}
    layers = tuple(path for path, is_vector in kinds.items() if is_vector)
    rasters = tuple(path for path, is_vector in kinds.items() if not is_vector)
    pictures = with_splits(spec, [Picture(path) for path in dict.fromkeys(spec.images)])
    return Inputs(pictures, layers, (*rasters, *spec.label_rasters))


def is_layer(path: str) -> bool:
    """Return whether labels are a vector layer; if not they are a raster."""
    if "|layername=" in path:
        return True
    try:
        if len(pyogrio.list_layers(path.partition("|")[0])):
            return True
    except (DataSourceError, ValueError, OSError):
        pass
    with environment(), open_raster(path, "labels"):
        return False


def with_splits(spec: Dataset, pictures: list[Picture]) -> tuple[Picture, ...]:
    """Return all images, each with the split that the user gave it."""
    named = dict.fromkeys(spec.validation_images, "v")
    for path in spec.test_images:
        if path in named:
            raise InputError(
                f"test_images = {path}: this image is for validation already.",
                field="test_images",
                remedy="Name it once.",
            )
        named[path] = "e"
    known = dict(enumerate(pictures))
    extra: list[Picture] = []
    for path, split in named.items():
        places = [i for i, picture in known.items() if is_called(picture.path, path)]
        for place in places:
            known[place] = replace(known[place], split=split)
        if not places and spec.pairs:
            raise unknown_image(path, split, pictures)
        if not places:
            extra.append(Picture(path, split=split))
    return *known.values(), *extra


def is_called(path: str, name: str) -> bool:
    """Return whether a path is meant by a name: the same file, its name, or that without ending."""
    is_same = os.path.abspath(path) == os.path.abspath(name)  # noqa: PTH100 - GDAL's names too
    return is_same or name in (Path(path).name, Path(path).stem)


def unknown_image(name: str, split: str, pictures: list[Picture]) -> InputError:
    """Return the error for an image that the pairs do not have."""
    field = "validation_images" if split == "v" else "test_images"
    names = ", ".join(Path(picture.path).stem for picture in pictures[:NAMES_SHOWN])
    return InputError(
        f"{field} = {name}: there is no such pair.",
        field=field,
        remedy=f"Give names of images, such as {names}.",
    )

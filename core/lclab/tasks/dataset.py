"""A data set from imagery and labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..events import Report
from ..registry import readers, tasks
from ..spec import param

TABLES = (".json", ".csv")


@dataclass(frozen=True)
class Dataset:
    """What making a data set takes."""

    images: tuple[str, ...] = param(
        "raster",
        "Images",
        "The rasters that were labelled; any that GDAL opens.",
        default=(),
        many=True,
    )
    labels: tuple[str, ...] = param(
        "vector",
        "Labelled polygons",
        "Polygons with a class each, over one image or all.",
        default=(),
        many=True,
        layer="polygon",
    )
    class_field: str | None = param(
        "field",
        "Class field",
        "The polygons' field with the class, as number or name.",
        of="labels",
    )
    label_rasters: tuple[str, ...] = param(
        "raster",
        "Label rasters",
        "Rasters whose values are classes, instead of polygons: one per image in the same order, "
        "or any number that lie where the images do.",
        default=(),
        many=True,
    )
    pairs: tuple[str, ...] = param(
        "folder",
        "Pairs",
        "A folder of images and one of label rasters with the same file names, instead of images "
        "and labels.",
        default=(),
        many=True,
        parts=("Folder of images", "Folder of labels"),
    )
    reader: str = param(
        "text",
        "Known data set",
        "One that is read as its archives lie on disk, instead of images and labels; "
        "'lclab dataset --list' tells of each.",
        default="",
        hints=tuple(readers.entries()),
        advanced=True,
    )
    folder: str | None = param(
        "folder",
        "Known data set's folder",
        "The folder into which its archives were unpacked.",
        advanced=True,
    )
    reader_set: tuple[str, ...] = param(
        "text",
        "Known data set's arguments",
        "As argument=value; 'lclab dataset --list' has them.",
        default=(),
        many=True,
        hints=("train=train+val", "validation=none", "test=val"),
        advanced=True,
    )
    extra: tuple[str, ...] = param(
        "raster",
        "Further bands",
        "Rasters on the images' grid whose bands come after the images' own, such as heights: each "
        "for the images that it covers, or one per image in the same order.",
        default=(),
        many=True,
        advanced=True,
    )
    classes: str | None = param(
        "file",
        "Class table",
        "Ids, names and colours of the classes; the layer's own where not given. Labels in colours "
        "need it.",
        suffixes=TABLES,
        shown_by=("class_field", "label_rasters"),
    )
    background: str = param(
        "text",
        "Background class",
        "The name of a class for all that is not labelled; unknown, and not learnt, if empty.",
        default="",
    )
    output: str = param(
        "folder_output", "Data set", "The folder to write the data set to.", required=True
    )
    validation: float = param(
        "number",
        "Validation share",
        "The share of the labels that is kept for measuring during training.",
        default=0.2,
        low=0.0,
        high=0.9,
    )
    test: float = param(
        "number",
        "Test share",
        "The share of the labels that training never sees, not even to choose the best state.",
        default=0.0,
        low=0.0,
        high=0.9,
    )
    split_layer: str | None = param(
        "vector",
        "Split layer",
        "Polygons that say where each split lies, by a field 'split' with train, validation or "
        "test.",
        layer="polygon",
        advanced=True,
    )
    split_field: str | None = param(
        "field",
        "Split field",
        "The labelled polygons' field with train, validation or test.",
        of="labels",
        advanced=True,
    )
    validation_images: tuple[str, ...] = param(
        "raster",
        "Validation images",
        "Images that are for validation alone: more of them, or names of those given.",
        default=(),
        many=True,
        advanced=True,
    )
    test_images: tuple[str, ...] = param(
        "raster",
        "Test images",
        "Images that are for testing alone, likewise.",
        default=(),
        many=True,
        advanced=True,
    )
    bands: tuple[int, ...] | None = param(
        "integers",
        "Bands",
        "The images' bands to use, from 1; all but an alpha band if not given.",
        low=1,
        advanced=True,
    )
    block: int = param(
        "integer",
        "Block",
        "Side of the squares that are dealt to the splits; 0 chooses.",
        default=0,
        low=0,
        high=16384,
        unit="pixels",
        advanced=True,
    )
    margin: int = param(
        "integer",
        "Margin",
        "Labels this near to a block of another split are left out.",
        default=16,
        low=0,
        high=4096,
        unit="pixels",
        advanced=True,
    )
    all_touched: bool = param(
        "boolean",
        "All touched pixels",
        "Label every pixel that a polygon touches, not only those whose centre it holds.",
        default=False,
        advanced=True,
    )
    seed: int = shared_params.seed("Another seed deals the blocks differently.", advanced=True)


@tasks.register(
    "dataset",
    title="Make a data set",
    group="Data",
    spec=Dataset,
    lists="readers",
    results=(("dataset", "file", "Data set file"),),
)
def run(spec: Dataset, report: Report) -> dict[str, Any]:
    """Make a data set for training from imagery and labelled polygons or label rasters.

    The splits are spatial: whole blocks with a margin, every class in every split where it can be.
    Known data sets are read as their archives lie on disk, and keep the splits that they have.
    """
    from ..data.build.job import make_data_set

    return make_data_set(spec, report)

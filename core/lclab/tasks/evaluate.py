"""The accuracy of a map or a model against what is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..events import Report
from ..modelfile import SUFFIXES
from ..registry import tasks
from ..spec import param

TABLES = (".json", ".csv")


@dataclass(frozen=True)
class Evaluate:
    """What measuring accuracy takes."""

    map: str | None = param("raster", "Map", "The classified raster to check.")
    image: str | None = param("raster", "Image", "Instead of a map: the image for a model to map.")
    dataset: str | None = param(
        "folder",
        "Data set",
        "Instead of a map: the data set whose blocks a model is to map; its labels are the "
        "reference.",
        holds="dataset.json",
    )
    split: str = param(
        "choice",
        "Split",
        "Of the data set: whose blocks count.",
        default="test",
        choices=("test", "validation", "train"),
    )
    model: tuple[str, ...] = param(
        "file",
        "Model",
        "For an image or a data set: the model file to check; the answers of several files are "
        "averaged.",
        default=(),
        many=True,
        suffixes=SUFFIXES,
    )
    reference: str | None = param(
        "raster", "Reference raster", "A raster whose values are the true classes."
    )
    labels: str | None = param(
        "vector", "Reference polygons or points", "Features with their true class."
    )
    class_field: str | None = param(
        "field", "Class field", "The features' field with the true class.", of="labels"
    )
    design: str = param(
        "choice",
        "Design",
        "How the reference was chosen: 'as given' counts its pixels or points; 'stratified' takes "
        "points as a random sample in each class of the map, and corrects for area.",
        default="as given",
        choices=("as given", "stratified"),
    )
    ignore: tuple[int, ...] | None = param(
        "integers",
        "Ignored values",
        "Values of the reference, or class ids of the data set, that stand for unknown: their "
        "pixels are left out.",
    )
    not_scored: tuple[str, ...] = param(
        "text",
        "Classes not scored",
        "Names of classes that the mean IoU and the mean F1 leave out, such as clutter; their "
        "pixels still count, in the overall accuracy and as errors of the other classes.",
        default=(),
        many=True,
        advanced=True,
    )
    erode: int = param(
        "integer",
        "Leave out borders",
        "Leave out pixels of the reference so near to another class; 3 as in papers on the ISPRS "
        "data sets. It flatters.",
        default=0,
        low=0,
        high=100,
        unit="pixels",
        advanced=True,
    )
    classes: str | None = param(
        "file",
        "Class table",
        "Ids, names and colours of the classes; the map's own where not given.",
        suffixes=TABLES,
        shown_by=("map",),
        advanced=True,
    )
    confidence: float = param(
        "number",
        "Confidence level",
        "Of the intervals of a stratified sample.",
        default=0.95,
        low=0.5,
        high=0.999,
        advanced=True,
    )
    device: str = shared_params.device(advanced=True)
    overlap: float | None = shared_params.overlap()
    window: int | None = shared_params.window()
    stitch: str = shared_params.stitch()
    flips: bool = shared_params.average_flips()
    scales: tuple[float, ...] = shared_params.average_scales()
    merge: str = shared_params.merge()
    batch: int = shared_params.windows_at_a_time()
    threads: int = shared_params.threads()
    output: str = param(
        "folder_output", "Accuracy", "The folder to write tables and page to.", required=True
    )


@tasks.register(
    "evaluate",
    title="Measure accuracy",
    group="Check",
    spec=Evaluate,
    results=(
        ("report", "html", "Report"),
        ("metrics", "file", "Metrics"),
        ("miou", "number", "Mean IoU"),
        ("oa", "number", "Overall accuracy"),
        ("kappa", "number", "Kappa"),
        ("macro_f1", "number", "Mean F1"),
    ),
)
def run(spec: Evaluate, report: Report) -> dict[str, Any]:
    """Measure the accuracy of a map or a model against a raster, polygons, points or a data set.

    Confusion matrix, IoU, F1, precision and recall per class, overall accuracy, kappa and mean
    IoU; for a stratified sample also accuracies and areas with confidence intervals.
    """
    from ..metrics.job import evaluate

    return evaluate(spec, report)

"""The accuracy of a map or a model against what is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

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
    model: str | None = param(
        "file", "Model", "Instead of a map: the model file to check.", suffixes=SUFFIXES
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
        "integers", "Ignored values", "Values of the reference that stand for unknown."
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
    device: str = param(
        "text",
        "Device",
        "For a model: auto, cpu, cuda, cuda:1, mps.",
        default="auto",
        advanced=True,
    )
    output: str = param(
        "folder_output", "Accuracy", "The folder to write tables and page to.", required=True
    )


@tasks.register(
    "evaluate",
    title="Measure accuracy",
    group="Check",
    spec=Evaluate,
    results=(("report", "html", "Report"), ("metrics", "file", "Metrics")),
)
def run(spec: Evaluate, report: Report) -> dict[str, Any]:
    """Measure the accuracy of a map or a model against a raster, polygons or points.

    Confusion matrix, IoU, F1, precision and recall per class, overall accuracy, kappa and mean
    IoU; for a stratified sample also accuracies and areas with confidence intervals.
    """
    from ..metrics.job import evaluate

    return evaluate(spec, report)

"""Points to be labelled, drawn at random in each class of a map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..events import Report
from ..registry import tasks
from ..spec import param


@dataclass(frozen=True)
class Sample:
    """What drawing a sample takes."""

    map: str = param("raster", "Map", "The classified raster to draw points on.", required=True)
    output: str = param(
        "vector_output",
        "Points",
        "The points to write: the map's class is kept aside, 'class' waits for the true one.",
        required=True,
        suffixes=(".gpkg",),
        layer="point",
    )
    points: int = param(
        "integer",
        "Points",
        "How many in all; 0 works it out from the standard error that is wanted.",
        default=0,
        low=0,
        high=1_000_000,
    )
    error: float = param(
        "number",
        "Standard error",
        "Wanted of the overall accuracy, where the number of points is to be worked out.",
        default=0.02,
        low=0.0005,
        high=0.2,
        advanced=True,
    )
    expected: float = param(
        "number",
        "Expected accuracy",
        "Of each class for its user, where the number of points is to be worked out.",
        default=0.8,
        low=0.05,
        high=0.99,
        advanced=True,
    )
    least: int = param(
        "integer",
        "Least per class",
        "Points that even the rarest class gets; the others share the rest by area.",
        default=30,
        low=1,
        high=100_000,
    )
    seed: int = shared_params.seed("Another seed draws others.", advanced=True)


@tasks.register("sample", title="Draw points to check a map", group="Check", spec=Sample)
def run(spec: Sample, report: Report) -> dict[str, Any]:
    """Draw a stratified random sample of points on a map, to be labelled and then evaluated."""
    from ..metrics.sampling import draw

    return draw(spec, report)

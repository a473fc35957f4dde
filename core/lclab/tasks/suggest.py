"""Places where the next labelled polygons would help most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..events import Report
from ..modelfile import SUFFIXES
from ..registry import tasks
from ..spec import Extent, param

MEASURES = ("entropy", "margin")


@dataclass(frozen=True)
class Suggest:
    """What suggesting places takes."""

    image: tuple[str, ...] = param(
        "raster", "Images", "The rasters to label.", required=True, many=True
    )
    model: str = param(
        "file",
        "Model",
        "A first model, which knows where it is unsure.",
        required=True,
        suffixes=SUFFIXES,
    )
    labels: str | None = param(
        "vector",
        "Existing labels",
        "Polygons that are drawn already; no place touches any of them.",
        layer="polygon",
    )
    number: int = param("integer", "Places", "How many to suggest.", default=20, low=1, high=1000)
    size: int = param(
        "integer",
        "Size",
        "Side of the square of a place.",
        default=32,
        low=4,
        high=4096,
        unit="pixels",
    )
    output: str = param(
        "vector_output",
        "Places",
        "The squares to write: rank, uncertainty, the likeliest class and the second, and a field "
        "'done' for walking through them.",
        required=True,
        suffixes=(".gpkg",),
        layer="polygon",
    )
    extent: Extent | None = param(
        "extent", "Extent", "Only in this box, in the first image's coordinates."
    )
    measure: str = param(
        "choice",
        "Uncertainty",
        "How unsure the model is: by all classes' probabilities (entropy), or by how near the "
        "second class comes to the first (margin).",
        default="entropy",
        choices=MEASURES,
        advanced=True,
    )
    bands: tuple[int, ...] | None = param(
        "integers",
        "Bands",
        "The images' bands for the model's bands, in the model's order, from 1.",
        low=1,
        advanced=True,
    )
    device: str = shared_params.device(advanced=True)
    batch: int = shared_params.windows_at_a_time()
    threads: int = shared_params.threads()


@tasks.register("suggest", title="Suggest places to label", group="Data", spec=Suggest)
def run(spec: Suggest, report: Report) -> dict[str, Any]:
    """Suggest where the next labels would help a model most: at unsure places that differ.

    Places hold data everywhere and touch no label; they are told in the order of their use.
    """
    from ..suggest.job import suggest

    return suggest(spec, report)

"""Land cover from a raster and a model file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..events import Report
from ..modelfile import SUFFIXES
from ..registry import tasks
from ..spec import Extent, param

TIF = (".tif", ".tiff")


@dataclass(frozen=True)
class Predict:
    """What prediction takes."""

    image: str = param("raster", "Image", "The raster to map; any that GDAL opens.", required=True)
    model: tuple[str, ...] = param(
        "file",
        "Model",
        "The model file; the answers of several files are averaged.",
        required=True,
        many=True,
        suffixes=SUFFIXES,
    )
    output: str = param(
        "raster_output", "Land cover", "The map to write.", required=True, suffixes=TIF
    )
    extent: Extent | None = param(
        "extent", "Extent", "Map only this box, in the image's coordinates."
    )
    area: str | None = param("vector", "Area", "Map only inside these polygons.", layer="polygon")
    confidence: str | None = param(
        "raster_output", "Confidence", "Also write the winner's probability.", suffixes=TIF
    )
    probabilities: str | None = param(
        "raster_output", "Probabilities", "Also write one band per class.", suffixes=TIF
    )
    polygons: str | None = param(
        "vector_output", "Polygons", "Also write the map as polygons.", suffixes=(".gpkg",)
    )
    areas: str | None = param(
        "file_output", "Class areas", "Also write each class's area.", suffixes=(".csv",)
    )
    minimum_area: float = param(
        "number",
        "Smallest patch",
        "Merge smaller patches into their largest neighbour; in pixels where the image has no "
        "coordinate system.",
        default=0.0,
        low=0.0,
        unit="m²",
    )
    device: str = shared_params.device()
    bands: tuple[int, ...] | None = param(
        "integers",
        "Bands",
        "The image's bands for the model's bands, in the model's order, from 1.",
        low=1,
        advanced=True,
    )
    overlap: float | None = shared_params.overlap()
    window: int | None = shared_params.window()
    stitch: str = shared_params.stitch()
    flips: bool = shared_params.average_flips()
    scales: tuple[float, ...] = shared_params.average_scales()
    merge: str = shared_params.merge()
    resample: bool = param(
        "boolean",
        "Resample to the model's resolution",
        "Read the image at the ground resolution the model was trained at, where it differs by "
        "more than 10 %; the map keeps the image's grid.",
        default=True,
        advanced=True,
    )
    pixel_size: float | None = param(
        "number",
        "Pixel size",
        "The image's ground resolution, where it has no coordinate system.",
        low=1e-6,
        unit="m",
        advanced=True,
    )
    head: str = param(
        "text", "Head", "The output to use of a model with several.", default="", advanced=True
    )
    threshold: float = param(
        "number",
        "Threshold",
        "Probability from which a model with a single mask says yes.",
        default=0.5,
        low=0.0,
        high=1.0,
        advanced=True,
    )
    nodata: int = param(
        "integer",
        "Nodata value",
        "The map's value where there is no answer.",
        default=255,
        low=0,
        high=65535,
        advanced=True,
    )
    format: str = param(
        "choice",
        "Format",
        "A tiled GeoTIFF, or a cloud-optimised one with overviews.",
        default="gtiff",
        choices=("gtiff", "cog"),
        advanced=True,
    )
    batch: int = shared_params.windows_at_a_time()
    threads: int = shared_params.threads()


@tasks.register("predict", title="Predict land cover", group="Map", spec=Predict)
def run(spec: Predict, report: Report) -> dict[str, Any]:
    """Map land cover over a raster of any size with a trained model.

    The map has the image's grid, the model's classes and colours, and a style that QGIS finds.
    """
    from ..predict.job import predict

    return predict(spec, report)

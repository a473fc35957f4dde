"""The whole of an evaluation: what is measured, by what, and the results."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import shapely

from ..events import Report
from ..geo.area import transform_of
from ..geo.source import Source, describe
from ..modelfile import read_card
from ..spec import Extent
from ..tasks.evaluate import Evaluate
from .compare import Outcome, compare_pixels
from .design import by_strata
from .features import POINTS, Features, read_features
from .files import write
from .folder import appearing, refuse_others
from .legend import Legend, legend_of
from .mapping import map_image
from .on_data_set import measure_on_data_set
from .points import Points, box_of, find_points, picture_of
from .progress import Stages
from .rasters import classified, refuse
from .references import PolygonReference, Reference, raster_reference
from .request import STRATIFIED, refuse_contradictions, refuse_features, refuse_unknown
from .results import Results
from .strata import strata_of

PREDICTING = 0.75
LOOKS_STRATIFIED = (
    "The points have a field 'map_class', as a sample has that was drawn in each class of a map. "
    "Counted as given, rare classes weigh too much; the design 'stratified' weighs by area."
)


def evaluate(spec: Evaluate, report: Report) -> dict[str, Any]:
    """Measure a map, or a model's map of an image, and write tables and a page."""
    folder, stages = Path(spec.output), Stages(report)
    refuse_contradictions(spec)
    refuse_others(folder)
    features = read_features(spec.labels, spec.class_field) if spec.labels else None
    if features:
        refuse_features(spec, features)
    with appearing(folder) as waiting:
        if spec.dataset:
            results = measure_on_data_set(spec, waiting, stages)
            refuse_nothing(results.outcome, "dataset", spec.dataset)
        else:
            path = spec.map or predicted(spec, features, waiting / "map.tif", stages)
            results = measured(spec, path, features, stages)
        stages.raise_if_cancelled()
        scores = write(waiting, results)
    shown = {name: scores[name] for name in ("miou", "oa", "kappa", "macro_f1", "counted")}
    files = {"report": str(folder / "report.html"), "metrics": str(folder / "metrics.json")}
    return {"output": str(folder), **files, **shown}


def predicted(spec: Evaluate, features: Features | None, path: Path, stages: Stages) -> str:
    """Map the image with the model where the reference lies; return where the map is."""
    image = str(spec.image)
    grid, classes = describe(image), read_card(spec.model[0]).classes
    legend = legend_of(spec.classes, None, spec.reference, spec.ignore or (), classes)
    if not legend.is_open:
        refuse_unknown(spec.not_scored, legend.table.classes)
    if features and not legend.is_open:
        legend.check(features.labels, ("labels", features.path))
    extent = extent_of(spec, features, grid, stages)
    stages.begin(0, PREDICTING)
    map_image(spec, image, classes, path, stages, extent=extent)
    stages.begin(PREDICTING, 1)
    return str(path)


def extent_of(
    spec: Evaluate, features: Features | None, grid: Source, stages: Stages
) -> Extent | None:
    """Return the part of an image that the reference tells of; nothing where all is needed."""
    if features and features.kind == POINTS:
        region = box_of(features, grid)
    else:
        with reference_of(spec, features, grid, stages) as reference:
            region = reference.region
    if spec.design == STRATIFIED:
        return None
    forward = transform_of(grid)
    ends = (region.left, region.top), (region.right, region.bottom)
    corners = [forward @ (x, y) for x in (ends[0][0], ends[1][0]) for y in (ends[0][1], ends[1][1])]
    west, south, east, north = shapely.MultiPoint(corners).bounds
    return west, south, east, north


@contextmanager
def reference_of(
    spec: Evaluate, features: Features | None, grid: Source, stages: Stages
) -> Iterator[Reference]:
    """Open the reference raster or the polygons on a map's grid."""
    if features:
        yield PolygonReference(features, grid)
        return
    with raster_reference(str(spec.reference), grid, stages) as reference:
        yield reference


def measured(spec: Evaluate, path: str, features: Features | None, stages: Stages) -> Results:
    """Compare a map with what is known."""
    legend = legend_of(spec.classes, path, spec.reference, spec.ignore or ())
    with classified(path, "map") as raster:
        grid = describe(path)
        if features and features.kind == POINTS:
            return by_points(
                spec, raster, find_points(raster, features, grid, stages), legend, stages
            )
        with reference_of(spec, features, grid, stages) as reference:
            tally, thumbnails = compare_pixels(raster, reference, legend, stages, spec.erode)
        outcome = tally.outcome(reference.label, legend)
        refuse_nothing(outcome, *reference.origin)
        refuse_unknown(spec.not_scored, outcome.classes)
        warn_of_extra(outcome, legend, stages)
        pictures = thumbnails.pictures(
            outcome.classes, lambda number: legend.class_of(reference.label(number))
        )
    return Results(spec, outcome, pictures, stages.warnings)


def by_points(
    spec: Evaluate, raster: Any, points: Points, legend: Legend, stages: Stages
) -> Results:
    """Compare a map with points: for themselves, or as a sample that stands for all of the map."""
    features, on_map = points.features, {}
    legend.check(features.labels, ("labels", features.path))
    refuse_nothing(points.outcome(raster.name, legend), "labels", features.path)
    warn_of_design(spec, points, stages)
    if spec.design == STRATIFIED:
        ignored = legend.table.ignored
        on_map = {v: s for v, s in strata_of(raster, stages).items() if v not in ignored}
    outcome = points.outcome(raster.name, legend, on_map)
    refuse_unknown(spec.not_scored, outcome.classes)
    warn_of_extra(outcome, legend, stages)
    design = by_strata(outcome, on_map, spec.confidence, stages) if on_map else None
    picture = picture_of(raster, points, outcome.classes, legend)
    return Results(spec, outcome, [picture], stages.warnings, design)


def refuse_nothing(outcome: Outcome, field: str, path: str) -> None:
    """Refuse a comparison in which nothing met."""
    if not outcome.confusion.total:
        reasons = ", ".join(f"{name} {n}" for name, n in outcome.left_out.items() if n)
        problem = "nowhere do both the map and the reference have a class"
        problem += f" ({reasons})." if reasons else "."
        raise refuse(field, path, problem, "Check nodata values and ignored classes.")


def warn_of_extra(outcome: Outcome, legend: Legend, stages: Stages) -> None:
    """Warn of values of the map that the class table does not know."""
    known = {c.id for c in legend.table.classes}
    extra = [c.name for c in outcome.classes if known and c.id not in known]
    if extra:
        stages.warning(
            f"The class table does not know the map's {', '.join(extra)}; they count as classes "
            "of their own."
        )


def warn_of_design(spec: Evaluate, points: Points, stages: Stages) -> None:
    """Warn where points look like a sample of another design or another map."""
    if points.features.strata is None:
        return
    if spec.design != STRATIFIED:
        stages.warning(LOOKS_STRATIFIED)
    elif points.moved():
        stages.warning(
            f"At {points.moved()} points this map has another class than the one that they were "
            "drawn in (map_class). The intervals hold for the map that the sample was drawn on."
        )

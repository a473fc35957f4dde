"""Where on an image a task works: the box that was given, or where other layers lie."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameters,
    QgsRasterLayer,
    QgsRectangle,
)

from ..core.lclab.errors import InputError
from ..core.lclab.spec import Task
from .chosen import Chosen
from .layers import gdal_text, pixel_extent
from .parameters import qgis_parameter, tr
from .values import Given, given_for

Layers = dict[str, list[Chosen]]


def of_kind(kind: str, task: Task, layers: Layers) -> list[Chosen]:
    """Return all layers of one kind, in the order of their parameters."""
    return [layer for p in task.params if p.kind == kind for layer in layers[p.name]]


def given_extent(
    task: Task, given: Given, image: QgsRasterLayer | None, context: QgsProcessingContext
) -> QgsRectangle | None:
    """Return the box that was given, in the image's coordinates."""
    crs = image.crs() if image else QgsCoordinateReferenceSystem()
    for p in task.params:
        raw = given_for(p, given) if p.kind == "extent" else None
        if raw is None:
            continue
        box = QgsProcessingParameters.parameterAsExtent(qgis_parameter(p), raw, context, crs)
        if box.isEmpty():
            raise InputError(
                tr("{} = {}: the box is empty.").format(p.name, raw),
                field=p.name,
                remedy=tr("Give a larger one."),
            )
        return box
    return None


def extent_value(
    task: Task, given: Given, image: QgsRasterLayer | None, context: QgsProcessingContext
) -> dict[str, list[float]]:
    """Return the given box as the core takes it, under its parameter's name."""
    box = given_extent(task, given, image, context)
    if box is None:
        return {}
    box = pixel_extent(image, box) if image else box
    sides = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
    return {p.name: sides for p in task.params if p.kind == "extent"}


def needed_box(
    task: Task, given: Given, raster: Chosen, layers: Layers, context: QgsProcessingContext
) -> QgsRectangle | None:
    """Return the part of a raster that a task needs: the given box, or where other layers lie."""
    if gdal_text(raster.layer):
        return None
    box = given_extent(task, given, raster.layer, context)
    files = [other for other in of_kind("raster", task, layers) if gdal_text(other.layer)]
    others = first_vectors(task, layers) or files
    if box is None and others:
        box = QgsRectangle()
        for other in others:
            box.combineExtentWith(other.extent_in(raster.layer, context))
    return box


def first_vectors(task: Task, layers: Layers) -> list[Chosen]:
    """Return the layers of the first vector parameter that was given any."""
    given = [layers[p.name] for p in task.params if p.kind == "vector" and layers[p.name]]
    return given[0] if given else []

"""Collects a task's inputs on the main thread: plain values, the box, and layers as sources."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameters,
    QgsRasterLayer,
    QgsRectangle,
)

from ..core.lclab.card import Card
from ..core.lclab.errors import InputError
from ..core.lclab.modelfile import SUFFIXES, read_card
from ..core.lclab.spec import Param, Task
from .layers import Source, extent_of, gdal_text, pixel_extent, raster_source, vector_source
from .parameters import qgis_name, qgis_parameter
from .values import LAYER_KINDS, Given, plain_values


@dataclass
class Inputs:
    """What a task takes, with the layers still to be turned into something the worker opens."""

    values: dict[str, Any] = field(default_factory=dict)
    sources: dict[str, list[Source]] = field(default_factory=dict)
    image: str = ""

    def resolved(self, task: Task, folder: Path, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Return all values for the worker; exports of layers are written to the folder."""
        values = dict(self.values)
        for p in task.params:
            paths = [source.path(folder, feedback) for source in self.sources.get(p.name, [])]
            if paths:
                values[p.name] = paths if p.many else paths[0]
        return values


def gather(task: Task, given: Given, context: QgsProcessingContext) -> Inputs:
    """Return the inputs of a task from what Processing was given."""
    inputs = Inputs(plain_values(task, given, context))
    layers = {p.name: layers_of(p, given, context) for p in task.params if p.kind in LAYER_KINDS}
    rasters = [layer for p in task.params if p.kind == "raster" for layer in layers[p.name]]
    vectors = [layer for p in task.params if p.kind == "vector" for layer in layers[p.name]]
    image = rasters[0] if rasters else None
    inputs.image = image.name() if image else ""
    box = given_extent(task, given, image, context)
    if box and image:
        inputs.values.update(extent_value(task, pixel_extent(image, box)))
    elif box:
        inputs.values.update(extent_value(task, box))
    if box is None and image and vectors:
        box = extent_of(vectors[0], image, context)
    card = needed_card(task, inputs.values) if not all(map(gdal_text, rasters)) else None
    for p in task.params:
        if p.kind == "raster":
            inputs.sources[p.name] = [
                raster_source(layer, box, card, context) for layer in layers[p.name]
            ]
        elif p.kind == "vector":
            inputs.sources[p.name] = [vector_source(layer, context) for layer in layers[p.name]]
    return inputs


def layers_of(p: Param, given: Given, context: QgsProcessingContext) -> list[QgsMapLayer]:
    """Return the layers given for one parameter."""
    raw = given.get(qgis_name(p))
    if raw is None or raw == "":
        return []
    definition = qgis_parameter(p)
    if p.many:
        found = QgsProcessingParameters.parameterAsLayerList(definition, raw, context)
    elif p.kind == "raster":
        found = [QgsProcessingParameters.parameterAsRasterLayer(definition, raw, context)]
    else:
        found = [QgsProcessingParameters.parameterAsVectorLayer(definition, raw, context)]
    if not found or not all(layer and layer.isValid() for layer in found):
        raise InputError(
            f"{p.name} = {raw}: QGIS cannot open this as a {p.kind} layer.",
            field=p.name,
            remedy="Check the path, or take a layer of the project.",
        )
    return list(found)


def given_extent(
    task: Task, given: Given, image: QgsRasterLayer | None, context: QgsProcessingContext
) -> QgsRectangle | None:
    """Return the box that was given, in the image's coordinates."""
    crs = image.crs() if image else QgsCoordinateReferenceSystem()
    for p in task.params:
        raw = given.get(qgis_name(p)) if p.kind == "extent" else None
        if raw is None or raw == "":
            continue
        box = QgsProcessingParameters.parameterAsExtent(qgis_parameter(p), raw, context, crs)
        if box.isEmpty():
            raise InputError(
                f"{p.name} = {raw}: the box is empty.", field=p.name, remedy="Give a larger one."
            )
        return box
    return None


def extent_value(task: Task, box: QgsRectangle) -> dict[str, list[float]]:
    """Return the box as the core takes it, under its parameter's name."""
    sides = [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]
    return {p.name: sides for p in task.params if p.kind == "extent"}


def needed_card(task: Task, values: dict[str, Any]) -> Card | None:
    """Return the card of the model that a task is given, if it takes one."""
    for p in task.params:
        if p.kind == "file" and set(p.suffixes) == set(SUFFIXES) and p.name in values:
            first = values[p.name][0] if p.many else values[p.name]
            return read_card(first)
    return None

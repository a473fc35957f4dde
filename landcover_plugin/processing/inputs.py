"""Collects a task's inputs on the main thread: plain values, the box, and layers as sources."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameters,
    QgsRasterLayer,
    QgsRectangle,
)

from ..core.lclab.card import Card
from ..core.lclab.errors import InputError
from ..core.lclab.modelfile import SUFFIXES, read_card
from ..core.lclab.spec import Task
from .chosen import Chosen, chosen
from .classes import ClassTable, shown_classes
from .layers import Source, gdal_text, pixel_extent, raster_source, vector_source
from .parameters import LAYER_KINDS, qgis_parameter
from .values import Given, given_for, plain_values

Layers = dict[str, list[Chosen]]


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
    layers = {p.name: chosen(p, given, context) for p in task.params if p.kind in LAYER_KINDS}
    rasters = of_kind("raster", task, layers)
    image = rasters[0].layer if rasters else None
    inputs.image = image.name() if image else ""
    inputs.values.update(extent_value(task, given, image, context))
    are_files = all(gdal_text(raster.layer) for raster in rasters)
    card = None if are_files else needed_card(task, inputs.values)
    for p in task.params:
        if p.kind == "raster":
            inputs.sources[p.name] = [
                raster_source(
                    raster.layer, needed_box(task, given, raster, layers, context), card, context
                )
                for raster in layers[p.name]
            ]
        elif p.kind == "vector":
            inputs.sources[p.name] = [vector_source(vector, context) for vector in layers[p.name]]
    inputs.sources.update(class_tables(task, layers, inputs.values, context))
    return inputs


def of_kind(kind: str, task: Task, layers: Layers) -> list[Chosen]:
    """Return all layers of one kind, in the order of their parameters."""
    return [layer for p in task.params if p.kind == kind for layer in layers[p.name]]


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


def class_tables(
    task: Task, layers: Layers, values: dict[str, Any], context: QgsProcessingContext
) -> dict[str, list[Source]]:
    """Return the class tables that were not given but that the style of layers shows."""
    params = {p.name: p for p in task.params}
    tables: dict[str, list[Source]] = {}
    for p in task.params:
        if not p.shown_by or p.name in values:
            continue
        shown = [params[name] for name in p.shown_by]
        pairs = [
            (found.layer, str(values.get(q.name, "")))
            for q in shown
            for found in layers[q.of or q.name]
        ]
        for layer, _ in pairs:
            if context.temporaryLayerStore().mapLayer(layer.id()):
                layer.loadDefaultStyle()  # Processing opens files without
        rows = shown_classes(pairs)
        if rows:
            tables[p.name] = [ClassTable(rows)]
    return tables


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
                f"{p.name} = {raw}: the box is empty.", field=p.name, remedy="Give a larger one."
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


def needed_card(task: Task, values: dict[str, Any]) -> Card | None:
    """Return the card of the model that a task is given, if it takes one."""
    for p in task.params:
        if p.kind == "file" and set(p.suffixes) == set(SUFFIXES) and p.name in values:
            first = values[p.name][0] if p.many else values[p.name]
            return read_card(first)
    return None

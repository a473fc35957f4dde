"""Collects a task's inputs on the main thread: plain values, the box, and layers as sources."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..core.lclab.card import Card
from ..core.lclab.modelfile import SUFFIXES, read_card
from ..core.lclab.spec import Task
from .chosen import chosen
from .classes import ClassTable, shown_classes
from .extents import Layers, extent_value, needed_box, of_kind
from .layers import Source, gdal_text, raster_source, vector_source
from .parameters import LAYER_KINDS
from .values import Given, plain_values


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
            boxes = [needed_box(task, given, raster, layers, context) for raster in layers[p.name]]
            inputs.sources[p.name] = [
                raster_source(raster.layer, box, card, context)
                for raster, box in zip(layers[p.name], boxes)
            ]
        elif p.kind == "vector":
            inputs.sources[p.name] = [vector_source(vector, context) for vector in layers[p.name]]
    inputs.sources.update(class_tables(task, layers, inputs.values, context))
    return inputs


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


def needed_card(task: Task, values: dict[str, Any]) -> Card | None:
    """Return the card of the model that a task is given, if it takes one."""
    for p in task.params:
        if p.kind == "file" and set(p.suffixes) == set(SUFFIXES) and p.name in values:
            first = values[p.name][0] if p.many else values[p.name]
            return read_card(first)
    return None

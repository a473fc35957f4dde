"""Layers of polygons: their shapes, and the number or text that some of their fields hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError

from ...errors import InputError
from ...events import Report

POLYGONS, COLLECTION = (3, 6), 7
UNREADABLE = (DataSourceError, DataLayerError, ValueError, OSError, shapely.GEOSException)
Key = str | int | None
"""What a field holds of a class or a split; nothing where it is empty."""


@dataclass(frozen=True)
class Layer:
    """Polygons with what their fields hold, and the parameter that gave the layer."""

    path: str
    parameter: str
    crs: str | None
    shapes: NDArray[Any]
    fields: dict[str, list[Key]]


def read_layer(path: str, parameter: str, fields: dict[str, str], report: Report) -> Layer:
    """Return the polygons of a layer; 'file|layername=x|subset=filter' chooses some.

    `fields` has the names of the fields to read, by the parameter that gave each.
    """
    place, _, where = path.partition("|subset=")  # which may hold '|' itself
    file, _, tail = place.partition("|")
    options = dict(part.split("=", 1) for part in tail.split("|") if "=" in part)
    try:
        layer = options.get("layername") or only_layer(file, parameter)
        check_fields(path, parameter, fields, list(pyogrio.read_info(file, layer=layer)["fields"]))
        columns = list(dict.fromkeys(fields.values()))
        meta, _, wkb, found = pyogrio.raw.read(
            file, layer=layer, columns=columns, where=where or None
        )
        read = [] if wkb is None else shapely.from_wkb(wkb)
        shapes = np.array([repaired(shape) for shape in read], dtype=object)
    except UNREADABLE as error:
        if isinstance(error, InputError):
            raise
        problem = f"this cannot be opened as a vector layer ({error})."
        raise refuse(path, parameter, problem, "Choose a polygon layer.") from error
    columns_found = dict(zip(meta["fields"], found))
    is_usable = polygons_only(path, parameter, shapes, report)
    keys = {p: keys_of(path, p, n, columns_found[n][is_usable]) for p, n in fields.items()}
    return Layer(path, parameter, meta.get("crs"), shapes[is_usable], keys)


def only_layer(file: str, parameter: str) -> str:
    """Return the layer of a file that has one with shapes."""
    layers = [str(name) for name, kind in pyogrio.list_layers(file) if kind is not None]
    if len(layers) == 1:
        return layers[0]
    problem = f"it has {len(layers)} layers with shapes ({', '.join(layers)})."
    remedy = f"Name one: {file}|layername={layers[0]}" if layers else "Choose a polygon layer."
    raise refuse(file, parameter, problem, remedy)


def check_fields(path: str, parameter: str, wanted: dict[str, str], known: list[str]) -> None:
    """Refuse fields that the layer does not have."""
    for own, name in wanted.items():
        if name not in known:
            problem = f'field "{name}" not found; its fields are {", ".join(known) or "none"}.'
            raise refuse(path, parameter, problem, "Choose one of them.", own)


def keys_of(path: str, parameter: str, name: str, values: NDArray[Any]) -> list[Key]:
    """Return what a field holds: whole numbers or texts, and nothing where it is empty."""
    kind = values.dtype.kind
    problem = ""
    if kind == "f":
        known = values[np.isfinite(values)]
        parts = known[known != np.round(known)]
        problem = f"{parts[0]:g} is no whole number" if len(parts) else ""
    elif kind == "O":
        is_text = all(value is None or isinstance(value, str) for value in values)
        problem = "" if is_text else "it holds neither whole numbers nor texts"
    elif kind not in "iub":
        problem = "it holds neither whole numbers nor texts"
    if problem:
        remedy = "Choose a field with whole numbers or names."
        raise refuse(path, "labels", f'field "{name}": {problem}.', remedy, parameter)
    if kind == "O":
        return whole_if_all([value.strip() if value else "" for value in values])
    return [int(value) if np.isfinite(value) else None for value in values]


def whole_if_all(texts: list[str]) -> list[Key]:
    """Return texts as numbers where all of them are whole numbers; nothing for empty ones."""
    known = [text for text in texts if text]
    is_number = all(text.removeprefix("-").isdecimal() and text.isascii() for text in known)
    return [(int(text) if is_number else text) if text else None for text in texts]


def polygons_only(
    path: str, parameter: str, shapes: NDArray[Any], report: Report
) -> NDArray[np.bool_]:
    """Return which shapes are polygons; none at all is an error."""
    is_usable: NDArray[np.bool_] = shapely.area(shapes) > 0
    is_other = ~(is_usable | shapely.is_missing(shapes) | shapely.is_empty(shapes))
    others = sorted({shape.geom_type for shape in shapes[is_other]})
    if not is_usable.any():
        problem = (
            f"it holds {', '.join(others)}, no polygons." if others else "it holds no polygons."
        )
        raise refuse(path, parameter, problem, "Give a layer with at least one polygon.")
    if others:
        report.warning(f"{path}: {is_other.sum()} features are no polygons and are left out.")
    return is_usable


def repaired(shape: Any) -> Any:
    """Return the polygons of a shape, whose edges do not cross; any other shape as it is."""
    if shape is None or shapely.get_type_id(shape) not in (*POLYGONS, COLLECTION):
        return shape
    valid = shape if shapely.is_valid(shape) else shapely.make_valid(shape)
    if shapely.get_type_id(valid) != COLLECTION:
        return valid
    parts = [part for part in shapely.get_parts(valid) if shapely.get_type_id(part) in POLYGONS]
    return shapely.union_all(parts) if parts else shape


def refuse(
    path: str, parameter: str, problem: str, remedy: str, field: str | None = None
) -> InputError:
    """Return the error for a layer or one of its fields that cannot be used."""
    return InputError(f"{parameter} = {path}: {problem}", field=field or parameter, remedy=remedy)

"""Layers of labelled polygons: their shapes, and the text of the class and split of each."""

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
Key = str | int | None
"""What a field holds of a class or a split; nothing where it is empty."""


@dataclass(frozen=True)
class Layer:
    """Polygons with what their fields hold."""

    path: str
    crs: str | None
    shapes: NDArray[Any]
    fields: dict[str, list[Key]]


def read_layer(path: str, parameter: str, fields: dict[str, str], report: Report) -> Layer:
    """Return the polygons of a layer; 'file|layername=x|subset=filter' chooses some.

    `fields` has the names of the fields to read, by the parameter that gave them.
    """
    file, _, tail = path.partition("|")
    options = dict(part.split("=", 1) for part in tail.split("|") if "=" in part)
    layer = options.get("layername") or None
    for needed, name in fields.items():
        check_field(path, file, layer, needed, name)
    columns = list(dict.fromkeys(fields.values()))
    try:
        meta, _, wkb, found = pyogrio.raw.read(
            file, layer=layer, columns=columns, where=options.get("subset") or None
        )
        shapes = shapely.from_wkb(wkb) if wkb is not None else np.array([], dtype=object)
    except (DataSourceError, DataLayerError, ValueError, OSError, shapely.GEOSException) as error:
        raise unreadable(path, parameter, error) from error
    by_name = dict(zip(meta["fields"], found))
    keys = {name: keys_of(path, p, name, by_name[name]) for p, name in fields.items()}
    is_usable = polygons_only(path, parameter, shapes, report)
    shapes = np.array([usable(shape) for shape in shapes[is_usable]], dtype=object)
    keys = {name: [k for k, use in zip(v, is_usable) if use] for name, v in keys.items()}
    return Layer(path, meta.get("crs"), shapes, keys)


def check_field(path: str, file: str, layer: str | None, parameter: str, name: str) -> None:
    """Refuse a field that the layer does not have."""
    try:
        known = list(pyogrio.read_info(file, layer=layer)["fields"])
    except (DataSourceError, DataLayerError, ValueError, OSError) as error:
        raise unreadable(path, "labels", error) from error
    if name not in known:
        raise InputError(
            f'labels = {path}: field "{name}" not found; its fields are {", ".join(known)}.',
            field=parameter,
            remedy=f"Choose one of them with '{parameter}'.",
        )


def unreadable(path: str, parameter: str, error: Exception) -> InputError:
    """Return the error for what is no vector layer."""
    return InputError(
        f"{parameter} = {path}: this cannot be opened as a vector layer ({error}).",
        field=parameter,
        remedy="Choose a polygon layer.",
    )


def keys_of(path: str, parameter: str, name: str, values: NDArray[Any]) -> list[Key]:
    """Return what a field holds: whole numbers or texts, and nothing where it is empty."""
    kind = values.dtype.kind
    if kind in "iub":
        return [int(value) for value in values]
    if kind == "f":
        known = values[np.isfinite(values)]
        if (known != np.round(known)).any():
            example = known[known != np.round(known)][0]
            raise refuse_field(path, parameter, name, f"it holds {example:g}, no whole number")
        return [int(value) if np.isfinite(value) else None for value in values]
    if kind == "O" and all(value is None or isinstance(value, str) for value in values):
        return whole_if_all([value.strip() if value else "" for value in values])
    raise refuse_field(path, parameter, name, "it holds neither whole numbers nor texts")


def whole_if_all(texts: list[str]) -> list[Key]:
    """Return texts as numbers where all of them are whole numbers; nothing for empty ones."""
    known = [text for text in texts if text]
    is_number = all(text.lstrip("-").isdecimal() and text.isascii() for text in known)
    return [(int(text) if is_number else text) if text else None for text in texts]


def refuse_field(path: str, parameter: str, name: str, problem: str) -> InputError:
    """Return the error for a field that cannot hold classes or splits."""
    return InputError(
        f'labels = {path}: field "{name}": {problem}.',
        field=parameter,
        remedy="Choose a field with whole numbers or names.",
    )


def polygons_only(
    path: str, parameter: str, shapes: NDArray[Any], report: Report
) -> NDArray[np.bool_]:
    """Return which shapes are polygons; none at all is an error."""
    is_there = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    kinds = shapely.get_type_id(shapes)
    is_polygon = is_there & np.isin(kinds, (*POLYGONS, COLLECTION)) & (shapely.area(shapes) > 0)
    others = sorted({shape.geom_type for shape in shapes[is_there & ~is_polygon]})
    if not is_polygon.any():
        problem = f"it holds {', '.join(others)}, no polygons" if others else "it holds no polygons"
        raise InputError(
            f"{parameter} = {path}: {problem}.",
            field=parameter,
            remedy="Give a layer with at least one polygon.",
        )
    if others:
        count = int((is_there & ~is_polygon).sum())
        report.warning(f"{path}: {count} features are no polygons and are left out.")
    return is_polygon


def usable(shape: Any) -> Any:
    """Return the polygons of a shape, without crossings of its own edges."""
    valid = shape if shapely.is_valid(shape) else shapely.make_valid(shape)
    if shapely.get_type_id(valid) != COLLECTION:
        return valid
    parts = [part for part in shapely.get_parts(valid) if shapely.get_type_id(part) in POLYGONS]
    return shapely.union_all(parts)

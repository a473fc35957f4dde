"""A layer of points or polygons with their true class."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray

from ..data.build.layers import UNREADABLE, Key, keys_of, only_layer, repaired
from ..errors import InputError
from .pairs import MOST_VALUES
from .rasters import refuse

POINTS, POLYGONS = "points", "polygons"
KINDS = {"Point": POINTS, "Polygon": POLYGONS}
DEFAULT_FIELD = "class"
STRATUM_FIELD = "map_class"
Array = NDArray[Any]


@dataclass(frozen=True)
class Features:
    """Single points or polygons, and of each the place of its class among `labels`."""

    path: str
    crs: str | None
    kind: str
    shapes: Array
    codes: Array
    labels: list[Key]
    """Numbers or names; nothing where the class was left empty."""
    strata: Array | None
    """The map's class when the points were drawn, where a sample says so."""


def read_features(path: str, field: str | None) -> Features:
    """Return a layer's features; 'file|layername=x|subset=filter' chooses some."""
    place, _, where = path.partition("|subset=")  # which may hold '|' itself
    file, _, tail = place.partition("|")
    options = dict(part.split("=", 1) for part in tail.split("|") if "=" in part)
    try:
        layer = options.get("layername") or only_layer(file, "labels")
        known = list(pyogrio.read_info(file, layer=layer)["fields"])
        wanted = class_field(path, field, known)
        columns = list(dict.fromkeys([wanted, *(f for f in known if f == STRATUM_FIELD)]))
        meta, _, wkb, found = pyogrio.raw.read(
            file, layer=layer, columns=columns, where=where or None
        )
        shapes = shapely.from_wkb(wkb) if wkb is not None else np.array([], dtype=object)
    except UNREADABLE as error:
        if isinstance(error, InputError):
            raise
        problem = f"this cannot be opened as a vector layer ({error})."
        raise refuse("labels", path, problem, "Choose polygons or points.") from error
    by_name = dict(zip(meta["fields"], found))  # GDAL gives columns in the layer's order
    labels, codes = numbered(path, wanted, by_name[wanted])
    features = Features(path, meta["crs"], "", shapes, codes, labels, by_name.get(STRATUM_FIELD))
    return of_one_kind(features)


def class_field(path: str, field: str | None, known: list[str]) -> str:
    """Return the field with the class: the one that was named, or 'class'."""
    name = field or DEFAULT_FIELD
    if name not in known:
        what = f'field "{name}" not found' if field else "which field has the class?"
        fields = ", ".join(known) or "none"
        problem = f"{what}; its fields are {fields}." if field else f"{what} There are {fields}."
        raise refuse("class_field", path, problem, "Name one of them with 'class_field'.")
    return name


def numbered(path: str, field: str, values: Array) -> tuple[list[Key], Array]:
    """Return the labels that occur, and which of them each feature has."""
    keys = keys_of(path, "class_field", field, values)
    labels = list(dict.fromkeys(keys))
    if len(labels) >= MOST_VALUES:
        problem = f'its field "{field}" has {len(labels)} different values.'
        raise refuse("labels", path, problem, "Name a field with classes by 'class_field'.")
    places = {label: place for place, label in enumerate(labels)}
    return labels, np.array([places[key] for key in keys], np.int16)


def of_one_kind(features: Features) -> Features:
    """Return single points or valid polygons, or say what else the layer holds."""
    shapes = features.shapes
    parts, origin = shapely.get_parts(shapes, return_index=True)
    parts = shapely.force_2d(parts)
    is_there = ~shapely.is_empty(parts)
    parts, origin = parts[is_there], origin[is_there]
    kinds = sorted({part.geom_type for part in parts})
    if not kinds:
        remedy = "Draw at least one point or polygon."
        raise refuse("labels", features.path, "the layer is empty.", remedy)
    if kinds[0] not in KINDS or len(kinds) > 1:
        problem = f"it holds {' and '.join(kinds)}."
        raise refuse("labels", features.path, problem, "Give points, or polygons.")
    if KINDS[kinds[0]] == POLYGONS:
        parts = np.array([repaired(part) for part in parts], dtype=object)
    strata = None if features.strata is None else features.strata[origin]
    codes = features.codes[origin]
    return replace(features, kind=KINDS[kinds[0]], shapes=parts, codes=codes, strata=strata)

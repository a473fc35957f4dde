"""The labels that exist already, and whether a square of an image touches any."""

from __future__ import annotations

import numpy as np
import pyogrio
import shapely

from ..data.build.labels import on_grid
from ..data.build.layers import UNREADABLE, Layer, only_layer, refuse, repaired
from ..errors import InputError
from ..geo.region import Region
from ..geo.source import Source

PARAMETER = "labels"


def read_labels(path: str | None) -> Layer:
    """Return a layer's shapes, perhaps none; 'file|layername=x|subset=filter' chooses some."""
    if path is None:
        return Layer("", PARAMETER, None, np.array([], dtype=object), {})
    place, _, where = path.partition("|subset=")  # which may hold '|' itself
    file, _, tail = place.partition("|")
    options = dict(part.split("=", 1) for part in tail.split("|") if "=" in part)
    try:
        layer = options.get("layername") or only_layer(file, PARAMETER)
        meta, _, wkb, _ = pyogrio.raw.read(file, layer=layer, columns=[], where=where or None)
        read = [] if wkb is None else shapely.from_wkb(wkb)
        shapes = np.array([repaired(shape) for shape in read if shape is not None], dtype=object)
    except UNREADABLE as error:
        if isinstance(error, InputError):
            raise
        problem = f"this cannot be opened as a vector layer ({error})."
        raise refuse(path, PARAMETER, problem, "Choose a polygon layer.") from error
    return Layer(path, PARAMETER, meta.get("crs"), shapes, {})


class Labelled:
    """Where one image is labelled."""

    def __init__(self, labels: Layer, image: Source) -> None:
        shapes = on_grid(labels, image) if len(labels.shapes) else labels.shapes
        self._tree = shapely.STRtree(shapes)

    def touches(self, square: Region) -> bool:
        """Return whether any label lies in a square or at its edge."""
        box = shapely.box(square.left, square.top, square.right, square.bottom)
        return len(self._tree.query(box, predicate="intersects")) > 0

"""Why polygons lie on none of the images."""

from __future__ import annotations

import shapely

from ...errors import InputError
from ...geo.area import transform_of
from ...geo.source import Source
from .layers import Layer


def misplaced(layer: Layer, image: Source) -> InputError:
    """Return the error for polygons that touch no image, with the likely reason."""
    bounds = tuple(float(bound) for bound in shapely.total_bounds(layer.shapes))
    forward = transform_of(image)
    corners = [forward @ (x, y) for x in (0, image.width) for y in (0, image.height)]
    own = shapely.MultiPoint(corners).bounds
    remedy = "Choose labels that lie on the image."
    if image.crs is None:
        remedy = "The image has no coordinate system, so polygons are taken to be in its pixels."
    elif not layer.crs:
        remedy = (
            "The layer has no coordinate system, so it is taken to have the image's "
            f"({image.crs}). Set the one that it was drawn in."
        )
    elif are_degrees(bounds) != (image.crs.is_geographic and are_degrees(own)):
        kind = "degrees" if are_degrees(bounds) else "metres"
        remedy = f"The polygons' coordinates look like {kind}: check the layer's coordinate system."
    return InputError(
        f"labels = {layer.path}: no polygon touches an image. The polygons lie at {shown(bounds)} "
        f"({name_of(layer.crs)}), {image.path} at {shown(own)} ({name_of(image.crs)}).",
        field="labels",
        remedy=remedy,
    )


def are_degrees(bounds: tuple[float, ...]) -> bool:
    """Return whether a box may be in degrees."""
    west, south, east, north = bounds
    return west >= -180 and east <= 360 and south >= -90 and north <= 90


def shown(bounds: tuple[float, ...]) -> str:
    """Return a box as a person reads it."""
    return ", ".join(f"{bound:.7g}" for bound in bounds)


def name_of(crs: object) -> str:
    """Return the short name of a coordinate system."""
    text = str(crs) if crs else "no coordinate system"
    return text if len(text) < 40 else f"{text[:40]}..."

"""Whether a raster's pixels are an image's, and where its corner lies among them."""

from __future__ import annotations

from ...errors import InputError
from ...geo.source import Source

DRIFT = 0.5
"""By how much of a pixel grids may part over an image's size and still be taken for one."""
EDGE = 2
"""Pixels that a raster without nodata may lack at an image's edge."""
Shift = tuple[int, int]


def shift_of(source: Source, image: Source) -> Shift:
    """Return where a raster's corner lies in an image, if both have the same grid."""
    if source.transform is None or image.transform is None:
        if max(abs(source.width - image.width), abs(source.height - image.height)) > 1:
            own, other = (f"{s.width} x {s.height}" for s in (source, image))
            problem = f"it has {own} pixels, {image.path} {other}, and not both lie on a map"
            raise refuse(source, problem)
        return 0, 0
    if None not in (source.crs, image.crs) and source.crs != image.crs:
        raise refuse(source, f"its coordinate system is not that of {image.path}")
    there = ~image.transform @ source.transform  # from its pixels to the image's
    skew = max(abs(there.a - 1), abs(there.b), abs(there.d), abs(there.e - 1))
    if skew * max(image.width, image.height) > DRIFT:
        problem = f"its pixels have another size or direction than those of {image.path}"
        raise refuse(source, problem)
    shift = round(there.c), round(there.f)
    has_nodata = source.dtype.kind == "f" or None not in source.nodata
    if not has_nodata and not covers(source, shift, image, EDGE):
        problem = f"it covers only a part of {image.path}, and no value stands for no data"
        raise refuse(source, problem)
    return shift


def covers(source: Source, shift: Shift, image: Source, lack: int = 0) -> bool:
    """Return whether a raster holds all of an image's pixels but for some at the edge."""
    left, top = shift
    right, bottom = left + source.width, top + source.height
    return max(left, top, image.width - right, image.height - bottom) <= lack


def refuse(source: Source, problem: str) -> InputError:
    """Return the error for a raster whose bands cannot be joined to an image's."""
    return InputError(
        f"extra = {source.path}: {problem}.",
        field="extra",
        remedy="Bring it to the image's grid first (in QGIS: Align rasters).",
    )

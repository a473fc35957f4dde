"""Further rasters, such as heights: which of them belong to which image."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...errors import InputError
from ...geo.source import Source, describe
from ..picture import Picture
from .rasters import footprint


def with_extra(pictures: tuple[Picture, ...], paths: Sequence[str]) -> tuple[Picture, ...]:
    """Return images with the rasters that lie on them, or in order where any has no place."""
    if not paths:
        return pictures
    further = [describe(path, "extra") for path in paths]
    images = [describe(picture.path, "images") for picture in pictures]
    if all(source.transform for source in (*further, *images)):
        found = [[s.path for s in further if footprint(s, image)] for image in images]
    elif len(further) == len(images):
        found = [[source.path] for source in further]
    else:
        raise InputError(
            f"extra: there are {len(paths)} rasters for {len(images)} images, and not all have a "
            "georeference to place them by.",
            field="extra",
            remedy="Give one per image, of its size, in the same order.",
        )
    check(images, found)
    return tuple(
        replace(picture, extra=(*picture.extra, *some)) for picture, some in zip(pictures, found)
    )


def check(images: Sequence[Source], found: Sequence[Sequence[str]]) -> None:
    """Refuse images that do not get as many further rasters as the others."""
    numbers = [len(some) for some in found]
    if min(numbers) < max(numbers):
        few, many = (images[numbers.index(f(numbers))].path for f in (min, max))
        raise InputError(
            f"extra: {min(numbers)} rasters lie on {few}, {max(numbers)} on {many}.",
            field="extra",
            remedy="Give rasters that cover every image, each with one: join tiles to a mosaic.",
        )
    if not max(numbers):
        raise InputError(
            f"extra: none of these rasters lies on {images[0].path}.",
            field="extra",
            remedy="Choose rasters that cover the images.",
        )

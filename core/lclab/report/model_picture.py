"""The small picture in a model file: a block's image, its labels and what the model maps there."""

from __future__ import annotations

import base64
import binascii
import io
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from ..card import LandClass
from ..colours import rgb

SIDES = (192, 160, 128, 96, 64)
"""Of each of the three parts, the largest first."""
MOST_LETTERS = 2**16
COLOURS = 256
LEAST_SHADES = 32
"""What must be left for the image when each class has its colour."""
UNREADABLE = (
    *(binascii.Error, UnidentifiedImageError, Image.DecompressionBombError),
    *(OSError, ValueError, SyntaxError),
)
Pixels = NDArray[Any]
Colour = tuple[int, int, int]


def picture(image: Pixels, labels: Pixels, mapped: Pixels) -> str:
    """Return a PNG of the three beside each other in base64, or nothing where none is small.

    Each is (rows, columns, red green blue) of one size; labels and map keep their colours exactly.
    """
    for side in SIDES:
        small = [resized(image, side, Image.Resampling.LANCZOS)]
        small += [resized(part, side, Image.Resampling.NEAREST) for part in (labels, mapped)]
        text = encoded(small)
        if text and len(text) <= MOST_LETTERS:
            return text
    return ""


def recoloured(text: str, old: Sequence[LandClass], new: Sequence[LandClass]) -> str:
    """Return a picture with the colours of its labels and its map changed."""
    changes = {rgb(a.color): rgb(b.color) for a, b in zip(old, new) if a.color != b.color}
    if not changes or len(text) > MOST_LETTERS:
        return text
    try:
        with Image.open(io.BytesIO(base64.b64decode(text, validate=True)), formats=["PNG"]) as file:
            width, height = file.size
            if width != 3 * height or height > SIDES[0]:
                return text
            parts = np.split(np.asarray(file.convert("RGB")), 3, axis=1)
    except UNREADABLE:
        return text  # another's picture, or none
    return encoded([parts[0], *(exchanged(part, changes) for part in parts[1:])]) or text


def exchanged(pixels: Pixels, changes: dict[Colour, Colour]) -> Pixels:
    """Return pixels with colours changed, all at once so that two may change places."""
    result = pixels.copy()
    for old, new in changes.items():
        result[(pixels == old).all(-1)] = new
    return result


def resized(pixels: Pixels, side: int, how: Image.Resampling) -> Pixels:
    """Return the square in the middle at this side, or as it is where it is smaller."""
    rows, columns = pixels.shape[:2]
    least = min(rows, columns)
    top, left = (rows - least) // 2, (columns - least) // 2
    square = Image.fromarray(np.ascontiguousarray(pixels[top : top + least, left : left + least]))
    return np.asarray(square if least <= side else square.resize((side, side), how))


def encoded(parts: Sequence[Pixels]) -> str:
    """Return a PNG with a palette, in which labels and map have the first colours to themselves."""
    flat = np.concatenate([part.reshape(-1, 3) for part in parts[1:]])
    colours, places = np.unique(flat, axis=0, return_inverse=True)
    if len(colours) > COLOURS - LEAST_SHADES:
        return ""
    shades = Image.fromarray(np.ascontiguousarray(parts[0])).quantize(COLOURS - len(colours))
    found = shades.getpalette() or []
    side = parts[0].shape[0]
    numbers = places.reshape(2, side, side).astype(np.uint8)
    beside = [np.asarray(shades) + len(colours), *numbers]
    whole = Image.fromarray(np.concatenate(beside, axis=1).astype(np.uint8))
    whole.putpalette([*colours.ravel().tolist(), *found])
    buffer = io.BytesIO()
    whole.save(buffer, "PNG", optimize=True)
    return base64.b64encode(buffer.getvalue()).decode("ascii")

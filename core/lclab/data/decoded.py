"""Whole images in memory, of kinds that can only be decoded from their top to a place.

A window of a PNG costs what all rows above it cost, and a step draws many windows.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..geo.source import Source
from ..geo.strips import StripReader

LARGEST = 64 * 2**20
"""Bytes of an image that is decoded as a whole."""
TOGETHER = 256 * 2**20
"""Bytes of all that are kept."""
Decoded = tuple[NDArray[Any], NDArray[np.bool_] | None]


def is_worth_it(source: Source, bands: list[int]) -> bool:
    """Say whether an image is in single rows, as PNG and JPEG are, or one block; and fits."""
    size = source.width * source.height * len(bands) * source.dtype.itemsize
    return source.is_striped and source.block[0] in (1, source.height) and size <= LARGEST


class DecodedImages:
    """Decodes images and keeps those that were used last; any number of threads may ask."""

    def __init__(self) -> None:
        self._images: OrderedDict[int, Decoded] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    def of(self, number: int, source: Source, bands: list[int]) -> Decoded:
        """Return pixels (bands, rows, columns) of the image of a number, and which hold data."""
        with self._lock:
            if number in self._images:
                self._images.move_to_end(number)
                return self._images[number]
        image = decoded(source, bands)
        with self._lock:
            if number not in self._images:
                self._images[number] = image
                self._bytes += size_of(image)
            while self._bytes > TOGETHER:
                self._bytes -= size_of(self._images.popitem(last=False)[1])
        return image


def decoded(source: Source, bands: list[int]) -> Decoded:
    """Return all of an image."""
    reader = StripReader(source, bands, 1)
    try:
        strip = reader.start((0, source.width), 0, source.height)
        reader.advance(strip, 0, source.height)
        return strip.cut((0, source.height), (0, source.width))
    finally:
        reader.close()


def size_of(image: Decoded) -> int:
    """Return the bytes of an image."""
    pixels, valid = image
    return pixels.nbytes + (0 if valid is None else valid.nbytes)

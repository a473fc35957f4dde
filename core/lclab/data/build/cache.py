"""A scene's arrays on disk, written from top to bottom with plain writes.

A full disk ends whoever writes to a mapped file without a word; a plain write says so.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...geo.output import disk_errors


class RowFile:
    """An array in an .npy file, written and read by rows; open only while it is."""

    def __init__(self, path: Path, shape: tuple[int, ...], dtype: np.dtype[Any]) -> None:
        self.path, self.shape, self.dtype = path, shape, dtype
        self._row = math.prod(shape[1:]) * dtype.itemsize
        kind = np.lib.format.dtype_to_descr(dtype)
        header = {"descr": kind, "fortran_order": False, "shape": shape}
        with disk_errors(path), path.open("wb") as file:
            np.lib.format.write_array_header_2_0(file, header)
            self._start = file.tell()

    def write(self, top: int, values: NDArray[Any]) -> None:
        """Write rows from this one on."""
        with disk_errors(self.path), self.path.open("rb+") as file:
            file.seek(self._start + top * self._row)
            file.write(np.ascontiguousarray(values, self.dtype).data.cast("B"))

    def read(self, top: int, bottom: int) -> NDArray[Any]:
        """Return the rows between two."""
        values = np.empty((bottom - top, *self.shape[1:]), self.dtype)
        with self.path.open("rb") as file:
            file.seek(self._start + top * self._row)
            file.readinto(values.data.cast("B"))
        return values

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
    """An array in an .npy file, written and read by rows."""

    def __init__(self, path: Path, shape: tuple[int, ...], dtype: np.dtype[Any]) -> None:
        self.path, self.shape, self.dtype = path, shape, np.dtype(dtype)
        self._row = math.prod(shape[1:]) * self.dtype.itemsize
        header = {
            "descr": np.lib.format.dtype_to_descr(self.dtype),
            "fortran_order": False,
            "shape": shape,
        }
        with disk_errors(path):
            self._file = path.open("wb+", buffering=0)
            np.lib.format.write_array_header_2_0(self._file, header)
            self._start = self._file.tell()

    def write(self, top: int, values: NDArray[Any]) -> None:
        """Write rows from this one on."""
        whole = np.ascontiguousarray(values, self.dtype).data.cast("B")
        with disk_errors(self.path):
            self._file.seek(self._start + top * self._row)
            while whole:  # a write may take a part only
                whole = whole[self._file.write(whole) :]

    def read(self, top: int, bottom: int) -> NDArray[Any]:
        """Return the rows between two."""
        values = np.empty((bottom - top, *self.shape[1:]), self.dtype)
        self._file.seek(self._start + top * self._row)
        rest = values.data.cast("B")
        while rest:
            rest = rest[self._file.readinto(rest) :]
        return values

    def close(self) -> None:
        """Close the file."""
        with disk_errors(self.path):
            self._file.close()

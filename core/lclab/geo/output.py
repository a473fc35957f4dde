"""Rasters out: tiles written as they are done, under another name until all are whole."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from ..errors import InputError, WorkError
from .area import transform_of
from .region import Region
from .source import Source, environment, open_raster

TILE = 512
SIDECARS = (".aux.xml", ".ovr", ".msk")
Place = tuple[int, int, int]
"""Band, row and column of a tile."""


def profile(
    source: Source, region: Region, dtype: str, count: int, nodata: float
) -> dict[str, Any]:
    """Return how a result over a region of a raster is stored."""
    height, width = region.shape
    facts: dict[str, Any] = {
        "driver": "GTiff",
        "width": width,
        "height": height,
        "count": count,
        "dtype": dtype,
        "nodata": nodata,
        "tiled": True,
        "blockxsize": TILE,
        "blockysize": TILE,
        "compress": "deflate",
        "zlevel": 1,
        "interleave": "band",
        "bigtiff": "if_safer",
        "sparse_ok": True,
    }
    if dtype.startswith("float"):
        facts["predictor"] = 3
    if source.crs is not None:
        facts["crs"] = source.crs
    if source.transform is not None:
        shift = Affine.translation(region.left, region.top)
        facts["transform"] = transform_of(source) @ shift
    return facts


class TileWriter:
    """Writes whole tiles of a raster; a tile that is never written is empty.

    As a context it closes the file, and where something failed it does so whatever the disk says.
    """

    def __init__(
        self,
        path: Path,
        facts: dict[str, Any],
        colours: Mapping[int, tuple[int, ...]] | None = None,
        tags: dict[str, str] | None = None,
        names: Sequence[str] = (),
    ) -> None:
        self.path = path
        self.nodata = facts["nodata"]
        self._written: list[Place] = []
        with environment(), disk_errors(path):
            self._raster = rasterio.open(path, "w", **facts)
            if colours:
                self._raster.write_colormap(1, colours)
            if names:
                self._raster.descriptions = tuple(names)
            if tags:
                self._raster.update_tags(ns="LCLAB", **tags)

    def write(self, row: int, col: int, tile: NDArray[Any]) -> None:
        """Write the tile (bands, rows, columns) in this row and column of tiles."""
        height = min(TILE, self._raster.height - row * TILE)
        width = min(TILE, self._raster.width - col * TILE)
        tile = tile[:, :height, :width]
        full = (tile != self.nodata).any(axis=(1, 2))
        if not full.any():
            return
        window = Window(col * TILE, row * TILE, width, height)
        with environment(), disk_errors(self.path):
            self._raster.write(tile, window=window)
        self._written += [(band, row, col) for band, is_full in enumerate(full, 1) if is_full]

    def close(self) -> None:
        """Write what is left and close the file."""
        with environment(), disk_errors(self.path):
            self._raster.close()
            if not is_whole(self.path, self._written):
                raise OSError(errno.EIO, "the file could not grow to its size")

    def __enter__(self) -> TileWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        if kind is None:
            self.close()
        else:
            with environment(), suppress(RasterioError, OSError):
                self._raster.close()


def is_whole(path: Path, written: list[Place]) -> bool:
    """Whether all tiles lie in a file: GDAL does not say what it failed to write on closing."""
    size = path.stat().st_size
    try:
        with open_raster(str(path), "output") as raster:
            return all(0 < end_of(raster, place) <= size for place in written)
    except InputError:
        return False


def end_of(raster: rasterio.DatasetReader, place: Place) -> int:
    """Return the byte at which a tile ends; 0 if it is not in the file."""
    band, row, col = place
    name = f"{col}_{row}"
    offset = raster.get_tag_item(f"BLOCK_OFFSET_{name}", "TIFF", bidx=band)
    length = raster.get_tag_item(f"BLOCK_SIZE_{name}", "TIFF", bidx=band)
    return int(offset) + int(length) if offset and length else 0


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn a failure to write into an error that says what to do."""
    try:
        yield
    except (RasterioError, OSError) as error:
        if isinstance(error, WorkError):
            raise
        free = shutil.disk_usage(path.parent).free
        full = getattr(error, "errno", None) == errno.ENOSPC or free < 2**20
        reason = "the disk is full" if full else str(error.__cause__ or error)
        raise WorkError(
            f"{path.parent}: the result cannot be written ({reason}).",
            field="output",
            remedy=f"{free // 2**20} MB are free there; make room or choose another folder.",
        ) from error


class Outputs:
    """Files that appear under their names together, when all are whole."""

    def __init__(self) -> None:
        self._waiting: dict[Path, Path] = {}

    def __enter__(self) -> Outputs:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        for waiting in self._waiting.values():
            for path in (waiting, *sidecars(waiting)):
                path.unlink(missing_ok=True)

    def waiting(self, final: Path) -> Path:
        """Return the name to write a file under until all are whole."""
        name = f".{final.stem}.partial-{os.getpid()}{final.suffix}"
        self._waiting[final] = final.with_name(name)
        return self._waiting[final]

    def publish(self) -> None:
        """Give every file its name; those that were there before are replaced."""
        for final, waiting in self._waiting.items():
            with disk_errors(final):
                for path in sidecars(final):
                    path.unlink(missing_ok=True)
                waiting.replace(final)
        self._waiting.clear()


def sidecars(path: Path) -> list[Path]:
    """Return the files that GDAL may keep beside a raster."""
    return [path.with_name(path.name + suffix) for suffix in SIDECARS]

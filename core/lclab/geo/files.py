"""Which files of a folder are rasters."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..errors import InputError

RASTER_ENDINGS = {
    *(".tif", ".tiff", ".vrt", ".img", ".jp2", ".j2k", ".png", ".jpg", ".jpeg", ".bmp", ".gif"),
    *(".webp", ".asc", ".bil", ".bsq", ".dat", ".ers", ".ecw", ".sid", ".nc", ".hdf", ".kea"),
}


def rasters_of(paths: Iterable[str], field: str) -> list[str]:
    """Return rasters as given, and in place of a folder all that lie in it at any depth."""
    return [
        file for path in paths for file in (in_folder(path, field) if is_folder(path) else [path])
    ]


def is_folder(path: str) -> bool:
    """Say whether a path is that of a folder; what GDAL opens by other names is none."""
    try:
        return Path(path).is_dir()
    except OSError:  # a name too long for one
        return False


def in_folder(folder: str, field: str) -> list[str]:
    """Return the rasters in a folder in order, or refuse one that has none."""
    found = sorted(
        str(path)
        for path in Path(folder).rglob("*")
        if path.suffix.lower() in RASTER_ENDINGS and not path.name.startswith(".")
    )
    if not found:
        raise InputError(
            f"{field} = {folder}: there are no rasters in this folder.",
            field=field,
            remedy="Choose a folder that holds images, or name the rasters.",
        )
    return found

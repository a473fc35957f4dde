"""Two folders with rasters of the same names: images, and their labels."""

from __future__ import annotations

from pathlib import Path

from ...errors import InputError
from ...geo.files import RASTER_ENDINGS
from ..archive import listed
from ..picture import Picture


def paired(images: str, labels: str) -> list[Picture]:
    """Return the images of a folder with the label raster of the same name in another."""
    left, right = rasters_in(images), rasters_in(labels)
    for here, there, where in ((left, right, labels), (right, left, images)):
        alone = [Path(path).name for stem, path in here.items() if stem not in there]
        if alone:
            raise InputError(
                f"pairs: {listed(alone)}: no raster of the same name in {where}.",
                field="pairs",
                remedy="Give both files of a pair the same name, or take the file out.",
            )
    return [Picture(path, right[stem]) for stem, path in left.items()]


def rasters_in(folder: str, field: str = "pairs") -> dict[str, str]:
    """Return the rasters of a folder by their names without ending."""
    found: dict[str, str] = {}
    for path in sorted(Path(folder).iterdir()):
        if path.suffix.lower() not in RASTER_ENDINGS or path.name.startswith("."):
            continue
        if path.stem in found:
            raise InputError(
                f"{field} = {folder}: {Path(found[path.stem]).name} and {path.name} have one name.",
                field=field,
                remedy="Keep one of them.",
            )
        found[path.stem] = str(path)
    if not found:
        raise InputError(
            f"{field} = {folder}: there are no rasters in this folder.",
            field=field,
            remedy="Choose the folder that holds the files themselves.",
        )
    return found

"""Where maps of the area tool are written."""

from __future__ import annotations

import itertools
import re
from contextlib import suppress
from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsProject

from ...settings import MAPS_BESIDE_PROJECT

FOLDER = "land_cover"
LONGEST_NAME = 60


def new_map(image: str, is_live: bool, project: QgsProject) -> Path:
    """Return a file for a map of an image that does not exist yet; live ones do not last."""
    name = re.sub(r"[^\w-]+", "_", image)[:LONGEST_NAME].strip("_") or "map"
    if is_live or not (MAPS_BESIDE_PROJECT.value() and project.fileName()):
        return Path(QgsProcessingUtils.generateTempFilename(f"{name}.tif"))
    folder = Path(project.fileName()).parent / FOLDER
    folder.mkdir(exist_ok=True)
    paths = (folder / f"{name}_{number}.tif" for number in itertools.count(1))
    # Looks that wait have a name already, but no file.
    return next(path for path in paths if claimed(path))


def claimed(path: Path) -> bool:
    """Return whether the name was free, and take it."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def probabilities_of(path: Path) -> Path:
    """Return where the probabilities of a map lie, if they were kept."""
    return path.with_name(f"{path.stem}_probabilities.tif")


def remove(path: Path) -> None:
    """Delete a map and all that lies beside it."""
    styles = (path.with_suffix(".qml"), path.with_name(f"{path.name}.aux.xml"))
    for file in (path, probabilities_of(path), *styles):
        # Windows lets nobody delete what is being drawn; then it goes with the temporary files.
        with suppress(OSError):
            file.unlink(missing_ok=True)

"""What DeepGlobe's two challenges of labelled images have in common."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from ..archive import Archive, files_in
from ..picture import Picture

PARTS = ("train", "held_out", "valid", "test")
ADVICE = "Each N_sat.jpg of train has its N_mask.png beside it; valid and test have none."
TO_CORNERS = 127
"""Masks may be off by compression; as the challenge says, half is the threshold in each channel."""
IMAGE = r"(\d+)_sat\.(?:jpg|jpeg|png|tif)"


def pictures_of(
    archive: Archive, images: int, held_out: int, seed: int
) -> Callable[[str], list[Picture]]:
    """Return what gives the images of a part, where so many of all labelled ones are held out.

    Of an archive that is not complete the same share is.
    """

    def pictures(part: str) -> list[Picture]:
        if part not in ("train", "held_out"):
            return [Picture(str(path)) for path in found_in(archive, part)]
        found = found_in(archive, "train")
        archive.expect("train", len(found), images)
        count = round(held_out * min(1, len(found) / images))
        chosen = set(sorted(found, key=lambda path: drawn(path, seed))[:count])
        is_wanted = chosen.__contains__ if part == "held_out" else lambda path: path not in chosen
        return [Picture(str(path), mask_of(path)) for path in found if is_wanted(path)]

    return pictures


def drawn(path: Path, seed: int) -> str:
    """Return a number by chance for an image, the same on every machine."""
    return sha256(f"{seed} {path.name}".encode()).hexdigest()


def found_in(archive: Archive, part: str) -> list[Path]:
    """Return the images of a folder of the archive, which may be the one that was given."""
    folder = archive.find(part) or archive.folder
    found = [path for _, path in files_in(folder, IMAGE)]
    if not found:
        problem = f"there are no images ..._sat.jpg in {folder}"
        raise archive.missing(problem, f"the folder '{part}'", part, "100034_sat.jpg")
    return found


def mask_of(image: Path) -> str:
    """Return the mask of an image, or nothing where there is none."""
    mask = image.with_name(image.name.partition("_")[0] + "_mask.png")
    return str(mask) if mask.is_file() else ""

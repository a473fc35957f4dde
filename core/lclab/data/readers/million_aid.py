"""Million-AID: a million aerial scenes to learn from without labels of land cover."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from ...registry import readers
from ..archive import Archive
from ..picture import Picture
from ..reading import Known

PARTS = ("train", "test")
ENDINGS = (".jpg", ".jpeg", ".png", ".tif")


@readers.register(
    "million_aid",
    title="Million-AID",
    source="https://captain-whu.github.io/DiRS/",
    labels=False,
    parts=("train", "test"),
)
def million_aid(
    archive: Archive, *, train: str = "test", validation: str = "none", test: str = "none"
) -> Known:
    """Million-AID: a million aerial images of many resolutions without labels of land cover.

    For `lclab pretrain`. Laid out as train/kind/.../*.jpg (10,000 images by what they show) and
    test/*.jpg (all others).
    """

    def pictures(part: str) -> list[Picture]:
        folder = archive.need(part, archive=f"{part}.zip")
        found = [Picture(path) for path in images_in(folder)]
        if not found:
            problem = f"there are no images in {folder}"
            raise archive.missing(problem, f"{part}.zip", part, "P0000001.jpg")
        return found

    return Known(PARTS, pictures, {"train": train, "validation": validation, "test": test})


def images_in(folder: Path) -> Iterator[str]:
    """Yield the images below a folder in order; a million of texts is enough to hold."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        yield from (f"{place}{os.sep}{n}" for n in sorted(names) if n.lower().endswith(ENDINGS))

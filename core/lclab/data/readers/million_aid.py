"""Million-AID: a million aerial scenes to learn from without labels of land cover."""

from __future__ import annotations

from ...registry import readers
from ..archive import Archive, files_in
from ..picture import Picture
from ..reading import Known

PARTS = ("train", "test")
IMAGE = r".*\.(?:jpg|jpeg|png|tif)"
DEEPEST = 5


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
        found = [Picture(str(path)) for _, path in files_in(folder, IMAGE, DEEPEST)]
        if not found:
            problem = f"there are no images in {folder}"
            raise archive.missing(problem, f"{part}.zip", part, "P0000001.jpg")
        return found

    return Known(PARTS, pictures, {"train": train, "validation": validation, "test": test})

"""Plain folders of images, with folders of labels beside them or without."""

from __future__ import annotations

from pathlib import Path

from ...errors import InputError
from ...geo.files import rasters_of
from ...registry import readers
from ..archive import Archive, listed, subfolders
from ..build.pairs import rasters_in
from ..picture import Picture
from ..reading import Known

HERE = "."


@readers.register(
    "images",
    title="a folder of images",
    source="",
    labels=True,
    classes=False,
    parts=(),
)
def images(
    archive: Archive,
    *,
    train: str = "train",
    validation: str = "val",
    test: str = "none",
    images: str = "images",
    labels: str = "labels",
) -> Known:
    """Folders of images and of labels with the same names, such as train/images and train/labels.

    Or images/train and labels/train. Parts are the folders' names, `.` the folder itself; `images`
    and `labels` are what the two are called. Labels hold ids or, with a class table, colours.
    """
    named = subfolders(archive.folder)
    inner = [folder for folder in named if folder.name in (images, labels)]
    deeper = [folder for place in inner for folder in subfolders(place)]
    others = [folder for folder in (*named, *deeper) if folder not in inner]
    parts = (*dict.fromkeys(folder.name for folder in others), HERE)

    def pictures(part: str) -> list[Picture]:
        place = archive.folder / part
        shown = place_of(archive.folder, part, images) or place
        masks = place_of(archive.folder, part, labels)
        if masks is None:
            return [Picture(path) for path in rasters_of([str(shown)], "folder")]
        found, known = rasters_in(str(shown), "folder"), rasters_in(str(masks), "folder")
        spare = [Path(path).name for name, path in known.items() if name not in found]
        if spare:
            raise InputError(
                f"folder = {masks}: {listed(spare)}: no image of the same name in {shown}.",
                field="folder",
                remedy="Give both files of a pair the same name, or take the file out.",
            )
        return [Picture(path, known.get(name, "")) for name, path in found.items()]

    splits = {"train": train, "validation": validation, "test": test}
    advice = f"They have the images' names and lie in folders called '{labels}'."
    return Known(parts, pictures, splits, advice)


def place_of(folder: Path, part: str, kind: str) -> Path | None:
    """Return the folder of a part's images or labels, whichever of both is in the other."""
    places = folder / part / kind, folder / kind / part
    return next((place for place in places if place.is_dir()), None)

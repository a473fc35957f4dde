"""DeepGlobe road extraction: satellite images and where roads are."""

from __future__ import annotations

from ...registry import readers
from ..archive import Archive
from ..classes import table_of
from ..reading import Known
from .deepglobe import ADVICE, PARTS, TO_CORNERS, pictures_of

IMAGES = 6226
ROWS = [
    {"id": 0, "name": "Background", "color": "#000000"},
    {"id": 1, "name": "Road", "color": "#ffffff"},
]


@readers.register(
    "deepglobe_road",
    title="DeepGlobe road extraction",
    source="http://deepglobe.org",
    labels=True,
    parts=("train", "held_out", "valid", "test"),
)
def deepglobe_road(
    archive: Archive,
    *,
    train: str = "train",
    validation: str = "none",
    test: str = "held_out",
    held_out: int = 1226,
    seed: int = 0,
) -> Known:
    """DeepGlobe road extraction: 6226 labelled images of 0.5 m; all but 5000 are held out.

    Laid out as train/N_sat.jpg with train/N_mask.png; valid and test have no masks. `held_out` says
    how many images of train are the part of this name, `seed` which.
    """
    splits = {"train": train, "validation": validation, "test": test}
    pictures = pictures_of(archive, IMAGES, archive.number("held_out", held_out, IMAGES), seed)
    table = table_of(ROWS, "reader", "DeepGlobe")
    return Known(PARTS, pictures, splits, ADVICE, table, TO_CORNERS)

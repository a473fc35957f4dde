"""DeepGlobe land cover: satellite images of rural regions."""

from __future__ import annotations

from ...registry import readers
from ..archive import Archive
from ..classes import table_of
from ..reading import Known
from .deepglobe import ADVICE, PARTS, TO_CORNERS, pictures_of

IMAGES = 803
ROWS = [
    {"id": 1, "name": "Urban", "color": "#00ffff"},
    {"id": 2, "name": "Agriculture", "color": "#ffff00"},
    {"id": 3, "name": "Rangeland", "color": "#ff00ff"},
    {"id": 4, "name": "Forest", "color": "#00ff00"},
    {"id": 5, "name": "Water", "color": "#0000ff"},
    {"id": 6, "name": "Barren", "color": "#ffffff"},
    {"id": 0, "name": "unknown", "color": "#000000", "ignore": True},
    {"id": 7, "name": "unused", "color": "#ff0000", "ignore": True},
]


@readers.register(
    "deepglobe_land",
    title="DeepGlobe land cover",
    source="http://deepglobe.org",
    labels=True,
    parts=("train", "held_out", "valid", "test"),
)
def deepglobe_land(
    archive: Archive,
    *,
    train: str = "train",
    validation: str = "none",
    test: str = "held_out",
    held_out: int = 203,
    seed: int = 0,
) -> Known:
    """DeepGlobe land cover: 803 labelled images of 0.5 m, six classes; 203 of them are held out.

    Laid out as train/N_sat.jpg with train/N_mask.png; valid and test have no masks. `held_out` says
    how many images of train are the part of this name, `seed` which.
    """
    splits = {"train": train, "validation": validation, "test": test}
    pictures = pictures_of(archive, IMAGES, archive.number("held_out", held_out, IMAGES), seed)
    table = table_of(ROWS, "reader", "DeepGlobe")
    return Known(PARTS, pictures, splits, ADVICE, table, TO_CORNERS)

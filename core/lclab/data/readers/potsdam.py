"""ISPRS Potsdam: a city at 5 cm, in true orthophotos with heights."""

from __future__ import annotations

from ...registry import readers
from ..archive import Archive
from ..picture import Picture
from ..reading import Known
from .isprs import HEIGHTS, TO_CORNERS, classes, pictures_of, tiles

TRAIN = (
    *("2_10", "2_11", "2_12", "3_10", "3_11", "3_12", "4_10", "4_11", "4_12", "5_10", "5_11"),
    *("5_12", "6_7", "6_8", "6_9", "6_10", "6_11", "6_12", "7_7", "7_8", "7_9", "7_11", "7_12"),
)
VAL = (
    *("2_13", "2_14", "3_13", "3_14", "4_13", "4_14", "4_15", "5_13", "5_14", "5_15", "6_13"),
    *("6_14", "6_15", "7_13"),
)
BAD = ("7_10",)
"""Labelled, but with errors: left out as in the papers, unless it is named."""
TILE = r"top_potsdam_(\d+)_(\d+)_{}"
ORTHO = {
    "irrg": ("3_Ortho_IRRG", ("nir", "red", "green")),
    "rgb": ("2_Ortho_RGB", ("red", "green", "blue")),
    "rgbir": ("4_Ortho_RGBIR", ("red", "green", "blue", "nir")),
}
SURFACE = {
    "dsm": ("1_DSM", r"dsm_potsdam_(\d+)_(\d+)\.tif"),
    "ndsm": ("1_DSM_normalisation", r"dsm_potsdam_(\d+)_(\d+)_normalized_lastools\.jpg"),
}
LABELS = "5_Labels_for_participants", "5_Labels_all"
"""In this order: one mask of the second is broken."""
ERODED = "5_Labels_for_participants_no_Boundary", "5_Labels_all_noBoundary"

ADVICE = (
    f"{LABELS[1]}.zip brings those of all tiles, into a folder {LABELS[1]}; {ERODED[1]}.zip those "
    "without boundaries."
)


@readers.register(
    "potsdam",
    title="ISPRS Potsdam",
    source="https://www.isprs.org/education/benchmarks/UrbanSemLab/2d-sem-label-potsdam.aspx",
    labels=True,
    parts=("train", "val"),
)
def potsdam(
    archive: Archive,
    *,
    train: str = "train",
    validation: str = "val",
    test: str = "none",
    bands: str = "irrg",
    height: str = "none",
    eroded: bool = False,
) -> Known:
    """ISPRS Potsdam: 38 tiles of 6000 x 6000 pixels at 5 cm; 23 are train, 14 val, or name tiles.

    A part is also a tile, as in validation=2_10+7_9. `bands` is irrg, rgb or rgbir; `height` adds a
    surface model (dsm) or heights above ground (ndsm); `eroded` has tests leave out boundaries.
    Laid out as 3_Ortho_IRRG, 2_Ortho_RGB, 4_Ortho_RGBIR, 1_DSM, 1_DSM_normalisation, 5_Labels_all.
    """
    folder_name, names = ORTHO[archive.choice("bands", bands, tuple(ORTHO))]
    heights = HEIGHTS[archive.choice("height", height, tuple(HEIGHTS))]
    named = {"train": TRAIN, "val": VAL, **{tile: (tile,) for tile in (*TRAIN, *BAD, *VAL)}}

    def pictures(part: str) -> list[Picture]:
        ortho = archive.need(folder_name, archive=f"{folder_name}.zip")
        files = {
            "images": tiles(archive, [folder_name], TILE.format(f"{bands}.tif")),
            "labels": tiles(archive, LABELS, TILE.format("label.tif"), beside=ortho),
            "eroded": tiles(archive, ERODED, TILE.format("label_noBoundary.tif"), beside=ortho),
        }
        brought = {"images": (f"{folder_name}.zip", folder_name)}
        if heights:
            surface, pattern = SURFACE[height]
            files["heights"] = tiles(archive, [surface], pattern)
            brought["heights"] = f"{surface}.zip", surface
        return pictures_of(part, named[part], files, (*names, *heights), archive, brought)

    splits = {"train": train, "validation": validation, "test": test}
    return Known(tuple(named), pictures, splits, ADVICE, classes(), TO_CORNERS, eroded)

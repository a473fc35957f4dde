"""ISPRS Vaihingen: a village at 9 cm, in true orthophotos with heights."""

from __future__ import annotations

from ...registry import readers
from ..archive import Archive
from ..picture import Picture
from ..reading import Known
from .isprs import HEIGHTS, TO_CORNERS, classes, pictures_of, tiles

TRAIN = [str(n) for n in (1, 3, 5, 7, 11, 13, 15, 17, 21, 23, 26, 28, 30, 32, 34, 37)]
VAL = [str(n) for n in (2, 4, 6, 8, 10, 12, 14, 16, 20, 22, 24, 27, 29, 31, 33, 35, 38)]
BANDS = ("nir", "red", "green")
ALL = "ISPRS_semantic_labeling_Vaihingen"
LABELS = "gts_for_participants", f"{ALL}_ground_truth_COMPLETE"
ERODED = (
    *("gts_eroded_for_participants", f"{ALL}_ground_truth_eroded_for_participants"),
    f"{ALL}_ground_truth_eroded_COMPLETE",
)
TILE = r"top_mosaic_09cm_area(\d+)\.tif"
TILE_ERODED = r"top_mosaic_09cm_area(\d+)_noBoundary\.tif"
SURFACE = {
    "dsm": (("dsm",), r"dsm_09cm_matching_area(\d+)\.tif"),
    "ndsm": (
        ("ndsm", "dsm", "dsm_normalisation"),
        r"dsm_09cm_matching_area(\d+)_normalized\.(?:jpg|tif)",
    ),
}

ADVICE = (
    f"{LABELS[1]}.zip brings those of all tiles, into a folder of this name; {ERODED[2]}.zip those "
    "without boundaries."
)


@readers.register(
    "vaihingen",
    title="ISPRS Vaihingen",
    source="https://www.isprs.org/education/benchmarks/UrbanSemLab/2d-sem-label-vaihingen.aspx",
    labels=True,
    parts=("train", "val"),
)
def vaihingen(
    archive: Archive,
    *,
    train: str = "train",
    validation: str = "val",
    test: str = "none",
    height: str = "none",
    eroded: bool = False,
) -> Known:
    """ISPRS Vaihingen: 33 tiles of near infrared, red and green at 9 cm; 16 are train, 17 val.

    A part is also a tile, as in validation=30+32+34+37. `height` adds a surface model (dsm) or
    heights above ground (ndsm); `eroded` has tests leave out boundaries. Laid out as top, dsm,
    gts_for_participants and ISPRS_semantic_labeling_Vaihingen_ground_truth_COMPLETE.
    """
    heights = HEIGHTS[archive.choice("height", height, tuple(HEIGHTS))]
    named = {"train": TRAIN, "val": VAL, **{tile: [tile] for tile in (*TRAIN, *VAL)}}

    def pictures(part: str) -> list[Picture]:
        top = archive.need("top", archive=f"{ALL}.zip")
        files = {
            "images": tiles(archive, ["top"], TILE),
            "labels": tiles(archive, LABELS, TILE, beside=top),
            "eroded": tiles(archive, ERODED, TILE_ERODED, beside=top),
        }
        brought = {"images": (f"{ALL}.zip", "top"), "heights": (f"{ALL}.zip", height)}
        if heights:
            files["heights"] = tiles(archive, *SURFACE[height], beside=top)
        return pictures_of(part, named[part], files, (*BANDS, *heights), archive, brought)

    splits = {"train": train, "validation": validation, "test": test}
    return Known(tuple(named), pictures, splits, ADVICE, classes(), TO_CORNERS, eroded)

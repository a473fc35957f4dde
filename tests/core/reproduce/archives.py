"""Small copies of every data set that the recipes name, laid out as their archives are."""

import numpy as np

from tests.core.data.readers.layouts import ids, in_colours, photo, picture

SIZE = (96, 96)
STAIN = 16
"""Side of the squares that have a class, so that there is something left between borders."""
NOTHING, WHITE, CYAN, YELLOW = (0, 0, 0), (255, 255, 255), (0, 255, 255), (255, 255, 0)
RED, GREEN, BLUE, MAGENTA = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 0, 255)
ISPRS = dict(enumerate([NOTHING, WHITE, BLUE, CYAN, GREEN, YELLOW, RED]))
LAND = dict(enumerate([NOTHING, CYAN, YELLOW, MAGENTA, GREEN, BLUE, WHITE]))
ROAD = dict(enumerate([NOTHING, WHITE]))
VAIHINGEN = (1, 3, 5, 7, 11, 13, 15, 17, 21, 23, 26, 28, 30, 32, 34, 37, 2, 4)
POTSDAM = ("2_10", "7_9", "3_13", "2_11")


def stained(seed, values):
    """Squares of classes at random."""
    few = ids(seed, values, (SIZE[0] // STAIN, max(SIZE[1] // STAIN, len(values))))
    return np.kron(few, np.ones((STAIN, STAIN), int))[:, : SIZE[1]]


def loveda(root, per_area=1):
    """Images of every domain and part; those of Test have no masks."""
    number = 0
    for part in ("Train", "Val", "Test"):
        for domain in ("Urban", "Rural"):
            for _ in range(per_area):
                place = root / "LoveDA" / part / domain
                photo(place / "images_png" / f"{number}.png", number, size=SIZE)
                if part != "Test":
                    mask = stained(number, range(8))[None]
                    picture(place / "masks_png" / f"{number}.png", mask)
                number += 1


def isprs(root):
    """Tiles for training and validation of both cities."""
    for area in VAIHINGEN:
        name = f"top_mosaic_09cm_area{area}.tif"
        photo(root / "Vaihingen" / "top" / name, area, size=SIZE)
        masks = root / "Vaihingen" / "gts_for_participants" / name
        picture(masks, in_colours(stained(area, range(1, 7)), ISPRS))
    for seed, tile in enumerate(POTSDAM):
        place = root / "Potsdam"
        photo(place / "3_Ortho_IRRG" / f"top_potsdam_{tile}_IRRG.tif", seed, size=SIZE)
        photo(place / "2_Ortho_RGB" / f"top_potsdam_{tile}_RGB.tif", seed, size=SIZE)
        masks = place / "5_Labels_all" / f"top_potsdam_{tile}_label.tif"
        picture(masks, in_colours(stained(seed, range(1, 7)), ISPRS))


def deepglobe(root):
    """Land cover and roads."""
    for name, colours in (("deepglobe_land", LAND), ("deepglobe_road", ROAD)):
        for number in range(5):
            place = root / name / "train"
            photo(place / f"{number}_sat.jpg", number, size=SIZE)
            numbers = stained(number, range(len(colours)))
            picture(place / f"{number}_mask.png", in_colours(numbers, colours))


def million_aid(root):
    """A few scenes of each part."""
    for number in range(2):
        photo(root / "Million-AID" / "train" / "park" / f"P{number}.jpg", number, size=SIZE)
        photo(root / "Million-AID" / "test" / f"P{number + 5}.jpg", number + 5, size=SIZE)


def all_of_them(root):
    """Every data set."""
    for make in (loveda, isprs, deepglobe, million_aid):
        make(root)
    return root

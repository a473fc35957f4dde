"""LoveDA: urban and rural areas of three Chinese cities, for mapping and for adaptation."""

from __future__ import annotations

from pathlib import Path

from ...registry import readers
from ..archive import Archive, files_in
from ..classes import table_of
from ..picture import Picture
from ..reading import Known

AREAS = {
    ("train", "urban"): {"Qixia": 320, "Gulou": 320, "Qinhuai": 336, "Jianghan": 180},
    ("train", "rural"): {"Pukou": 320, "Gaochun": 336, "Lishui": 336, "Jiangxia": 374},
    ("val", "urban"): {"Yuhuatai": 357, "Jintan": 320},
    ("val", "rural"): {"Liuhe": 320, "Huangpi": 672},
    ("test", "urban"): {"Jianye": 357, "Wujin": 320, "Wuchang": 143},
    ("test", "rural"): {"Jiangning": 336, "Liyang": 320, "Xinbei": 320},
}
"""Images of every area (Table 8 of the paper); a part's domain is the source or the target of an
adaptation as a whole."""
PARTS, DOMAINS = ("train", "val", "test"), ("urban", "rural")
NAMES = ("Background", "Building", "Road", "Water", "Barren", "Forest", "Agriculture")
COLOURS = ("#ffffff", "#ff0000", "#ffff00", "#0000ff", "#9f81b7", "#00ff00", "#ffc380")
CLASSES = [
    {"id": number, "name": name, "color": colour}
    for number, (name, colour) in enumerate(zip(NAMES, COLOURS), 1)
]
ADVICE = "Train.zip and Val.zip bring them in folders masks_png; those of test are withheld."
NO_DATA = {"id": 0, "ignore": True}


@readers.register(
    "loveda",
    title="LoveDA",
    source="https://doi.org/10.5281/zenodo.5706578",
    labels=True,
    parts=("train", "val", "test"),
)
def loveda(
    archive: Archive,
    *,
    train: str = "train",
    validation: str = "val",
    test: str = "none",
    domain: str = "all",
) -> Known:
    """LoveDA: 5987 images of 0.3 m, seven classes; `domain` takes its urban or rural areas alone.

    Laid out as Train|Val|Test/Urban|Rural/images_png|masks_png. The labels of test are withheld.
    """
    archive.choice("domain", domain, ("all", *DOMAINS))
    domains = DOMAINS if domain == "all" else (domain,)

    def pictures(part: str) -> list[Picture]:
        return [picture for area in domains for picture in of_area(archive, part, area)]

    splits = {"train": train, "validation": validation, "test": test}
    table = table_of([*CLASSES, NO_DATA], "reader", "LoveDA")
    return Known(PARTS, pictures, splits, ADVICE, table)


def of_area(archive: Archive, part: str, domain: str) -> list[Picture]:
    """Return the images of a part's urban or rural areas, with their masks where they have any."""
    names = part.capitalize(), domain.capitalize()
    zipped = f"{part.capitalize()}.zip"
    folder = archive.need(*names, "images_png", archive=zipped)
    masks = archive.find(*names, "masks_png")
    found = [path for _, path in files_in(folder, r"\d+\.png")]
    if not found:
        problem = f"there are no images in {folder}"
        raise archive.missing(problem, zipped, *names, "images_png", "0.png")
    archive.expect("/".join(names), len(found), sum(AREAS[part, domain].values()))
    return [Picture(str(path), mask_of(path, masks)) for path in found]


def mask_of(image: Path, masks: Path | None) -> str:
    """Return the mask of an image, or nothing where there is none."""
    there = masks is not None and (masks / image.name).is_file()
    return str(masks / image.name) if masks is not None and there else ""

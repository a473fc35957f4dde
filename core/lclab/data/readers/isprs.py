"""What the two ISPRS benchmarks, Potsdam and Vaihingen, have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ..archive import Archive, files_in, listed
from ..classes import TableFile, table_of
from ..picture import Picture

TO_CORNERS = 127
"""Some masks were compressed: a channel above the middle is full, any other empty. This decodes one
of Potsdam's that has 24,850 colours, and most of another's cars."""
HEIGHTS = {"none": (), "dsm": ("DSM",), "ndsm": ("nDSM",)}
ROWS = [
    {"id": 1, "name": "Impervious surfaces", "color": "#ffffff"},
    {"id": 2, "name": "Building", "color": "#0000ff"},
    {"id": 3, "name": "Low vegetation", "color": "#00ffff"},
    {"id": 4, "name": "Tree", "color": "#00ff00"},
    {"id": 5, "name": "Car", "color": "#ffff00"},
    {"id": 6, "name": "Clutter", "color": "#ff0000"},
    {"id": 0, "name": "boundary", "color": "#000000", "ignore": True},
    {"id": 7, "name": "unused", "color": "#ff00ff", "ignore": True},
]
Tiles = Mapping[str, Path]


def classes() -> TableFile:
    """Return the class table, with the colours of the masks."""
    return table_of(ROWS, "reader", "ISPRS")


def tiles(
    archive: Archive, folders: Iterable[str], pattern: str, beside: Path | None = None
) -> dict[str, Path]:
    """Return files by the numbers in their names; where several have the same, the first.

    Archives without a folder of their own may have been unpacked beside another's folder.
    """
    named = [(archive.find(name), 2) for name in folders]
    loose = [(beside.parent, 1), (archive.folder, 1)] if beside else []
    found: dict[str, Path] = {}
    for folder, depth in (*named, *loose):
        for match, path in files_in(folder, pattern, depth) if folder not in (None, beside) else ():
            found.setdefault("_".join(str(int(number)) for number in match.groups()), path)
    return found


def pictures_of(
    part: str,
    wanted: Sequence[str],
    files: Mapping[str, Tiles],
    names: tuple[str, ...],
    archive: Archive,
    brought: Mapping[str, tuple[str, str]],
) -> list[Picture]:
    """Return tiles as images with labels, and heights as their last band where these are given.

    `files` has the tiles by what they show: images, labels, eroded and perhaps heights; `brought`
    the archive and the folder of images and heights.
    """
    there = [number for number in wanted if number in files["images"]]
    if not there:
        problem = f"none of the tiles {listed(wanted)} is there"
        raise archive.missing(problem, *brought["images"])
    archive.expect(part, len(there), len(wanted))
    heights = files.get("heights")
    without = [number for number in there if heights is not None and number not in heights]
    if without:
        problem = f"tiles {listed(without)} have no {names[-1]}"
        raise archive.missing(problem, *brought["heights"])
    return [
        Picture(
            path=str(files["images"][number]),
            labels=str(files["labels"].get(number, "")),
            extra=(str(heights[number]),) if heights else (),
            names=names,
            scored=str(files["eroded"].get(number, "")),
        )
        for number in there
    ]

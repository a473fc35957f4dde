"""A data set as large as a user's, with pixels that are made up: what training on it costs.

Making the data set itself copies its imagery. Its outline has the same scenes, splits, bands and
classes, and all its scenes of one size lie in the same few files.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

import numpy as np

from ..card import Band, LandClass
from ..data.build.blocks import SIDES
from ..data.build.imagery import colour_bands
from ..data.dataset import ARRAYS, SPLITS, DataSet, Scene
from ..data.picture import Picture
from ..data.reading import read
from ..geo.source import Source, describe
from .recipe import Values

LOOKED_AT = 40
"""Images of a split whose size is read; the others are taken for as large."""
STAINS = 32
"""Side of the squares that have a class."""
CLASSES = 6
"""How many there are where only the labels tell."""


def write_outline(values: Values, place: Path, folder: Path) -> Path:
    """Write the outline of a known data set that lies at a place; return its folder."""
    reading = read(values["reader"], str(place), values.get("reader_set", []))
    sources = {picture.path: describe(picture.path, "folder") for picture in some(reading.pictures)}
    first = sources[reading.pictures[0].path]
    bands = bands_of(reading.pictures[0], first, values)
    table = reading.classes
    classes = (
        table.classes if table else tuple(LandClass(i, f"{i}", "#808080") for i in range(CLASSES))
    )
    block = values.get("block") or SIDES[0]
    scenes = list(scenes_of(reading.pictures, sources, block))
    for scene in {scene.cache: scene for scene in scenes}.values():
        write_arrays(scene, block, bands, len(classes), first, folder / scene.cache)
    data = DataSet(
        folder=folder,
        classes=classes,
        bands=tuple(Band(f"band {number}", 0.5, 0.25) for number in range(1, bands + 1)),
        value_range=255.0,
        dtype=first.dtype.name,
        resolution=None,
        block=block,
        margin=0,
        scenes=tuple(scenes),
        pixels=pixels_of(scenes, classes),
    )
    data.save(folder)
    return folder


def some(pictures: tuple[Picture, ...]) -> list[Picture]:
    """Return the first images of every split."""
    splits = {picture.split for picture in pictures}
    own = [[p for p in pictures if p.split == split][:LOOKED_AT] for split in splits]
    return [picture for few in own for picture in few]


def bands_of(picture: Picture, source: Source, values: Values) -> int:
    """Return how many bands an image has with those that are joined to it."""
    if values.get("bands"):
        return len(values["bands"])
    further = [describe(path, "folder") for path in picture.extra]
    return sum(len(colour_bands(own)) for own in (source, *further))


def scenes_of(
    pictures: tuple[Picture, ...], sources: dict[str, Source], block: int
) -> Iterator[Scene]:
    """Yield a scene for every image, all of those of one size with the same arrays."""
    known = {split: known_in(pictures, sources, split) for split in (*SPLITS, "")}
    sizes = {split: cycle(own) for split, own in known.items() if own}
    for number, picture in enumerate(pictures):
        own = sources.get(picture.path) or next(sizes[picture.split])
        rows, cols = -(-own.height // block), -(-own.width // block)
        yield Scene(
            name=f"{number}",
            image=picture.path,
            labels=picture.labels,
            width=own.width,
            height=own.height,
            blocks=((picture.split or "t") * cols,) * rows,
            cache=f"cache/{own.height}x{own.width}",
        )


def known_in(pictures: tuple[Picture, ...], sources: dict[str, Source], split: str) -> list[Source]:
    """Return the images of a split whose sizes were read."""
    return [sources[p.path] for p in pictures if p.split == split and p.path in sources]


def write_arrays(
    scene: Scene, block: int, bands: int, classes: int, source: Source, folder: Path
) -> None:
    """Write made-up pixels: noise, and squares of chance classes."""
    chance = np.random.default_rng(0)
    height, width = scene.height, scene.width
    folder.mkdir(parents=True)
    noise = chance.integers(0, 255, (height, width, 1)).astype(source.dtype)
    stains = chance.integers(0, classes, (-(-height // STAINS), -(-width // STAINS)), np.uint8)
    labels = stains.repeat(STAINS, 0).repeat(STAINS, 1)[:height, :width]
    counts = np.zeros((*scene.letters().shape, classes), np.int64)
    for row, col in np.ndindex(counts.shape[:2]):
        own = labels[row * block : (row + 1) * block, col * block : (col + 1) * block]
        counts[row, col] = np.bincount(own.ravel(), minlength=classes)
    arrays = {
        "image": np.broadcast_to(noise, (height, width, bands)),
        "labels": labels,
        "seen": np.ones((height, width), bool),
        "counts": counts,
    }
    for name in ARRAYS:
        np.save(folder / f"{name}.npy", arrays[name])


def pixels_of(scenes: list[Scene], classes: tuple[LandClass, ...]) -> dict[str, dict[str, int]]:
    """Return how many pixels of each class every split has: as if each had as many."""
    pixels = dict.fromkeys(SPLITS.values(), 0)
    for scene in scenes:
        pixels[SPLITS[scene.blocks[0][0]]] += scene.width * scene.height
    return {n: {c.name: count // len(classes) for c in classes} for n, count in pixels.items()}

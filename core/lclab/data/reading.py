"""Known data sets as their readers tell of them: parts of an archive become splits.

`read` gives what a data set is made of, `images` the paths of a part's images where labels do not
matter: `images("loveda", folder, ["domain=rural"], "train")`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import InputError
from ..registry import Entry, readers
from ..settings import arguments_of
from .archive import Archive, listed
from .classes import TableFile
from .dataset import SPLITS
from .picture import Picture

NONE = ("", "none")
LETTERS = {name: letter for letter, name in SPLITS.items()}


@dataclass(frozen=True)
class Known:
    """What a reader tells of an archive: its classes, its parts, and which are for which split."""

    parts: tuple[str, ...]
    pictures: Callable[[str], list[Picture]]
    """Gives the images of a part; those that are not labelled have no labels."""
    splits: dict[str, str]
    """The parts of each split, joined by +."""
    advice: str = ""
    """Where labels come from, for who lacks them."""
    classes: TableFile | None = None
    """Nothing: as the user's table or the labels themselves say."""
    tolerance: int | None = None
    """Masks are in the classes' colours, give or take this in each channel; nothing: in ids."""
    eroded: bool = False
    """Whether testing is by labels of their own, which leave out boundaries."""


@dataclass(frozen=True)
class Reading:
    """What a data set is made of, as an archive has it."""

    pictures: tuple[Picture, ...]
    classes: TableFile | None
    tolerance: int | None
    warnings: tuple[str, ...]


def read(name: str, folder: str | None, texts: Sequence[str]) -> Reading:
    """Return the labelled images of a known data set, each with its split."""
    entry = readers.entry(name, "reader")
    if not entry.facts["labels"]:
        raise InputError(
            f"reader = {name}: {entry.facts['title']} has no labels to learn land cover from.",
            field="reader",
            remedy="Learn from its images alone: lclab pretrain --images FOLDER.",
        )
    archive, known = opened(entry, folder, texts)
    named: list[tuple[int, Picture]] = []
    wanted = {split: parts_in(text, split, known) for split, text in known.splits.items()}
    for split, parts in wanted.items():
        for part in parts:
            found = [for_split(p, split, known) for p in known.pictures(part)]
            check_labels(found, part, archive, known)
            named += [(len(found), picture) for picture in found]
    pictures = of_smallest(named)
    check_splits(pictures, known)
    warnings = tuple(dict.fromkeys(archive.warnings))
    return Reading(pictures, known.classes, known.tolerance, warnings)


def images(name: str, folder: str, texts: Sequence[str], part: str) -> list[str]:
    """Return the paths of the images of some parts, joined by +, labelled or not."""
    _, known = opened(readers.entry(name, "reader"), folder, texts)
    return [p.path for some in parts_in(part, "part", known) for p in known.pictures(some)]


def opened(entry: Entry, folder: str | None, texts: Sequence[str]) -> tuple[Archive, Known]:
    """Return a folder, and what the reader tells of it."""
    title, source = entry.facts["title"], entry.facts["source"]
    if not folder:
        raise InputError(
            f"folder is missing: where does {title} lie?",
            field="folder",
            remedy=f"Give it{f', unpacked; it can be had at {source}' if source else ''}.",
        )
    archive = Archive(Path(folder), title, source)
    known: Known = readers.load(entry.name)(archive, **arguments_of(entry, texts, "reader_set"))
    return archive, known


def parts_in(text: str, argument: str, known: Known) -> list[str]:
    """Return the names of parts, or refuse one that there is not."""
    names = [] if text.strip().lower() in NONE else [name.strip() for name in text.split("+")]
    strange = [name for name in names if name not in known.parts]
    if strange:
        raise InputError(
            f"reader_set = {argument}={text}: there is no part '{strange[0]}'.",
            field="reader_set",
            remedy=f"Parts are {', '.join(known.parts)}; several are joined by +, or none.",
        )
    return list(dict.fromkeys(names))


def of_smallest(named: Sequence[tuple[int, Picture]]) -> tuple[Picture, ...]:
    """Return images once, as those of the smallest part that is named: a tile itself, say."""
    smallest: dict[str, int] = {}
    for size, picture in named:
        smallest[picture.path] = min(size, smallest.get(picture.path, size))
    return tuple(picture for size, picture in named if size == smallest[picture.path])


def for_split(picture: Picture, split: str, known: Known) -> Picture:
    """Return an image for a split, with the labels that this is scored by."""
    labels = picture.scored if known.eroded and split == "test" else picture.labels
    return replace(picture, split=LETTERS[split], labels=labels)


def check_labels(pictures: Sequence[Picture], part: str, archive: Archive, known: Known) -> None:
    """Refuse a part whose images have no labels."""
    alone = [Path(picture.path).name for picture in pictures if not picture.labels]
    if alone:
        raise InputError(
            f"folder = {archive.folder}: {archive.title}: there are no labels of {listed(alone)} "
            f"(part '{part}').",
            field="folder",
            remedy=f"{known.advice} Or name other parts with 'reader_set', as in validation=none.",
        )


def check_splits(pictures: Sequence[Picture], known: Known) -> None:
    """Refuse images that are in two splits, or none at all, or none where some are needed."""
    used = ", ".join(f"{split}={text}" for split, text in known.splits.items())
    seen: dict[str, str] = {}
    for picture in pictures:
        if seen.setdefault(picture.path, picture.split) != picture.split:
            raise InputError(
                f"reader_set = {used}: {Path(picture.path).name} is in two splits.",
                field="reader_set",
                remedy="Name every part for one split.",
            )
    if known.eroded and not any(picture.split == "e" for picture in pictures):
        raise InputError(
            f"reader_set = eroded=true: no part is for testing, where it counts ({used}).",
            field="reader_set",
            remedy="Name one for it, as in validation=none test=val.",
        )
    if not pictures:
        raise InputError(
            f"reader_set = {used}: no part is for any split.",
            field="reader_set",
            remedy=f"Name parts for train, validation or test: {', '.join(known.parts)}.",
        )

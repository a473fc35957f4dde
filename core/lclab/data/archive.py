"""The folder of a known data set: what lies where in it, and what to say of what does not."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from ..errors import InputError

SHOWN = 5


@dataclass(frozen=True)
class Archive:
    """A folder into which the archives of a data set were unpacked."""

    folder: Path
    title: str
    source: str
    """Where the data set can be had."""
    warnings: list[str] = field(default_factory=list)

    def find(self, *names: str) -> Path | None:
        """Return the folder of these names one in another, or nothing.

        Upper and lower case are one, there may be a folder more on the way, and the first may be
        the folder that was given itself.
        """
        is_first = names and self.folder.name.lower() == names[0].lower()
        return (below(self.folder, names[1:]) if is_first else None) or below(self.folder, names)

    def need(self, *names: str, archive: str) -> Path:
        """Return the folder of these names, or say which archive brings it."""
        found = self.find(*names)
        if found is None:
            raise self.missing(f"there is no folder {'/'.join(names)} in it", archive, *names)
        return found

    def missing(self, problem: str, archive: str, *names: str) -> InputError:
        """Return the error for what is not there, with where to get it and where to put it."""
        there = self.folder.joinpath(*names)
        return InputError(
            f"folder = {self.folder}: {self.title}: {problem}.",
            field="folder",
            remedy=f"Unpack {archive} of {self.title} ({self.source}) so that there is {there}.",
        )

    def expect(self, what: str, found: int, wanted: int) -> None:
        """Warn where fewer files are there than the data set has."""
        if found < wanted:
            self.warnings.append(
                f"{self.title} is not complete: {found} of {wanted} images of {what} are there."
            )

    def number(self, name: str, value: int, most: int) -> int:
        """Return a number among the reader's arguments if it is neither negative nor too large."""
        if not 0 <= value <= most:
            raise InputError(
                f"reader_set = {name}={value}: out of range.",
                field="reader_set",
                remedy=f"Give a number from 0 to {most}.",
            )
        return value

    def choice(self, name: str, value: str, known: Sequence[str]) -> str:
        """Return a value of one of the reader's arguments if it is among these."""
        if value not in known:
            raise InputError(
                f"reader_set = {name}={value}: {self.title} has no such {name}.",
                field="reader_set",
                remedy=f"Known: {', '.join(known)}.",
            )
        return value


def below(folder: Path, names: Sequence[str]) -> Path | None:
    """Return the folder of these names one in another, with up to one more before each."""
    if not names:
        return folder
    near = subfolders(folder)
    for child in chain(near, (deeper for other in near for deeper in subfolders(other))):
        if child.name.lower() == names[0].lower():
            found = below(child, names[1:])
            if found is not None:
                return found
    return None


def subfolders(folder: Path) -> list[Path]:
    """Return the folders in a folder, in order."""
    with os.scandir(folder) as entries:
        return sorted(Path(entry.path) for entry in entries if entry.is_dir())


def files_in(folder: Path, pattern: str, depth: int = 1) -> list[tuple[re.Match[str], Path]]:
    """Return the files whose whole names match, down to a depth, those of numbers by number."""
    found: list[tuple[re.Match[str], Path]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            match = re.fullmatch(pattern, entry.name, re.IGNORECASE)
            if entry.is_dir():
                found += files_in(Path(entry.path), pattern, depth - 1) if depth > 1 else []
            elif match and not entry.name.startswith("."):
                found.append((match, Path(entry.path)))
    return sorted(found, key=lambda pair: by_number(pair[1]))


def by_number(path: Path) -> tuple[list[tuple[int, str]], str]:
    """Return what sorts 2.png before 10.png."""
    pieces = re.findall(r"\d+|\D+", path.name)
    return [(int(p), "") if p.isdecimal() else (-1, p) for p in pieces], str(path)


def listed(names: Iterable[str]) -> str:
    """Return the first names of several, and how many more there are."""
    some = list(names)
    more = f" and {len(some) - SHOWN} more" if len(some) > SHOWN else ""
    return ", ".join(some[:SHOWN]) + more

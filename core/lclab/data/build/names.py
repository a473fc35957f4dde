"""How scenes and files of a data set are called: names that are free, and paths as seen from it."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import chain, count
from pathlib import Path


def free_name(name: str, taken: set[str], alike: Callable[[str], str] = str) -> str:
    """Return a name that no other has, nor one that is alike, and take it."""
    names = chain([name], (f"{name} ({number})" for number in count(2)))
    free = next(name for name in names if alike(name) not in taken)
    taken.add(alike(free))
    return free


def seen_from(folder: Path, path: str) -> tuple[str, bool]:
    """Return a path as seen from a folder, where it is one and on the same disk; else as it is."""
    if not Path(path).exists():
        return path, False
    there = Path(path).parent.resolve() / Path(path).name  # '..' does not lead back over a link
    try:
        return Path(os.path.relpath(there, folder)).as_posix(), True
    except ValueError:  # another drive
        return there.as_posix(), False

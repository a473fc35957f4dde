"""Removes environments, and what set-ups that broke off have left."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from ..core.lclab.errors import InputError, WorkError
from .guard import guarded
from .places import COMPLETE, Places

OURS = ("worker-", "wheels-")


def remove(places: Places, folders: Iterable[Path]) -> None:
    """Remove environments or kept downloads; nothing else, wherever the names come from."""
    chosen = list(folders)
    for folder in chosen:
        is_ours = folder == places.standalone or folder.name.startswith(OURS)
        if folder.parent != places.home or not is_ours:
            raise InputError(f"{folder} is no environment of Land Cover Lab.", field="folder")
    with guarded(places.home):
        for folder in chosen:
            remove_one(folder)


def remove_one(folder: Path) -> None:
    """Remove a folder; it stops to count as an environment first."""
    try:
        if folder.is_symlink():
            folder.unlink()
        elif folder.exists():
            (folder / COMPLETE).unlink(missing_ok=True)
            shutil.rmtree(folder)
    except OSError as error:
        raise WorkError(
            f"{error.filename or folder}: {error.strerror or error}.",
            remedy="Something may still run in it: close what does, and remove it again.",
        ) from error

"""Removes environments, and what set-ups that broke off have left."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable
from pathlib import Path

from ..core.lclab.errors import InputError, WorkError
from ..core.lclab.runner import RUNNING, read_json
from ..runs.record import Request, output_of, state_of
from ..texts import tr
from .guard import guarded
from .places import COMPLETE, Places

OURS = ("worker-", "wheels-")


def remove(places: Places, folders: Iterable[Path], runs: Iterable[Path] = ()) -> None:
    """Remove environments or kept downloads that none of these runs uses.

    Nothing else is removed, wherever the names come from.
    """
    chosen = list(folders)
    for folder in chosen:
        is_ours = folder == places.standalone or folder.name.startswith(OURS)
        if folder.parent != places.home or not is_ours:
            told = tr("{} is no environment of Land Cover Lab.").format(folder)
            raise InputError(told, field="folder")
    for record in runs:
        refuse_used(chosen, record)
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
            remedy=tr("Something may still run in it: close what does, and remove it again."),
        ) from error


def refuse_used(folders: list[Path], record: Path) -> None:
    """Raise if a run is at work whose Python lies in one of these folders, or is not known."""
    request = Request.read(record)
    if not state_of(record, request, time.time()).is_active:
        return
    python = read_json(record / RUNNING).get("python")
    if not python or any(folder in Path(python).parents for folder in folders):
        raise WorkError(
            tr("The run '{}' is at work and needs it.").format(
                request.title or output_of(record).name
            ),
            field="folder",
            remedy=tr("Wait for its end, or stop it in the list of runs, and remove it again."),
        )

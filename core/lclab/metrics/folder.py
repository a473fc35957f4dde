"""A folder of results that appears whole, in place of its own earlier one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import InputError
from ..geo.output import disk_errors

TABLES = ("confusion.csv", "classes.csv", "areas.csv", "scenes.csv")
NAMES = ("report.html", *TABLES, "metrics.json")


def refuse_others(folder: Path) -> None:
    """Refuse a folder that holds something else than an earlier result."""
    if not folder.exists():
        return
    others = sorted(path.name for path in folder.iterdir() if path.name not in NAMES)
    if others:
        shown = ", ".join(others[:5]) + (" and more" if len(others) > 5 else "")
        raise InputError(
            f"output = {folder}: this folder holds other files ({shown}).",
            field="output",
            remedy="Give a new folder, an empty one, or an earlier result of this task.",
        )


@contextmanager
def appearing(folder: Path) -> Iterator[Path]:
    """Give a folder to write to, whose files move into the final one when all are written."""
    waiting = folder.with_name(f".{folder.name}.partial-{os.getpid()}")
    try:
        with disk_errors(folder.parent):
            waiting.mkdir(parents=True)
        yield waiting
        with disk_errors(folder):
            publish(waiting, folder)
    finally:
        shutil.rmtree(waiting, ignore_errors=True)


def publish(waiting: Path, folder: Path) -> None:
    """Move every result to its place; what an earlier one had more goes."""
    folder.mkdir(exist_ok=True)
    for name in NAMES:
        if (waiting / name).exists():
            (waiting / name).replace(folder / name)
        else:
            (folder / name).unlink(missing_ok=True)

"""The folder of a data set, which appears whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from ...errors import InputError, WorkError
from ...geo.output import disk_errors
from ..dataset import FILE

ROOM = 2**20
OURS = {FILE, "cache", "images"}


class Folder:
    """A folder that is filled under another name and gets its own when all of it is there."""

    def __init__(self, final: Path) -> None:
        self.final = final.absolute()
        there = {path.name for path in self.final.iterdir()} if self.final.is_dir() else set()
        is_ours = FILE in there and there <= OURS
        if there and not is_ours:
            raise InputError(
                f"output = {final}: this folder holds other files.",
                field="output",
                remedy="Give a new or empty folder, or that of a data set to replace.",
            )
        self.waiting = self._beside("partial")

    def _beside(self, word: str) -> Path:
        return self.final.with_name(f".{self.final.name}.{word}-{os.getpid()}")

    def __enter__(self) -> Folder:
        with disk_errors(first_there(self.final) / FILE):
            self.final.parent.mkdir(parents=True, exist_ok=True)
            shutil.rmtree(self.waiting, ignore_errors=True)
            self.waiting.mkdir()
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        shutil.rmtree(self.waiting, ignore_errors=True)

    def check_room(self, needed: int) -> None:
        """Refuse to begin what the disk has no room for."""
        free = shutil.disk_usage(self.waiting).free
        if free < needed + ROOM:
            raise WorkError(
                f"{self.final.parent}: the data set needs {needed / 2**20:.0f} MB.",
                field="output",
                remedy=f"{free / 2**20:.0f} MB are free there; make room or choose another folder.",
            )

    def publish(self) -> None:
        """Give the folder its name; a data set that was there before is replaced."""
        before = self._beside("before")
        with disk_errors(self.final):
            if self.final.exists():
                self.final.rename(before)
            try:
                self.waiting.rename(self.final)
            except OSError:
                if before.exists():
                    before.rename(self.final)
                raise
        shutil.rmtree(before, ignore_errors=True)


def first_there(path: Path) -> Path:
    """Return the first folder above a path that exists."""
    return next(folder for folder in path.parents if folder.exists())

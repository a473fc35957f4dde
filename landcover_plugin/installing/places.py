"""Where environments lie, and what of them is there."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..environment import PYTHON, core_folder, worker_folders

COMPLETE = ".complete"


@dataclass(frozen=True)
class Places:
    """The folder of all environments, and the file that says which packages are wanted."""

    home: Path
    lock: Path

    @property
    def worker(self) -> Path:
        """The environment that the lock file asks for."""
        return self.home / f"worker-{self._name}"

    @property
    def wheels(self) -> Path:
        """What was downloaded for it, kept until it is complete."""
        return self.home / f"wheels-{self._name}"

    @property
    def standalone(self) -> Path:
        """The Pythons that were brought where the system had none."""
        return self.home / "python"

    @property
    def log(self) -> Path:
        """What the last set-up said."""
        return self.home / "setup.log"

    @property
    def python(self) -> Path:
        """The environment's Python."""
        return self.worker / PYTHON

    @property
    def is_complete(self) -> bool:
        """Whether the environment is there."""
        return (self.worker / COMPLETE).is_file()

    @property
    def is_begun(self) -> bool:
        """Whether a set-up was broken off."""
        return not self.is_complete and (self.worker.exists() or self.wheels.exists())

    def older(self) -> list[Path]:
        """Return what other versions have left."""
        found = [*self.home.glob("worker-*"), *self.home.glob("wheels-*")]
        return sorted(path for path in found if path not in (self.worker, self.wheels))

    @property
    def _name(self) -> str:
        return hashlib.sha256(self.lock.read_bytes()).hexdigest()[:12]


def places_for(variables: Mapping[str, str] = os.environ) -> Places:
    """Return where the plugin looks: where an environment is complete, or the likeliest place."""
    folders = worker_folders(variables)
    complete = [folder for folder in folders if (folder / COMPLETE).is_file()]
    return Places((complete or folders)[0].parent, core_folder() / "requirements.lock")


def size_of(path: Path) -> int:
    """Return how many bytes a folder takes; links count for themselves."""
    waiting, total = [str(path)], 0
    while waiting:
        # What goes away while this looks, as a download's parts do, counts for nothing.
        with suppress(OSError), os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    total += entry.stat(follow_symlinks=False).st_size
    return total


def free_bytes(path: Path) -> int:
    """Return the free space where a folder lies or will lie."""
    while not path.exists() and path != path.parent:
        path = path.parent
    return shutil.disk_usage(path).free


def as_size(number: float) -> str:
    """Return a number of bytes as people read it."""
    for unit, size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if number >= size:
            return f"{number / size:.1f} {unit}"
    return f"{number:.0f} B"

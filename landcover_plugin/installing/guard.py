"""Keeps two set-ups from building in the same folder; the one of scripts/ takes the same lock."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from ..core.lclab.errors import WorkError
from ..texts import tr

NAME = ".lock"

if sys.platform == "win32":
    import msvcrt

    def take(file: IO[bytes]) -> None:
        """Lock a file, or raise OSError where another has it."""
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def take(file: IO[bytes]) -> None:
        """Lock a file, or raise OSError where another has it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def guarded(home: Path) -> Iterator[None]:
    """Hold the lock of the folder of environments, or raise if another set-up has it."""
    home.mkdir(parents=True, exist_ok=True)
    with (home / NAME).open("ab") as file:
        try:
            take(file)
        except OSError as error:
            raise WorkError(
                tr("Another set-up is at work in {}.").format(home),
                remedy=tr("Wait for its end, or cancel it."),
            ) from error
        yield  # The end of the file, or of the process, gives the lock back.

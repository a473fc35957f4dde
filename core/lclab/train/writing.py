"""Files of a run, which appear whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..geo.output import disk_errors


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Give the name to write a file under; it gets its own if all goes well, else it goes."""
    waiting = path.with_name(f".{path.name}.partial")
    try:
        with disk_errors(path):
            yield waiting
            waiting.replace(path)
    finally:
        waiting.unlink(missing_ok=True)

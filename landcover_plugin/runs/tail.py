"""Follows a file of JSON lines that another process writes, a part at a time."""

from __future__ import annotations

import json
from pathlib import Path

from ..worker_process import Event

BYTES_AT_ONCE = 128 * 1024


class Tail:
    """Reads on from where it was; a line without an end waits for it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._position = 0
        self._rest = b""
        self.has_more = False
        """Whether there was more to read than one part."""
        self.was_replaced = False
        """Whether the file became another one, so that what was read before is void."""

    def read(self) -> list[Event]:
        """Return the next events, none if there are no new ones."""
        try:
            size = self._path.stat().st_size
            self.was_replaced = size < self._position
            if self.was_replaced:
                self._position, self._rest = 0, b""
            with self._path.open("rb") as file:
                file.seek(self._position)
                part = file.read(BYTES_AT_ONCE)
        except FileNotFoundError:
            self.was_replaced, self.has_more = self._position > 0, False
            self._position, self._rest = 0, b""
            return []
        except OSError:  # A disk that is away may come back.
            self.was_replaced = self.has_more = False
            return []
        self._position += len(part)
        self.has_more = self._position < size
        *lines, self._rest = (self._rest + part).split(b"\n")
        return [event for line in lines if (event := event_of(line))]


def event_of(line: bytes) -> Event | None:
    """Return the event that a line tells; one that broke off tells none."""
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        return None
    is_event = isinstance(event, dict) and isinstance(event.get("event"), str)
    return event if is_event else None

"""One run as it is watched: how it stands and what it has told so far."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from ..core.lclab.runner import EVENTS
from .colours import class_colours
from .figures import IOU
from .history import History, Line, Points
from .launch import has_left
from .record import LOG, MAPS, REPORT, Request, State, output_of, state_of
from .tail import Tail

LOOKS_BEFORE_DEATH = 3
"""A computer that was asleep wakes with an old sign of life, and is given time for a new one."""
BYTES_OF_LOG = 4000


class Run:
    """Read by one thread, shown by another; `lock` keeps them from each other's way."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lock = threading.RLock()
        self.request = Request()
        self.state = State.UNREAD
        self.history = History()
        self.has_report = False
        self.maps: list[Path] = []
        """Rasters to look at that it has made."""
        self.colours: dict[str, str] = {}
        """The classes' colours, once there is a figure of any."""
        self.ends = 0
        """How often it was seen to come to an end."""
        self._tail = Tail(folder / EVENTS)
        self._silent = 0

    @property
    def output(self) -> Path:
        """Where the run's own files lie."""
        return output_of(self.folder)

    @property
    def report(self) -> Path:
        """Where the run's report lies, once there is one."""
        return self.output / REPORT

    @property
    def title(self) -> str:
        """The run's name."""
        return self.request.title or self.output.name

    @property
    def has_more(self) -> bool:
        """Whether there is more to read than was read at the last look."""
        return self._tail.has_more

    def curves(self) -> dict[str, Points]:
        """Return the run's curves as they are now."""
        with self.lock:
            return {name: list(points) for name, points in self.history.series.items()}

    def lines_after(self, number: int) -> tuple[list[Line], int]:
        """Return the lines of the log after so many, and how many there are in all."""
        with self.lock:
            count = self.history.lines_in_all
            lines = list(self.history.lines)
        return lines[max(len(lines) - (count - number), 0) :] if count > number else [], count

    def expect(self) -> None:
        """Take the run for one that has just been started."""
        with self.lock:
            self.state, self._silent = State.STARTING, 0

    def look(self) -> bool:
        """Read what is new, a part at most, and say whether anything is."""
        # The state is read first: what a run that is over has told is then all there.
        request = Request.read(self.folder)
        state = state_of(self.folder, request, time.time())
        events = self._tail.read()
        has_report = self.report.is_file()
        maps = sorted(self.output.glob(MAPS)) if has_report else []
        if events and not self.colours and any(e.get("name", "").startswith(IOU) for e in events):
            self.colours = class_colours(request.params, self.output)
        with self.lock:
            before = self.state, self.request, self.has_report, self.maps
            if self._tail.was_replaced:
                self.history = History()
            for event in events:
                self.history.take(event)
            self.request, self.has_report, self.maps = request, has_report, maps
            if not self._tail.has_more:
                self._turn_to(state)
            after = self.state, self.request, self.has_report, self.maps
        return before != after or bool(events) or self._tail.was_replaced

    def _turn_to(self, state: State) -> None:
        seems_dead = state is State.DIED or (state.is_active and has_left(self.folder))
        if seems_dead and self.state.is_active and self._silent < LOOKS_BEFORE_DEATH:
            self._silent += 1
            return
        self._silent = 0
        state = State.DIED if seems_dead else state
        if state is State.DIED and self.state is not State.DIED:
            self.history.say("died", {}, last_words(self.folder / LOG))
        self.ends += self.state.is_active and state.is_over
        self.state = state


def last_words(log: Path) -> str:
    """Return the end of what a run's process said aside."""
    try:
        with log.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(size - BYTES_OF_LOG, 0))
            return file.read().decode("utf-8", "replace").strip()
    except OSError:
        return ""

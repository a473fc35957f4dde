"""Measures how long the plugin holds QGIS's main thread."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

from qgis.PyQt.QtCore import QTimer

OURS, PROCESSING = "/land_cover_lab/", "/processing/"
TICK = 5
MOST_KEPT = 5


class Watch:
    """Notes every call from Qt into the plugin: which, how long, how long without QGIS's forms.

    A call in which the event loop runs (a box that waits for the user) holds nothing up, and is
    left out. Python's profiler makes calls slower than they are, so figures are on the safe side.
    """

    def __init__(self) -> None:
        self.longest: dict[str, list[dict[str, Any]]] = {}
        self._calls: list[dict[str, Any]] = []
        self._outer: FrameType | None = None
        self._inner: FrameType | None = None
        self._began = self._inner_began = self._theirs = 0.0
        self._is_waiting = False
        self._tick = QTimer(interval=TICK)
        self._tick.timeout.connect(self._mark)

    @contextmanager
    def during(self, step: str) -> Iterator[None]:
        """Watch a step of the walk."""
        self._calls = []
        self._outer = self._inner = None
        self._tick.start()
        sys.setprofile(self._note)
        try:
            yield
        finally:
            sys.setprofile(None)
            self._tick.stop()
            self._calls.sort(key=lambda call: -call["own_ms"])
            self.longest[step] = self._calls[:MOST_KEPT]

    def _mark(self) -> None:
        self._is_waiting = True

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            self._enter(frame)
        elif event == "return":
            self._leave(frame)

    def _enter(self, frame: FrameType) -> None:
        if self._outer is None:
            if OURS in frame.f_code.co_filename:
                self._outer, self._began = frame, time.perf_counter()
                self._theirs, self._is_waiting = 0.0, False
        elif self._inner is None and is_theirs(frame):
            self._inner, self._inner_began = frame, time.perf_counter()

    def _leave(self, frame: FrameType) -> None:
        if frame is self._inner:
            self._theirs += time.perf_counter() - self._inner_began
            self._inner = None
        elif frame is self._outer:
            whole = time.perf_counter() - self._began
            self._outer = self._inner = None
            if not self._is_waiting:
                self._calls.append(described(frame, whole, whole - self._theirs))


def is_theirs(frame: FrameType) -> bool:
    """Whether a call is into QGIS's own Python, which makes the forms."""
    name = frame.f_code.co_filename
    return PROCESSING in name and OURS not in name


def described(frame: FrameType, whole: float, own: float) -> dict[str, Any]:
    """Return what is told of a call."""
    code = frame.f_code
    where = code.co_filename.split(OURS)[-1]
    name = getattr(code, "co_qualname", code.co_name)
    return {
        "call": f"{where}: {name}",
        "ms": round(whole * 1000, 1),
        "own_ms": round(own * 1000, 1),
    }

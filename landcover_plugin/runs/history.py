"""What the events of a run add up to: its curves, its log, and how far it is."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Callable

from ..core.lclab.texts import as_text
from ..worker_process import Event

POINTS_AT_MOST = 4000
LINES_AT_MOST = 2000
Points = list[tuple[int, float]]


@dataclass(frozen=True)
class Line:
    """A line of the log."""

    kind: str
    at: float
    text: str


@dataclass
class Progress:
    """How far a run is."""

    fraction: float = 0.0
    message: str = ""
    eta: float | None = None
    at: float = 0.0

    def left(self, now: float) -> float | None:
        """Return the seconds left, which go by between two words of the run."""
        return None if self.eta is None else max(self.eta - max(now - self.at, 0.0), 0.0)


@dataclass
class History:
    """Takes event after event."""

    series: dict[str, Points] = field(default_factory=dict)
    progress: Progress = field(default_factory=Progress)
    preview: str = ""
    previews: int = 0
    lines: deque[Line] = field(default_factory=lambda: deque(maxlen=LINES_AT_MOST))
    lines_in_all: int = 0
    _before: int = 0
    """Steps of the parts before this one: a search trains what it found from step 0 on."""
    _last: int = 0
    _is_new_start: bool = True

    def take(self, event: Event) -> None:
        """Take one event into account; what is not understood is passed over."""
        taker: Callable[[Event], None] | None = getattr(self, f"_take_{event['event']}", None)
        if taker:
            try:
                taker(event)
            except (KeyError, TypeError, ValueError, OverflowError):
                self.say("warning", event, f"This event is not understood: {event}")

    def latest(self, name: str) -> float | None:
        """Return the newest value of a figure."""
        points = self.series.get(name)
        return points[-1][1] if points else None

    def say(self, kind: str, event: Event, text: str) -> None:
        """Add a line to the log."""
        at = event.get("at")
        self.lines.append(Line(kind, at if isinstance(at, (int, float)) else 0.0, text))
        self.lines_in_all += 1

    def _take_started(self, event: Event) -> None:
        self._is_new_start = True
        self.say("start", event, str(event.get("task", "")))

    def _take_progress(self, event: Event) -> None:
        eta, at = event.get("eta"), float(event.get("at", 0.0))
        self.progress = Progress(
            min(max(float(event["fraction"]), 0.0), 1.0),
            str(event.get("message", "")),
            None if eta is None else float(eta),
            at,
        )

    def _take_metric(self, event: Event) -> None:
        name, step, value = str(event["name"]), int(event["step"]), float(event["value"])
        if self._is_new_start:
            self._forget_from(self._before + step)
        elif step < self._last:
            self._before += self._last
        self._is_new_start, self._last = False, step
        points = self.series.setdefault(name, [])
        if math.isfinite(value):
            points.append((self._before + step, value))
        if len(points) > POINTS_AT_MOST:
            points[:] = points[::2] if len(points) % 2 else [*points[::2], points[-1]]

    def _forget_from(self, step: int) -> None:
        """Forget steps that a run did twice because it went on from an earlier one."""
        for name, points in self.series.items():
            self.series[name] = [point for point in points if point[0] < step]

    def _take_preview(self, event: Event) -> None:
        self.preview = str(event["path"])
        self.previews += 1

    def _take_log(self, event: Event) -> None:
        self.say("log", event, str(event.get("message", "")))

    def _take_warning(self, event: Event) -> None:
        self.say("warning", event, str(event.get("message", "")))

    def _take_error(self, event: Event) -> None:
        parts = (event.get("message"), event.get("remedy"))
        self.say("error", event, " ".join(str(part) for part in parts if part))

    def _take_cancelled(self, event: Event) -> None:
        self.say("cancelled", event, "")

    def _take_result(self, event: Event) -> None:
        result: Any = event.get("result")
        self.progress = Progress(1.0, "", 0.0, self.progress.at)
        is_table = isinstance(result, (dict, list))
        self.say("result", event, as_text(result) if is_table else str(result))

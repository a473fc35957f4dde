"""What a running task tells the outside, and how it learns that it should stop."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Callable

from .errors import CancelledError

Event = dict[str, Any]
RATE_PER_SECOND = 10


def never() -> bool:
    """Say that nobody cancels."""
    return False


class Report:
    """Carries events of one task to a sink, at most ten a second, newest progress first."""

    def __init__(
        self, send: Callable[[Event], None], cancelled: Callable[[], bool] = never
    ) -> None:
        self._send = send
        self._cancelled = cancelled
        self._waiting: deque[Event] = deque()
        self._progress: Event | None = None
        self._last_sent = 0.0
        self._progress_is_next = False
        self._timer: threading.Timer | None = None
        self._started = time.monotonic()
        self._done_before = 0.0
        self._first, self._last = 0.0, 1.0
        self._lock = threading.Lock()

    def go_on_from(self, fraction: float) -> None:
        """Say how much was done before now, so that it does not make the time left look short."""
        self._started, self._done_before = time.monotonic(), self._of_whole(fraction)

    @contextmanager
    def within(self, first: float, last: float) -> Iterator[None]:
        """Take what is told meanwhile as the progress of this part of the whole."""
        before = self._first, self._last
        self._first, self._last = self._of_whole(first), self._of_whole(last)
        try:
            yield
        finally:
            self._first, self._last = before

    def progress(self, fraction: float, message: str = "") -> None:
        """Tell how much is done (0 to 1); the time left is worked out here."""
        fraction = self._of_whole(fraction)
        elapsed = time.monotonic() - self._started
        done = fraction - self._done_before
        eta = elapsed * (1 - fraction) / done if done > 0 else None
        event = {"event": "progress", "fraction": round(fraction, 5), "message": message}
        event["eta"] = None if eta is None else round(eta, 1)
        with self._lock:
            self._progress = event
            self._pump()

    def metric(self, name: str, step: int, value: float) -> None:
        """Tell one measured value."""
        self._post({"event": "metric", "name": name, "step": step, "value": value})

    def preview(self, path: str) -> None:
        """Tell where a picture of the present state lies."""
        self._post({"event": "preview", "path": path})

    def log(self, message: str) -> None:
        """Tell a line for the log."""
        self._post({"event": "log", "message": message})

    def warning(self, message: str) -> None:
        """Tell something that the user should know although the work goes on."""
        self._post({"event": "warning", "message": message})

    def raise_if_cancelled(self) -> None:
        """Stop here if the user has cancelled."""
        if self._cancelled():
            raise CancelledError

    @property
    def is_cancelled(self) -> bool:
        """Whether the user has cancelled."""
        return self._cancelled()

    def flush(self) -> None:
        """Send what still waits; the last thing a task does."""
        with self._lock:
            while self._waiting:
                self._send(self._waiting.popleft())
            self._send_progress()

    def _of_whole(self, fraction: float) -> float:
        return self._first + fraction * (self._last - self._first)

    def _post(self, event: Event) -> None:
        with self._lock:
            last = self._waiting[-1] if self._waiting else None
            if last and event["event"] == "log" == last["event"]:
                last["message"] += "\n" + event["message"]
            else:
                self._waiting.append(event)
            self._pump()

    def _pump(self) -> None:
        """Send one event if it is time, and come back for the rest; the caller holds the lock."""
        wait = self._last_sent + 1 / RATE_PER_SECOND - time.monotonic()
        if wait <= 0 and (self._waiting or self._progress):
            self._send_one()
            self._last_sent = time.monotonic()
            wait = 1 / RATE_PER_SECOND
        if self._timer is None and (self._waiting or self._progress):
            self._timer = threading.Timer(wait, self._on_time)
            self._timer.daemon = True
            self._timer.start()

    def _on_time(self) -> None:
        with self._lock:
            self._timer = None
            self._pump()

    def _send_one(self) -> None:
        # In turns, so that a flood of metrics does not hide the progress.
        if self._waiting and not (self._progress and self._progress_is_next):
            self._progress_is_next = True
            self._send(self._waiting.popleft())
        else:
            self._send_progress()

    def _send_progress(self) -> None:
        self._progress_is_next = False
        if self._progress:
            self._send(self._progress)
            self._progress = None


def quiet() -> Report:
    """Return a report that nobody listens to."""
    return Report(lambda _event: None)

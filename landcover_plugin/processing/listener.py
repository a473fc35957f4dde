"""Carries a worker's events to Processing's progress bar and log."""

from __future__ import annotations

import re
import time

from qgis.core import QgsProcessingFeedback

from ..core.lclab.cli import clock
from ..worker_process import Event
from .parameters import tr

SECONDS_BETWEEN_LINES = 5.0
LINES_PER_RUN = 60
"""However long a run is: later lines come only after this part of the time gone by."""


class Listener:
    """Called with every event of a request; a long run gets no endless log."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._began = time.monotonic()
        self._message = ""
        self._message_shown = 0.0
        self._metrics: dict[str, Event] = {}
        self._metrics_shown = 0.0
        self._preview = ""

    def __call__(self, event: Event) -> None:
        """Show one event."""
        kind, text = event["event"], str(event.get("message") or "")
        if kind == "progress":
            self._progress(event, text)
        elif kind == "warning":
            self._feedback.pushWarning(text)
        elif kind == "log":
            self._feedback.pushInfo(text)
        elif kind == "metric":
            self._metrics[event["name"]] = event
        elif kind == "preview":
            self._show_preview(str(event["path"]))
        elif kind == "worker_log" and text:
            self._feedback.pushConsoleInfo(text)
        if self._metrics and self._is_time(self._metrics_shown):
            self._show_metrics()

    def close(self) -> None:
        """Show what still waits."""
        if self._metrics:
            self._show_metrics()

    def _is_time(self, last: float) -> bool:
        now = time.monotonic()
        return now - last > max(SECONDS_BETWEEN_LINES, (now - self._began) / LINES_PER_RUN)

    def _progress(self, event: Event, message: str) -> None:
        self._feedback.setProgress(100 * event["fraction"])
        # Every text is a line in the log, so only news are worth one; a counter is none.
        wording = re.sub(r"\d+", "", message)
        if wording == self._message and not self._is_time(self._message_shown):
            return
        self._message, self._message_shown = wording, time.monotonic()
        left = event.get("eta")
        ending = "" if left is None else tr("{} left").format(clock(left))
        self._feedback.setProgressText(", ".join(part for part in (message, ending) if part))

    def _show_metrics(self) -> None:
        """Show the newest value of everything measured since the last time, on one line."""
        step = max(event["step"] for event in self._metrics.values())
        values = [f"{name} {event['value']:.4g}" for name, event in self._metrics.items()]
        self._feedback.pushInfo(f"[{step}] {', '.join(values)}")
        self._metrics.clear()
        self._metrics_shown = time.monotonic()

    def _show_preview(self, path: str) -> None:
        if path != self._preview:
            self._feedback.pushInfo(tr("Preview: {}").format(path))
        self._preview = path

"""Carries a worker's events to Processing's progress bar and log."""

from __future__ import annotations

import time

from qgis.core import QgsProcessingFeedback

from ..core.lclab.cli import clock
from ..worker_process import Event
from .parameters import tr

SECONDS_BETWEEN_TEXTS = 5.0


class Listener:
    """Called with every event of a request."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._last_message = ""
        self._last_text = 0.0

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
            self._feedback.pushInfo(f"{event['name']} [{event['step']}] = {event['value']:g}")
        elif kind == "worker_log" and text:
            self._feedback.pushConsoleInfo(text)

    def _progress(self, event: Event, message: str) -> None:
        self._feedback.setProgress(100 * event["fraction"])
        # Every text is a line in the log, so only news are worth one.
        now = time.monotonic()
        is_news = message != self._last_message or now - self._last_text > SECONDS_BETWEEN_TEXTS
        if not is_news:
            return
        self._last_message, self._last_text = message, now
        left = event.get("eta")
        ending = "" if left is None else tr("{} left").format(clock(left))
        self._feedback.setProgressText(", ".join(part for part in (message, ending) if part))

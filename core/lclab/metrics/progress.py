"""A task of several stages, each with its share of the progress."""

from __future__ import annotations

from ..events import Report


class Stages(Report):
    """Passes everything on to a report, and keeps the warnings, each of them once."""

    def __init__(self, whole: Report) -> None:
        super().__init__(lambda _event: None, lambda: whole.is_cancelled)
        self._whole = whole
        self._low, self._high = 0.0, 1.0
        self.warnings: list[str] = []

    def begin(self, low: float, high: float) -> None:
        """Let the progress of what comes next run between two shares of the whole."""
        self._low, self._high = low, high

    def progress(self, fraction: float, message: str = "") -> None:
        """Tell how much of this stage is done."""
        self._whole.progress(self._low + fraction * (self._high - self._low), message)

    def metric(self, name: str, step: int, value: float) -> None:
        """Tell one measured value."""
        self._whole.metric(name, step, value)

    def preview(self, path: str) -> None:
        """Tell where a picture of the present state lies."""
        self._whole.preview(path)

    def log(self, message: str) -> None:
        """Tell a line for the log."""
        self._whole.log(message)

    def warning(self, message: str) -> None:
        """Tell something that the user should know, and keep it."""
        if message not in self.warnings:
            self.warnings.append(message)
            self._whole.warning(message)

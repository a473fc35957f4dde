"""A task of several stages, each with its share of the progress."""

from __future__ import annotations

from ..events import Report


class Stages(Report):
    """Passes everything on to a report, and keeps the warnings; repeats are told once."""

    def __init__(self, whole: Report) -> None:
        super().__init__(lambda _event: None, lambda: whole.is_cancelled)
        self._whole = whole
        self._low, self._high, self._name = 0.0, 1.0, ""
        self._logged: set[str] = set()
        self.warnings: list[str] = []

    def begin(self, low: float, high: float, name: str = "") -> None:
        """Let the progress of what comes next run between two shares of the whole."""
        self._low, self._high, self._name = low, high, f"{name}: " if name else ""

    def progress(self, fraction: float, message: str = "") -> None:
        """Tell how much of this stage is done."""
        fraction = self._low + self._of_whole(fraction) * (self._high - self._low)
        self._whole.progress(fraction, self._name + message)

    def metric(self, name: str, step: int, value: float) -> None:
        """Tell one measured value."""
        self._whole.metric(name, step, value)

    def preview(self, path: str) -> None:
        """Tell where a picture of the present state lies."""
        self._whole.preview(path)

    def log(self, message: str) -> None:
        """Tell a line for the log, once however often it comes."""
        if message not in self._logged:
            self._logged.add(message)
            self._whole.log(message)

    def warning(self, message: str) -> None:
        """Tell something that the user should know, and keep it."""
        if message not in self.warnings:
            self.warnings.append(message)
            self._whole.warning(message)

"""How far the set-up is: a bar, what it does, the time left, and its last lines."""

from __future__ import annotations

import time
from collections import deque

from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...processing.parameters import tr
from ..runs.words import duration

STEPS = 1000
LINES_KEPT = 500
LINES_SHOWN = 8
SECONDS_BEFORE_GUESS = 5.0
FRACTION_BEFORE_GUESS = 0.001
SECONDS_LOOKED_BACK = 60.0


class Doing(QWidget):
    """Shows what it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, STEPS)
        self.message = QLabel(self)
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.left = QLabel(self)
        self.log = QPlainTextEdit(self)
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(LINES_KEPT)
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setMinimumHeight(LINES_SHOWN * self.log.fontMetrics().lineSpacing())
        self.log.setAccessibleName(tr("Log of the set-up"))
        row = QHBoxLayout()
        row.addWidget(self.message, 1)
        row.addWidget(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.bar)
        layout.addLayout(row)
        layout.addWidget(self.log, 1)
        self._past: deque[tuple[float, float]] = deque()
        """When it was how far in the last minute; what an earlier try did soon counts no more."""

    def begin(self) -> None:
        """Start anew."""
        self._past.clear()
        self.log.clear()
        self.bar.setRange(0, 0)
        self.message.clear()
        self.left.clear()

    def tell(self, fraction: float, message: str) -> None:
        """Show how far it is."""
        self.bar.setRange(0, STEPS)
        self.bar.setValue(round(STEPS * fraction))
        self.message.setText(message)
        left = self._seconds_left(fraction, time.monotonic())
        self.left.setText("" if left is None else tr("{} left").format(duration(left)))

    def say(self, line: str) -> None:
        """Add a line to the log."""
        self.log.appendPlainText(line)

    def end(self, message: str, is_done: bool) -> None:
        """Show that it has ended."""
        self.bar.setRange(0, STEPS)
        self.bar.setValue(STEPS if is_done else 0)
        self.message.setText(message)
        self.left.clear()

    def _seconds_left(self, fraction: float, now: float) -> float | None:
        self._past.append((now, fraction))
        while now - self._past[0][0] > SECONDS_LOOKED_BACK:
            self._past.popleft()
        seconds, gone = now - self._past[0][0], fraction - self._past[0][1]
        if seconds < SECONDS_BEFORE_GUESS or gone < FRACTION_BEFORE_GUESS:
            return None
        return seconds / gone * (1 - fraction)

"""Brings what a thread finds out about runs to the main thread."""

from __future__ import annotations

import time
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QImageReader

from ...runs.record import Request, state_of
from ...runs.watch import Watch

LARGEST_PICTURE = QSize(2048, 2048)


class Follower(QObject):
    """Follows runs; its signals come on the main thread."""

    news = pyqtSignal(list)
    """Runs of which something is new."""
    failed = pyqtSignal(object)
    """The error of something that was to be done."""
    pictured = pyqtSignal(str, QImage)
    """A picture that was asked for; an empty one if it cannot be read."""

    working = pyqtSignal(list)
    """The records of those runs that were asked about and are at work."""

    def __init__(self) -> None:
        super().__init__()
        self.watch = Watch(self.news.emit, self.failed.emit)

    def close(self) -> None:
        """Tell nothing from now on, also not what is on its way already."""
        self.watch.close()
        for signal in (self.news, self.failed, self.pictured, self.working):
            signal.disconnect()

    def ask_for_picture(self, path: str) -> None:
        """Have a picture read, which `pictured` then brings."""
        self.watch.do(lambda: self.pictured.emit(path, read_picture(path)))

    def ask_for_working(self, folders: list[Path]) -> None:
        """Have it found out which of these runs are at work, which `working` then brings."""

        def look() -> None:
            now = time.time()
            found = [f for f in folders if state_of(f, Request.read(f), now).is_active]
            if found:
                self.working.emit(found)

        self.watch.do(look)


def read_picture(path: str) -> QImage:
    """Return a picture of a size that a screen can show; drawings are made so large."""
    reader = QImageReader(path)
    size = reader.size()
    is_drawing = bytes(reader.format()).startswith(b"svg")
    is_large = size.width() > LARGEST_PICTURE.width() or size.height() > LARGEST_PICTURE.height()
    if size.isValid() and (is_drawing or is_large):
        reader.setScaledSize(size.scaled(LARGEST_PICTURE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()

"""Tells when what the canvas shows has changed and come to rest."""

from __future__ import annotations

from collections.abc import Hashable

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

REST_MS = 400


class Live(QObject):
    """Follows the canvas while it is on."""

    wanted = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self._iface = iface
        self._is_on = False
        self._last: Hashable = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.wanted)

    @property
    def is_on(self) -> bool:
        """Whether the canvas is followed."""
        return self._is_on

    def set_on(self, is_on: bool) -> None:
        """Begin or stop to follow the canvas."""
        if is_on == self._is_on:
            return
        self._is_on = is_on
        self._last = None
        canvas = self._iface.mapCanvas()
        if is_on:
            canvas.extentsChanged.connect(self.touch)
            self._iface.currentLayerChanged.connect(self.touch)
            self.wanted.emit()
        else:
            canvas.extentsChanged.disconnect(self.touch)
            self._iface.currentLayerChanged.disconnect(self.touch)
            self._timer.stop()

    def is_new(self, key: Hashable) -> bool:
        """Return whether the last look was another, and remember this one."""
        is_new = key != self._last
        self._last = key
        return is_new

    def forget(self) -> None:
        """Have the next look taken even if nothing has changed."""
        self._last = None

    def touch(self, *_: object) -> None:
        """Wait for the canvas to come to rest once more."""
        if self._is_on:
            self._timer.start()

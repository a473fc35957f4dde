"""A sentence that must not be passed over, with a sign beside it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QWidget


class Notice(QWidget):
    """Is there only while it says something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        sign = QLabel(self)
        sign.setPixmap(icon.pixmap(size, size))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(sign)
        layout.addWidget(self._label, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text, or nothing."""
        self._label.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what is shown."""
        return str(self._label.text())

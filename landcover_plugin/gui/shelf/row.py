"""A row of a list: a picture, a name, a figure and lines of facts."""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

ROW, SOUGHT, KEY, PLACE = (Qt.ItemDataRole.UserRole + number for number in range(1, 5))
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@dataclass(frozen=True)
class Row:
    """What is shown of one thing; `key` tells it from all others in the list."""

    key: str
    name: str
    figure: str = ""
    lines: tuple[str, ...] = ()
    picture: QImage | None = field(default=None, compare=False)
    is_bad: bool = False
    is_in_use: bool = False
    hint: str = ""
    sought: str = ""
    """What the filter looks at besides the name."""
    stamp: int = 0
    """Another number, another picture."""

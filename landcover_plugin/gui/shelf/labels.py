"""Texts of a card's page: its title, its facts, a path."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontInfo, QPalette
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QWidget

from ...processing.parameters import tr

LARGER = 1.3
SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)
CELL = '<td style="padding: 2px 14px 2px 0">{}</td>'


class FactsLabel(QLabel):
    """A table of names and texts, which can be copied as one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(SELECTABLE)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(tr("Facts"))

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show these facts; a text may have several lines."""
        rows = [
            CELL.format(f"{escape(name)}:") + CELL.format(escape(text).replace("\n", "<br>"))
            for name, text in facts
        ]
        self.setText(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
        self.setVisible(bool(rows))


def one_line() -> QLineEdit:
    """Return a place for a path, which cannot be broken into lines, to be copied and scrolled."""
    line = QLineEdit()
    line.setReadOnly(True)
    line.setFrame(False)
    line.setAccessibleName(tr("File"))
    palette = line.palette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    line.setPalette(palette)
    return line


def faint(label: QLabel) -> QLabel:
    """Return a label that stands back."""
    palette = label.palette()
    role = QPalette.ColorRole
    palette.setColor(role.WindowText, palette.color(role.PlaceholderText))
    label.setPalette(palette)
    label.setWordWrap(True)
    return label


def large(label: QLabel) -> QLabel:
    """Return a label in large bold letters."""
    font = label.font()
    font.setPointSizeF(QFontInfo(font).pointSizeF() * LARGER)
    font.setBold(True)
    label.setFont(font)
    return plain(label)


def plain(label: QLabel) -> QLabel:
    """Return a label whose text is taken as it is, wraps and can be copied."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(SELECTABLE)
    return label

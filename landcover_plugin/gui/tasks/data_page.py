"""The page of a dialog that shows what the chosen data set holds."""

from __future__ import annotations

from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ...processing.parameters import tr
from ..setup.work import Work
from .class_table import ClassTable
from .facts import DataFacts, read_facts

MOST_WARNINGS = 6


class DataPage(QStackedWidget):
    """A table of classes with what they lack, or a sentence on why there is none."""

    read = pyqtSignal(object)
    """The data set's facts, or None where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMargin(2 * self.fontMetrics().averageCharWidth())
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.table = ClassTable()
        self.warnings = QWidget()
        self._lines = QGridLayout(self.warnings)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setColumnStretch(1, 1)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.addWidget(self.title)
        column.addWidget(self.table, 1)
        column.addWidget(self.warnings)
        self.addWidget(self.message)
        self.addWidget(shown)
        self._path: str | None = None
        self._works: set[Work] = set()
        self.show_path("")

    def show_path(self, path: str) -> None:
        """Read the data set that lies there, on a thread: it may lie on another computer."""
        if path == self._path:
            return
        self._path = path
        if path:
            work = Work("", lambda _: read_facts(path), lambda work: self._take(path, work))
            self._works.add(work.start())
        else:
            self._show_problem(tr("Choose a data set to see what it holds."))

    def forget(self) -> None:
        """Take no notice of what is still being read."""
        self._path = None

    def _take(self, path: str, work: Work) -> None:
        self._works.discard(work)
        if path != self._path:
            return
        if work.error is None:
            self._show_facts(work.result)
        else:
            self._show_problem(str(work.error))

    def _show_problem(self, text: str) -> None:
        self.message.setText(text)
        self.setCurrentIndex(0)
        self.read.emit(None)

    def _show_facts(self, facts: DataFacts) -> None:
        self.title.setText(
            f"<b>{escape(facts.folder.name, False)}</b><br>{escape(summary(facts), False)}"
        )
        self.table.show_facts(facts)
        self._show_warnings(facts.lacks())
        self.setCurrentIndex(1)
        self.read.emit(facts)

    def _show_warnings(self, texts: list[str]) -> None:
        while item := self._lines.takeAt(0):
            item.widget().deleteLater()
        side = self.fontMetrics().height()
        icon = QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(side, side)
        if len(texts) > MOST_WARNINGS:
            more = tr("… and {} more.").format(len(texts) - MOST_WARNINGS)
            texts = [*texts[:MOST_WARNINGS], more]
        for row, text in enumerate(texts):
            sign, line = QLabel(), QLabel(text)
            sign.setPixmap(icon)
            line.setWordWrap(True)
            self._lines.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(line, row, 1)
        self.warnings.setVisible(bool(texts))


def summary(facts: DataFacts) -> str:
    """Return in one line what a data set is made of."""
    images = tr("1 image") if facts.scenes == 1 else tr("{} images").format(facts.scenes)
    pixel = "" if facts.resolution is None else tr("{:g} m").format(facts.resolution)
    labelled = tr("{} labelled pixels").format(QLocale().toString(facts.total))
    bands = ", ".join(facts.bands)
    return " · ".join(part for part in (images, bands, pixel, labelled) if part)

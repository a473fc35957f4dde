"""The page of a dialog that shows crops of the chosen data set beside their labels."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QImage, QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...processing.parameters import tr
from ..asking import Asker, Question
from ..runs.picture import Picture
from .class_table import split_title
from .facts import DataFacts

TASK = "preview"
USUAL_CROP, COUNT = 256, 8
THIN = 0.35
"""The height of the bar that shows that a picture is being made, of the text's."""
MILLISECONDS_TO_TYPE = 400


class CropsPage(QWidget):
    """A picture that the worker makes as soon as it is looked at, and again when it is outdated."""

    def __init__(self, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asker = asker
        self._question: Question | None = None
        self._facts: DataFacts | None = None
        self._crop = USUAL_CROP
        self._seed = 0
        self._shown: dict[str, object] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(MILLISECONDS_TO_TYPE)
        self._soon.timeout.connect(self._refresh)
        self._make_widgets()
        self.split.currentIndexChanged.connect(self._refresh)
        self.varied.toggled.connect(self._refresh)
        self.others.clicked.connect(self._show_others)
        self.show_facts(None)

    def show_facts(self, facts: DataFacts | None) -> None:
        """Show crops of this data set, or of none."""
        self._facts = facts
        chosen = self.split.currentData()
        self.split.blockSignals(True)
        self.split.clear()
        for split in [s for s in facts.splits if facts.in_split(s)] if facts else []:
            self.split.addItem(split_title(split), split)
        self.split.setCurrentIndex(max(0, self.split.findData(chosen)))
        self.split.blockSignals(False)
        for control in (self.split, self.varied, self.others):
            control.setEnabled(self.split.count() > 0)
        self._shown = {}
        self._refresh()

    def set_crop(self, crop: int) -> None:
        """Have crops so large; 0 takes a usual size."""
        self._crop = crop or USUAL_CROP
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the picture now that somebody looks."""
        super().showEvent(event)
        self._refresh()

    def _make_widgets(self) -> None:
        self.picture = Picture(self)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMargin(2 * self.fontMetrics().averageCharWidth())
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.message)
        self.stack.addWidget(self.picture)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(max(3, round(THIN * self.fontMetrics().height())))
        self.busy.setAccessibleName(tr("The picture is being made"))
        kept = self.busy.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.busy.setSizePolicy(kept)
        self.busy.hide()
        self.split = QComboBox(self)
        self.split.setAccessibleName(tr("Split"))
        self.varied = QCheckBox(tr("As training varies them"), self)
        self.others = QPushButton(tr("Others"), self)
        self.others.setAutoDefault(False)
        self.others.setToolTip(tr("Draw other crops."))
        row = QHBoxLayout()
        row.addWidget(self.split)
        row.addWidget(self.varied)
        row.addStretch()
        row.addWidget(self.others)
        column = QVBoxLayout(self)
        column.addWidget(self.stack, 1)
        column.addWidget(self.busy)
        column.addLayout(row)

    def _show_others(self) -> None:
        self._seed += 1
        self._refresh()

    def _wish(self) -> dict[str, object]:
        if self._facts is None or not self.split.count():
            return {}
        return {
            "dataset": str(self._facts.folder),
            "split": self.split.currentData(),
            "crop": self._crop,
            "count": COUNT,
            "augment": self.varied.isChecked(),
            "seed": self._seed,
        }

    def _refresh(self, *_: object) -> None:
        """Ask for the picture that is wanted, if it is looked at and not on its way."""
        wish = self._wish()
        if not wish:
            self._say(tr("Choose a data set to see crops of it."))
        elif self.isVisible() and wish != self._shown:
            self._shown = wish
            self._give_up()
            if self.stack.currentWidget() is self.message:
                self.message.clear()
            self.busy.show()
            folder = tempfile.mkdtemp(prefix="lclab-", dir=QgsProcessingUtils.tempFolder())
            output = str(Path(folder) / "crops.png")
            params = {**wish, "output": output}
            self._question = Question(TASK, params, self._take, lambda _: taken(output))
            self._asker.ask(self._question)

    def _give_up(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            self._asker.drop(question)
        self.busy.hide()

    def _take(self, question: Question) -> None:
        if question is not self._question:
            return
        self._question = None
        self.busy.hide()
        if question.error is not None:
            self._shown = {}
            self._say(str(question.error))
            return
        self.picture.show_picture(question.result)
        self.stack.setCurrentWidget(self.picture)

    def _say(self, text: str) -> None:
        self._give_up()
        self.message.setText(text)
        self.stack.setCurrentWidget(self.message)


def taken(path: str) -> QImage:
    """Return the picture of a file, which is not needed any more, in any thread."""
    image = QImage(path)
    Path(path).unlink()
    return image

"""What a run will cost on this machine, asked of the worker before the run is started."""

from __future__ import annotations

from html import escape
from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ...installing.places import as_size
from ...processing.parameters import tr
from ...texts import later
from ..asking import Asker, Question
from ..runs.words import duration

DRY_RUN = "dry_run"
"""The parameter by which a task only tells what it costs."""
TIGHT = 0.9
"""Of the free memory, what is too much to need."""
LETTERS_OF_BAR = 14
Ask = Callable[["Callable[[dict[str, Any]], None]"], None]


class EstimateBar(QFrame):
    """A button that asks, and the answer; `read` hands the form's values on if they are right."""

    def __init__(self, asker: Asker, task: str, read: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asker = asker
        self._task = task
        self._read = read
        self._question: Question | None = None
        self._has_answer = False
        self._is_old = False
        self._make_widgets()
        self.button.clicked.connect(self._press)
        self._say(tr("How long will it take, and is there memory enough?"))

    def set_old(self, *_: object) -> None:
        """Note that the form no longer says what was asked for."""
        self._is_old = True
        if self._has_answer:
            self._show_age()

    def _make_widgets(self) -> None:
        self.button = QPushButton(tr("Estimate"), self)
        self.button.setAutoDefault(False)
        self.button.setToolTip(tr("Measure a few steps on this machine; nothing is written."))
        names = (tr("Estimate"), tr("Cancel"))
        self.button.setMinimumWidth(max(map(self._width_of, names)))
        self.icon = QLabel(self)
        self.answer = QLabel(self)
        self.answer.setWordWrap(True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.busy = QProgressBar(self)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedWidth(LETTERS_OF_BAR * self.fontMetrics().averageCharWidth())
        self.busy.setAccessibleName(tr("Measuring"))
        row = QHBoxLayout(self)
        edge = self.fontMetrics().height() // 3
        row.setContentsMargins(edge, edge, edge, edge)
        row.addWidget(self.button)
        row.addWidget(self.busy)
        row.addWidget(self.icon)
        row.addWidget(self.answer, 1)

    def _width_of(self, name: str) -> int:
        return int(QPushButton(name).sizeHint().width())

    def _press(self) -> None:
        if self._question is not None:
            self._asker.cancel(self._question)
            return
        self._read(self._ask)

    def _ask(self, values: dict[str, Any]) -> None:
        if self._question is not None:  # two clicks, while layers were written
            return
        self._is_old = False
        self._question = Question(self._task, {**values, DRY_RUN: True}, self._take)
        self._say(tr("Measuring a few steps…"))
        self._asker.ask(self._question)

    def _take(self, question: Question) -> None:
        self._question = None
        if question.is_cancelled:
            self._say(tr("Cancelled."))
        elif question.error is not None:
            self._say(escape(str(question.error), False), is_warning=True)
        else:
            self._show_answer(question.result, question.warnings)

    def _show_answer(self, found: dict[str, Any], warnings: list[str]) -> None:
        problems = [*([tr(TOO_MUCH)] if is_too_much(found) else []), *warnings]
        lines = [in_words(found), *(escape(problem, False) for problem in problems)]
        self._say("<br>".join(lines), is_warning=bool(problems))
        self._has_answer = True
        self._text = self.answer.text()
        self._show_age()

    def _show_age(self) -> None:
        """Grey an answer to what the form said before."""
        old = tr("Out of date, as the form has changed. It was: {}")
        self.answer.setText(old.format(self._text) if self._is_old else self._text)
        self.answer.setEnabled(not self._is_old)

    def _say(self, text: str, *, is_warning: bool = False) -> None:
        self._has_answer = False
        self.answer.setEnabled(True)
        self.answer.setText(text)
        side = self.fontMetrics().height()
        self.icon.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(side, side))
        self.icon.setVisible(is_warning)
        self._show_busy()

    def _show_busy(self) -> None:
        is_busy = self._question is not None
        self.busy.setVisible(is_busy)
        self.button.setText(tr("Cancel") if is_busy else tr("Estimate"))


TOO_MUCH = later("There is too little memory. Choose a smaller batch, crop or network.")


def is_too_much(found: dict[str, Any]) -> bool:
    """Return whether more memory is needed than there is, or all but all of it."""
    needed, free = found.get("memory_bytes"), found.get("free_bytes")
    return bool(needed and free and needed > TIGHT * free)


def in_words(found: dict[str, Any]) -> str:
    """Return time and memory as a sentence, with the time in bold."""
    if not found["seconds"]:
        return tr("Nothing is left to do: this run is done.")
    time = f"<b>{escape(duration(max(1.0, found['seconds'])), False)}</b>"
    told = tr("About {} on {}").format(time, escape(place(found), False))
    needed, free = found.get("memory_bytes"), found.get("free_bytes")
    if not (needed and free):
        return told
    return tr("{}, {} of {} free memory").format(told, f"<b>{as_size(needed)}</b>", as_size(free))


def place(found: dict[str, Any]) -> str:
    """Return what is computed with, as users call it."""
    if found.get("device_type") != "cpu":
        return str(found["device"])
    if found["threads"] == 1:
        return tr("the processor (1 thread)")
    return tr("the processor ({} threads)").format(found["threads"])

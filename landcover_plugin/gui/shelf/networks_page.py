"""The networks that can be trained: by purpose first, then all others."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...core.lclab.choices import CHOICES
from ...core.lclab.registry import Entry, models
from ...processing.parameters import tr
from .counts import SIZE, Count, remembered
from .labels import FactsLabel, large, plain
from .models_page import button
from .row import Row
from .rows import RowsView
from .words import count_text


class NetworksPage(QWidget):
    """Shows networks; what is to be done is told by signals."""

    training_wanted = pyqtSignal(str)
    counting_wanted = pyqtSignal()

    def __init__(self, can_train: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = remembered()
        self.filter = QgsFilterLineEdit()
        self.filter.setShowSearchIcon(True)
        self.filter.setPlaceholderText(tr("Search by name or purpose"))
        self.filter.setAccessibleName(tr("Search"))
        self.list = RowsView()
        self.list.setAccessibleName(tr("Networks"))
        self.title, self.summary, self.facts = large(QLabel()), plain(QLabel()), FactsLabel()
        self.train = button(tr("&Train with this…"), "mActionStart.svg")
        self.train.setVisible(can_train)
        self.count = button(tr("&Count sizes"), "mActionCalculateField.svg")
        self.count.setToolTip(
            tr("Counts parameters and operations of all networks, once; takes half a minute.")
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        self._build()
        self.filter.textChanged.connect(self.list.seek)
        self.list.chosen.connect(self._show_chosen)
        self.list.taken.connect(lambda name: can_train and self.training_wanted.emit(name))
        self.train.clicked.connect(lambda: self.training_wanted.emit(self.list.key))
        self.count.clicked.connect(self.counting_wanted)
        self._show_rows()

    def show_counts(self, counts: dict[str, Count]) -> None:
        """Show how large the networks are."""
        self._counts = counts
        self._show_rows()
        self._show_chosen(self.list.key)

    def show_progress(self, fraction: float | None) -> None:
        """Show how far counting is, None when it is over."""
        self.bar.setVisible(fraction is not None)
        self.count.setEnabled(fraction is None)
        self.bar.setRange(0, 100 if fraction else 0)
        self.bar.setValue(round(100 * (fraction or 0)))

    def _build(self) -> None:
        left, right, splitter = QWidget(), QWidget(), QSplitter(Qt.Orientation.Horizontal)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        below = QHBoxLayout()
        below.addWidget(self.count)
        below.addWidget(self.bar)
        below.addStretch()
        column.addWidget(self.filter)
        column.addWidget(self.list)
        column.addLayout(below)
        column = QVBoxLayout(right)
        column.setContentsMargins(self.fontMetrics().height() // 2, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.train)
        buttons.addStretch()
        column.addWidget(self.title)
        column.addWidget(self.summary)
        column.addWidget(self.facts)
        column.addStretch()
        column.addLayout(buttons)
        for side in (left, right):
            splitter.addWidget(side)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        QHBoxLayout(self).addWidget(splitter)

    def _show_rows(self) -> None:
        by_purpose = [self._row(c.name, c.summary) for c in CHOICES.values()]
        others = [self._row(name, entry.summary) for name, entry in models.entries().items()]
        self.list.show_group(0, tr("By purpose"), by_purpose)
        self.list.show_group(1, tr("All networks"), others)

    def _row(self, name: str, summary: str) -> Row:
        count = self._counts.get(name)
        figure = tr("{} parameters").format(count_text(count.params)) if count else ""
        return Row(name, name, figure, (tr(summary),), hint=tr(summary))

    def _show_chosen(self, name: str) -> None:
        self.train.setEnabled(bool(name))
        self.title.setText(name)
        choice = CHOICES.get(name)
        entry = models.entries().get(choice.network if choice else name)
        self.summary.setText(tr(choice.summary if choice else entry.summary) if entry else "")
        settings = choice.settings if choice else {}
        self.facts.show_facts(self._facts_of(name, entry, settings) if entry else [])

    def _facts_of(
        self, name: str, entry: Entry, settings: dict[str, object]
    ) -> list[tuple[str, str]]:
        count, unknown = self._counts.get(name), tr("not counted yet")
        work = tr("{} for an image of {} × {} pixels")
        arguments = {**entry.arguments, **settings}
        table = entry.facts.get("table", "")
        source = [str(entry.facts.get("paper", "")), tr("table {}").format(table) if table else ""]
        facts = [
            (tr("Network"), entry.name if settings else ""),
            (tr("Parameters"), count_text(count.params) if count else unknown),
            (tr("Operations"), work.format(count_text(count.flops), SIZE, SIZE) if count else ""),
            (tr("Compared in"), ", ".join(filter(None, source))),
            (tr("Arguments"), "\n".join(f"{key} = {value}" for key, value in arguments.items())),
        ]
        return [fact for fact in facts if fact[1]]

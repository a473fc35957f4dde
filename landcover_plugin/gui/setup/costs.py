"""What a set-up will cost, in words, before it starts."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

from ...installing.places import as_size
from ...installing.plan import Bill, Plan
from ...installing.standalone import PYTHON_VERSION
from ...processing.parameters import tr
from .ways import EXISTING, MAKE


class Costs(QWidget):
    """Rows of names and values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._labels: list[QLabel] = []

    def show_words(self, text: str) -> None:
        """Show a sentence instead of rows."""
        self._show([("", escape(text, quote=False))])

    def show_way(self, way: str) -> None:
        """Show what a way still needs."""
        self.show_words(
            {
                MAKE: tr("Looking at this machine…"),
                EXISTING: tr("Nothing is downloaded or written. Choose a Python."),
            }.get(way, tr("Choose the folder of wheels."))
        )

    def show_plan(self, plan: Plan, bill: Bill) -> None:
        """Show what a plan costs."""
        python = str(plan.python or tr("Python {}, which is brought").format(PYTHON_VERSION))
        sizes = map(as_size, (bill.disk, bill.kept, bill.free))
        disk = tr("{} while it is made, {} in the end; {} are free").format(*sizes)
        download = tr("about {}").format(as_size(bill.download)) if bill.download else tr("nothing")
        rows = [
            (tr("Download"), download),
            (tr("Disk"), f"<b>{tr('Too little:')} {disk}</b>" if bill.is_too_much else disk),
            (tr("Where"), escape(str(plan.places.worker), quote=False)),
            (tr("Made from"), escape(python, quote=False)),
            (tr("Computes with"), escape(plan.computing.text, quote=False)),
        ]
        if plan.computing.problem:
            rows.append(("", f"<b>{escape(plan.computing.problem, quote=False)}</b>"))
        self._show(rows)

    def text(self) -> str:
        """Return all that is shown."""
        return "\n".join(label.text() for label in self._labels)

    def _show(self, rows: list[tuple[str, str]]) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._labels = []
        for name, text in rows:
            label = QLabel(text, self)
            label.setWordWrap(True)
            self._labels.append(label)
            if name:
                title = QLabel(name, self)
                title.setAlignment(Qt.AlignmentFlag.AlignTop)
                title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
                self._form.addRow(title, label)
            else:
                self._form.addRow(label)

"""Messages about runs: short in the message bar, whole in the log panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMessageLog

from ...core.lclab.errors import LabError
from ...processing.parameters import tr
from ...runs.record import State
from ...runs.run import Run
from .words import line_text

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

TITLE = "Land Cover Lab"
SECONDS = 10
LONGEST = 200
LAST_LINES = 5


def tell_end(iface: QgisInterface, run: Run) -> None:
    """Tell how a run ended."""
    texts = {
        State.DONE: (tr("The run '{}' is done."), Qgis.MessageLevel.Success),
        State.STOPPED: (tr("The run '{}' was stopped."), Qgis.MessageLevel.Info),
        State.FAILED: (tr("The run '{}' failed: {}"), Qgis.MessageLevel.Critical),
        State.DIED: (tr("The run '{}' broke off. {}"), Qgis.MessageLevel.Critical),
    }
    wording, level = texts[run.state]
    with run.lock:
        lines = list(run.history.lines)[-LAST_LINES:]
    last = lines[-1].text if lines and run.state is State.FAILED else tr("Its log says more.")
    whole = "\n".join([wording.format(run.title, ""), str(run.output), *map(line_text, lines)])
    tell(iface, wording.format(run.title, last), whole, level)


def tell_error(iface: QgisInterface, error: LabError) -> None:
    """Tell that something could not be done."""
    tell(iface, str(error), str(error), Qgis.MessageLevel.Critical)


def tell(iface: QgisInterface, text: str, whole: str, level: Qgis.MessageLevel) -> None:
    """Put a message into the bar and all of it into the log."""
    QgsMessageLog.logMessage(whole, TITLE, level, False)
    first = text.partition("\n")[0]
    shown = first if len(first) <= LONGEST else first[: LONGEST - 1] + "…"
    iface.messageBar().pushMessage(TITLE, shown, level, SECONDS)

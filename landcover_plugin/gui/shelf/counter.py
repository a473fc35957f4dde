"""Has the worker count how large the networks are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.lclab.errors import LabError
from ...processing.parameters import tr
from ..setup.work import Work
from . import counts

if TYPE_CHECKING:
    from ...worker_client import WorkerPool
    from ...worker_process import Command


class Counter(QObject):
    """Counts all networks at a time, which takes the worker less than a minute."""

    progressed = pyqtSignal(object)
    """From 0 to 1, or None when it is over."""
    counted = pyqtSignal(dict)
    failed = pyqtSignal(object)

    def __init__(
        self, workers: WorkerPool, command: Callable[[], Command], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workers, self._command = workers, command
        self._work: Work | None = None

    def close(self) -> None:
        """Give up, and tell nothing more."""
        work, self._work = self._work, None
        if work:
            work.cancel()

    def count(self) -> None:
        """Begin to count, unless it goes on already."""
        if self._work:
            return
        try:
            command = self._command()
        except LabError as error:
            self.failed.emit(error)
            return

        def do(work: Work) -> Any:
            def on_event(event: dict[str, Any]) -> None:
                if event.get("event") == "progress":
                    work.tell(float(event["fraction"]), str(event["message"]))

            answer = self._workers.request(
                command, "profile", counts.request(), on_event, work.isCanceled
            )
            return counts.counts_in(answer)

        self._work = Work(tr("Counting the sizes of networks"), do, self._end)
        self._work.told.connect(lambda fraction, _: self.progressed.emit(fraction))
        self.progressed.emit(0.0)
        self._work.start()

    def _end(self, work: Work) -> None:
        if work is not self._work:
            return
        self._work = None
        self.progressed.emit(None)
        if work.error:
            self.failed.emit(work.error)
        else:
            counts.remember(work.result)
            self.counted.emit(work.result)

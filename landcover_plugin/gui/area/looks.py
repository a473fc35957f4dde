"""Looks one after the other, so that the one warm worker serves them all."""

from __future__ import annotations

import threading
from collections import deque
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...worker_client import WorkerPool
from ...worker_process import Command
from ..setup.work import Work as Loading
from .look import Look
from .places import remove
from .wishes import Work


class Looks(QObject):
    """Drawn areas wait for each other; of live looks only the newest counts."""

    began = pyqtSignal(object)
    ended = pyqtSignal(object)

    def __init__(self, workers: WorkerPool) -> None:
        super().__init__()
        self._workers = workers
        self._running: Look | None = None
        self._waiting: deque[Work] = deque()
        self._loading: Loading | None = None
        self._to_load: tuple[Command, Path] | None = None
        self._is_free = threading.Event()
        """Whether the worker loads no model."""
        self._is_free.set()
        self._is_closed = False

    @property
    def is_busy(self) -> bool:
        """Whether any look runs or waits."""
        return self._running is not None

    def add(self, work: Work) -> None:
        """Begin a look as soon as its turn comes; a live one ends the live one before."""
        if work.is_live:
            self.cancel_live()
        self._waiting.append(work)
        self._begin_next()

    def load(self, command: Command, model: Path) -> None:
        """Have the worker load a model, for the first look to come sooner.

        A look that runs loads its own. What goes wrong is told by the look that meets it.
        """
        if self._running or self._loading:
            self._to_load = (command, model) if self._loading else None
            return
        self._is_free.clear()
        self._to_load = None

        def do(loading: Loading) -> Any:
            asked = command, "warm", {"model": str(model)}
            try:
                return self._workers.request(*asked, lambda _: None, loading.isCanceled)
            finally:
                self._is_free.set()

        self._loading = Loading("", do, self._end_loading).start()

    def cancel(self) -> None:
        """Give up all looks."""
        self._drop(lambda _: True)

    def cancel_live(self) -> None:
        """Give up the live look."""
        self._drop(lambda work: work.is_live)

    def cancel_of(self, layer_id: str) -> None:
        """Give up the looks at one layer."""
        self._drop(lambda work: work.layer_id == layer_id)

    def close(self) -> None:
        """Give up all looks and tell nobody."""
        self._is_closed = True
        if self._loading:
            self._loading.cancel()
        self.cancel()

    def _drop(self, is_meant: Callable[[Work], bool]) -> None:
        for work in [work for work in self._waiting if is_meant(work)]:
            self._waiting.remove(work)
            remove(work.output)
        if self._running and is_meant(self._running.work):
            self._running.cancel()

    def _begin_next(self) -> None:
        if self._running or not self._waiting:
            return
        self._running = Look(self._waiting.popleft(), self._workers, self._is_free, self._end)
        self.began.emit(self._running)
        QgsApplication.taskManager().addTask(self._running)

    def _end_loading(self, _: Loading) -> None:
        self._loading = None
        self._is_free.set()  # also where it never began
        if self._to_load and not self._is_closed:
            self.load(*self._to_load)

    def _end(self, look: Look) -> None:
        self._running = None
        if self._is_closed or not look.is_done:
            remove(look.work.output)
        if self._is_closed:
            return
        self.ended.emit(look)
        self._begin_next()

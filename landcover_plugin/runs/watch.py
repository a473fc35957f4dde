"""A thread that follows runs and does what may wait for a disk, so that nobody else has to."""

from __future__ import annotations

import queue
import threading
import traceback
from pathlib import Path
from typing import Callable

from ..core.lclab.errors import LabError, WorkError
from .run import Run

SECONDS_BETWEEN_LOOKS = 1.0
SECONDS_BETWEEN_PARTS = 0.02
LOOKS_TO_SKIP = 10
"""A run that is over is looked at more rarely: it may be gone on with from elsewhere."""

Job = Callable[[], None]


class Watch:
    """Looks at every run once a second and tells of those that have news, on its own thread."""

    def __init__(
        self, on_news: Callable[[list[Run]], None], on_error: Callable[[LabError], None]
    ) -> None:
        self._on_news = on_news
        self._on_error = on_error
        self._jobs: queue.Queue[Job] = queue.Queue()
        self._runs: dict[Path, Run] = {}
        self._looks = 0
        self._is_closed = False
        self._is_heard = True
        self._thread = threading.Thread(target=self._live, name="runs", daemon=True)
        self._thread.start()

    def do(self, job: Job) -> None:
        """Have this done on the thread; an error that it raises is told."""
        self._jobs.put(job)

    def follow(self, runs: list[Run]) -> None:
        """Follow these runs and no others."""

        def take() -> None:
            self._runs = {run.folder: run for run in runs}
            self._looks = 0

        self.do(take)

    def close(self) -> None:
        """Tell nothing from now on, and leave as soon as what was asked before is done."""

        def leave() -> None:
            self._is_closed = True

        self._is_heard = False
        self.do(leave)

    def _live(self) -> None:
        while not self._is_closed:
            is_behind = any(run.has_more for run in self._runs.values())
            self._work(SECONDS_BETWEEN_PARTS if is_behind else SECONDS_BETWEEN_LOOKS)
            news = [run for run in self._due() if run.look()]
            if news and self._is_heard:
                self._on_news(news)

    def _due(self) -> list[Run]:
        is_round = self._looks % LOOKS_TO_SKIP == 0
        self._looks += 1
        runs = list(self._runs.values())
        return [run for run in runs if is_round or run.has_more or not run.state.is_over]

    def _work(self, seconds: float) -> None:
        """Wait for a job this long, and do all that are there."""
        try:
            job = self._jobs.get(timeout=seconds)
            while True:
                self._attempt(job)
                job = self._jobs.get_nowait()
        except queue.Empty:
            return

    def _attempt(self, job: Job) -> None:
        try:
            job()
        except LabError as error:
            self._tell(error)
        except OSError as error:
            name = f"{error.filename}: " if error.filename else ""
            self._tell(WorkError(f"{name}{error.strerror or error}."))
        except Exception as error:  # noqa: BLE001 - the thread goes on; the log has the rest
            self._tell(LabError(f"{error}\n{traceback.format_exc()}"))

    def _tell(self, error: LabError) -> None:
        if self._is_heard:
            self._on_error(error)

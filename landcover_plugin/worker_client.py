"""The other side of the worker's protocol: asks workers to do tasks, and keeps one warm.

Knows no Qt. A request blocks the thread that makes it, so QGIS makes it from a background thread.
"""

from __future__ import annotations

import signal
import threading
import time
from pathlib import Path
from typing import Any, Callable

from .core.lclab.errors import (
    EXIT_MEMORY,
    MEMORY_REMEDY,
    CancelledError,
    InputError,
    LabError,
    OutOfMemoryError,
    WorkError,
)
from .texts import tr
from .worker_process import CHOOSE_PYTHON, Command, Event, WorkerProcess

OnEvent = Callable[[Event], None]
IsCancelled = Callable[[], bool]

SECONDS_TO_START = 120.0
SECONDS_TO_CONFIRM_CANCEL = 2.0
SECONDS_TO_STAY_WARM = 900.0
ENDINGS = ("result", "error", "cancelled")
ERRORS: dict[str, type[LabError]] = {
    "input": InputError,
    "memory": OutOfMemoryError,
    "work": WorkError,
}
SURVIVED = ("input", "work")


class Worker:
    """A worker that does one task after the other."""

    def __init__(self, command: Command, seconds_to_start: float = SECONDS_TO_START) -> None:
        self.command = command
        self.process = WorkerProcess(command)
        self._seconds_to_start = seconds_to_start
        self._is_ready = False
        self._is_busy = False
        self._requests = 0
        self.task = ""
        """The task that it has been taken for."""

    @property
    def is_free(self) -> bool:
        """Whether it can take another request."""
        return self.process.is_alive and not self._is_busy

    def request(
        self, task: str, params: dict[str, Any], on_event: OnEvent, is_cancelled: IsCancelled
    ) -> Any:
        """Have one task done and return its result, or raise what went wrong.

        Where the cause is not the input, the end of the worker's log comes before as an event
        `worker_log`.
        """
        try:
            self._await_ready(is_cancelled)
            return self._do(task, params, on_event, is_cancelled)
        except (InputError, CancelledError):
            raise
        except LabError:
            lines = self.process.take_log()
            on_event({"event": "worker_log", "message": "\n".join(lines)})
            raise

    def _await_ready(self, is_cancelled: IsCancelled) -> None:
        deadline = time.monotonic() + self._seconds_to_start
        while not self._is_ready:
            if is_cancelled():
                raise CancelledError
            if time.monotonic() > deadline:
                self.process.kill()
                raise self._broken(tr("gave no sign within {:g} s").format(self._seconds_to_start))
            event = self.process.next_event()
            if event is None:
                raise self._broken(tr("ended at once with {}").format(self.process.exit_text()))
            self._is_ready = event.get("event") == "ready"

    def _do(
        self, task: str, params: dict[str, Any], on_event: OnEvent, is_cancelled: IsCancelled
    ) -> Any:
        self._is_busy = True
        self._requests += 1
        identifier = str(self._requests)
        self.process.send({"id": identifier, "task": task, "params": params})
        last = self._followed(identifier, on_event, is_cancelled)
        kind = str(last.get("kind", ""))
        self._is_busy = last["event"] == "error" and kind not in SURVIVED
        if last["event"] == "result":
            return last.get("result")
        if last["event"] == "cancelled":
            raise CancelledError
        message = str(last.get("message") or tr("The worker gave no reason."))
        facts = {name: str(last.get(name) or "") for name in ("field", "remedy")}
        raise ERRORS.get(kind, LabError)(message, **facts)

    def _followed(self, identifier: str, on_event: OnEvent, is_cancelled: IsCancelled) -> Event:
        """Hand on the events of one request and return the one that ends it."""
        deadline: float | None = None
        while True:
            if deadline is None and is_cancelled():
                deadline = time.monotonic() + SECONDS_TO_CONFIRM_CANCEL
                self.process.send({"cancel": identifier})
            if deadline and time.monotonic() > deadline:
                # The user need not wait while the worker cleans up; if it doesn't, it is killed.
                self.process.close()
                raise CancelledError
            event = self.process.next_event()
            if event is None:
                raise CancelledError if deadline else self._died()
            if event.get("id") != identifier:
                continue
            if event["event"] in ENDINGS:
                return event
            on_event(event)

    def _broken(self, problem: str) -> WorkError:
        told = tr("The worker's Python {} {}.").format(self.command[0], problem)
        return WorkError(told, remedy=tr(CHOOSE_PYTHON))

    def _died(self) -> LabError:
        message = tr("The worker stopped with {}.").format(self.process.exit_text())
        # Linux kills whoever takes the last of the memory.
        killed = -getattr(signal, "SIGKILL", 9)
        if self.process.exit_code() in (EXIT_MEMORY, killed):
            return OutOfMemoryError(
                message, remedy=f"{tr('Memory may have run out.')} {MEMORY_REMEDY}"
            )
        remedy = tr("Try again; if it happens twice, report it with the log.")
        return WorkError(message, remedy=remedy)


class WorkerPool:
    """Gives every request a worker of its own and keeps one of them warm for the next.

    A warm worker holds a model, perhaps in the GPU's memory, so it goes when it is long not needed.
    """

    def __init__(self, seconds_to_stay_warm: float = SECONDS_TO_STAY_WARM) -> None:
        self._seconds_to_stay_warm = seconds_to_stay_warm
        self._warm: Worker | None = None
        self._retirement: threading.Timer | None = None
        self._busy: set[Worker] = set()
        self._lock = threading.Lock()

    def request(
        self,
        command: Command,
        task: str,
        params: dict[str, Any],
        on_event: OnEvent,
        is_cancelled: IsCancelled,
    ) -> Any:
        """Have one task done by a worker that (python, launcher) starts, or by the warm one."""
        worker = self._taken(command, task)
        try:
            return worker.request(task, params, on_event, is_cancelled)
        finally:
            self._give_back(worker)

    def close(self) -> None:
        """Let every worker go; those that work give up what they do."""
        with self._lock:
            workers = list(self._busy)
        for worker in workers:
            worker.process.close()
        self.let_idle_go()

    def let_idle_go(self, *, is_end_awaited: bool = False) -> None:
        """Let the worker go that waits for the next request."""
        worker = self._cooled()
        if worker:
            worker.process.close()
        if worker and is_end_awaited:
            worker.process.exit_code()

    def tasks_in(self, folder: Path) -> list[str]:
        """Return what is being done by workers whose Python lies in a folder."""
        with self._lock:
            return [worker.task for worker in self._busy if folder in worker.command[0].parents]

    def _cooled(self) -> Worker | None:
        """Return the warm worker, if there is one, and keep it no longer."""
        with self._lock:
            worker, self._warm = self._warm, None
            if self._retirement:
                self._retirement.cancel()
            return worker

    def _taken(self, command: Command, task: str) -> Worker:
        worker = self._cooled()
        if worker and not (worker.is_free and worker.command == command):
            worker.process.close()
            worker = None
        worker = worker or Worker(command)
        worker.task = task
        with self._lock:
            self._busy.add(worker)
        return worker

    def _give_back(self, worker: Worker) -> None:
        with self._lock:
            self._busy.discard(worker)
            is_kept = self._warm is None and worker.is_free
            if is_kept:
                self._warm = worker
                self._retirement = threading.Timer(self._seconds_to_stay_warm, self.let_idle_go)
                self._retirement.daemon = True
                self._retirement.start()
        if not is_kept:
            worker.process.close()

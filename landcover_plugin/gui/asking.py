"""Questions to the worker that a widget asks in the background, one after the other."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any, Callable

from ..core.lclab.errors import CancelledError, LabError
from ..provider import chosen_command
from ..worker_client import WorkerPool
from ..worker_process import Command, Event
from .setup.work import Work


@dataclass(eq=False)
class Question:
    """A task with its parameters; `when_answered` gets it back on the main thread."""

    task: str
    params: dict[str, Any]
    when_answered: Callable[[Question], None]
    digest: Callable[[Any], Any] | None = None
    """What is made of the result, still on the background thread."""
    result: Any = None
    error: LabError | None = None
    warnings: list[str] = field(default_factory=list)
    """What the worker warned of meanwhile."""

    @property
    def is_cancelled(self) -> bool:
        """Whether it was given up."""
        return isinstance(self.error, CancelledError)


class Asker:
    """Has one worker answer what is asked, so that nothing measures what something else slows.

    Whoever owns it closes it; after that nobody is told anything.
    """

    def __init__(self, workers: WorkerPool) -> None:
        self._workers = workers
        self._waiting: deque[Question] = deque()
        self._asked: Question | None = None
        self._work: Work | None = None
        self._is_closed = False

    def ask(self, question: Question) -> None:
        """Ask it as soon as its turn comes."""
        if not self._is_closed:
            self._waiting.append(question)
            self._ask_next()

    def cancel(self, question: Question) -> None:
        """Give up a question; it is handed back as a cancelled one."""
        if question in self._waiting:
            self._waiting.remove(question)
            question.error = CancelledError()
            question.when_answered(question)
        elif question is self._asked and self._work is not None:
            self._work.cancel()

    def drop(self, question: Question) -> None:
        """Do not ask it any more; one that is being answered comes back all the same."""
        if question in self._waiting:
            self._waiting.remove(question)

    def close(self) -> None:
        """Give up everything and tell nobody."""
        self._is_closed = True
        self._waiting.clear()
        if self._work is not None:
            self._work.cancel()

    def _ask_next(self) -> None:
        if self._asked is not None or not self._waiting:
            return
        question = self._asked = self._waiting.popleft()
        try:
            command = chosen_command()
        except LabError as error:
            self._answer(question, error)
            return
        self._work = Work("", lambda work: self._do(question, command, work), self._end).start()

    def _do(self, question: Question, command: Command, work: Work) -> Any:
        """Ask the worker, on a background thread."""

        def listen(event: Event) -> None:
            if event["event"] == "warning":
                question.warnings.append(str(event.get("message") or ""))

        result = self._workers.request(
            command, question.task, question.params, listen, work.isCanceled
        )
        return question.digest(result) if question.digest else result

    def _end(self, work: Work) -> None:
        question, self._work = self._asked, None
        if question is not None:
            question.result = work.result
            self._answer(question, work.error)

    def _answer(self, question: Question, error: LabError | None) -> None:
        self._asked = None
        question.error = error
        if not self._is_closed:
            question.when_answered(question)
            self._ask_next()

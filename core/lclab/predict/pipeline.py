"""Reading, the network and writing at the same time, with short queues between them."""

from __future__ import annotations

import abc
import queue
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

T = TypeVar("T")
END = object()
PATIENCE = 0.1


class StoppedError(Exception):
    """Another stage has failed or the user has cancelled."""


class Stage(abc.ABC):
    """A thread that fills or empties a queue, and remembers how it ended."""

    def __init__(self, name: str, size: int) -> None:
        self._queue: queue.Queue[Any] = queue.Queue(size)
        self._stop = threading.Event()
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._guarded, name=name, daemon=True)

    @abc.abstractmethod
    def work(self) -> None:
        """Do the stage's work on its thread."""

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End as soon as possible, whatever is left to do."""
        self._stop.set()
        self._thread.join()

    def put(self, item: object) -> None:
        """Hand an item on; gives up when the stage has ended."""
        while not self._stop.is_set():
            try:
                return self._queue.put(item, timeout=PATIENCE)
            except queue.Full:
                continue
        raise self._error or StoppedError

    def get(self) -> Any:
        """Take the next item; gives up when the stage has ended."""
        while not self._stop.is_set():
            try:
                return self._queue.get(timeout=PATIENCE)
            except queue.Empty:
                continue
        raise self._error or StoppedError

    def _guarded(self) -> None:
        try:
            self.work()
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            self._error = error
            self._stop.set()


class Producer(Stage):
    """Runs an iterator on a thread of its own, a few items ahead."""

    def __init__(self, name: str, items: Iterable[Any], ahead: int) -> None:
        super().__init__(name, ahead)
        self._items = items

    def work(self) -> None:
        """Put every item into the queue."""
        for item in self._items:
            self.put(item)
        self.put(END)

    def __iter__(self) -> Iterator[Any]:
        """Yield the items; a failure on the thread is raised here."""
        while (item := self.get()) is not END:
            yield item


class Consumer(Stage):
    """Runs a function over items on a thread of its own."""

    def __init__(self, name: str, take: Callable[[Any], None], behind: int) -> None:
        super().__init__(name, behind)
        self._take = take

    def work(self) -> None:
        """Take items until the end."""
        while (item := self.get()) is not END:
            self._take(item)

    def finish(self) -> None:
        """Wait until every item is taken; a failure on the thread is raised here."""
        self.put(END)
        self._thread.join()
        if self._error:
            raise self._error


def run(
    items: Iterable[T],
    transform: Callable[[Iterable[T]], Iterable[Any]],
    sink: Callable[[Any], None],
    batch: int,
) -> None:
    """Read items on one thread, transform them here, and give the results to a third.

    A batch and one more item wait to be transformed, a batch of results to be taken.
    """
    reader, writer = Producer("read", items, batch + 1), Consumer("write", sink, batch)
    reader.start()
    writer.start()
    try:
        for result in transform(reader):
            writer.put(result)
        writer.finish()
    finally:
        reader.stop()
        writer.stop()

"""Batches made ahead of their use by threads, in order, and how long anyone waited for them."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

T = TypeVar("T")


class Ahead(Generic[T]):
    """Makes item after item on threads, never more than `depth` ahead."""

    def __init__(self, make: Callable[[int], T], first: int, last: int, threads: int) -> None:
        self._make = make
        self._numbers = iter(range(first, last))
        self._depth = threads + 1
        self._pool = ThreadPoolExecutor(max(1, threads), thread_name_prefix="crops")
        self._waiting: deque[Future[T]] = deque()
        self.waited = 0.0

    def __enter__(self) -> Ahead[T]:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def __iter__(self) -> Iterator[T]:
        self._fill()
        while self._waiting:
            start = time.perf_counter()
            item = self._waiting.popleft().result()
            self.waited += time.perf_counter() - start
            self._fill()
            yield item

    def _fill(self) -> None:
        while len(self._waiting) < self._depth:
            number = next(self._numbers, None)
            if number is None:
                return
            self._waiting.append(self._pool.submit(self._make, number))

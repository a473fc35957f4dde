"""Items are made ahead, in order, and no thread or item is left behind."""

import threading
import time

import pytest

from lclab.data.loader import Ahead


@pytest.mark.parametrize("threads", [0, 1, 4])
def test_items_come_in_order_whoever_is_faster(threads):
    def make(number):
        time.sleep(0.002 * (number % 3))
        return number

    with Ahead(make, 5, 30, threads) as items:
        assert list(items) == list(range(5, 30))


def test_nothing_to_make():
    with Ahead(str, 3, 3, 2) as items:
        assert list(items) == []


@pytest.mark.parametrize("threads", [1, 3])
def test_no_more_is_made_ahead_than_threads_can_hold(threads):
    made = []
    with Ahead(made.append, 0, 100, threads) as items:
        for number, _ in enumerate(items):
            time.sleep(0.001)
            assert len(made) <= number + 1 + threads + 1
            if number == 20:
                break


def test_items_are_made_at_the_same_time():
    together = threading.Barrier(3, timeout=10)

    def make(number):
        together.wait()
        return number

    with Ahead(make, 0, 3, 3) as items:
        assert list(items) == [0, 1, 2]


def test_an_error_comes_where_its_item_is_due():
    def make(number):
        if number == 3:
            raise MemoryError("too large")
        return number

    got = []
    with pytest.raises(MemoryError, match="too large"), Ahead(make, 0, 10, 2) as items:
        got.extend(items)
    assert got == [0, 1, 2]


def test_leaving_early_leaves_no_thread_behind():
    before = set(threading.enumerate())
    with Ahead(lambda n: n, 0, 10**9, 4) as items:
        assert next(iter(items)) == 0
    more = set(threading.enumerate()) - before
    assert not [thread for thread in more if not isinstance(thread, threading.Timer)]


def test_waiting_is_counted():
    with Ahead(lambda _: time.sleep(0.05), 0, 4, 1) as slow:
        list(slow)
    with Ahead(lambda n: n, 0, 4, 1) as quick:
        for _ in quick:
            time.sleep(0.05)
    assert slow.waited > 0.15
    assert quick.waited < slow.waited

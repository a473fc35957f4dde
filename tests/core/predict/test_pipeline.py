"""Three stages at the same time: nothing is lost, nothing piles up, and every failure comes out."""

import threading
import time

import pytest

from lclab.predict.pipeline import run

AHEAD = 3


def doubled(items):
    for item in items:
        yield 2 * item


def stages():
    return [t for t in threading.enumerate() if t.name in ("read", "write")]


@pytest.fixture(autouse=True)
def _no_thread_is_left():
    yield
    assert not stages()


@pytest.mark.parametrize("count", [0, 1, 500])
def test_every_item_comes_through_in_order(count):
    taken = []
    run(range(count), doubled, taken.append, AHEAD)
    assert taken == [2 * i for i in range(count)]


def test_stages_work_at_the_same_time_on_threads_of_their_own():
    seen = {}

    def items():
        for i in range(5):
            seen["read"] = threading.get_ident()
            yield i

    def network(given):
        for item in given:
            seen["network"] = threading.get_ident()
            yield item

    def take(_item):
        seen["write"] = threading.get_ident()

    run(items(), network, take, AHEAD)
    assert len(set(seen.values())) == 3
    assert seen["network"] == threading.get_ident()


def test_reader_waits_for_a_slow_writer():
    made, taken, most = [0], [0], [0]

    def items():
        for i in range(60):
            made[0] += 1
            most[0] = max(most[0], made[0] - taken[0])
            yield i

    def slow(_item):
        time.sleep(0.001)
        taken[0] += 1

    run(items(), doubled, slow, AHEAD)
    assert taken == [60]
    assert most[0] <= 2 * AHEAD + 4


class Broken(Exception):  # noqa: N818 - the test's own
    pass


def failing(after):
    yield from range(after)
    raise Broken


@pytest.mark.parametrize("after", [0, 1, 50])
def test_failure_of_the_reader_comes_out(after):
    with pytest.raises(Broken):
        run(failing(after), doubled, lambda _: None, AHEAD)


@pytest.mark.parametrize("after", [0, 1, 50])
def test_failure_of_the_network_comes_out(after):
    def network(items):
        for number, item in enumerate(items):
            if number == after:
                raise Broken
            yield item

    with pytest.raises(Broken):
        run(range(10**6), network, lambda _: None, AHEAD)


@pytest.mark.parametrize("after", [0, 1, 50])
@pytest.mark.parametrize("count", [51, 10**6])
def test_failure_of_the_writer_comes_out(after, count):
    taken = []

    def take(item):
        if len(taken) == after:
            raise Broken
        taken.append(item)

    with pytest.raises(Broken):
        run(range(count), doubled, take, AHEAD)
    assert len(taken) == after


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, MemoryError])
def test_the_worst_failures_come_out_too(error):
    def take(_item):
        raise error

    with pytest.raises(error):
        run(range(10**6), doubled, take, AHEAD)

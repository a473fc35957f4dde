"""A report: at most ten events a second, nothing lost but progress that is out of date."""

import threading
import time

import pytest

from lclab.errors import CancelledError
from lclab.events import Report, quiet


class Listener:
    """Keeps what a report sends, and when."""

    def __init__(self):
        self.events = []
        self.times = []
        self.report = Report(self.take)

    def take(self, event):
        self.events.append(dict(event))
        self.times.append(time.monotonic())

    def of(self, kind):
        return [event for event in self.events if event["event"] == kind]


@pytest.fixture
def listener():
    return Listener()


def flood(report, seconds, speak):
    end = time.monotonic() + seconds
    count = 0
    while time.monotonic() < end:
        speak(report, count)
        count += 1
    return count


def most_in_a_second(times):
    return max(sum(start <= t < start + 1 for t in times) for start in times)


def test_rate_of_progress_with_many_threads(listener):
    def speak(report, count):
        report.progress(count % 100 / 100)

    threads = [threading.Thread(target=flood, args=(listener.report, 2, speak)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 15 <= len(listener.times) <= 22
    assert most_in_a_second(listener.times) <= 11


def test_log_lines_are_merged_in_order_and_kept(listener):
    count = flood(listener.report, 1.5, lambda report, n: report.log(f"line {n}"))
    assert len(listener.events) <= 17
    listener.report.flush()
    lines = "\n".join(e["message"] for e in listener.events).split("\n")
    assert lines == [f"line {n}" for n in range(count)]


def test_metrics_previews_and_warnings_are_all_kept_in_order(listener):
    for step in range(50):
        listener.report.metric("loss", step, 1 / (step + 1))
        listener.report.warning(f"w{step}")
        listener.report.preview(f"p{step}.png")
    listener.report.flush()
    assert [e["step"] for e in listener.of("metric")] == list(range(50))
    assert [e["message"] for e in listener.of("warning")] == [f"w{n}" for n in range(50)]
    assert [e["path"] for e in listener.of("preview")] == [f"p{n}.png" for n in range(50)]


def test_stale_progress_is_replaced_and_the_last_is_sent(listener):
    for step in range(1001):
        listener.report.progress(step / 1000, f"step {step}")
    listener.report.flush()
    assert len(listener.events) == 2
    assert listener.events[0]["fraction"] == 0
    assert listener.events[-1]["fraction"] == 1
    assert listener.events[-1]["message"] == "step 1000"


def test_what_waits_is_sent_without_another_event(listener):
    listener.report.progress(0.1)
    listener.report.log("a long step begins")
    listener.report.progress(0.2)
    time.sleep(0.5)
    assert [e["event"] for e in listener.events] == ["progress", "log", "progress"]


def test_a_flood_of_metrics_does_not_hide_the_progress(listener):
    def speak(report, count):
        report.progress(0.5)
        report.metric("loss", count, 0.0)
        time.sleep(0.005)

    flood(listener.report, 1.0, speak)
    assert len(listener.of("progress")) >= 4
    assert len(listener.of("metric")) >= 4


def test_eta_is_the_time_left_at_the_present_pace(listener):
    time.sleep(0.2)
    listener.report.progress(0.25)
    assert listener.events[0]["eta"] == pytest.approx(0.6, abs=0.15)


def test_eta_leaves_out_what_was_done_before(listener):
    listener.report.go_on_from(0.8)
    time.sleep(0.2)
    listener.report.progress(0.9)
    assert listener.events[0]["eta"] == pytest.approx(0.2, abs=0.15)


def test_eta_is_unknown_at_the_start(listener):
    listener.report.progress(0.0)
    assert listener.events[0]["eta"] is None


def test_cancel_is_seen():
    asked = []
    report = Report(asked.append, lambda: bool(asked))
    report.raise_if_cancelled()
    assert not report.is_cancelled
    asked.append("cancel")
    assert report.is_cancelled
    with pytest.raises(CancelledError):
        report.raise_if_cancelled()


def test_quiet_is_never_cancelled():
    report = quiet()
    report.log("nobody hears this")
    report.flush()
    assert not report.is_cancelled

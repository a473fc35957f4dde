"""Lasting runs as real processes: what their records say, however they end."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lclab import runner
from lclab.runner import ENDED, EVENTS, RUNNING, STOP, is_fresh, record_of

from .conftest import COMMAND, WITH_TRIALS
from .train.conftest import QUICK, easy_data_set

SECONDS = 60


@pytest.fixture
def ask(folder):
    """Write a request and return its path."""

    def write(task, **params):
        record = record_of(params.get("output", folder / "Lauf ä"))
        record.mkdir(exist_ok=True)
        path = record / "request.json"
        path.write_text(json.dumps({"task": task, "params": params}), encoding="utf-8")
        return path

    return write


@pytest.fixture
def begin():
    """Start runs that do not outlive the test."""
    begun = []

    def start(request, launcher=WITH_TRIALS):
        words = [sys.executable, "-I", str(launcher), "run-file", str(request)]
        begun.append(subprocess.Popen(words, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE))
        return begun[-1]

    yield start
    for process in begun:
        process.kill()
        process.communicate()


def until(is_so):
    deadline = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def events_of(record):
    lines = (record / EVENTS).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def kinds_of(record):
    return [event["event"] for event in events_of(record)]


def fact(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_a_run_is_told_from_start_to_end(ask, begin, folder):
    request = ask("models")
    before = time.time()
    assert begin(request, COMMAND).wait(SECONDS) == 0
    events = events_of(request.parent)
    assert [event["event"] for event in events] == ["started", "result"]
    assert all(before - 1 < event["at"] < time.time() + 1 for event in events)
    ended = fact(request.parent / ENDED)
    assert ended.pop("token")
    assert ended == events[-1]
    assert any(row["name"] == "unet" for row in ended["result"])
    assert not (request.parent / RUNNING).exists()
    assert not (folder / "Lauf ä").exists()  # the run's own folder is the task's alone


def test_the_record_of_a_folder_is_its_neighbour(folder):
    assert record_of(folder / "a" / "Lauf 1.5") == folder / "a" / "Lauf 1.5.lclab"
    assert record_of(str(folder / "a") + os.sep) == folder / "a.lclab"
    assert record_of("a").is_absolute()


def test_it_lives_visibly_and_stops_when_told(ask, begin):
    request = ask("wait", text="ü")
    process = begin(request)
    running = request.parent / RUNNING
    until(running.exists)
    first = fact(running)
    assert first["pid"] == process.pid
    assert Path(first["python"]).samefile(sys.executable)
    assert (first["task"], first["params"]) == ("wait", {"text": "ü"})
    assert is_fresh(first, time.time())
    until(lambda: fact(running)["beat"] > first["beat"])
    assert fact(running)["token"] == first["token"]
    (request.parent / STOP).touch()
    assert process.wait(SECONDS) == 3
    assert kinds_of(request.parent)[-1] == "cancelled"
    assert fact(request.parent / ENDED)["event"] == "cancelled"
    assert not running.exists()
    assert not (request.parent / STOP).exists()  # so that it can be gone on with


def test_progress_is_not_written_ten_times_a_second(ask, begin):
    request = ask("wait")
    process = begin(request)
    until(lambda: (request.parent / EVENTS).exists() and "progress" in kinds_of(request.parent))
    began = time.monotonic()
    time.sleep(2.5)
    (request.parent / STOP).touch()
    process.wait(SECONDS)
    count = kinds_of(request.parent).count("progress")
    assert 2 <= count <= time.monotonic() - began + 2


def test_a_task_that_never_looks_ends_when_told_to_end_now(ask, begin):
    request = ask("stubborn")
    process = begin(request)
    until(lambda: (request.parent / EVENTS).exists() and "log" in kinds_of(request.parent))
    (request.parent / STOP).touch()
    time.sleep(2.5)
    assert process.poll() is None
    (request.parent / STOP).write_text("now", encoding="utf-8")
    assert process.wait(SECONDS) == 3
    assert fact(request.parent / ENDED)["event"] == "cancelled"


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
def test_a_computer_that_shuts_down_lets_it_save(ask, begin):
    request = ask("wait")
    process = begin(request)
    until(lambda: (request.parent / EVENTS).exists() and kinds_of(request.parent))
    process.terminate()
    assert process.wait(SECONDS) == 3
    assert fact(request.parent / ENDED)["event"] == "cancelled"


def test_the_killed_leave_a_heart_that_beats_no_more(ask, begin):
    request = ask("wait")
    process = begin(request)
    until((request.parent / RUNNING).exists)
    process.kill()
    process.wait()
    last = fact(request.parent / RUNNING)
    assert not (request.parent / ENDED).exists()
    assert is_fresh(last, last["beat"] + runner.SECONDS_OF_SILENCE - 1)
    assert not is_fresh(last, last["beat"] + runner.SECONDS_OF_SILENCE + 1)
    # Another process may have its number by now: only the beat counts.
    assert not is_fresh({**last, "pid": os.getpid()}, last["beat"] + 3600)


def test_what_died_within_a_line_is_gone_on_with(ask, begin):
    request = ask("echo", text="again")
    (request.parent / EVENTS).write_bytes(b'{"event": "started"}\n{"event": "pro')
    old = {"pid": os.getpid(), "beat": time.time() - 3600}
    (request.parent / RUNNING).write_text(json.dumps(old), encoding="utf-8")
    (request.parent / ENDED).write_text('{"event": "cancelled"}', encoding="utf-8")
    assert begin(request).wait(SECONDS) == 0
    lines = (request.parent / EVENTS).read_bytes().splitlines()
    assert lines[1] == b'{"event": "pro'
    assert [json.loads(line)["event"] for line in lines[2:]] == ["started", "result"]
    assert fact(request.parent / ENDED)["event"] == "result"


def test_a_run_runs_once_at_a_time(ask, begin):
    request = ask("wait")
    begin(request)
    until(lambda: (request.parent / EVENTS).exists() and kinds_of(request.parent))
    second = begin(request)
    said = second.communicate(timeout=SECONDS)[1].decode("utf-8")
    assert second.returncode == 2
    assert "running already" in said
    assert kinds_of(request.parent).count("started") == 1
    assert (request.parent / RUNNING).exists()


@pytest.mark.parametrize(
    ("task", "code", "kind", "said"),
    [
        ("nothing", 2, "input", "nothing"),
        ("refuse", 2, "input", "text is wrong"),
        ("bug", 70, "bug", "ZeroDivisionError"),
        ("exhaust", 4, "memory", "9 TB"),
    ],
)
def test_errors_are_told(ask, begin, task, code, kind, said):
    request = ask(task)
    assert begin(request).wait(SECONDS) == code
    ended = fact(request.parent / ENDED)
    assert (ended["event"], ended["kind"]) == ("error", kind)
    assert said in ended["message"]


@pytest.mark.parametrize("text", [None, "{", "[]", "{}", '{"task": "echo", "params": [1]}'])
def test_what_is_no_request_is_refused(folder, command, text):
    path = folder / "request.json"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    done = command("run-file", path)
    assert done.returncode == 2
    assert "no request" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_training_is_stopped_and_gone_on_with(ask, begin, folder):
    data, output = easy_data_set(folder / "Daten ä"), folder / "Lauf 1"
    more = {"steps": 120, "epoch": 30, "dataset": str(data.folder), "output": str(output)}
    request = ask("train", **{**QUICK, **more})
    record = request.parent
    process = begin(request, COMMAND)
    until(lambda: (record / EVENTS).exists() and "metric" in kinds_of(record))
    (record / STOP).touch()
    assert process.wait(SECONDS) == 3
    assert fact(record / ENDED)["event"] == "cancelled"
    assert begin(request, COMMAND).wait(SECONDS) == 0
    assert fact(record / ENDED)["result"]["steps"] == 120
    assert (output / "report.html").is_file()
    measured = {e["name"]: e["step"] for e in events_of(record) if e["event"] == "metric"}
    assert measured["miou"] == measured["images_per_second"] == 120
    assert kinds_of(record).count("started") == 2
    assert any("Going on after" in e.get("message", "") for e in events_of(record))

"""The client against workers that behave, misbehave, die and never start."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
import time
from pathlib import Path

import land_cover_lab
import pytest
from land_cover_lab import environment, worker_client, worker_process
from land_cover_lab.core.lclab.errors import (
    CancelledError,
    InputError,
    LabError,
    OutOfMemoryError,
    WorkError,
)
from land_cover_lab.worker_client import Worker, WorkerPool

from tests.plugin.support import DEBIAN_PYTHON, ODD_NAME

PLUGINS = Path(land_cover_lab.__file__).parents[1]


def never() -> bool:
    return False


def ignore(event: dict) -> None:
    pass


def later(seconds: float):
    """Return a question that is answered with yes after some seconds."""
    moment = time.monotonic() + seconds
    return lambda: time.monotonic() > moment


@pytest.fixture
def worker(fake_command):
    made = Worker(fake_command)
    yield made
    made.process.kill()


@pytest.fixture
def pool():
    made = WorkerPool()
    yield made
    made.close()


def test_events_come_in_order_and_the_result_last(worker):
    seen = []
    result = worker.request("predict", {"device": "events"}, seen.append, never)
    assert [e["event"] for e in seen] == ["started", "log", "warning", "metric", "progress"]
    assert result == {"device": "events"}


def test_texts_of_any_language_survive(worker):
    params = {"image": f"/home/ü/{ODD_NAME}/图像 🌍.tif"}
    assert worker.request("predict", params, ignore, never) == params


def test_one_warm_worker_serves_many_requests(pool, fake_command):
    for i in range(100):
        assert pool.request(fake_command, "predict", {"n": i}, ignore, never) == {"n": i}
    warm = pool._warm
    pool.request(fake_command, "predict", {}, ignore, never)
    assert pool._warm is warm


def test_a_second_request_at_the_same_time_gets_a_worker_of_its_own(pool, fake_command):
    stop = threading.Event()
    started = threading.Event()

    def slow() -> None:
        with pytest.raises(CancelledError):
            pool.request(
                fake_command, "predict", {"device": "wait"}, lambda e: started.set(), stop.is_set
            )

    thread = threading.Thread(target=slow)
    thread.start()
    assert started.wait(10)
    assert pool.request(fake_command, "predict", {"n": 1}, ignore, never) == {"n": 1}
    first = pool._warm
    stop.set()
    thread.join(10)
    assert pool._warm is first
    assert not pool._busy


def test_another_python_in_the_settings_takes_another_worker(pool, fake_command):
    pool.request(fake_command, "predict", {}, ignore, never)
    before = pool._warm
    other = (DEBIAN_PYTHON.resolve(), fake_command[1])
    pool.request(other, "predict", {}, ignore, never)
    assert pool._warm is not before
    assert before.process.exit_code() == 0


def test_full_pipes_block_nobody(worker):
    params = {"device": "flood", "text": "x" * 2_000_000}
    assert worker.request("predict", params, ignore, never) == params


def test_garbage_goes_to_the_log(worker):
    assert worker.request("predict", {"device": "garbage"}, ignore, never) == {"device": "garbage"}
    log = worker.process.take_log()
    assert log[:2] == ["Loading weights...", "[1, 2]"]
    assert '{"no": "event"}' in log
    assert log[-1].endswith("not text")


def test_only_the_end_of_the_log_is_kept(worker):
    worker.request("predict", {"device": "flood"}, ignore, never)
    assert len(worker.process.take_log()) == worker_process.LINES_KEPT


def test_a_dying_worker_is_told_with_its_exit_code_and_log(worker):
    seen = []
    with pytest.raises(WorkError, match="exit code 70"):
        worker.request("predict", {"device": "die"}, seen.append, never)
    assert seen[-1] == {"event": "worker_log", "message": "the last words"}
    assert not worker.is_free


def test_a_killed_worker_points_to_the_memory(worker):
    with pytest.raises(OutOfMemoryError, match="SIGKILL.*[Mm]emory"):
        worker.request("predict", {"device": "killed"}, ignore, never)


@pytest.mark.parametrize(
    ("kind", "error", "survives"),
    [
        ("input", InputError, True),
        ("work", WorkError, True),
        ("memory", OutOfMemoryError, False),
        ("bug", LabError, False),
    ],
)
def test_errors_keep_kind_field_and_remedy(worker, kind, error, survives):
    seen = []
    with pytest.raises(error) as caught:
        worker.request("predict", {"device": f"error {kind}"}, seen.append, never)
    assert type(caught.value) is error
    assert (caught.value.field, str(caught.value)) == ("image", "It is bad. Fix it.")
    assert worker.is_free is survives
    has_log = any(e["event"] == "worker_log" and "Traceback" in e["message"] for e in seen)
    assert has_log is (kind != "input")


def test_a_worker_killed_at_any_moment_leaves_no_request_hanging(pool, fake_command):
    moments = random.Random(7)
    for _ in range(12):
        worker = pool._taken(fake_command, "predict")
        delay = moments.uniform(0, 0.15)
        threading.Timer(delay, os.kill, (worker.process.pid, signal.SIGKILL)).start()
        with pytest.raises(OutOfMemoryError, match="SIGKILL|ended at once"):
            kill_prone(worker)
        pool._give_back(worker)
        assert pool.request(fake_command, "predict", {"n": 2}, ignore, never) == {"n": 2}


def kill_prone(worker: Worker) -> None:
    """Ask until the worker dies; before it is ready that is told in other words."""
    try:
        while True:
            worker.request("predict", {"device": "chatter"}, ignore, never)
    except WorkError as error:
        raise OutOfMemoryError(error.message) from error


def test_a_cancel_is_heard_and_the_worker_stays_warm(pool, fake_command):
    began = time.monotonic()
    with pytest.raises(CancelledError):
        pool.request(fake_command, "predict", {"device": "wait"}, ignore, later(0.2))
    assert time.monotonic() - began < 2
    assert pool._warm is not None
    assert pool.request(fake_command, "predict", {"n": 3}, ignore, never) == {"n": 3}


def test_a_deaf_worker_keeps_nobody_waiting_and_is_killed(fake_command, monkeypatch):
    monkeypatch.setattr(worker_client, "SECONDS_TO_CONFIRM_CANCEL", 0.3)
    monkeypatch.setattr(worker_process, "SECONDS_TO_LEAVE", 0.3)
    monkeypatch.setattr(worker_process.WorkerProcess.close, "__defaults__", (0.3,))
    # A worker that reads nothing does not leave at the end of its standard input either.
    code = 'import time; print(\'{"event": "ready"}\', flush=True); time.sleep(60)'
    launcher = fake_command[1].with_name("deaf.py")
    launcher.write_text(code, encoding="utf-8")
    worker = Worker((fake_command[0], launcher))
    began = time.monotonic()
    with pytest.raises(CancelledError):
        worker.request("predict", {}, ignore, later(0.1))
    assert time.monotonic() - began < 3
    assert worker.process.exit_code() == -signal.SIGKILL
    assert not worker.is_free


def test_cancelling_before_the_worker_is_ready_works(worker):
    with pytest.raises(CancelledError):
        worker.request("predict", {}, ignore, lambda: True)
    assert worker.request("predict", {"n": 4}, ignore, never) == {"n": 4}


def test_closing_standard_input_ends_the_real_worker():
    worker = Worker((DEBIAN_PYTHON, environment.worker_command("", {"LCLAB_PYTHON": "/bin/sh"})[1]))
    rows = worker.request("models", {}, ignore, never)
    assert isinstance(rows, list)
    worker.process.close()
    assert worker.process.exit_code() == 0


def test_the_pool_lets_its_workers_go(pool, fake_command):
    pool.request(fake_command, "predict", {}, ignore, never)
    worker = pool._warm
    pool.close()
    assert worker.process.exit_code() == 0


def test_a_warm_worker_that_died_meanwhile_is_replaced(pool, fake_command):
    pool.request(fake_command, "predict", {}, ignore, never)
    pool._warm.process.kill()
    assert pool.request(fake_command, "predict", {"n": 5}, ignore, never) == {"n": 5}


def test_a_warm_worker_goes_when_it_is_long_not_needed(fake_command):
    pool = WorkerPool(seconds_to_stay_warm=0.3)
    pool.request(fake_command, "predict", {}, ignore, never)
    worker = pool._warm
    for _ in range(4):
        time.sleep(0.2)
        pool.request(fake_command, "predict", {}, ignore, never)
        assert pool._warm is worker
    assert worker.process.exit_code() == 0
    assert pool.request(fake_command, "predict", {"n": 6}, ignore, never) == {"n": 6}
    pool.close()


def test_qgis_variables_do_not_reach_the_worker(worker, fake_command, monkeypatch):
    bad = {
        "PYTHONHOME": "/nowhere",
        "PYTHONPATH": "/nowhere",
        "GDAL_DATA": "/nowhere",
        "PROJ_LIB": "/nowhere",
        "LD_LIBRARY_PATH": "/nowhere",
        "PIP_TARGET": "/nowhere",
        "OSGEO4W_ROOT": "/nowhere",
        "DYLD_LIBRARY_PATH": "/nowhere",
        "QT_PLUGIN_PATH": "/nowhere",
    }
    for name, value in {**bad, "LCLAB_TEST": "stays"}.items():
        monkeypatch.setenv(name, value)
    fresh = Worker(fake_command)
    seen = fresh.request("predict", {"device": "environment"}, ignore, never)
    fresh.process.kill()
    assert not set(bad) & set(seen)
    assert seen["LCLAB_TEST"] == "stays"


def broken_interpreters(folder):
    """Return files that are no working Python, each with the words that tell of it."""
    text = folder / "not executable"
    text.write_text("print()", encoding="utf-8")
    scripts = {
        "crashes": ("#!/bin/sh\necho 'no module named encodings' >&2\nexit 3\n", "exit code 3"),
        "leaves": ("#!/bin/sh\nexit 0\n", "exit code 0"),
        "babbles": ("#!/bin/sh\nwhile :; do echo hello; sleep 0.05; done\n", "no sign"),
        "is silent": ("#!/bin/sh\nexec sleep 60\n", "no sign"),
    }
    for name, (code, _) in scripts.items():
        (folder / name).write_text(code, encoding="utf-8")
        (folder / name).chmod(0o755)
    binary = folder / "no program"
    binary.write_bytes(b"\x7fELF broken")
    binary.chmod(0o755)
    yield folder / "missing", "No such file"
    yield text, "Permission denied"
    yield binary, "Exec format error"
    for name, (_, words) in scripts.items():
        yield folder / name, words


def test_broken_interpreters_give_one_clear_error(tmp_path, fake_command):
    folder = tmp_path / ODD_NAME
    folder.mkdir()
    for python, words in broken_interpreters(folder):
        with pytest.raises(WorkError) as caught:
            Worker((python, fake_command[1]), 0.6).request("predict", {}, ignore, never)
        assert str(python) in caught.value.message
        assert words in caught.value.message
        assert "scripts/setup" in caught.value.remedy
        assert "Settings > Options" in caught.value.remedy


def test_the_client_needs_no_qgis():
    names = "worker_client, environment"
    code = (
        f"import sys; sys.path.insert(0, {str(PLUGINS)!r})\n"
        f"from land_cover_lab import {names}\n"
        "bad = [m for m in sys.modules if m.split('.')[0] in ('qgis', 'PyQt5', 'PyQt6')]\n"
        "sys.exit(str(bad) if bad else 0)"
    )
    subprocess.run([DEBIAN_PYTHON, "-I", "-c", code], check=True)

"""Real lasting runs: started, watched, stopped, gone on with and killed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import time
from pathlib import Path

import pytest
from land_cover_lab.core.lclab.errors import InputError, LabError, WorkError
from land_cover_lab.core.lclab.runner import record_of
from land_cover_lab.runs import launch
from land_cover_lab.runs.record import State
from land_cover_lab.runs.run import Run
from land_cover_lab.runs.watch import Watch

from tests.plugin.runs.writing import TRIALS, live, tell, training, write_record

SECONDS = 60


def request_of(record: Path) -> dict:
    return json.loads((record / "request.json").read_text(encoding="utf-8"))


def until(is_so) -> None:
    deadline = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def becomes(run: Run, state: State) -> None:
    def is_so() -> bool:
        run.look()
        return run.state is state

    until(is_so)


@pytest.fixture
def begun(folder):
    """Start runs that do not outlive the test."""
    records = []

    def start(task: str, name: str = "Lauf 1", command=TRIALS, **params) -> Run:
        record = record_of(folder / name)
        records.append(record)
        params = {"output": str(folder / name), **params} if "output" in params else params
        launch.start(command, record, task, params, "Ein Lauf ä")
        return Run(record)

    yield start
    for record in records:
        if child := launch._children.get(record):
            child.kill()
            child.wait()


def test_a_run_is_started_and_ends(begun):
    run = begun("echo", text="ä" * 3)
    becomes(run, State.DONE)
    assert run.title == "Ein Lauf ä"
    assert "text: äää" in run.history.lines[-1].text


def test_it_is_nobodys_child(begun, monkeypatch):
    for name in ("PYTHONHOME", "GDAL_DATA", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "/nowhere")
    run = begun("wait")
    becomes(run, State.RUNNING)
    pid = launch._children[run.folder].pid
    if os.name != "nt":
        assert os.getsid(pid) == pid
    assert os.environ["PYTHONHOME"] == "/nowhere"


def test_stopped_and_gone_on_with(begun):
    run = begun("wait")
    becomes(run, State.RUNNING)
    launch.stop(run.folder)
    becomes(run, State.STOPPED)
    launch.resume(TRIALS, run.folder)
    becomes(run, State.RUNNING)
    launch.stop(run.folder)
    becomes(run, State.STOPPED)
    assert [line.kind for line in run.history.lines] == ["start", "cancelled"] * 2


def test_what_does_not_listen_is_ended(begun):
    run = begun("stubborn")
    becomes(run, State.RUNNING)
    launch.stop(run.folder)
    becomes(run, State.STOPPING)
    launch.stop(run.folder, now=True)
    becomes(run, State.STOPPED)
    assert launch._children[run.folder].wait(SECONDS) == 3


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
def test_the_killed_are_found_dead_soon(begun):
    run = begun("wait")
    becomes(run, State.RUNNING)
    began = time.monotonic()
    os.kill(launch._children[run.folder].pid, signal.SIGKILL)
    becomes(run, State.DIED)
    assert time.monotonic() - began < 15
    launch.resume(TRIALS, run.folder)
    becomes(run, State.RUNNING)


def test_errors_are_told(begun):
    run = begun("refuse")
    becomes(run, State.FAILED)
    assert run.history.lines[-1].text == "text is wrong. Write another."


def test_nothing_runs_twice(begun):
    run = begun("wait")
    with pytest.raises(InputError, match="running already"):
        begun("echo")
    becomes(run, State.RUNNING)
    with pytest.raises(InputError, match="running already"):
        launch.resume(TRIALS, run.folder)
    assert request_of(run.folder)["task"] == "wait"


def test_a_python_that_is_gone_is_named(begun, folder):
    python = folder / "kein python"
    with pytest.raises(WorkError, match="kein python does not start"):
        begun("echo", command=(python, TRIALS[1]))
    run = Run(record_of(folder / "Lauf 1"))
    run.look()
    assert run.state is State.FAILED


def test_a_folder_that_cannot_be_made_is_named(folder):
    (folder / "file").touch()
    with pytest.raises(WorkError, match="file"):
        launch.start(TRIALS, record_of(folder / "file" / "run"), "echo", {}, "")


def test_another_run_of_the_same_place_begins_with_nothing(folder, monkeypatch):
    monkeypatch.setattr(launch, "begin", lambda *_: None)
    record = write_record(folder / "run")
    tell(record, *training(10))
    same = {"output": str(folder / "run")}
    launch.start(TRIALS, record, "train", same, "again")
    assert (record / "events.jsonl").exists()
    live(record, age=100)
    launch.start(TRIALS, record, "train", {**same, "steps": (1, 2)}, "other")
    assert not (record / "events.jsonl").exists()


def test_going_on_never_throws_away(folder, monkeypatch):
    monkeypatch.setattr(launch, "begin", lambda *_: None)
    record = write_record(folder / "run")
    tell(record, *training(10))
    live(record, age=100)
    params = {"output": str(folder / "run"), "restart": True}
    launch.start(TRIALS, record, "train", params, "anew")
    assert request_of(record)["params"]["restart"] is True
    assert not (record / "events.jsonl").exists()
    live(record, age=100)
    launch.resume(TRIALS, record)
    assert "restart" not in request_of(record)["params"]


def test_a_run_that_was_moved_goes_on_where_it_is(folder, monkeypatch):
    monkeypatch.setattr(launch, "begin", lambda *_: None)
    record = write_record(folder / "run")
    live(record, age=100)
    moved = record_of(folder / "woanders" / "Lauf")
    moved.parent.mkdir()
    shutil.move(record, moved)
    launch.resume(TRIALS, moved)
    assert request_of(moved)["params"]["output"] == str(folder / "woanders" / "Lauf")


def test_nothing_is_no_run(folder):
    with pytest.raises(InputError, match="no run"):
        launch.resume(TRIALS, folder / "none.lclab")


class TestWatch:
    @pytest.fixture
    def watched(self):
        """A watch, and what it tells."""
        news, errors = [], []
        watch = Watch(lambda runs: news.extend(run.folder for run in runs), errors.append)
        yield watch, news, errors
        watch.close()
        watch._thread.join(SECONDS)
        assert not watch._thread.is_alive()

    def test_only_what_is_new_is_told(self, watched, folder):
        watch, news, _ = watched
        runs = [Run(write_record(folder / name)) for name in "ab"]
        live(runs[1].folder)
        watch.follow(runs)
        until(lambda: len(news) == 2)
        tell(runs[1].folder, {"event": "log", "message": "x"})
        until(lambda: len(news) > 2)
        assert set(news[2:]) == {runs[1].folder}

    def test_what_goes_wrong_is_told_and_the_watch_goes_on(self, watched, folder):
        watch, news, errors = watched
        watch.do((folder / "none").read_text)
        watch.do(lambda: 1 / 0)
        watch.do(lambda: launch.resume(TRIALS, folder / "none.lclab"))
        watch.follow([Run(write_record(folder / "a"))])
        until(lambda: news)
        assert all(isinstance(error, LabError) for error in errors)
        assert "none" in errors[0].message
        assert "division" in errors[1].message
        assert isinstance(errors[2], InputError)

    def test_nothing_is_told_after_the_end(self, watched, folder):
        watch, news, _ = watched
        done = []
        watch.follow([Run(write_record(folder / "a"))])
        watch.do(lambda: done.append(1))
        watch.close()
        watch._thread.join(SECONDS)
        assert done
        assert not news

"""A process that does one lasting task, whoever watches: `run-file RECORD/request.json`.

What it does can be read in the request's folder, the run's record, which lies beside the run's own
folder because that one takes nothing foreign:

    request.json   {"task": "train", "params": {...}}, written by whoever starts the run
    events.jsonl   the worker's events, each with the time `at` which it came
    running.json   there while it runs, written anew every second; `token` is this process's alone
    stop           written by whoever wants it to end: it cancels, or with the word `now` ends
    ended.json     the last event: result, error or cancelled, with the token of whose end it was

A process's number says nothing after the computer was started anew, so nobody is asked for it: a
run whose running.json is old is dead.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable

from .errors import EXIT_CANCELLED, EXIT_INPUT, InputError, WorkError, as_lab_error
from .events import Event
from .worker import do

RECORD = ".lclab"
REQUEST, EVENTS, RUNNING, STOP, ENDED = (
    "request.json",
    "events.jsonl",
    "running.json",
    "stop",
    "ended.json",
)
ENDINGS = ("result", "error", "cancelled")
NOW = "now"
SECONDS_BETWEEN_BEATS = 1.0
SECONDS_OF_SILENCE = 20.0
SECONDS_BETWEEN_PROGRESS = 1.0


def record_of(output: str | os.PathLike[str]) -> Path:
    """Return the folder with the record of the run whose output this is."""
    path = Path(os.path.abspath(output))  # noqa: PTH100 - a link's name is kept as it is
    return path.with_name(path.name + RECORD)


def is_fresh(running: dict[str, Any], now: float) -> bool:
    """Whether a running.json was written so lately that its process is there."""
    beat = running.get("beat")
    # A clock may also have been set back.
    return isinstance(beat, (int, float)) and abs(now - beat) < SECONDS_OF_SILENCE


def read_json(path: Path) -> dict[str, Any]:
    """Return what a JSON file of a record holds, nothing if there is none or it is broken."""
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return facts if isinstance(facts, dict) else {}


def write_json(facts: dict[str, Any], path: Path) -> None:
    """Write a JSON file of a record, whole or not at all."""
    waiting = path.with_name(f".{path.name}.partial")
    waiting.write_text(json.dumps(facts, indent=1, default=str) + "\n", encoding="utf-8")
    waiting.replace(path)


def note(what: Path | str, error: Exception) -> None:
    """Write a line where whoever started the run keeps what is said aside."""
    sys.stderr.write(f"{what}: {error}\n")
    sys.stderr.flush()


class Running:
    """A run while it runs: writes its events and a sign of life, and looks whether to stop."""

    def __init__(self, folder: Path, request: dict[str, Any]) -> None:
        self._folder = folder
        self._facts = {
            "pid": os.getpid(),
            "python": sys.executable,
            "token": uuid.uuid4().hex,
            "started": time.time(),
            "task": request["task"],
            "params": request["params"],
        }
        self._stop = threading.Event()
        self._over = threading.Event()
        self._last: Event = {}
        self._progress_at = 0.0

    def __enter__(self) -> Running:
        if is_fresh(read_json(self._folder / RUNNING), time.time()):
            raise InputError(
                f"{self._folder}: this run is running already.",
                field="request",
                remedy="Wait for its end, or stop it.",
            )
        self._beat()
        (self._folder / ENDED).unlink(missing_ok=True)
        self._events = (self._folder / EVENTS).open("a+b")
        self._end_broken_line()
        self._pulse = threading.Thread(target=self._live, name="pulse", daemon=True)
        self._pulse.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._pulse.join()
        self._events.close()
        self._end(self._last)

    def is_stopped(self) -> bool:
        """Whether somebody asked this run to stop."""
        return self._stop.is_set()

    def send(self, event: Event) -> None:
        """Write one event; of progress, which comes often, not all is kept."""
        now = time.time()
        if event["event"] == "progress":
            if abs(now - self._progress_at) < SECONDS_BETWEEN_PROGRESS:
                return
            self._progress_at = now
        event = {"at": round(now, 2), **event}
        if event["event"] in ENDINGS:
            self._last = event
        try:
            self._events.write(json.dumps(event, default=str).encode("ascii") + b"\n")
            self._events.flush()
        except OSError as error:  # A full disk must not end a run by way of its log.
            note(self._folder / EVENTS, error)

    def _end_broken_line(self) -> None:
        """Begin a new line where the process before died within one."""
        if self._events.seek(0, os.SEEK_END):
            self._events.seek(-1, os.SEEK_END)
            if self._events.read(1) != b"\n":
                self._events.write(b"\n")

    def _live(self) -> None:
        while not self._over.wait(SECONDS_BETWEEN_BEATS):
            self._look_for_stop()
            try:
                self._beat()
            except OSError as error:  # On Windows also where somebody reads it just now.
                note(self._folder / RUNNING, error)

    def _beat(self) -> None:
        write_json({**self._facts, "beat": time.time()}, self._folder / RUNNING)

    def _look_for_stop(self) -> None:
        try:
            said = (self._folder / STOP).read_text(encoding="utf-8")
        except (OSError, ValueError):
            return
        self._stop.set()
        if said.strip() == NOW:
            self._end({"event": "cancelled", "at": round(time.time(), 2)})
            os._exit(EXIT_CANCELLED)

    def _end(self, last: Event) -> None:
        # First what happened and then that it is over: who looks between finds no dead run.
        if last:
            write_json({**last, "token": self._facts["token"]}, self._folder / ENDED)
        for name in (STOP, RUNNING):
            with suppress(PermissionError):  # on Windows, where somebody reads it just now
                (self._folder / name).unlink(missing_ok=True)


def request_of(path: Path) -> dict[str, Any]:
    """Return a request, or an error that says what is wrong with the file."""
    request = read_json(path)
    if not (isinstance(request.get("task"), str) and isinstance(request.get("params"), dict)):
        raise InputError(
            f"{path}: this file is no request.",
            field="request",
            remedy='It should hold {"task": NAME, "params": {...}}.',
        )
    return request


def main(words: list[str], is_cancelled: Callable[[], bool]) -> int:
    """Do what the one file named says, and return the exit code."""
    try:
        if len(words) != 1:
            raise InputError("run-file takes the path of one request.", field="request")
        path = Path(os.path.abspath(words[0]))  # noqa: PTH100 - as in record_of
        request = request_of(path)
        with Running(path.parent, request) as running:
            return do(
                request["task"],
                request["params"],
                running.send,
                lambda: running.is_stopped() or is_cancelled(),
            )
    except (InputError, WorkError, OSError) as error:
        note("lclab", as_lab_error(error))
        return EXIT_INPUT

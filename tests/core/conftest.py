"""What the core's tests share: a folder with an awkward name, the command, and a worker."""

import json
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ROOT / "core" / "lclab" / "__main__.py"
WITH_TRIALS = Path(__file__).with_name("extra") / "launch.py"


@pytest.fixture
def folder(tmp_path):
    """A folder whose name has spaces and letters of several scripts."""
    path = tmp_path / "Luftbilder für Köln 地图"
    path.mkdir()
    return path


@pytest.fixture
def command():
    """Run the command to its end; `trials` adds the tasks of the tests."""

    def run(*words, trials=False, **more):
        start = [sys.executable, "-I", str(WITH_TRIALS if trials else COMMAND)]
        return subprocess.run(
            [*start, *map(str, words)],
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            **more,
        )

    return run


class WorkerProcess:
    """A worker as its client sees it: lines in, events out, both pipes read by threads."""

    def __init__(self, launcher, is_read=True, leave=None):
        sooner = ["--leave", str(leave)] if leave else []
        self.process = subprocess.Popen(
            [sys.executable, "-I", str(launcher), *sooner, "worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.events = queue.Queue()
        self.errors = b""
        if is_read:
            self.read()

    def read(self):
        threading.Thread(target=self._read_events, daemon=True).start()
        self._errors_reader = threading.Thread(target=self._read_errors, daemon=True)
        self._errors_reader.start()

    def _read_events(self):
        for line in self.process.stdout:
            self.events.put({**json.loads(line), "at": time.monotonic()})

    def _read_errors(self):
        self.errors = self.process.stderr.read()

    def write(self, line):
        self.process.stdin.write(line if isinstance(line, bytes) else line.encode() + b"\n")
        self.process.stdin.flush()

    def ask(self, identifier, task, **params):
        self.write(json.dumps({"id": identifier, "task": task, "params": params}))

    def until(self, *kinds, identifier=None):
        """Return the events up to the first of these kinds, which is the last of them."""
        seen = []
        while True:
            event = self.events.get(timeout=30)
            seen.append(event)
            if event["event"] in kinds and identifier in (None, event["id"]):
                return seen

    def leave(self, timeout=30):
        """Close its input and return its exit code."""
        self.process.stdin.close()
        code = self.process.wait(timeout)
        self._errors_reader.join(10)
        return code


@pytest.fixture
def start_worker():
    """Start workers that do not outlive the test."""
    started = []

    def start(trials=True, **more):
        started.append(WorkerProcess(WITH_TRIALS if trials else COMMAND, **more))
        return started[-1]

    yield start
    for worker in started:
        worker.process.kill()
        worker.process.wait()
        for pipe in (worker.process.stdin, worker.process.stdout, worker.process.stderr):
            try:
                pipe.close()
            except BrokenPipeError:
                continue

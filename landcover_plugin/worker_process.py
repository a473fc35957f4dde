"""A worker's process with its pipes: lines of events out, lines of requests in, and its end."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess  # nosec B404 - the heavy libraries must not share QGIS's process
import threading
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, Callable, cast

from .core.lclab.errors import WorkError
from .texts import later, tr

Event = dict[str, Any]
Command = tuple[Path, Path]

SECONDS_TO_LEAVE = 10.0
SECONDS_BETWEEN_LOOKS = 0.1
LINES_KEPT = 200
LONGEST_LINE = 16 * 2**20
FOREIGN_PREFIXES = ("PYTHON", "GDAL_", "PROJ_", "PIP_", "OSGEO", "DYLD_", "QT_")
FOREIGN_NAMES = ("LD_LIBRARY_PATH",)
CHOOSE_PYTHON = later(
    "Set it up in Plugins > Land Cover Lab > Set up…, or without QGIS's window by scripts/setup; "
    "another Python is chosen in Settings > Options > Land Cover Lab."
)
own_variables: dict[str, str] = {}
"""What the user's settings say to every process that starts, as variables."""


def clean_environment(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables without those that would load QGIS's libraries into the worker."""
    return {
        name: value
        for name, value in variables.items()
        if not name.upper().startswith(FOREIGN_PREFIXES) and name.upper() not in FOREIGN_NAMES
    }


def child_variables() -> dict[str, str]:
    """Return the variables for a process of ours."""
    return {**clean_environment(os.environ), **own_variables}


def start(command: Command) -> subprocess.Popen[bytes]:
    """Start (python, launcher) as a worker without a window, a shell or QGIS's libraries."""
    python, launcher = command
    words = [str(python), "-I", "-X", "utf8", str(launcher), "worker"]
    try:
        return subprocess.Popen(  # nosec B603 - no shell, and the user chose the program
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=child_variables(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise WorkError(
            tr("{} does not start: {}.").format(python, error.strerror or error),
            remedy=tr(CHOOSE_PYTHON),
        ) from error


def read(pipe: IO[bytes], take: Callable[[str], None]) -> None:
    """Hand every line of a pipe on until it ends; what is no UTF-8 is replaced."""
    with pipe:
        while line := pipe.readline(LONGEST_LINE):
            take(line.decode("utf-8", "replace").rstrip("\r\n"))


class WorkerProcess:
    """One worker process; threads read its two pipes, so that neither can fill up."""

    def __init__(self, command: Command) -> None:
        self._process = start(command)
        self._stdin = cast("IO[bytes]", self._process.stdin)
        self._events: queue.Queue[Event] = queue.Queue()
        self._log: deque[str] = deque(maxlen=LINES_KEPT)
        pairs = ((self._process.stdout, self._take), (self._process.stderr, self.note))
        self._readers = [threading.Thread(target=read, args=p, daemon=True) for p in pairs]
        for reader in self._readers:
            reader.start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    def send(self, message: dict[str, Any]) -> None:
        """Write one line; if the process is gone, reading its events tells how it ended."""
        line = json.dumps(message, ensure_ascii=True) + "\n"
        try:
            self._stdin.write(line.encode("ascii"))
            self._stdin.flush()
        except (OSError, ValueError) as error:
            self.note(f"The worker takes no more lines: {error}")

    def next_event(self) -> Event | None:
        """Return the next event, an empty one if there is none yet, or None from the dead."""
        try:
            return self._events.get(timeout=SECONDS_BETWEEN_LOOKS)
        except queue.Empty:
            if self.is_alive:
                return {}
        self._await_readers(1.0)
        return None if self._events.empty() else self._events.get()

    def note(self, line: str) -> None:
        """Keep a line of the log; only the last ones are kept."""
        self._log.append(line)

    def take_log(self) -> list[str]:
        """Return the lines kept since the last call, with those that are still on their way."""
        self._await_readers(0.2)
        lines = list(self._log)
        self._log.clear()
        return lines

    def close(self, seconds: float = SECONDS_TO_LEAVE) -> None:
        """Tell the worker that nobody listens any more; kill it later if it does not leave."""
        try:
            self._stdin.close()
        except OSError as error:
            self.note(f"The worker was gone already: {error}")
        threading.Thread(target=self._end, args=(seconds,), daemon=True).start()

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()
        self._process.wait()

    def exit_code(self) -> int:
        """Wait for the end and return the exit code; a signal's number is negative."""
        return self._process.wait()

    def exit_text(self) -> str:
        """Return the exit code as a person reads it."""
        code = self.exit_code()
        names = {-int(s): f" ({s.name})" for s in signal.Signals}
        return tr("exit code {}").format(f"{code}{names.get(code, '')}")

    def _take(self, line: str) -> None:
        try:
            event = json.loads(line)
        except (ValueError, RecursionError):
            event = None
        if isinstance(event, dict) and isinstance(event.get("event"), str):
            self._events.put(event)
        else:
            self.note(line)

    def _await_readers(self, seconds: float) -> None:
        for reader in self._readers:
            reader.join(seconds)

    def _end(self, seconds: float) -> None:
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()

"""Runs child processes whose end is never waited for in vain: cancelled, they go with their own."""

from __future__ import annotations

import os
import queue
import signal
import subprocess  # nosec B404 - pip and uv are programs
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Callable

from ..core.lclab.errors import CancelledError, WorkError
from ..texts import tr
from ..worker_process import read

SECONDS_BETWEEN_LOOKS = 0.1
ON_WINDOWS = ("CREATE_NO_WINDOW", "CREATE_NEW_PROCESS_GROUP")


def never() -> bool:
    """Say that nobody cancels."""
    return False


def run_child(
    words: Sequence[str | Path],
    variables: Mapping[str, str],
    take: Callable[[str], None],
    *,
    is_cancelled: Callable[[], bool] = never,
    wait: Callable[[], None] = lambda: None,
    seconds: float | None = None,
) -> int:
    """Hand on the lines of a child, call `wait` now and then, and return its exit code."""
    process = started(words, variables)
    lines: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=pump, args=(process.stdout, lines), daemon=True)
    reader.start()
    deadline = None if seconds is None else time.monotonic() + seconds
    try:
        while (line := next_line(lines)) is not None:
            if is_cancelled():
                raise CancelledError
            if deadline and time.monotonic() > deadline:
                told = tr("{} gave no answer within {:g} s.")
                raise WorkError(told.format(words[0], seconds or 0.0))
            if line:
                take(line)
            else:
                wait()
        return process.wait()
    finally:
        end(process)


def started(words: Sequence[str | Path], variables: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start a child in a group of its own, without a window, a shell or something to read."""
    try:
        return subprocess.Popen(  # nosec B603 - a list of words, no shell
            [str(word) for word in words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(variables),
            start_new_session=True,
            creationflags=sum(getattr(subprocess, name, 0) for name in ON_WINDOWS),
        )
    except OSError as error:
        told = tr("{} does not start: {}.").format(words[0], error.strerror or error)
        raise WorkError(told) from error


def pump(pipe: IO[bytes], lines: queue.Queue[str | None]) -> None:
    """Put every line that says something in the queue, and None at the end."""
    try:
        read(pipe, lambda line: lines.put(line) if line.strip() else None)
    finally:
        lines.put(None)


def next_line(lines: queue.Queue[str | None]) -> str | None:
    """Return the next line, an empty one if there is none yet, or None at the end."""
    try:
        return lines.get(timeout=SECONDS_BETWEEN_LOOKS)
    except queue.Empty:
        return ""


def end(process: subprocess.Popen[bytes]) -> None:
    """End a child and its own children at once, if it still runs."""
    if process.poll() is not None:
        return
    if os.name == "nt":
        taskkill = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
        words = [str(taskkill), "/T", "/F", "/PID", str(process.pid)]
        subprocess.run(words, check=False, capture_output=True)  # nosec B603 - Windows's own
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()

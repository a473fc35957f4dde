"""One network measured in a process of its own, which ends when the user cancels."""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess  # nosec B404 - child.py says why
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

import torch

from ..events import Report
from ..models.architecture import Architecture
from ..registry import ROOT
from .measure import Measured, Request

START = "import sys; sys.path.insert(0, sys.argv[1]); from lclab.profile.child import main; main()"
PATIENCE = 0.1
SHARES = {"forward": (0.0, 0.3), "training": (0.3, 1.0)}
"""From where to where each stage goes of the whole, roughly."""
OUT_OF_MEMORY = "memory ran out"


@dataclass(frozen=True)
class Place:
    """Where networks are measured."""

    device: torch.device
    threads: int

    @property
    def name(self) -> str:
        """The device as people know it."""
        if self.device.type == "cuda":
            return torch.cuda.get_device_name(self.device)
        plural = "" if self.threads == 1 else "s"
        return f"{self.device.type}, {self.threads} thread{plural}"


@dataclass
class Found:
    """What could be measured of a network, and why the rest could not."""

    forward: Measured | None = None
    training: Measured | None = None
    problem: str = ""

    def take(self, stage: str, message: dict[str, Any]) -> None:
        """Take what a message tells of a stage."""
        if "measured" in message:
            setattr(self, stage, Measured(**message["measured"]))
        elif "problem" in message:
            self.problem = OUT_OF_MEMORY if message["memory"] else message["problem"]


def measure(
    chosen: Architecture,
    request: Request,
    place: Place,
    report: Report,
    tell: Callable[[float], None],
) -> Found:
    """Measure a network; `tell` hears which share is done."""
    found, stage = Found(), ""
    with started() as process:
        try:
            for message in messages(process, line_of(chosen, request, place), report):
                stage = message.get("stage", stage)
                found.take(stage, message)
                if "share" in message:
                    first, last = SHARES[stage]
                    tell(first + message["share"] * (last - first))
            code = process.wait()
        finally:
            process.kill()
    if not (found.training or found.problem):
        found.problem = f"its process ended (code {code}), most likely for want of memory"
    return found


def line_of(chosen: Architecture, request: Request, place: Place) -> str:
    """Return a request as the process takes it."""
    wanted = {
        "architecture": asdict(chosen),
        "request": asdict(request),
        "device": str(place.device),
        "threads": place.threads,
    }
    return json.dumps(wanted)


def started() -> subprocess.Popen[str]:
    """Start a process that waits for a request."""
    return subprocess.Popen(  # noqa: S603 # nosec B603 - our own words, and no shell
        [sys.executable, "-I", "-B", "-X", "utf8", "-c", START, str(ROOT.parent)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def messages(
    process: subprocess.Popen[str], request: str, report: Report
) -> Iterator[dict[str, Any]]:
    """Send a request and yield what comes back, until the process ends or the user cancels."""
    lines: queue.Queue[str] = queue.Queue()

    def read() -> None:
        for line in process.stdout or ():
            lines.put(line)
        lines.put("")

    threading.Thread(target=read, daemon=True).start()
    if process.stdin:
        with contextlib.suppress(OSError):  # it ended already, as its output is about to say
            process.stdin.write(request + "\n")
            process.stdin.flush()
    while True:
        report.raise_if_cancelled()
        try:
            line = lines.get(timeout=PATIENCE)
        except queue.Empty:
            continue
        if not line:
            return
        yield json.loads(line)

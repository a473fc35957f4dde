"""The process in which one network is measured: a request comes in, messages go out as lines.

In a process of its own memory is counted from the same level for every network, whatever was
measured before, one that needs more than there is harms nothing else, and a cancel works at once.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, NoReturn

import torch

from .. import memory
from ..errors import EXIT_CANCELLED, EXIT_DONE
from ..models.architecture import Architecture, in_a_line
from ..predict.sessions.base import processor_threads
from ..train.memory import is_out_of_memory
from .measure import Measurement, Request

STAGES = "forward", "training"


def main() -> NoReturn:
    """Do what the first line of standard input says; leave when it ends, as nobody waits then."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)  # whatever libraries print is no message

    def send(**message: Any) -> None:
        out.write(json.dumps(message) + "\n")
        out.flush()

    memory.use_one_arena()
    go_first()
    wanted = json.loads(sys.stdin.readline())
    threading.Thread(target=leave_with_parent, daemon=True).start()
    try:
        measure(send, **wanted)
    except Exception as error:  # noqa: BLE001 - told to the parent
        send(problem=in_a_line(error), memory=is_out_of_memory(error))
    os._exit(EXIT_DONE)


def measure(
    send: Callable[..., None],
    architecture: dict[str, Any],
    request: dict[str, Any],
    device: str,
    threads: int,
) -> None:
    """Measure a network in all stages and tell of each as it is done."""
    torch.set_num_threads(processor_threads(threads))
    chosen, wanted = Architecture(**architecture), Request(**request)
    measurement = Measurement(
        lambda: chosen.build(wanted.bands, wanted.classes),
        wanted,
        torch.device(device),
        lambda share: send(share=share),
    )
    for stage in STAGES:
        send(stage=stage)
        send(measured=asdict(getattr(measurement, stage)()))


def go_first() -> None:
    """Ask Linux to end this process before any other where memory runs out."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")


def leave_with_parent() -> None:
    """End this process when the one that asked is gone."""
    sys.stdin.read()
    os._exit(EXIT_CANCELLED)

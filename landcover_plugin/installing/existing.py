"""Asks a Python what it has, and takes or refuses it as the worker's."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable

from ..core.lclab.errors import InputError, LabError, WorkError
from ..texts import tr
from ..worker_process import clean_environment
from . import probe
from .child import never, run_child
from .pythons import OLDEST

SECONDS = 180.0
"""The first import of PyTorch from a slow disk, with a virus scanner, takes minutes."""


def asked(
    python: Path,
    modules: Sequence[str],
    *,
    is_cancelled: Callable[[], bool] = never,
    seconds: float = SECONDS,
) -> dict[str, Any]:
    """Return what a Python tells of itself and of these modules."""
    lines: list[str] = []
    script = Path(probe.__file__).resolve()
    words = [*map(str, (python, "-I", "-X", "utf8", script)), *modules]
    variables = clean_environment(os.environ)
    code = run_child(words, variables, lines.append, is_cancelled=is_cancelled, seconds=seconds)
    for line in reversed(lines):  # libraries warn on standard output too
        try:
            told = json.loads(line)
        except ValueError:
            continue
        if isinstance(told, dict) and "modules" in told:
            return told
    last = lines[-1] if lines else tr("no word")
    raise WorkError(tr("{} ended with code {}: {}").format(python, code, last))


def accepted(
    python: Path,
    needed: Sequence[str] = probe.NEEDED,
    *,
    is_cancelled: Callable[[], bool] = never,
) -> dict[str, Any]:
    """Return what a Python has if the worker can run in it, or raise why it cannot."""
    if not python.is_file():
        raise refusal(python, tr("does not exist"))
    try:
        told = asked(python, needed, is_cancelled=is_cancelled)
    except WorkError as error:
        raise refusal(python, f"{tr('is no Python that runs')}: {error.message}") from error
    if tuple(map(int, told["python"].split(".")[:2])) < OLDEST:
        problem = tr("is Python {}; 3.11 or newer is needed").format(told["python"])
        raise refusal(python, problem)
    lacking = {name: text for name, text in told["problems"].items() if name in needed}
    if lacking:
        listed = "; ".join(f"{name}: {text}" for name, text in lacking.items())
        raise refusal(python, tr("cannot import what is needed: {}").format(listed))
    return told


def refusal(python: Path, problem: str) -> LabError:
    """Return the error for a Python that cannot be the worker's."""
    remedy = tr("Install there what docs/installing.md names, or choose another Python.")
    return InputError(f"{python} {problem}.", field="python", remedy=remedy)

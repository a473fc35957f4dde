"""One text for a report: versions, devices, disk and the last errors, without the user's name."""

from __future__ import annotations

import getpass
import json
import os
import platform
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..core import lclab
from ..core.lclab.errors import LabError
from ..environment import homes
from .existing import asked
from .network import without_passwords
from .places import Places, as_size, free_bytes
from .probe import NEEDED, OTHERS
from .torch_kind import found_gpus

SECONDS = 60.0
LINES_OF_LOG = 25


def diagnostics(
    places: Places, python: Path | None, qgis: str, errors: Iterable[str], seconds: float = SECONDS
) -> str:
    """Return the text; the worker's Python is asked in a process of its own."""
    facts = {
        "Land Cover Lab": lclab.__version__,
        "QGIS": qgis,
        "System": f"{platform.platform()}, {os.cpu_count()} processors",
        "QGIS's Python": platform.python_version(),
        "Environments": f"{places.home}, {as_size(free_bytes(places.home))} free",
        "Environment": f"{places.worker.name}, {state_of(places)}",
        "Older": ", ".join(path.name for path in places.older()) or "none",
        "GPUs by nvidia-smi": "; ".join(
            f"{gpu.name}, {gpu.memory}, driver {gpu.driver}" for gpu in found_gpus()
        )
        or "none",
        **facts_of(python, seconds),
    }
    lines = [f"{name}: {value}" for name, value in facts.items()]
    last = list(errors)
    lines += ["", "Last messages:", *(last or ["none"])]
    lines += ["", "Last set-up:", *(tail(places.log) or ["none"])]
    return scrubbed("\n".join(lines), os.environ)


def state_of(places: Places) -> str:
    """Return in a word what there is."""
    return "complete" if places.is_complete else "not finished" if places.is_begun else "none"


def facts_of(python: Path | None, seconds: float) -> dict[str, str]:
    """Return what the worker's Python tells, or why it tells nothing."""
    if python is None:
        return {"Worker's Python": "none"}
    try:
        told = asked(python, [*NEEDED, *OTHERS], seconds=seconds)
    except LabError as error:
        return {"Worker's Python": f"{python}: {error}"}
    facts = {"Worker's Python": f"{told['python']}, {told['executable']}"}
    facts.update(told["modules"])
    facts.update({f"{name} (error)": text for name, text in told["problems"].items()})
    for name in NEEDED:
        facts.update({key: as_words(value) for key, value in told.get(f"of {name}", {}).items()})
    return facts


def as_words(value: Any) -> str:
    """Return a value of the worker's answer as it is read."""
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return value if isinstance(value, str) else json.dumps(value)


def tail(path: Path) -> list[str]:
    """Return the last lines of a file, if it is there."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()[-LINES_OF_LOG:]
    except OSError:
        return []


def scrubbed(text: str, variables: Mapping[str, str]) -> str:
    """Return a text with ~ for the home folder and the user's name, and without passwords."""
    text = without_passwords(text)
    for home in sorted(homes(variables), key=len, reverse=True):
        if len(home) > 1:
            for spelling in {home, home.replace("\\", "/")}:
                text = re.sub(re.escape(spelling) + r"(?!\w)", "~", text, flags=re.IGNORECASE)
    for name in user_names(variables):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "~", text, flags=re.IGNORECASE)
    return text


def user_names(variables: Mapping[str, str]) -> set[str]:
    """Return how the user is called here."""
    names = {Path(home).name for home in homes(variables)}
    names |= {variables.get(name, "") for name in ("USER", "USERNAME", "LOGNAME")}
    try:
        names.add(getpass.getuser())
    except (OSError, KeyError, ImportError):
        names.discard("")  # A user without an entry has no other name.
    return {name for name in names if len(name) > 1}

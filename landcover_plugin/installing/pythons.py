"""Finds a Python to make the environment from, and says why another is not usable."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..core.lclab.errors import InputError, LabError
from ..texts import tr
from ..worker_process import clean_environment
from .child import run_child

VARIABLE = "LCLAB_BASE_PYTHON"
OLDEST = (3, 11)
# The newest Python is last: packages come for it months later.
NAMES = ("python3.13", "python3.12", "python3.11", "python3", "python", "python3.14")
FOLDERS = ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
SECONDS = 20.0
QUESTION = """
import json, sys
try:
    import ensurepip, venv
    has_venv = True
except ImportError:
    has_venv = False
print(json.dumps([list(sys.version_info[:3]), has_venv, sys.maxsize > 2**32]))
"""


@dataclass(frozen=True)
class Python:
    """A Python, and why it is not usable, if it is not."""

    path: Path
    version: str = ""
    problem: str = ""

    def __str__(self) -> str:
        return f"{self.path} ({self.version})" if self.version else str(self.path)


def first_usable(variables: Mapping[str, str], standalone: Path) -> Python | None:
    """Return the first Python found that is usable; a named one that is not is an error."""
    named = variables.get(VARIABLE, "")
    if named:
        return checked(Path(named), VARIABLE)
    looked_at = (looked_into(path) for path in candidates(variables, standalone))
    return next((python for python in looked_at if not python.problem), None)


def checked(path: Path, source: str) -> Python:
    """Return what was named as a usable Python, or raise why it is none."""
    python = looked_into(path)
    if python.problem:
        raise InputError(
            f"{source}: {path} {python.problem}.",
            field="python",
            remedy=tr("Choose a Python from 3.11 to 3.13, or leave the choice to Land Cover Lab."),
        )
    return python


def candidates(variables: Mapping[str, str], standalone: Path) -> Iterator[Path]:
    """Yield the Pythons of the system, each once, and the one that was brought before."""
    folders = variables.get("PATH", "").split(os.pathsep) + list(FOLDERS)
    places = os.pathsep.join(folder for folder in folders if is_a_place_for(folder))
    found = [shutil.which(name, path=places) for name in NAMES]
    local = variables.get("LOCALAPPDATA")
    installed = (
        sorted(Path(local, "Programs", "Python").glob("Python3*/python.exe")) if local else []
    )
    brought = sorted(brought_in(standalone))
    seen = set()
    for path in [*map(Path, filter(None, found)), *reversed(installed), *reversed(brought)]:
        real = path.resolve()
        if real not in seen:
            seen.add(real)
            yield path


def brought_in(standalone: Path) -> list[Path]:
    """Return the Pythons that lie in the folder for brought ones."""
    return [*standalone.glob("cpython-*/bin/python3"), *standalone.glob("cpython-*/python.exe")]


def is_a_place_for(folder: str) -> bool:
    """Whether a folder's Python may be asked at all.

    Windows's store and macOS's developer tools answer with a window that wants to install
    something, and a QGIS that brings its own Python takes it along when it is upgraded.
    """
    if "WindowsApps" in folder or (sys.platform == "darwin" and folder == "/usr/bin"):
        return False
    brings_its_own = sys.platform in ("win32", "darwin")
    return not (brings_its_own and folder.lower().startswith(sys.base_prefix.lower()))


def looked_into(path: Path) -> Python:
    """Ask a Python for its version and what it has."""
    if not path.is_file():
        return Python(path, problem=tr("does not exist"))
    lines: list[str] = []
    variables = clean_environment(os.environ)
    words = [str(path), "-I", "-c", QUESTION]
    try:
        code = run_child(words, variables, lines.append, seconds=SECONDS)
        version, has_venv, is_64_bit = json.loads(lines[-1])
        text = ".".join(map(str, version))
    except (LabError, ValueError, IndexError, TypeError):
        return Python(path, problem=tr("is no Python that runs"))
    if code:
        return Python(path, text, tr("ended with code {}").format(code))
    if tuple(version[:2]) < OLDEST:
        return Python(path, text, tr("is Python {}; 3.11 or newer is needed").format(text))
    if not is_64_bit:
        return Python(path, text, tr("is a Python of 32 bits; PyTorch needs 64"))
    if not has_venv:
        told = tr("has no venv (Debian and Ubuntu: {})").format("apt install python3-venv")
        return Python(path, text, told)
    return Python(path, text)

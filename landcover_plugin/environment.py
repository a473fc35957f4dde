"""Finds the Python that runs the worker, and the launcher that it runs."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from .core import lclab
from .core.lclab.errors import WorkError
from .texts import tr
from .worker_process import CHOOSE_PYTHON, Command

VARIABLE = "LCLAB_PYTHON"
PYTHON = Path("Scripts", "python.exe") if os.name == "nt" else Path("bin", "python")


def core_folder() -> Path:
    """Return the folder that holds the core, in the zip as in the repository."""
    return Path(lclab.__file__).resolve().parents[1]


def worker_command(chosen: str, variables: Mapping[str, str] = os.environ) -> Command:
    """Return (python, launcher) of the worker; `chosen` is the Python of the settings, if any."""
    launcher = core_folder() / "lclab" / "__main__.py"
    return worker_python(chosen, variables), launcher


def worker_python(chosen: str, variables: Mapping[str, str] = os.environ) -> Path:
    """Return the Python of the settings, of LCLAB_PYTHON, or of the environment from setup."""
    for source, path in ((tr("the settings"), chosen), (VARIABLE, variables.get(VARIABLE, ""))):
        if path and not Path(path).is_file():
            raise WorkError(
                tr("The worker's Python {} (from {}) does not exist.").format(path, source),
                remedy=tr(CHOOSE_PYTHON),
            )
        if path:
            return Path(path)
    places = worker_folders(variables)
    for folder in places:
        if (folder / ".complete").is_file():
            return folder / PYTHON
    raise WorkError(
        tr("There is no Python for the worker yet: no complete {}.").format(
            tr(" or ").join(map(str, places))
        ),
        remedy=tr(CHOOSE_PYTHON),
    )


def worker_folders(variables: Mapping[str, str]) -> list[Path]:
    """Return where scripts/setup may have put the worker's environment, likeliest first."""
    lock = (core_folder() / "requirements.lock").read_bytes()
    name = f"worker-{hashlib.sha256(lock).hexdigest()[:12]}"
    if variables.get("LCLAB_HOME"):
        return [Path(variables["LCLAB_HOME"], name)]
    shares = [Path(home, ".local", "share") for home in homes(variables)]
    if variables.get("XDG_DATA_HOME"):
        shares.insert(0, Path(variables["XDG_DATA_HOME"]))
    return [share / "land-cover-lab" / name for share in shares]


def homes(variables: Mapping[str, str]) -> list[str]:
    """Return the user's home folders; a QGIS in a sandbox is told another than the real one."""
    named = [variables.get("HOME", ""), variables.get("USERPROFILE", "")]
    try:
        from pwd import getpwuid
    except ImportError:  # Windows keeps no such list.
        real = ""
    else:
        real = getpwuid(os.getuid()).pw_dir
    return list(dict.fromkeys(home for home in [*named, real] if home))

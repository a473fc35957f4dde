"""Starts a QGIS with an empty profile that walks through the plugin: standard library alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PROFILE = Path(".local/share/QGIS/QGIS3/profiles/default/QGIS")
SETTINGS = """[PythonPlugins]
processing=true

[app]
plugin_installer\\checkOnStart=false
plugin_repositories\\QGIS%20Official%20Plugin%20Repository\\enabled=false

[locale]
overrideFlag=true
userLocale={}

[qgis]
checkVersion=false
firstRunVersionFlag=99999
"""
SCREEN = "1500x950x24"
SECONDS = 600
SECONDS_OF_A_STOP = 30
WORK = "work é"
FOREIGN = ("QGIS", "PYTHON", "XDG", "LCLAB", "QT_QPA")


@dataclass(frozen=True)
class Walked:
    """What was seen, and where the pictures lie."""

    folder: Path
    python: Path
    seen: dict[str, Any]
    code: int
    """With which QGIS ended."""
    is_run_whole: bool
    """Whether a run went on when QGIS was closed, and stopped when it was told to."""

    @property
    def shown(self) -> list[Path]:
        """The pictures that were taken."""
        return sorted(self.folder.glob("*.png"))


def walk(folder: Path, python: Path, steps: int, locale: str = "en") -> Walked:
    """Walk with a worker's Python and a training of so many steps; raises what went wrong."""
    empty(folder)
    facts = {"zip": str(packed()), "python": str(python), "steps": steps}
    with tempfile.TemporaryDirectory(prefix="lclab-walk-", ignore_cleanup_errors=True) as home:
        variables = made_home(Path(home), locale)
        variables["LCLAB_WALK_FOLDER"] = str(folder)
        variables["LCLAB_WALK_FACTS"] = json.dumps(facts)
        done = qgis(variables)
        # The run's own program is taken away with the home.
        is_run_whole = ended_at_last(folder / WORK)
    found = folder / "seen.json"
    if not found.is_file():
        raise RuntimeError(f"QGIS ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    seen = json.loads(found.read_text(encoding="utf-8"))
    if "error" in seen:
        raise RuntimeError(f"{seen['error']}\nThe picture is {folder / 'error.png'}.")
    return Walked(folder, python, seen, done.returncode, is_run_whole)


def qgis(variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Start QGIS in a window that nobody sees, and wait until it has ended."""
    inside = str(Path(__file__).with_name("inside.py"))
    screen = ["xvfb-run", "--auto-servernum", "--server-args", f"-screen 0 {SCREEN}"]
    ended = ["timeout", "--kill-after=5", str(SECONDS)]  # a window that hangs would stay
    words = ["qgis.bin", "--nologo", "--noversioncheck", "--code", inside]
    kept = {k: v for k, v in os.environ.items() if not k.startswith(FOREIGN)}
    return subprocess.run(
        [*screen, *ended, *words],
        env={**kept, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def ended_at_last(work: Path) -> bool:
    """Stop the run that QGIS left behind, and return whether it had gone on till then."""
    record = work / "long run.lclab"
    if not (record / "running.json").is_file():
        return False
    before = (record / "running.json").stat().st_mtime
    went_on = waited(lambda: (record / "running.json").stat().st_mtime > before)
    (record / "stop").touch()
    return waited((record / "ended.json").is_file) and went_on


def waited(is_so: Callable[[], bool]) -> bool:
    """Wait until something is so, and return whether it came about."""
    end = time.monotonic() + SECONDS_OF_A_STOP
    while not is_so() and time.monotonic() < end:
        time.sleep(0.1)
    return is_so()


def empty(folder: Path) -> None:
    """Make a folder for a walk; what an earlier one left there goes."""
    is_ours = (folder / WORK).is_dir()
    if folder.exists() and any(folder.iterdir()) and not is_ours:
        raise RuntimeError(f"{folder}: it is not empty. Choose another.")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def packed() -> Path:
    """Return the plugin's zip, made anew."""
    script = [str(ROOT / "scripts" / "package")]
    done = subprocess.run(script, capture_output=True, text=True, check=True)
    return ROOT / done.stdout.split("  ")[0].strip()


def made_home(home: Path, locale: str) -> dict[str, str]:
    """Make the folders of a user who has never started QGIS, and return their variables."""
    profile, runtime = home / PROFILE, home / "runtime"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text(SETTINGS.format(locale), encoding="utf-8")
    runtime.mkdir(mode=0o700)
    return {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "LCLAB_HOME": str(home / "land cover lab é"),
        "LANG": "C.UTF-8",
        "LCLAB_WALK_ROOT": str(ROOT),
        # QGIS takes the Python that comes first for its own.
        "PATH": os.pathsep.join(["/usr/bin", os.environ["PATH"]]),
    }

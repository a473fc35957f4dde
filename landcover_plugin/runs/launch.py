"""Starts runs that outlive QGIS, goes on with them and asks them to stop."""

from __future__ import annotations

import json
import subprocess  # nosec B404 - a run must not end with QGIS
import time
from pathlib import Path
from typing import Any

from ..core.lclab.errors import InputError, WorkError
from ..core.lclab.runner import (
    ENDED,
    EVENTS,
    NOW,
    REQUEST,
    RUNNING,
    STOP,
    read_json,
    record_of,
    write_json,
)
from ..core.lclab.worker import error_event
from ..texts import tr
from ..worker_process import CHOOSE_PYTHON, Command, child_variables
from .record import LOG, Request, output_of, state_of

RESTART, OUTPUT = "restart", "output"
CREATED_ON_WINDOWS = ("DETACHED_PROCESS", "CREATE_NEW_PROCESS_GROUP")

# Kept so that those that have left can be told from those that work, and are no zombies.
_children: dict[Path, subprocess.Popen[bytes]] = {}


def start(
    command: Command,
    folder: Path,
    task: str,
    params: dict[str, Any],
    title: str,
    *,
    stops_with_qgis: bool = False,
) -> None:
    """Start a run with this record; of an earlier, other run of that place nothing is kept."""
    refuse_running(folder)
    before = Request.read(folder)
    params = json.loads(json.dumps(params, default=str))  # as the record gives them back
    is_same = before.task == task and without_restart(before.params) == without_restart(params)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if params.get(RESTART) or not is_same:
            for name in (EVENTS, LOG):
                (folder / name).unlink(missing_ok=True)
        facts = {"task": task, "params": params, "title": title, "asked": time.time()}
        stops = before.stops_with_qgis if before.task else stops_with_qgis
        write_json({**facts, "stops_with_qgis": stops}, folder / REQUEST)
    except OSError as error:
        raise WorkError(
            f"{folder}: {error.strerror or error}.",
            remedy=tr("Choose another folder for the run."),
        ) from error
    begin(command, folder)


def resume(command: Command, folder: Path) -> None:
    """Go on with a run: its task does so by itself when it is asked for the same again."""
    refuse_running(folder)
    facts = read_json(folder / REQUEST)
    if not Request.read(folder).task:
        told = tr("{}: this is the record of no run.").format(folder)
        raise InputError(told, remedy=tr("Start it anew."))
    params = without_restart(facts["params"])
    if OUTPUT in params and record_of(params[OUTPUT]) != folder:
        params[OUTPUT] = str(output_of(folder))  # it was moved, and its record with it
    write_json({**facts, "params": params, "asked": time.time()}, folder / REQUEST)
    begin(command, folder)


def stop(folder: Path, *, now: bool = False) -> None:
    """Ask a run to save and stop, or to end without another word."""
    (folder / STOP).write_text(NOW if now else "", encoding="utf-8")


def stop_with_qgis(folder: Path, wanted: bool) -> None:
    """Remember whether a run is to stop when QGIS closes."""
    write_json({**read_json(folder / REQUEST), "stops_with_qgis": wanted}, folder / REQUEST)


def has_left(folder: Path) -> bool:
    """Whether the process that was started here for this run is known to be gone."""
    child = _children.get(folder)
    if child is None or child.poll() is None:
        return False
    # Somebody else may have gone on with it since.
    return read_json(folder / RUNNING).get("pid") in (None, child.pid)


def without_restart(params: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters without the one that throws away what is there."""
    return {name: value for name, value in params.items() if name != RESTART}


def refuse_running(folder: Path) -> None:
    """Refuse to start a run twice."""
    if not has_left(folder) and state_of(folder, Request.read(folder), time.time()).is_active:
        raise InputError(
            tr("{}: this run is running already.").format(output_of(folder)),
            field=OUTPUT,
            remedy=tr("Wait for its end, stop it, or choose another folder."),
        )


def begin(command: Command, folder: Path) -> None:
    """Start the process: in a session of its own, without pipes, a window or QGIS's libraries."""
    for name in (RUNNING, ENDED, STOP):
        (folder / name).unlink(missing_ok=True)
    python, launcher = command
    words = [str(python), "-I", "-X", "utf8", str(launcher), "run-file", str(folder / REQUEST)]
    flags = sum(getattr(subprocess, name, 0) for name in CREATED_ON_WINDOWS)
    try:
        with (folder / LOG).open("ab") as log:
            _children[folder] = subprocess.Popen(  # nosec B603 - no shell, the user's program
                words,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=child_variables(),
                start_new_session=True,
                creationflags=flags,
            )
    except OSError as error:
        problem = WorkError(
            tr("{} does not start: {}.").format(python, error.strerror or error),
            remedy=tr(CHOOSE_PYTHON),
        )
        write_json(error_event(problem), folder / ENDED)
        raise problem from error

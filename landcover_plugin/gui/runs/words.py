"""What a run's state and progress are called."""

from __future__ import annotations

import time
from functools import cache

from qgis.core import Qgis

from ...core.lclab.spec import all_tasks
from ...installing.places import as_size
from ...processing.parameters import tr
from ...runs.history import Line
from ...runs.record import State
from ...runs.run import Run
from ...texts import later

MINUTE, HOUR, DAY = 60, 3600, 86400
LAST_LINES = 5
DIED = later(
    "The run ended without a word: the computer was switched off, memory ran out, or somebody "
    "ended it. What was saved is kept; 'Resume' goes on from there."
)
ICONS = {
    State.STARTING: "mTaskQueued.svg",
    State.RUNNING: "mTaskRunning.svg",
    State.STOPPING: "mTaskOnHold.svg",
    State.DONE: "mTaskComplete.svg",
    State.FAILED: "mTaskTerminated.svg",
    State.STOPPED: "mTaskOnHold.svg",
    State.DIED: "mTaskTerminated.svg",
}


def state_text(state: State) -> str:
    """Return how a run stands, in a word or two."""
    return {
        State.UNREAD: tr("Looking…"),
        State.STARTING: tr("Starting"),
        State.RUNNING: tr("Running"),
        State.STOPPING: tr("Stopping"),
        State.DONE: tr("Done"),
        State.FAILED: tr("Failed"),
        State.STOPPED: tr("Stopped"),
        State.DIED: tr("Broken off"),
        State.GONE: tr("Not found"),
    }[state]


@cache
def task_title(name: str) -> str:
    """Return what users call a task."""
    return next((tr(task.title) for task in all_tasks() if task.name == name), name)


def duration(seconds: float) -> str:
    """Return a duration as short as it is useful."""
    if seconds < MINUTE:
        return tr("{} s").format(round(seconds))
    if seconds < HOUR:
        return tr("{} min").format(round(seconds / MINUTE))
    if seconds < DAY:
        return tr("{} h {} min").format(int(seconds // HOUR), int(seconds % HOUR // MINUTE))
    return tr("{} d {} h").format(int(seconds // DAY), int(seconds % DAY // HOUR))


def left_text(run: Run) -> str:
    """Return how long a run still takes, if that is known."""
    left = run.history.progress.left(time.time())
    return duration(left) if left is not None and run.state.is_active else ""


def summary(run: Run) -> str:
    """Return in one line how a run stands and how fast it is."""
    history = run.history
    message = history.progress.message if run.state.is_active else ""
    figures = {
        "miou": tr("mean IoU {:.3f}"),
        "images_per_second": "" if "images/s" in message else tr("{:.1f} images/s"),
        "waiting": tr("{:.0%} of the time waiting for data"),
    }
    sizes = {"gpu_memory": tr("{} of GPU memory"), "memory": tr("{} of memory")}
    parts = [part for part in (state_text(run.state), message) if part]
    parts += [
        wording.format(value)
        for name, wording in figures.items()
        if wording and (value := history.latest(name)) is not None
    ]
    parts += [
        wording.format(as_size(value))
        for name, wording in sizes.items()
        if (value := history.latest(name)) is not None
    ]
    if left := left_text(run):
        parts.append(tr("{} left").format(left))
    return " · ".join(parts)


def line_text(line: Line) -> str:
    """Return a line of the log with its time."""
    moment = time.strftime("%Y-%m-%d %H:%M:%S  ", time.localtime(line.at)) if line.at else ""
    wording = {
        "start": tr("Started: {}"),
        "warning": tr("Warning: {}"),
        "error": tr("Error: {}"),
        "cancelled": tr("Stopped. {}"),
        "result": tr("Done.\n{}"),
        "died": f"{tr(DIED)}\n{{}}",
    }.get(line.kind, "{}")
    text = task_title(line.text) if line.kind == "start" else line.text
    return (moment + wording.format(text)).rstrip()


def ending(run: Run) -> tuple[str, Qgis.MessageLevel, str]:
    """Return how a run ended: in short, how bad that is, and with its last lines."""
    texts = {
        State.DONE: (tr("The run '{}' is done."), Qgis.MessageLevel.Success),
        State.STOPPED: (tr("The run '{}' was stopped."), Qgis.MessageLevel.Info),
        State.FAILED: (tr("The run '{}' failed: {}"), Qgis.MessageLevel.Critical),
        State.DIED: (tr("The run '{}' broke off. {}"), Qgis.MessageLevel.Critical),
    }
    wording, level = texts[run.state]
    with run.lock:
        lines = list(run.history.lines)[-LAST_LINES:]
    last = lines[-1].text if lines and run.state is State.FAILED else tr("Its log says more.")
    whole = "\n".join([wording.format(run.title, ""), str(run.output), *map(line_text, lines)])
    return wording.format(run.title, last), level, whole

"""A run's record as others see it: what was asked for, and how the run stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from ..core.lclab.runner import (
    ENDED,
    RECORD,
    REQUEST,
    RUNNING,
    STOP,
    is_fresh,
    read_json,
    record_of,
)

SECONDS_TO_START = 60.0
LOG = "log.txt"
REPORT = "report.html"
MAPS = "pseudo_labels/*.tif"


class State(Enum):
    """How a run stands."""

    UNREAD = "unread"
    STARTING = "starting"
    RUNNING = "running"
    STOPPING = "stopping"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"
    DIED = "died"
    GONE = "gone"

    @property
    def is_active(self) -> bool:
        """Whether a process works on the run."""
        return self in (State.STARTING, State.RUNNING, State.STOPPING)

    @property
    def is_over(self) -> bool:
        """Whether the run's process has come to its end, good or bad."""
        return self in (State.DONE, State.FAILED, State.STOPPED, State.DIED)

    @property
    def can_go_on(self) -> bool:
        """Whether the same request may be begun again."""
        return self in (State.FAILED, State.STOPPED, State.DIED)


ENDS = {"result": State.DONE, "error": State.FAILED, "cancelled": State.STOPPED}


@dataclass(frozen=True)
class Request:
    """What was asked for."""

    task: str = ""
    params: dict[str, Any] = field(default_factory=dict)
    title: str = ""
    asked: float = 0.0
    """When, in seconds since 1970."""
    stops_with_qgis: bool = False

    @classmethod
    def read(cls, folder: Path) -> Request:
        """Return the request of a record, an empty one if there is none."""
        facts = read_json(folder / REQUEST)
        params, asked = facts.get("params"), facts.get("asked")
        return cls(
            str(facts.get("task") or ""),
            params if isinstance(params, dict) else {},
            str(facts.get("title") or ""),
            float(asked) if isinstance(asked, (int, float)) else 0.0,
            facts.get("stops_with_qgis") is True,
        )


def state_of(folder: Path, request: Request, now: float) -> State:
    """Return how a run stands by what its record says now."""
    # In this order: a run that ends meanwhile has said how before its running.json goes.
    running = read_json(folder / RUNNING)
    ended = read_json(folder / ENDED)
    is_asked_to_stop = (folder / STOP).exists()
    # On Windows a running.json stays where somebody just read it; the token tells whose end it was.
    is_over = bool(ended.get("token")) and ended["token"] == running.get("token")
    if is_fresh(running, now) and not is_over:
        return State.STOPPING if is_asked_to_stop else State.RUNNING
    if ended.get("event") in ENDS:
        return ENDS[ended["event"]]
    if not request.task:
        return State.GONE
    if not running and abs(now - request.asked) < SECONDS_TO_START:
        return State.STOPPING if is_asked_to_stop else State.STARTING
    return State.DIED


def output_of(folder: Path) -> Path:
    """Return where a run's output lies: beside its record, also after both were moved."""
    name = folder.name
    return folder.with_name(name[: -len(RECORD)]) if name.endswith(RECORD) else folder


def records_in(folders: list[Path]) -> list[Path]:
    """Return the records of these folders, which may be runs, records, or hold several of them."""
    found: list[Path] = []
    for folder in folders:
        record = folder if folder.name.endswith(RECORD) else record_of(folder)
        if (record / REQUEST).is_file():
            found.append(record)
        elif folder.is_dir():
            found += sorted(path.parent for path in folder.glob(f"*{RECORD}/{REQUEST}"))
    return list(dict.fromkeys(found))

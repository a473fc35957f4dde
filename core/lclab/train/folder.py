"""The folder of a run: what was asked for, and whether it may be gone on with."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from .. import __version__
from ..data.dataset import FILE as DATASET
from ..data.dataset import DataSet
from ..errors import InputError
from ..geo.output import disk_errors
from .checkpoint import FILE as CHECKPOINT
from .device import Manner
from .export import GRAPH, WEIGHTS
from .writing import whole

SPEC, MANNER, LOG, METRICS, REPORT = (
    "spec.json",
    "manner.json",
    "log.jsonl",
    "metrics.json",
    "report.html",
)
PREVIEWS = "previews"
LEARNT = (CHECKPOINT, WEIGHTS, METRICS)
"""What a run must not lose; one that has none of it may be begun otherwise."""
DATA, SECOND = "dataset", "classmate"
DATA_SETS = {DATA: "data set", SECOND: "second data set"}
"""The facts that are data sets, which may move: another fact says what is in them."""
OF_CONTENT = "_sha256"
FINGERPRINT = DATA + OF_CONTENT
FREE_TO_CHANGE = ("output", "device", "threads", "restart", "dry_run")


class RunFolder:
    """A folder that holds one run, begun, stopped or done; `spec` is its task's specification."""

    files: tuple[str, ...] = (SPEC, MANNER, LOG, CHECKPOINT, WEIGHTS, GRAPH, METRICS, REPORT)
    """What a run writes, besides previews."""

    def __init__(self, path: Path, spec: Any, data: DataSet) -> None:
        self.path = path
        facts = dataclasses.asdict(spec)
        self._facts = {name: facts[name] for name in facts if name not in FREE_TO_CHANGE}
        self._facts[DATA] = posix(data.folder)
        self._facts[FINGERPRINT] = fingerprint(data.folder / DATASET)
        if self._facts.get(SECOND):
            second = Path(self._facts[SECOND]) / DATASET
            self._facts[SECOND + OF_CONTENT] = fingerprint(second)

    def prepare(self, is_restart: bool) -> None:
        """Make the folder ready, or refuse one that holds something else."""
        with disk_errors(self.path):
            self.path.mkdir(parents=True, exist_ok=True)
        if not self.is_gone_on_with(is_restart):
            self._empty()
            write_json({**self._facts, "lclab": __version__}, self.path / SPEC)

    def is_gone_on_with(self, is_restart: bool) -> bool:
        """Say whether this run was begun here before, or refuse a folder with something else."""
        is_ours = (self.path / SPEC).is_file()
        changes = self._changes() if is_ours and not is_restart else []
        if changes and any((self.path / name).exists() for name in LEARNT):
            raise InputError(
                f"output = {self.path}: it holds another run, with another {', '.join(changes)}.",
                field="output",
                remedy="Choose another folder, or begin anew with 'restart'.",
            )
        if not is_ours and self.path.is_dir() and any(self.path.iterdir()):
            raise InputError(
                f"output = {self.path}: this folder holds other things.",
                field="output",
                remedy="Choose a new or empty folder.",
            )
        return is_ours and not is_restart and not changes

    @property
    def result(self) -> dict[str, Any] | None:
        """What a finished run returned."""
        path = self.path / METRICS
        return self.results(read_json(path)) if path.is_file() else None

    def results(self, metrics: dict[str, Any]) -> dict[str, Any]:
        """Return what a run with these figures returns."""
        return results(self.path, metrics)

    @property
    def is_measured(self) -> bool:
        """Whether it is known how this run was begun."""
        return (self.path / MANNER).is_file()

    def manner(self) -> Manner:
        """Return how this run was begun."""
        path = self.path / MANNER
        try:
            return Manner(**read_json(path))
        except TypeError as error:
            raise broken(path, error) from error

    def keep_manner(self, manner: Manner) -> None:
        """Remember how this run was begun."""
        write_json(dataclasses.asdict(manner), self.path / MANNER)

    def _changes(self) -> list[str]:
        """Return what was asked for otherwise before; a data set may have moved."""
        before, now = read_json(self.path / SPEC), json.loads(json.dumps(self._facts))
        apart = {*DATA_SETS, *(name + OF_CONTENT for name in DATA_SETS)}
        changes = [
            f"{name} ({before.get(name)} then, {value} now)"
            for name, value in now.items()
            if name not in apart and before.get(name) != value
        ]
        for name, noun in DATA_SETS.items():
            if before.get(name + OF_CONTENT) != now.get(name + OF_CONTENT):
                places = before.get(name), now.get(name)
                is_same = places[0] == places[1]
                how = "made anew since" if is_same else f"{places[0]} then, {places[1]} now"
                changes.append(f"{noun} ({how})")
        return changes

    def _empty(self) -> None:
        for name in self.files:
            (self.path / name).unlink(missing_ok=True)
        for left in (*self.path.glob(".*.partial"), *(self.path / PREVIEWS).glob("*.png")):
            left.unlink()
        with suppress(OSError):  # there is none, or something of the user's in it
            (self.path / PREVIEWS).rmdir()


def results(folder: Path, metrics: dict[str, Any]) -> dict[str, Any]:
    """Return what a run returns: where its files are, and how good it is."""
    has_graph = (folder / GRAPH).is_file()
    return {
        "model": str(folder / (GRAPH if has_graph else WEIGHTS)),
        "weights": str(folder / WEIGHTS),
        "report": str(folder / REPORT),
        "metrics": str(folder / METRICS),
        "miou": metrics.get("miou"),
        "oa": metrics.get("oa"),
        "steps": metrics.get("steps"),
        "seconds": metrics.get("seconds"),
    }


def posix(path: Path) -> str:
    """Return a path that says the same from anywhere."""
    return Path(os.path.abspath(path)).as_posix()  # noqa: PTH100 - links stay as they are


def fingerprint(path: Path) -> str:
    """Return what tells a file from another."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def read_json(path: Path) -> dict[str, Any]:
    """Return what a JSON file of a run holds."""
    try:
        return dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise broken(path, error) from error


def broken(path: Path, error: Exception) -> InputError:
    """Return the error for a file of a run that says nothing."""
    return InputError(
        f"{path}: this file of the run is broken ({error}).",
        field="output",
        remedy="Begin anew with 'restart', or choose another folder.",
    )


def write_log(history: list[dict[str, Any]], folder: Path) -> None:
    """Write a line for every epoch."""
    lines = [json.dumps(record, ensure_ascii=False) + "\n" for record in history]
    write_text("".join(lines), folder / LOG)


def write_json(facts: dict[str, Any], path: Path) -> None:
    """Write a JSON file, whole or not at all."""
    write_text(json.dumps(facts, indent=1, ensure_ascii=False) + "\n", path)


def write_text(text: str, path: Path) -> None:
    """Write a text file, whole or not at all."""
    with whole(path) as waiting:
        waiting.write_text(text, encoding="utf-8")

"""How a task declares its parameters, once, and how values from anywhere are checked against it.

A declaration is a frozen dataclass whose fields come from the functions below. The command line,
Processing, the dialogs, the worker and the reference page are all made from it.
"""

from __future__ import annotations

import dataclasses
import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from .errors import InputError, shortened
from .events import Report
from .registry import tasks

INPUT_KINDS = ("raster", "vector", "file", "folder")
OUTPUT_KINDS = ("raster_output", "vector_output", "file_output", "folder_output")
Extent = tuple[float, float, float, float]


@dataclass(frozen=True)
class Param:
    """One parameter of a task: everything that a form, a command line or a page says of it."""

    name: str
    kind: str
    title: str
    help: str
    default: Any = None
    required: bool = False
    many: bool = False
    low: float | None = None
    high: float | None = None
    unit: str = ""
    choices: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    layer: str = ""
    of: str = ""
    """For a field: the parameter that takes its layer."""
    shown_by: tuple[str, ...] = ()
    """For a class table: the fields and rasters whose layers' styles tell it too."""
    holds: str = ""
    """For a folder: the file that makes it what it is, which may be given in its place."""
    hints: tuple[str, ...] = ()
    """For a text: what a form offers; other texts are taken too. For a file: words in its place."""
    parts: tuple[str, ...] = ()
    """For several values that always come together: a title for each."""
    advanced: bool = False
    positional: bool = False
    """Whether it stands on the command line as it is, without an option's name."""
    usual: str = ""
    """For one that is required: what the command line takes where it is not given."""

    @property
    def option(self) -> str:
        """How the command line calls it."""
        return self.name.upper() if self.positional else "--" + self.name.replace("_", "-")

    @property
    def is_output(self) -> bool:
        """Whether the task writes this file."""
        return self.kind in OUTPUT_KINDS

    def singles(self) -> list[Param]:
        """Return what a form asks for: the parameter itself, or one for each of its parts."""
        if not self.parts:
            return [self]
        return [
            dataclasses.replace(self, name=snake(part), title=part, many=False, parts=())
            for part in self.parts
        ]


def snake(title: str) -> str:
    """Return a title as a name."""
    return title.lower().replace(" ", "_")


def param(kind: str, title: str, help: str, *, default: Any = None, **more: Any) -> Any:
    """Declare a parameter as a field of a task's dataclass."""
    facts = {"kind": kind, "title": title, "help": help, "default": default, **more}
    return dataclasses.field(default=default, metadata={"param": facts})


def params_of(spec: type) -> list[Param]:
    """Return the parameters that a task's dataclass declares, in order."""
    fields = dataclasses.fields(spec)
    return [Param(name=f.name, **f.metadata["param"]) for f in fields]


@dataclass(frozen=True)
class Result:
    """An entry of a task's result that what comes after can take: a path, a text or a number."""

    name: str
    kind: str
    title: str


@dataclass(frozen=True)
class Task:
    """A task: its name, texts, parameters, results and the function that does it."""

    name: str
    title: str
    group: str
    summary: str
    spec: type
    run: Callable[[Any, Report], Any]
    results: tuple[Result, ...] = ()
    lasting: bool = False
    """Whether it takes long, and the same call on its folder goes on where it stopped."""
    lists: str = ""
    """The registry of what it offers to choose from, which the command line lists."""

    @property
    def params(self) -> list[Param]:
        """The declared parameters, in order."""
        return params_of(self.spec)

    def output_name(self, result: Result) -> str:
        """Return a result's name in Processing, where a parameter may be called the same."""
        taken = {single.name for p in self.params for single in p.singles()}
        return (f"{result.name}_{result.kind}" if result.name in taken else result.name).upper()

    def parse(self, values: dict[str, Any]) -> Any:
        """Return the checked specification for these values, or an error naming the field."""
        known = {p.name: p for p in self.params}
        for name in values:
            if name not in known:
                raise InputError(
                    f"Task '{self.name}' has no parameter '{name}'.",
                    field=name,
                    remedy=f"Its parameters are {', '.join(known)}.",
                )
        return self.spec(**{n: checked(p, values.get(n)) for n, p in known.items()})


def task(name: str) -> Task:
    """Return one task, or an error that names the known ones."""
    entry = tasks.entry(name)
    run = tasks.load(name)
    facts = run.registered[1]  # type: ignore[attr-defined]
    results = tuple(Result(*row) for row in facts.get("results", ()))
    lasting = bool(facts.get("lasting"))
    texts = name, facts["title"], facts["group"], entry.summary
    return Task(*texts, facts["spec"], run, results, lasting, str(facts.get("lists", "")))


def all_tasks() -> list[Task]:
    """Return every task, by name."""
    return [task(name) for name in tasks.entries()]


def checked(p: Param, value: Any) -> Any:
    """Return the value in its declared type, or raise an error that names the parameter."""
    if is_empty(value):
        if p.required:
            raise InputError(f"'{p.name}' is missing: {p.title}.", field=p.name, remedy=p.help)
        return p.default
    if p.many:
        items = list(value) if isinstance(value, (list, tuple)) else [value]
        if p.parts and len(items) != len(p.parts):
            needed = ", ".join(p.parts).lower()
            raise refuse(p, value, f"{len(p.parts)} are needed.", f"Give, in this order: {needed}.")
        return tuple(CHECKS[p.kind](p, item) for item in items)
    return CHECKS[p.kind](p, value)


def is_empty(value: Any) -> bool:
    """Whether a value stands for one that was not given."""
    return value is None or value in ("", [], ())


def refuse(p: Param, value: Any, problem: str, remedy: str = "") -> InputError:
    """Return the error that this value of this parameter deserves."""
    shown = shortened(str(value), limit=400)  # a path may be long
    return InputError(f"{p.name} = {shown}: {problem}", field=p.name, remedy=remedy)


def as_number(p: Param, value: Any) -> float:
    """Return a number within the parameter's bounds."""
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        raise refuse(p, value, "this is not a number.") from None
    if not math.isfinite(number):
        raise refuse(p, value, "this is not a finite number.")
    low = float("-inf") if p.low is None else p.low
    high = float("inf") if p.high is None else p.high
    if not low <= number <= high:
        bounds = f"from {low:g} to {high:g}" if high < float("inf") else f"of at least {low:g}"
        raise refuse(p, value, "out of range.", f"Give a number {bounds}.")
    return number


def as_integer(p: Param, value: Any) -> int:
    """Return a whole number within the parameter's bounds."""
    number = as_number(p, value)
    if number != int(number):
        raise refuse(p, value, "this is not a whole number.")
    return int(number)


def as_boolean(p: Param, value: Any) -> bool:
    """Return true or false."""
    words = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
    if isinstance(value, bool):
        return value
    if str(value).lower() not in words:
        raise refuse(p, value, "this is neither true nor false.")
    return words[str(value).lower()]


def as_choice(p: Param, value: Any) -> str:
    """Return one of the parameter's choices."""
    if value not in p.choices:
        raise refuse(p, value, "unknown choice.", f"Choose from {', '.join(p.choices)}.")
    return str(value)


def as_list(value: Any) -> list[Any]:
    """Return the items of a list or of a text with commas."""
    if isinstance(value, str):
        return [item for item in value.split(",") if item.strip()]
    return list(value) if isinstance(value, (list, tuple)) else [value]


def as_numbers(p: Param, value: Any) -> tuple[float, ...]:
    """Return several numbers."""
    return tuple(as_number(p, item) for item in as_list(value))


def as_integers(p: Param, value: Any) -> tuple[int, ...]:
    """Return several whole numbers."""
    return tuple(as_integer(p, item) for item in as_list(value))


def as_extent(p: Param, value: Any) -> Extent:
    """Return xmin, ymin, xmax, ymax of a box that is not empty."""
    items = as_list(value)
    if len(items) != 4:
        raise refuse(p, value, "this is no box.", "Give xmin,ymin,xmax,ymax.")
    xmin, ymin, xmax, ymax = (as_number(p, item) for item in items)
    if not (xmin < xmax and ymin < ymax):
        raise refuse(p, value, "the box is empty.", "Give xmin,ymin,xmax,ymax.")
    return xmin, ymin, xmax, ymax


def as_text(p: Param, value: Any) -> str:
    """Return a text."""
    if not isinstance(value, (str, os.PathLike)) or "\0" in str(value):
        raise refuse(p, value, "this is not a text.")
    return str(value)


def as_file(p: Param, value: Any) -> str:
    """Return the path of a file that exists, or a word that may stand in its place."""
    if value in p.hints:
        return str(value)
    path = Path(as_text(p, value))
    if not os.path.isfile(path):  # noqa: PTH113 - a name too long is False here, not an OSError
        words = f" It may also be {' or '.join(p.hints)}." if p.hints else ""
        raise refuse(p, value, "there is no such file.", f"Check the path.{words}")
    with_suffix(p, path)
    return str(path)


def as_folder(p: Param, value: Any) -> str:
    """Return the path of a folder that exists and holds what it must."""
    path = Path(as_text(p, value))
    folder = path.parent if p.holds and path.name == p.holds else path
    if not os.path.isdir(folder):  # noqa: PTH112 - as for files
        raise refuse(p, value, "there is no such folder.", "Check the path.")
    if p.holds and not (folder / p.holds).is_file():
        raise refuse(p, value, f"there is no {p.holds} in it.", "Choose the folder that has it.")
    return str(folder)


def as_folder_output(p: Param, value: Any) -> str:
    """Return the path of a folder to write, which need not exist."""
    path = Path(as_text(p, value)).absolute()
    if path.exists() and not path.is_dir():
        raise refuse(p, value, "this is a file.", "Give a folder.")
    there = next(folder for folder in (path, *path.parents) if folder.exists())
    if not there.is_dir() or not os.access(there, os.W_OK):
        raise refuse(p, value, f"the folder {there} is read-only.", "Choose another.")
    return str(path)


def as_output(p: Param, value: Any) -> str:
    """Return the path of a file that can be written."""
    path = Path(as_text(p, value)).absolute()
    with_suffix(p, path)
    if path.is_dir():
        raise refuse(p, value, "this is a folder.", "Give a file name.")
    if not path.parent.is_dir():
        raise refuse(p, value, f"the folder {path.parent} does not exist.", "Create it first.")
    if not os.access(path.parent, os.W_OK):
        raise refuse(p, value, f"the folder {path.parent} is read-only.", "Choose another.")
    return str(path)


def with_suffix(p: Param, path: Path) -> None:
    """Refuse a file whose ending the parameter does not know."""
    if p.suffixes and path.suffix.lower() not in p.suffixes:
        known = " or ".join(p.suffixes)
        raise refuse(p, path, f"'{path.suffix}' is no known ending.", f"Use {known}.")


CHECKS: dict[str, Callable[[Param, Any], Any]] = {
    "raster": as_text,
    "vector": as_text,
    "file": as_file,
    "raster_output": as_output,
    "vector_output": as_output,
    "file_output": as_output,
    "folder": as_folder,
    "folder_output": as_folder_output,
    "field": as_text,
    "text": as_text,
    "number": as_number,
    "integer": as_integer,
    "numbers": as_numbers,
    "integers": as_integers,
    "boolean": as_boolean,
    "choice": as_choice,
    "extent": as_extent,
}

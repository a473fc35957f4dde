"""Every task and parameter as JSON, as help texts and as the reference page."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, Callable

from .spec import Param, Task, all_tasks

MOST_HINTS = 6
KINDS = {
    "raster": "raster",
    "vector": "vector layer",
    "file": "file",
    "raster_output": "raster to write",
    "vector_output": "vector layer to write",
    "file_output": "file to write",
    "folder": "folder",
    "folder_output": "folder to write",
    "field": "field",
    "text": "text",
    "number": "number",
    "integer": "whole number",
    "numbers": "numbers, with commas",
    "integers": "whole numbers, with commas",
    "boolean": "yes or no",
    "choice": "one of",
    "extent": "xmin,ymin,xmax,ymax",
}


def as_json() -> str:
    """Return every task with its parameters as JSON."""
    return json.dumps([facts(task) for task in all_tasks()], indent=1, ensure_ascii=False)


def facts(task: Task) -> dict[str, Any]:
    """Return what is declared of one task."""
    return {
        "name": task.name,
        "title": task.title,
        "group": task.group,
        "summary": task.summary,
        "parameters": [dataclasses.asdict(p) for p in task.params],
        "results": [dataclasses.asdict(r) for r in task.results],
    }


def help_line(p: Param, tr: Callable[[str], str] = str) -> str:
    """Return a parameter's help with its bounds, unit and default, in the words of `tr`."""
    notes = []
    if p.choices:
        notes.append(tr("one of {}").format(", ".join(p.choices)))
    if p.hints:
        more = ", ..." if len(p.hints) > MOST_HINTS else ""
        notes.append(tr("for example {}").format(", ".join(p.hints[:MOST_HINTS]) + more))
    if p.low is not None and p.high is not None:
        notes.append(tr("from {} to {}").format(number_text(p.low), number_text(p.high)))
    elif p.low is not None:
        notes.append(tr("at least {}").format(number_text(p.low)))
    if p.unit:
        notes.append(tr("in {}").format(tr(p.unit)))
    if p.required:
        notes.append(tr("required"))
    elif p.default not in (None, "", ()):
        notes.append(tr("default {}").format(default_text(p, tr)))
    return tr(p.help) + (f" ({'; '.join(notes)})" if notes else "")


def number_text(number: float) -> str:
    """Return a bound as it is typed; a whole number with all its digits."""
    return str(number) if isinstance(number, int) else f"{number:g}"


def default_text(p: Param, tr: Callable[[str], str] = str) -> str:
    """Return a parameter's default as it is typed."""
    if isinstance(p.default, bool):
        return tr("yes") if p.default else tr("no")
    if isinstance(p.default, tuple):
        return ",".join(item if isinstance(item, str) else f"{item:g}" for item in p.default)
    return str(p.default)


def as_page() -> str:
    """Return the reference page in Markdown."""
    intro = "Made from the tasks' declarations by `scripts/lclab describe`; edit those instead."
    return "\n".join(["# Reference", "", intro, *[section(task) for task in all_tasks()]])


def section(task: Task) -> str:
    """Return one task's part of the reference page."""
    lines = ["", f"## {task.title}", "", task.summary, ""]
    lines += [f"Command `lclab {task.name}`, Processing algorithm `lclab:{task.name}`.", ""]
    if task.params:
        lines += ["| Option | Processing | Takes | Meaning |", "|---|---|---|---|"]
    for p in task.params:
        names = ", ".join(f"`{single.name.upper()}`" for single in p.singles())
        meaning = help_line(p).replace("|", "\\|")
        lines.append(f"| `{p.option}` | {names} | {taken(p)} | {meaning} |")
    if task.results:
        lines += ["", "| Result | Processing | What it is |", "|---|---|---|"]
    for r in task.results:
        lines.append(f"| `{r.name}` | `{task.output_name(r)}` | {r.title} |")
    return "\n".join(lines)


def taken(p: Param) -> str:
    """Return what a parameter takes, and how many."""
    if p.parts:
        return f"{len(p.parts)} times a {KINDS[p.kind]}"
    return KINDS[p.kind] + (", one or more" if p.many else "")

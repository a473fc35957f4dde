"""Finds every text of the interface: in the sources, and in what tasks and networks declare."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from lclab.choices import CHOICES
from lclab.registry import models
from lclab.spec import Task, all_tasks

ROOT = Path(__file__).resolve().parents[2]
FINDERS = ("tr", "later")
"""Whose first argument is a text of the interface."""
Places = dict[str, set[str]]
"""Every text, with where it stands: a file, or what is declared."""


def all_texts() -> Places:
    """Return every text that tr() is given."""
    found: Places = {}
    for path in sources():
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        for text in texts_in(tree, path):
            found.setdefault(text, set()).add(path.relative_to(ROOT).as_posix())
    for task in all_tasks():
        for place, text in declared(task):
            found.setdefault(text, set()).add(place)
    for name, network in {**models.entries(), **CHOICES}.items():
        found.setdefault(network.summary, set()).add(f"network {name}")
    return found


def sources() -> list[Path]:
    """Return the files that have texts of the interface."""
    plugin = ROOT / "landcover_plugin"
    files = [path for path in plugin.rglob("*.py") if plugin / "core" not in path.parents]
    return sorted([*files, *(ROOT / "core" / "lclab").glob("*.py")])


def texts_in(tree: ast.Module, path: Path) -> Iterator[str]:
    """Yield the texts in the calls of tr() and later()."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and called(node) in FINDERS:
            text = node.args[0]
            if isinstance(text, ast.Constant):
                yield str(text.value)
            elif isinstance(text, (ast.JoinedStr, ast.BinOp)):
                raise ValueError(
                    f"{path}:{node.lineno}: a text with values in it is found in no dictionary. "
                    'Write tr("{} of {}").format(part, whole).'
                )


def called(node: ast.Call) -> str:
    """Return the name of the function or method that is called."""
    return str(getattr(node.func, "id", getattr(node.func, "attr", "")))


def declared(task: Task) -> Iterator[tuple[str, str]]:
    """Yield what a task declares for people, each text with its place."""
    for text in (task.title, task.group, task.summary):
        yield f"task {task.name}", text
    for p in task.params:
        titles = p.parts or (p.title,)
        for text in (p.help, p.unit, *titles):
            if text:
                yield f"task {task.name}, parameter {p.name}", text
    for result in task.results:
        yield f"task {task.name}, result {result.name}", result.title

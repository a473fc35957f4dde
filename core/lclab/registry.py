"""Things that are found by walking a folder: tasks, networks, losses, methods, readers.

A file registers what it defines with a decorator. Listing reads the decorators and signatures
from the source, so that QGIS can list networks without importing torch.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, TypeVar

from .errors import InputError

F = TypeVar("F", bound=Callable[..., Any])
ROOT = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Entry:
    """One registered function as its source declares it."""

    name: str
    module: str
    function: str
    summary: str
    arguments: dict[str, Any]
    facts: dict[str, Any]


class Registry:
    """The functions that one package registers, listed from source and imported on demand."""

    def __init__(self, variable: str, package: str, noun: str) -> None:
        self.variable = variable
        self.package = package
        self.noun = noun
        self._entries: dict[str, Entry] | None = None

    def register(self, name: str, **facts: Any) -> Callable[[F], F]:
        """Mark a function as the one called `name`; facts are plain constants about it."""

        def mark(function: F) -> F:
            function.registered = (name, facts)  # type: ignore[attr-defined]
            return function

        return mark

    def entries(self) -> dict[str, Entry]:
        """Return every registered function by name, read from the sources."""
        if self._entries is None:
            found: dict[str, Entry] = {}
            folder = ROOT.joinpath(*self.package.split("."))
            for path in sorted(folder.rglob("*.py")):
                for entry in self._entries_of(path, folder):
                    if entry.name in found:
                        first = found[entry.name].module
                        raise RuntimeError(f"'{entry.name}' stands in {first} and {entry.module}")
                    found[entry.name] = entry
            self._entries = dict(sorted(found.items()))
        return self._entries

    def entry(self, name: str, field: str = "") -> Entry:
        """Return one entry, or an error that names the known ones."""
        entries = self.entries()
        if name not in entries:
            raise InputError(
                f"There is no {self.noun} called '{name}'.",
                field=field or self.noun,
                remedy=f"Known: {', '.join(entries)}.",
            )
        return entries[name]

    def load(self, name: str) -> Callable[..., Any]:
        """Import and return the function that is registered under this name."""
        entry = self.entry(name)
        module = importlib.import_module(f".{entry.module}", __package__)
        function: Callable[..., Any] = getattr(module, entry.function)
        return function

    def _entries_of(self, path: Path, folder: Path) -> list[Entry]:
        text = path.read_text(encoding="utf-8")
        if f"@{self.variable}.register(" not in text:  # parsing takes far longer than looking
            return []
        tree = ast.parse(text)
        relative = path.relative_to(folder).with_suffix("")
        module = ".".join([self.package, *relative.parts])
        functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
        calls = [(f, call) for f in functions for call in map(self._registering, f.decorator_list)]
        return [entry_of(function, call, module) for function, call in calls if call]

    def _registering(self, node: ast.expr) -> ast.Call | None:
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            return None
        owner = node.func.value
        is_ours = isinstance(owner, ast.Name) and owner.id == self.variable
        return node if is_ours and node.func.attr == "register" else None


class Recipes(Registry):
    """The recipes of papers' tables: what stands in a JSON file each, instead of in code."""

    def entries(self) -> dict[str, Entry]:
        """Return every recipe by the name of its file, with its rows and columns as facts."""
        if self._entries is None:
            paths = sorted(ROOT.joinpath(*self.package.split(".")).glob("*.json"))
            self._entries = {path.stem: self._entry(path) for path in paths}
        return self._entries

    def _entry(self, path: Path) -> Entry:
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
            summary = f"{told['paper']}, Table {told['table']}: {told['title']}"
            facts = {"rows": [r["name"] for r in told["rows"]], "columns": list(told["columns"])}
        except (ValueError, KeyError, TypeError) as error:
            raise InputError(f"{path.name}: this is no recipe ({error!r}).") from error
        return Entry(path.stem, self.package, "", summary, {}, facts)


def listed(name: str) -> list[dict[str, Any]]:
    """Return what a registry holds as rows: each with its summary, arguments and facts."""
    return [
        {"name": e.name, "summary": e.summary, "arguments": e.arguments, "facts": e.facts}
        for e in LISTS[name].entries().values()
    ]


def entry_of(function: ast.FunctionDef, call: ast.Call, module: str) -> Entry:
    """Read name, facts, summary and keyword arguments of one registered function."""
    keywords = zip(function.args.kwonlyargs, function.args.kw_defaults)
    arguments = {a.arg: None if d is None else constant(d) for a, d in keywords}
    facts = {k.arg: constant(k.value) for k in call.keywords if k.arg}
    text = inspect.cleandoc(ast.get_docstring(function) or "")
    summary = " ".join(text.split("\n\n")[0].split())
    return Entry(str(constant(call.args[0])), module, function.name, summary, arguments, facts)


def constant(node: ast.expr) -> Any:
    """Return the value of a literal, or its source where it is no literal."""
    try:
        return ast.literal_eval(node)
    except ValueError:
        return ast.unparse(node)


tasks = Registry("tasks", "tasks", "task")
models = Registry("models", "models", "network")
losses = Registry("losses", "losses", "loss")
strategies = Registry("strategies", "search.strategies", "strategy")
methods = Registry("methods", "adapt.methods", "method")
pretrainers = Registry("pretrainers", "pretrain.methods", "method")
readers = Registry("readers", "data.readers", "reader")
recipes = Recipes("recipes", "reproduce.recipes", "table")
LISTS = {
    "methods": methods,
    "pretrainers": pretrainers,
    "readers": readers,
    "recipes": recipes,
}
"""What a task may offer a list of, by the name in its fact `lists`."""

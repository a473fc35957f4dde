"""What a recipe's values point to: `@data`, `@data:images`, and `@stage.result`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable

PATTERN = re.compile(r"@(?P<name>[\w-]+)(?:(?P<images>:images)|\.(?P<result>\w+))?")


@dataclass(frozen=True)
class Reference:
    """A data set's folder, the images of a data set, or a result of an earlier stage."""

    text: str
    name: str
    result: str = ""
    images: bool = False


def is_reference(value: Any) -> bool:
    """Whether a value points to something."""
    return isinstance(value, str) and value.startswith("@")


def reference(text: str) -> Reference | None:
    """Return what a text points to; None where it is written otherwise."""
    found = PATTERN.fullmatch(text)
    if not found:
        return None
    return Reference(text, found["name"], found["result"] or "", bool(found["images"]))


def references(values: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the name of every value that points to something, and its text."""
    for name, value in values.items():
        for item in value if isinstance(value, list) else [value]:
            if is_reference(item):
                yield name, item


def filled(values: dict[str, Any], find: Callable[[Reference], Any]) -> dict[str, Any]:
    """Return the values with what they point to; several things take their place in a list."""
    return {name: fill(value, find) for name, value in values.items()}


def fill(value: Any, find: Callable[[Reference], Any]) -> Any:
    """Return one value with what it points to."""
    if isinstance(value, list):
        items = [fill(item, find) for item in value]
        return [part for item in items for part in (item if isinstance(item, list) else [item])]
    found = reference(value) if is_reference(value) else None
    return find(found) if found else value


def in_order(stages: dict[str, dict[str, Any]]) -> list[str]:
    """Return the names of stages, each after those whose results it takes, else as they stand."""
    done: list[str] = []

    def add(name: str, above: tuple[str, ...]) -> None:
        if name in above:
            raise ValueError(f"the stages {', '.join(above)} wait for each other")
        for _, text in references(stages[name]):
            found = reference(text)
            if found and found.result and found.name not in done:
                add(found.name, (*above, name))
        if name not in done:
            done.append(name)

    for name in stages:
        add(name, ())
    return done

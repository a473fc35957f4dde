"""The classes of a comparison: from a table, from the map itself, or just the values that occur."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..card import LandClass
from ..data.classes import TableFile, classes_of_raster, coloured, read_table
from ..errors import InputError, shortened
from ..geo.categories import Category, categories_of
from .rasters import Origin

NAMED_AT_MOST = 12


@dataclass(frozen=True)
class Legend:
    """What values stand for; where `table` is open, every whole number is a class."""

    table: TableFile
    ignored: frozenset[int]
    known: dict[int, Category] = field(default_factory=dict)
    """Names and colours of values that are no class of the table."""

    @property
    def is_open(self) -> bool:
        """Whether nobody has said which classes there are."""
        return not self.table.classes

    def id_of(self, value: Any) -> int | None:
        """Return the class that a value of the reference stands for, or nothing if unknown."""
        return whole_number(value) if self.is_open else self.table.id_of(value)

    def is_ignored(self, value: Any) -> bool:
        """Whether a value of the reference stands for unknown, as an empty one does."""
        if value is None:
            return True
        number, raw = self.id_of(value), whole_number(value)
        return number in self.table.ignored or (number if raw is None else raw) in self.ignored

    def class_of(self, value: Any) -> int | None:
        """Return the class that a value of the reference is to count for, if it is to count."""
        return None if self.is_ignored(value) else self.id_of(value)

    def check(self, values: Iterable[Any], origin: Origin) -> None:
        """Refuse values of the reference that are no class."""
        unknown = [v for v in values if self.id_of(v) is None and not self.is_ignored(v)]
        if not unknown:
            return
        shown = ", ".join(shortened(str(value)) for value in unknown[:NAMED_AT_MOST])
        known = "whole numbers" if self.is_open else listed(self.table.classes)
        parameter, path = origin
        raise InputError(
            f"{parameter} = {path}: no class is called {shown}; known are {known}.",
            field=parameter,
            remedy="Give a class table with 'classes', or name values to leave out with 'ignore'.",
        )

    def classes(self, values: Iterable[int]) -> tuple[LandClass, ...]:
        """Return the table, and after it a class for each of these values that is not in it."""
        table = {c.id: Category(c.name, c.color) for c in self.table.classes}
        others = {v: self.known.get(v, Category()) for v in sorted(set(values) - set(table))}
        return coloured([*table.items(), *others.items()])


def whole_number(value: Any) -> int | None:
    """Return the whole number that a value is or that a text writes."""
    text = str(value).strip()
    return int(text) if re.fullmatch(r"[+-]?\d{1,9}", text) else None


def listed(classes: Iterable[LandClass]) -> str:
    """Return classes as a message names them."""
    names = [f"{c.id} {c.name}" for c in classes]
    more = f" and {len(names) - NAMED_AT_MOST} more" if len(names) > NAMED_AT_MOST else ""
    return ", ".join(names[:NAMED_AT_MOST]) + more


def legend_of(
    table: str | None,
    map_path: str | None,
    reference: str | None,
    ignore: Iterable[int],
    named: tuple[LandClass, ...] = (),
) -> Legend:
    """Return what is known: the user's table, else a model's classes, else what rasters say."""
    known = categories_of(reference, "reference") if reference else {}
    if map_path:
        known |= categories_of(map_path, "map")
    if table:
        return Legend(read_table(table), frozenset(ignore), known)
    if not named and map_path:
        named = classes_of_raster(map_path, "map")
    return Legend(TableFile(named), frozenset(ignore), known)

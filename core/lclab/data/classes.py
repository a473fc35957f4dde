"""Class tables: from JSON and CSV files, from rasters, and from the values of a field."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..card import LandClass
from ..colours import colour_for
from ..errors import InputError, shortened
from ..geo.categories import Category, categories_of

MAX_ID = 65534
MAX_CLASSES = 255
YES = {"1", "true", "yes", "y", "x"}


@dataclass(frozen=True)
class TableFile:
    """Classes in their order, the ids that stand for unknown, and other spellings of both."""

    classes: tuple[LandClass, ...]
    ignored: frozenset[int] = frozenset()
    values: dict[str, int] = field(default_factory=dict)
    """The text or number that stands for an id in the labels, where it is not the id itself."""
    ignored_names: dict[str, int] = field(default_factory=dict)
    colours: tuple[tuple[str, int], ...] = ()
    """The colours that the table itself gives, each with the id that it stands for."""

    def id_of(self, value: str | int) -> int | None:
        """Return the id that a value of the labels stands for: by spelling, name or number."""
        text = str(value).strip()
        names = {**self.ignored_names, **{c.name: c.id for c in self.classes}}
        if text in self.values:
            return self.values[text]
        if isinstance(value, str) and text in names:
            return names[text]
        numbers = ({c.id for c in self.classes} | self.ignored) - set(self.values.values())
        is_whole = re.fullmatch(r"[+-]?\d{1,18}", text)
        return int(text) if is_whole and int(text) in numbers else None


def read_table(path: str, field: str = "classes") -> TableFile:
    """Return the class table of a JSON or CSV file."""
    file = Path(path)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise refuse(field, path, f"this cannot be read ({error}).", "Save it as UTF-8.") from error
    rows = csv_rows(text) if file.suffix.lower() == ".csv" else json_rows(text, path, field)
    return table_of(rows, field, path)


def csv_rows(text: str) -> list[dict[str, Any]]:
    """Return the rows of a table with commas, semicolons or tabs."""
    head = text.split("\n", 1)[0]
    separator = max(",;\t", key=head.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator)
    return [
        {str(k).strip().lower(): (v or "").strip() for k, v in row.items() if isinstance(v, str)}
        for row in rows
    ]


def json_rows(text: str, path: str, field: str) -> list[dict[str, Any]]:
    """Return the rows of a list, or of the list that is called 'classes'."""
    try:
        rows = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise refuse(field, path, f"this is no JSON ({error}).", "Correct the file.") from error
    if isinstance(rows, dict):
        rows = rows.get("classes")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        example = '[{"id": 1, "name": "water", "color": "#2b7fc4"}, ...]'
        raise refuse(field, path, "this is no list of classes.", f"Write {example}.")
    return rows


def table_of(rows: Sequence[dict[str, Any]], field: str, path: str) -> TableFile:
    """Return the checked table of rows with id, name, color, value and ignore."""
    ids = row_ids(rows, field, path)
    is_ignored = [str(row.get("ignore", "")).strip().lower() in YES for row in rows]
    colours = [colour_in(row, field, path) for row in rows]
    named = [
        (number, Category(name_in(row), colour))
        for row, number, colour, ignore in zip(rows, ids, colours, is_ignored)
        if not ignore
    ]
    check(named, field, path)
    spellings = [(spelling(v), i) for row, i in zip(rows, ids) for v in values_in(row)]
    ignored = {i: name_in(row) for row, i, ignore in zip(rows, ids, is_ignored) if ignore}
    return TableFile(
        coloured(named),
        frozenset(ignored),
        {text: number for text, number in spellings if text},
        {name: number for number, name in ignored.items() if name},
        tuple((colour, number) for colour, number in zip(colours, ids) if colour),
    )


def row_ids(rows: Sequence[dict[str, Any]], field: str, path: str) -> list[int]:
    """Return the id of every row; rows without one get the next from 1 that is free."""
    given = [row.get("id") for row in rows]
    texts = [None if value in (None, "") else str(value).strip() for value in given]
    for text in texts:
        if text is not None and not re.fullmatch(r"[+-]?\d{1,18}(\.0*)?", text):
            shown = shortened(text)
            raise refuse(field, path, f"the id '{shown}' is no whole number.", "Correct it.")
    known = [None if text is None else int(text.split(".")[0]) for text in texts]
    taken = {number for number in known if number is not None}
    free = (number for number in range(1, MAX_ID) if number not in taken)
    return [next(free) if number is None else number for number in known]


def spelling(value: Any) -> str:
    """Return how a value stands in the labels; nothing where there is none."""
    is_whole = isinstance(value, bool) or (isinstance(value, float) and value.is_integer())
    return "" if value is None else str(int(value) if is_whole else value).strip()


def values_in(row: dict[str, Any]) -> list[Any]:
    """Return what stands for a row in the labels: one value, or several that are joined."""
    value = row.get("value")
    return (value or [None]) if isinstance(value, list) else [value]


def name_in(row: dict[str, Any]) -> str:
    """Return the name of a row: its own, or what stands in the labels."""
    return " ".join(str(row.get("name") or spelling(values_in(row)[0])).split())


def colour_in(row: dict[str, Any], field: str, path: str) -> str:
    """Return the colour of a row, if it has one."""
    colour = str(row.get("color") or row.get("colour") or "").strip().lower()
    if colour and not re.fullmatch(r"#[0-9a-f]{6}", colour):
        problem = f"the colour '{shortened(colour)}' is not written #rrggbb."
        raise refuse(field, path, problem, "Correct it, or leave it out.")
    return colour


def check(named: Sequence[tuple[int, Category]], field: str, path: str) -> None:
    """Refuse tables that are too long, twofold or that no map can hold."""
    if not named:
        raise refuse(field, path, "it names no class.", "Add a row per class.")
    if len(named) > MAX_CLASSES:
        problem = f"{len(named)} classes; at most {MAX_CLASSES} are possible."
        raise refuse(field, path, problem, "Join some of them.")
    ids, names = [number for number, _ in named], [c.name for _, c in named if c.name]
    columns: list[tuple[str, list[Any]]] = [("id", ids), ("name", names)]
    for word, items in columns:
        twice = [item for item in items if items.count(item) > 1]
        if twice:
            problem = f"two classes have the {word} '{twice[0]}'."
            raise refuse(field, path, problem, f"Give each its own {word}.")
    wrong = [number for number in ids if not 0 <= number <= MAX_ID]
    if wrong:
        problem = f"the class id {wrong[0]} is not from 0 to {MAX_ID}."
        raise refuse(field, path, problem, "Give it another id, or mark it as ignored.")


def coloured(named: Iterable[tuple[int, Category]]) -> tuple[LandClass, ...]:
    """Return classes that all have a name of their own and a colour."""
    rows = list(named)
    taken = {category.color for _, category in rows if category.color}
    names = {category.name for _, category in rows if category.name}
    table: list[LandClass] = []
    for index, (number, category) in enumerate(rows):
        name = category.name or f"class {number}"
        if any(c.name == name for c in table) or (not category.name and name in names):
            name = f"{name} ({number})"
        colour = category.color or colour_for(name, taken, index)
        taken.add(colour)
        table.append(LandClass(number, name, colour))
    return tuple(table)


def classes_of_values(
    values: Iterable[int], known: dict[int, Category] | None = None
) -> tuple[LandClass, ...]:
    """Return a class for every value, named and coloured by what is known of it."""
    known = known or {}
    return coloured((value, known.get(value, Category())) for value in sorted(values))


def classes_of_raster(path: str, field: str = "labels") -> tuple[LandClass, ...]:
    """Return the classes that a raster names itself; none where it names none."""
    known = categories_of(path, field)
    return classes_of_values((v for v, c in known.items() if c.name and 0 <= v <= MAX_ID), known)


def refuse(field: str, path: str, problem: str, remedy: str) -> InputError:
    """Return the error for a class table that cannot be used."""
    return InputError(f"{field} = {path}: {problem}", field=field, remedy=remedy)

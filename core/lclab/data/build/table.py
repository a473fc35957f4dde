"""The class table of a data set, and the class that each value of the labels stands for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...card import LandClass
from ...errors import InputError
from ...geo.categories import Category, categories_of
from ..classes import MAX_CLASSES, MAX_ID, TableFile, classes_of_values, coloured
from ..dataset import UNKNOWN
from .layers import Key, Layer

BINARY = {0, 255}


@dataclass(frozen=True)
class Meaning:
    """The classes in order, and what the labels' values stand for."""

    table: TableFile
    background: int | None = None
    """The position of the class for all that is not labelled."""

    @property
    def classes(self) -> tuple[LandClass, ...]:
        """The class table."""
        return self.table.classes

    def position(self, key: str | int) -> int | None:
        """Return the position of a value's class, UNKNOWN if it is ignored, nothing if unnamed."""
        number = self.table.id_of(key)
        return None if number is None else self.place_of_id(number)

    def place_of_id(self, number: int) -> int:
        """Return the position of an id of the table, or UNKNOWN if it is an ignored one."""
        return next((place for place, c in enumerate(self.classes) if c.id == number), UNKNOWN)

    def place(self, key: Key) -> int:
        """Return the position of the class that a polygon is drawn as, or UNKNOWN."""
        found = None if key is None else self.position(key)
        return UNKNOWN if found is None else found


def meaning_of(
    table: TableFile | None,
    file: str | None,
    layers: Sequence[Layer],
    rasters: dict[str, Counter[int]],
    background: str,
    warnings: list[str],
) -> Meaning:
    """Return the class table that is given, or else that of the labels themselves."""
    keys = {key: None for layer in layers for key in layer.fields["class_field"]}
    if table is None:
        table = table_of_labels([k for k in keys if k is not None], rasters, warnings)
    meaning = with_background(table, background.strip())
    if len(meaning.classes) > MAX_CLASSES:
        raise too_many(len(meaning.classes))
    for layer in layers:
        named = (k for k in dict.fromkeys(layer.fields["class_field"]) if k is not None)
        unnamed = [key for key in named if meaning.position(key) is None]
        if unnamed:
            raise without_row(layer.path, unnamed, file)
    for path, counts in rasters.items():
        unnamed = [value for value in sorted(counts) if meaning.position(value) is None]
        if unnamed:
            raise without_row(path, unnamed, file)
    return meaning


def table_of_labels(
    keys: list[str | int], rasters: dict[str, Counter[int]], warnings: list[str]
) -> TableFile:
    """Return the table that the labels' own values, names and colours make."""
    texts = sorted({key for key in keys if isinstance(key, str)})
    numbers = {key for key in keys if isinstance(key, int)}
    known: dict[int, Category] = {}
    for path, counts in rasters.items():
        numbers |= set(counts)
        known = {**categories_of(path), **known}
    if texts and numbers:
        raise InputError(
            f"labels: classes are given as names ({texts[0]}) and as numbers ({min(numbers)}).",
            field="classes",
            remedy="Give a class table that has the number of every name.",
        )
    if max(len(texts), len(numbers)) > MAX_CLASSES:
        raise too_many(max(len(texts), len(numbers)))
    if texts:
        return TableFile(coloured((i, Category(text)) for i, text in enumerate(texts, 1)))
    wrong = [number for number in numbers if not 0 <= number <= MAX_ID]
    if wrong:
        raise InputError(
            f"labels: the value {wrong[0]} cannot be the id of a class.",
            field="labels",
            remedy="Give a class table that marks it as ignored.",
        )
    if 255 in numbers and not numbers <= BINARY:
        warnings.append(
            "The value 255 is taken as a class. If it stands for unknown, give a class table that "
            "marks it as ignored."
        )
    return TableFile(classes_of_values(numbers, known))


def with_background(table: TableFile, name: str) -> Meaning:
    """Return the table with the class for all that is not labelled, if there is one."""
    if not name:
        return Meaning(table)
    names = [c.name for c in table.classes]
    if name in names:
        return Meaning(table, names.index(name))
    taken = {c.id for c in table.classes} | table.ignored
    free = next(number for number in range(MAX_ID) if number not in taken)
    rows = [(c.id, Category(c.name, c.color)) for c in table.classes]
    place = sum(number < free for number, _ in rows) if free == 0 else len(rows)
    rows.insert(place, (free, Category(name)))
    more = TableFile(coloured(rows), table.ignored, table.values, table.ignored_names)
    return Meaning(more, place)


def too_many(count: int) -> InputError:
    """Return the error for more classes than a data set can have."""
    return InputError(
        f"labels: there are {count} classes; at most {MAX_CLASSES} are possible.",
        field="labels",
        remedy="Choose the field or raster that holds classes, or join some of them.",
    )


def without_row(path: str, keys: Iterable[Key], file: str | None) -> InputError:
    """Return the error for values of the labels that the class table does not have."""
    shown = [str(key) for key in keys]
    listed = ", ".join(shown[:5]) + (" and more" if len(shown) > 5 else "")
    return InputError(
        f"labels = {path}: the class {listed} has no row in the class table {file or ''}".rstrip()
        + ".",
        field="classes",
        remedy="Add a row for it, with 'ignore' if it stands for unknown.",
    )

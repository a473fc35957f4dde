"""What becomes of a class table: another table over it, and single names and colours."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence

from ..card import LandClass
from ..errors import InputError, shortened

CHANGE = re.compile(r"(?P<which>[^=]+)=(?P<name>.*?)\s*(?P<color>#[0-9A-Fa-f]{6})?")
LONGEST_NAME = 200
Classes = tuple[LandClass, ...]


def with_table(classes: Classes, table: Classes) -> Classes:
    """Return the classes with the names and colours of a table that has the same ids."""
    wanted, found = [c.id for c in classes], {c.id: c for c in table}
    if set(wanted) != set(found):
        ids = ", ".join(map(str, wanted))
        raise InputError(
            f"classes: {len(table)} classes with the ids {shortened(', '.join(map(str, found)))}, "
            f"but the model has {len(classes)} with {shortened(ids)}.",
            field="classes",
            remedy="Name each of the model's ids once.",
        )
    return checked(tuple(found[number] for number in wanted), "classes")


def changed(classes: Classes, texts: Sequence[str]) -> Classes:
    """Return the classes with these changes, each told as class=name#rrggbb or a part of it."""
    table = list(classes)
    for text in texts:
        match = CHANGE.fullmatch(text.strip())
        if not match or not (match["name"].strip() or match["color"]):
            raise refuse(text, "this is no change.", "Write class=name, class=#rrggbb or both.")
        place = place_of(match["which"].strip(), classes, text)
        name, color = " ".join(match["name"].split()), (match["color"] or "").lower()
        old = table[place]
        table[place] = dataclasses.replace(old, name=name or old.name, color=color or old.color)
    return checked(tuple(table), "set")


def place_of(which: str, classes: Classes, text: str) -> int:
    """Return where the class with this id, or else with this name, stands in the table."""
    for column in ([str(c.id) for c in classes], [c.name for c in classes]):
        if which in column:
            return column.index(which)
    known = shortened(", ".join(f"{c.id} {c.name}" for c in classes), limit=400)
    raise refuse(text, f"there is no class '{which}'.", f"The model's classes are {known}.")


def checked(classes: Classes, field: str) -> Classes:
    """Refuse two classes of one name, and names that no legend shows."""
    names = [c.name for c in classes]
    for name in names:
        if names.count(name) > 1:
            raise InputError(
                f"{field}: two classes would have the name '{shortened(name)}'.",
                field=field,
                remedy="Give each its own name.",
            )
        if len(name) > LONGEST_NAME:
            raise InputError(
                f"{field}: the name '{shortened(name)}' has {len(name)} letters.",
                field=field,
                remedy=f"Give it at most {LONGEST_NAME}.",
            )
    return classes


def refuse(text: str, problem: str, remedy: str) -> InputError:
    """Return the error for a change that cannot be made."""
    return InputError(f"set = {shortened(text)}: {problem}", field="set", remedy=remedy)

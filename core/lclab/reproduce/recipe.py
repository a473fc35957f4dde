"""A table of a paper as its recipe tells it: data, stages, rows and what was published.

A recipe is `recipes/NAME.json`:

    paper, table, title    what it is
    columns                what is compared, as in columns.py
    notes                  what ours does otherwise than the paper
    data                   name: what the task `dataset` takes, without folder and output
    stages                 name: {"task": ..., "values": {...}}, what every row does
    rows                   {"name", "published": {column: figure}, "values": {stage: {...}},
                           "stages": {stage: {...} or null}, "notes": [...]}

A row's values add to its stages' or take their place, and null takes one away. What values point
to is told in references.py.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..registry import recipes
from .checks import Place, check

FOLDER = Path(__file__).resolve().parent / "recipes"
Values = dict[str, Any]


@dataclass(frozen=True)
class Stage:
    """A task with its values, in which references still stand."""

    task: str
    values: Values


@dataclass(frozen=True)
class Row:
    """A line of the table: its stages, in order, and what the paper says."""

    name: str
    stages: dict[str, Stage]
    published: dict[str, float]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Recipe:
    """A table of a paper."""

    name: str
    paper: str
    table: str
    title: str
    columns: tuple[str, ...]
    notes: tuple[str, ...]
    data: dict[str, Values]
    rows: tuple[Row, ...]


def read(name: str) -> Recipe:
    """Return a recipe of those that come along, or an error that names the known ones."""
    recipes.entry(name, "table")
    return load(FOLDER / f"{name}.json")


def load(path: Path) -> Recipe:
    """Return the recipe that a file holds, or an error that says what is wrong where."""
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"{path.name}: this is no recipe ({error}).", field="table") from error
    place = Place(path.name)
    place.has(facts, ("paper", "table", "title", "columns", "stages", "rows"), MORE)
    rows = place.inside("rows").items(facts["rows"])
    recipe = Recipe(
        name=path.stem,
        paper=facts["paper"],
        table=facts["table"],
        title=facts["title"],
        columns=tuple(place.inside("columns").texts(facts["columns"])),
        notes=tuple(place.inside("notes").texts(facts.get("notes", []))),
        data=place.inside("data").table(facts.get("data", {})),
        rows=tuple(row_of(row, facts["stages"], place, where) for where, row in rows),
    )
    check(recipe, place)
    return recipe


MORE = ("notes", "data")


def row_of(facts: Any, common: Any, top: Place, place: Place) -> Row:
    """Return a row with the stages of all rows and its own."""
    place.has(facts, ("name",), ("published", "values", "stages", "notes"))
    place = place.named(facts["name"])
    own = place.inside("stages").table(facts.get("stages", {}), or_none=True)
    values = place.inside("values").table(facts.get("values", {}))
    stages = {**top.inside("stages").table(common), **own}
    for name in values:
        if stages.get(name) is None:
            raise place.inside("values").error(f"the row has no stage '{name}'.")
    return Row(
        name=facts["name"],
        stages={
            name: stage_of(stage, values.get(name, {}), place.inside("stages").inside(name))
            for name, stage in stages.items()
            if stage is not None
        },
        published=place.inside("published").numbers(facts.get("published", {})),
        notes=tuple(place.inside("notes").texts(facts.get("notes", []))),
    )


def stage_of(facts: Values, own: Values, place: Place) -> Stage:
    """Return a stage with a row's own values."""
    place.has(facts, ("task",), ("values",))
    common = place.inside("values").object(facts.get("values", {}))
    values = {**common, **own}
    return Stage(str(facts["task"]), {k: v for k, v in values.items() if v is not None})

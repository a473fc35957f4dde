"""What a recipe's file may say, checked where it stands, so that a run never trips over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from ..errors import InputError, LabError
from ..registry import readers
from ..settings import arguments_of
from ..spec import Param, checked, task
from .columns import KNOWN, column
from .references import in_order, is_reference, reference, references

if TYPE_CHECKING:
    from .recipe import Recipe, Row, Stage, Values

OURS = ("output", "device", "threads", "restart", "dry_run")
"""What the user or the run says, not the recipe."""
PATHS = ("raster", "vector", "file", "folder")


class Place:
    """Where in a recipe's file something stands, for errors to say."""

    def __init__(self, where: str) -> None:
        self.where = where

    def inside(self, name: str) -> Place:
        """Return the place of an entry."""
        return Place(f"{self.where}: {name}" if ": " not in self.where else f"{self.where}.{name}")

    def named(self, name: str) -> Place:
        """Return this place with its row's name."""
        return Place(f"{self.where} ({name})")

    def error(self, problem: str, remedy: str = "") -> InputError:
        """Return the error of what stands here."""
        return InputError(f"{self.where}: {problem}", field="table", remedy=remedy)

    def has(self, facts: Any, needed: Sequence[str], more: Sequence[str]) -> None:
        """Refuse what is no object, or lacks an entry, or has one that nobody knows."""
        self.object(facts)
        for name in needed:
            if name not in facts:
                raise self.error(f"'{name}' is missing.")
        for name in facts:
            if name not in (*needed, *more):
                known = ", ".join((*needed, *more))
                raise self.inside(name).error("nobody knows this entry.", f"Known: {known}.")

    def items(self, values: Any) -> Iterator[tuple[Place, Any]]:
        """Yield every item of a list with its place."""
        if not isinstance(values, list) or not values:
            raise self.error("this is no list, or an empty one.")
        yield from ((Place(f"{self.where}[{i}]"), value) for i, value in enumerate(values))

    def texts(self, values: Any) -> list[str]:
        """Return a list of texts."""
        if not isinstance(values, list) or not all(isinstance(v, str) for v in values):
            raise self.error("this is no list of texts.")
        return values

    def object(self, values: Any) -> Values:
        """Return an object."""
        if not isinstance(values, dict):
            raise self.error("this is no object.")
        return values

    def table(self, values: Any, or_none: bool = False) -> dict[str, Any]:
        """Return an object of objects."""
        for name, value in self.object(values).items():
            if not (or_none and value is None):
                self.inside(name).object(value)
        return dict(values)

    def numbers(self, values: Any) -> dict[str, float]:
        """Return an object of numbers."""
        for name, value in self.object(values).items():
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise self.inside(name).error("this is no number.")
        return dict(values)


def check(recipe: Recipe, place: Place) -> None:
    """Refuse a recipe of which anything could not be done."""
    for name in recipe.columns:
        if column(name) is None:
            raise place.inside("columns").error(f"there is no column '{name}'.", f"Known: {KNOWN}.")
    for name, values in recipe.data.items():
        check_data(values, place.inside("data").inside(name))
    names = [row.name for row in recipe.rows]
    for number, row in enumerate(recipe.rows):
        own = Place(f"{place.where}: rows[{number}]").named(row.name)
        if names.count(row.name) > 1:
            raise own.error("another row has the same name.")
        check_row(row, recipe, own)


def check_data(values: Values, place: Place) -> None:
    """Refuse what the task `dataset` would not take."""
    check_values("dataset", values, ("output", "folder"), place)
    if "reader" not in values:
        raise place.error("'reader' is missing.", f"Known: {', '.join(readers.entries())}.")
    try:
        entry = readers.entry(values["reader"])
        arguments_of(entry, place.inside("reader_set").texts(values.get("reader_set", [])), "")
    except InputError as error:
        raise place.error(error.message, error.remedy) from error


def check_row(row: Row, recipe: Recipe, place: Place) -> None:
    """Refuse stages that cannot be done and figures that no column shows."""
    for name in row.published:
        if name not in recipe.columns:
            raise place.inside("published").error(f"'{name}' is none of the columns.")
    for name in recipe.columns:
        asked = column(name)
        if asked and asked.stage and asked.stage in row.stages:
            task_name = row.stages[asked.stage].task
            if task_name != asked.task:
                raise place.error(f"column '{name}': the stage does {task_name}, not {asked.task}.")
    for name, stage in row.stages.items():
        check_stage(stage, row, recipe, place.inside("stages").inside(name))
    try:
        in_order({name: stage.values for name, stage in row.stages.items()})
    except ValueError as error:
        raise place.inside("stages").error(f"{error}.") from error


def check_stage(stage: Stage, row: Row, recipe: Recipe, place: Place) -> None:
    """Refuse a task, a value or a reference that there is not."""
    check_values(stage.task, stage.values, OURS, place)
    for name, text in references(stage.values):
        check_reference(text, row, recipe, place.inside(name))


def check_values(task_name: str, values: Values, ours: Sequence[str], place: Place) -> None:
    """Refuse a task or a value that there is not; what is a path is known only when it runs."""
    try:
        params = {p.name: p for p in task(task_name).params}
    except LabError as error:
        raise place.error(error.message, error.remedy) from error
    for name, value in values.items():
        if name not in params:
            known = ", ".join(params)
            raise place.inside(name).error(f"'{task_name}' has no such parameter.", known)
        if name in ours:
            raise place.inside(name).error("this is not for a recipe to say.")
        check_value(params[name], value, place.inside(name))
    for name, p in params.items():
        if p.required and name not in (*values, *ours):
            raise place.error(f"'{name}' is missing: {p.title}.")


def check_value(p: Param, value: Any, place: Place) -> None:
    """Refuse a value that its parameter does not take."""
    literal = [v for v in (value if isinstance(value, list) else [value]) if not is_reference(v)]
    if not literal or (p.kind in PATHS and not set(literal) <= set(p.hints)):
        return
    try:
        checked(p, literal if isinstance(value, list) else value)
    except InputError as error:
        raise place.error(error.message, error.remedy) from error


def check_reference(text: str, row: Row, recipe: Recipe, place: Place) -> None:
    """Refuse a reference to nothing."""
    found = reference(text)
    if found is None:
        raise place.error(f"'{text}' points nowhere.", "Write @data, @data:images, @stage.result.")
    if not found.result and found.name not in recipe.data:
        raise place.error(f"there are no data '{found.name}'.", f"Known: {', '.join(recipe.data)}.")
    if found.result and found.name not in row.stages:
        known = ", ".join(row.stages)
        raise place.error(f"the row has no stage '{found.name}'.", f"Known: {known}.")
    if found.result:
        results = [result.name for result in task(row.stages[found.name].task).results]
        if found.result not in results:
            raise place.error(f"'{text}': no such result.", f"Known: {', '.join(results)}.")

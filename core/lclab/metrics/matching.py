"""What of a model is what of a data set: classes meet by name, and bands by name or in order."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from ..card import Card
from ..data.classes import TableFile
from ..data.dataset import DataSet
from ..errors import InputError
from ..events import Report
from ..tasks.evaluate import Evaluate
from .legend import Legend, listed


def names_of(data: DataSet, ignore: Collection[int]) -> list[str | None]:
    """Return the names of a data set's classes; none for those whose ids are ignored."""
    return [None if c.id in ignore else c.name for c in data.classes]


def legend_for(spec: Evaluate, data: DataSet, card: Card, report: Report) -> Legend:
    """Return the model's classes, among which must be all of the data set that count."""
    path, known = Path(spec.model[0]).name, {c.name for c in card.classes}
    wanted = names_of(data, spec.ignore or ())
    unknown = [name for name in wanted if name is not None and name not in known]
    if unknown:
        own = listed(card.classes) or "not named"
        raise InputError(
            f"model = {path}: it has no class called {', '.join(unknown)}; its classes are {own}, "
            f"the data set's are {listed(data.classes)}.",
            field="model",
            remedy="Give the model's classes the data set's names with 'relabel', or leave ids of "
            "the data set out with 'ignore'.",
        )
    extra = sorted(known - {c.name for c in data.classes})
    if extra:
        report.warning(
            f"The data set has no class called {', '.join(extra)}; what the model maps as such "
            "counts as wrong."
        )
    return Legend(TableFile(card.classes), frozenset())


def bands_for(spec: Evaluate, data: DataSet, card: Card) -> tuple[int, ...]:
    """Return the data set's bands, from 1, for a model's: by name, else all of them in order."""
    own, wanted = ([band.name.lower() for band in some] for some in (data.bands, card.bands))
    if len(set(own)) == len(own) and wanted and set(wanted) <= set(own):
        return tuple(own.index(name) + 1 for name in wanted)
    if len(wanted) in (0, 1, len(own)):  # a card may name none, or one for all
        return tuple(range(1, len(own) + 1))
    raise InputError(
        f"dataset = {spec.dataset}: its bands are {', '.join(own)}; "
        f"the model takes {len(wanted)} ({', '.join(wanted)}).",
        field="dataset",
        remedy="Choose a data set with the model's bands.",
    )

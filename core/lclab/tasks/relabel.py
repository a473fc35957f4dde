"""Other names and colours for the classes of a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..events import Report
from ..modelfile import SUFFIXES
from ..registry import tasks
from ..spec import param

TABLES = (".json", ".csv")


@dataclass(frozen=True)
class Relabel:
    """What renaming and colouring classes takes."""

    model: str = param(
        "file", "Model", "The model file whose classes change.", required=True, suffixes=SUFFIXES
    )
    classes: str | None = param(
        "file",
        "Class table",
        "New names and colours, by the ids of the model's classes; all of them.",
        suffixes=TABLES,
    )
    set: tuple[str, ...] = param(
        "text",
        "Names and colours",
        "As class=name, class=#rrggbb or class=name#rrggbb, where the class is its id or its name "
        "until now.",
        default=(),
        many=True,
        hints=("1=Open water", "2=#1e6b2d", "3=Built-up#c8372d"),
    )
    output: str = param(
        "file_output",
        "Model file",
        "The model file to write; the same file is replaced when the new one is whole.",
        required=True,
        suffixes=SUFFIXES,
    )


@tasks.register("relabel", title="Rename and colour classes", group="Models", spec=Relabel)
def run(spec: Relabel, report: Report) -> dict[str, Any]:
    """Give the classes of a model other names and colours, in its file and in all later maps.

    The network stays as it is, byte for byte; its ids are what maps hold, and stay too.
    """
    from ..relabel.job import relabel

    return relabel(spec, report)

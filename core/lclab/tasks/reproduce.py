"""A table of a paper, done again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..events import Report
from ..registry import recipes, tasks
from ..spec import param


@dataclass(frozen=True)
class Reproduce:
    """What doing a table again takes."""

    table: str = param(
        "text",
        "Table",
        "The paper and its table; 'lclab reproduce --list' tells of each.",
        required=True,
        positional=True,
        hints=tuple(recipes.entries()),
    )
    data: str = param(
        "folder",
        "Folder of the data sets",
        "Where the paper's data sets lie: each in a folder of its name, or one of them itself.",
        required=True,
    )
    output: str = param(
        "folder_output",
        "Folder",
        "Where to write the stages and the page, on the command line reproduced/TABLE if it is not "
        "given; the same call on it goes on where it stopped.",
        required=True,
        usual="reproduced/TABLE",
    )
    scale: float = param(
        "number",
        "Share of the schedule",
        "Shortens every training and search to this share of its steps, for a trial.",
        default=1.0,
        low=1e-6,
        high=1.0,
    )
    rows: tuple[str, ...] = param(
        "text",
        "Rows",
        "The names of the rows to do; all if not given.",
        default=(),
        many=True,
    )
    device: str = shared_params.device()
    dry_run: bool = param(
        "boolean",
        "Only tell the cost",
        "Measure a few steps of every stage and tell steps, memory and hours; nothing is written.",
        default=False,
    )
    seed: int = shared_params.seed(advanced=True)
    batch: int = param(
        "integer",
        "Batch",
        "Crops a step in place of the recipe's, for a small machine; 0 leaves it.",
        default=0,
        low=0,
        high=4096,
        advanced=True,
    )
    crop: int = param(
        "integer",
        "Crop",
        "Side of a crop, and of the windows that are scored, in place of the recipe's, for a small "
        "machine; 0 leaves them.",
        default=0,
        low=0,
        high=4096,
        unit="pixels",
        advanced=True,
    )
    encoder_weights: str = param(
        "file",
        "Encoder's weights",
        "In place of the recipe's: imagenet, none or a file's.",
        default="",
        hints=("imagenet", "none"),
        suffixes=(".safetensors",),
        advanced=True,
    )
    threads: int = shared_params.threads()


@tasks.register(
    "reproduce",
    title="Reproduce a paper's table",
    group="Check",
    lasting=True,
    spec=Reproduce,
    lists="recipes",
    results=(
        ("report", "html", "Report"),
        ("table", "file", "Table"),
        ("metrics", "file", "Results"),
    ),
)
def run(spec: Reproduce, report: Report) -> dict[str, Any]:
    """Do the rows of a paper's table again, and write a page of the paper's figures against ours.

    It goes as far as data and machine allow: a row that cannot be done is told, and the others go
    on. Cancel keeps what is done; the same call on the same folder goes on.
    """
    from ..reproduce.job import reproduce

    return reproduce(spec, report)

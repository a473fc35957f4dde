"""How accuracy and cost of a found network depend on its widths."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..events import Report
from ..registry import tasks
from ..spec import param


@dataclass(frozen=True)
class Sensitivity:
    """What the analysis takes."""

    dataset: str = param(
        "folder", "Data set", "The data set to learn from.", required=True, holds="dataset.json"
    )
    output: str = param(
        "folder_output",
        "Folder",
        "For the table and the runs; the same call on it goes on where it stopped.",
        required=True,
    )
    genotype: str = param(
        "file",
        "Found network",
        "The genotype.json of a search, or the network that the AutoLC paper found on LoveDA.",
        default="loveda",
        hints=("loveda",),
        suffixes=(".json",),
    )
    f: tuple[int, ...] = param(
        "integers", "Widths of the network", "F of the paper.", default=(10, 20, 30), low=2
    )
    dim: tuple[int, ...] = param(
        "integers", "Widths of the decoder", "dim of the paper.", default=(64, 128), low=8
    )
    steps: int = param(
        "integer", "Steps", "How long each is trained.", default=2000, low=1, high=10**7
    )
    batch: int = param("integer", "Batch", "Crops a step.", default=8, low=2, high=4096)
    crop: int = param(
        "integer", "Crop", "Side of a crop.", default=256, low=32, high=4096, unit="pixels"
    )
    device: str = shared_params.device()
    seed: int = shared_params.seed("Another seed, other runs.")
    threads: int = shared_params.threads()


@tasks.register(
    "sensitivity",
    title="Compare widths of a found network",
    group="Train",
    lasting=True,
    spec=Sensitivity,
    results=(("table", "file", "Table"), ("report", "html", "Report")),
)
def run(spec: Sensitivity, report: Report) -> dict[str, Any]:
    """Train a found network at every pair of widths, and write a table of cost and accuracy.

    The rows are those of Table IV of the AutoLC paper. Every run is kept in a folder of its own.
    """
    from ..search.sensitivity import sensitivity

    return sensitivity(spec, report)

"""Crops of a data set beside their labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..events import Report
from ..registry import tasks
from ..spec import param


@dataclass(frozen=True)
class Preview:
    """What a picture of crops takes."""

    dataset: str = param(
        "folder", "Data set", "The data set to look into.", required=True, holds="dataset.json"
    )
    output: str = param(
        "file_output", "Picture", "The picture to write.", required=True, suffixes=(".png",)
    )
    split: str = param(
        "choice",
        "Split",
        "Which blocks the crops are drawn from.",
        default="train",
        choices=("train", "validation", "test"),
    )
    crop: int = param(
        "integer", "Crop", "Side of a crop.", default=256, low=32, high=4096, unit="pixels"
    )
    count: int = param("integer", "Crops", "How many are shown.", default=6, low=1, high=64)
    augment: bool = param(
        "boolean",
        "Varied",
        "Show crops as training sees them: turned, scaled, coloured and put together by chance.",
        default=False,
    )
    seed: int = shared_params.seed("Another seed draws others.")


@tasks.register("preview", title="Look at crops and labels", group="Data", spec=Preview)
def run(spec: Preview, report: Report) -> dict[str, Any]:
    """Show crops of a data set as training draws them, beside their labels in the class colours."""
    from ..report.crops import preview

    return preview(spec, report)

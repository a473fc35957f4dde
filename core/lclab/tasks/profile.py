"""What networks cost: counted on paper, and measured on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..choices import CHOICES, SMALL
from ..events import Report
from ..registry import models, tasks
from ..spec import param


@dataclass(frozen=True)
class Profile:
    """What counting and measuring takes."""

    model: tuple[str, ...] = param(
        "text",
        "Networks",
        "The networks to measure, or 'all'; 'lclab models' lists them.",
        default=(SMALL.name,),
        many=True,
        hints=("all", *CHOICES, *models.entries()),
    )
    set: tuple[str, ...] = param(
        "text",
        "Network's arguments",
        "As argument=value; of several networks, all must have them.",
        default=(),
        many=True,
        hints=("encoder=tu-mobilenetv3_small_100", "encoder=resnet50"),
    )
    bands: int = param("integer", "Bands", "Of the image.", default=3, low=1, high=1000)
    classes: int = param("integer", "Classes", "To tell apart.", default=7, low=2, high=65535)
    size: tuple[int, ...] = param(
        "integers",
        "Size",
        "Side of the image; several for a table of all of them.",
        default=(512,),
        low=32,
        high=65536,
        unit="pixels",
    )
    batch: int = param(
        "integer", "Batch", "Images at a time, where time is measured.", default=1, low=1, high=4096
    )
    timing: bool = param(
        "boolean",
        "Measure time and memory",
        "Run and train every network; without, costs are only counted, in seconds.",
        default=True,
    )
    device: str = shared_params.device()
    csv: str | None = param("file_output", "Table", "The table to write.", suffixes=(".csv",))
    output: str | None = param(
        "folder_output", "Folder", "Where to write the table and a page about it."
    )
    repeats: int = param(
        "integer",
        "Repeats",
        "How often a network is run, and trained for a step, at most; the median counts.",
        default=10,
        low=1,
        high=10_000,
        advanced=True,
    )
    seconds: float = param(
        "number",
        "Seconds",
        "After which no more repeats begin; one is always done after a first that warms up.",
        default=20.0,
        low=0.0,
        high=86400.0,
        unit="seconds",
        advanced=True,
    )
    threads: int = shared_params.threads()


@tasks.register(
    "profile",
    title="Measure what networks cost",
    group="Models",
    spec=Profile,
    results=(("table", "file", "Table"), ("report", "html", "Report")),
)
def run(spec: Profile, report: Report) -> dict[str, Any]:
    """Measure parameters, arithmetic, memory and time of networks at any size of image.

    Counted as the AutoLC paper does, for one image: FLOPs, multiplications and additions (MAdd),
    the memory of all layers' outputs, and what is read and written. Measured: the peak of memory,
    the time of a forward pass, and that of a training step.
    """
    from ..profile.job import profile

    return profile(spec, report)

"""A network found for the imagery at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..events import Report
from ..registry import strategies, tasks
from ..spec import param


@dataclass(frozen=True)
class Search:
    """What a search takes."""

    dataset: str = param(
        "folder", "Data set", "The data set to search for.", required=True, holds="dataset.json"
    )
    output: str = param(
        "folder_output",
        "Run",
        "The folder of the run; the same call on it goes on where it stopped.",
        required=True,
    )
    budget: str = param(
        "text",
        "Time",
        "How long search and training may take together, as in 20min or 2h; without, epochs and "
        "steps decide.",
        default="",
        hints=("20min", "2h", "8h"),
    )
    max_params: float = param(
        "number",
        "Most parameters",
        "Of the network that is found; 0 sets no limit.",
        default=0.0,
        low=0.0,
        high=1e6,
        unit="million",
    )
    max_flops: float = param(
        "number",
        "Most operations",
        "Of the network that is found, for an image of 1024 x 1024 pixels, in 10^9 FLOPs as the "
        "AutoLC paper counts them; 0 sets no limit.",
        default=0.0,
        low=0.0,
        high=1e9,
        unit="GFLOPs",
    )
    strategy: str = param(
        "text",
        "Strategy",
        "How to search: 'fast' for most, 'faithful' as AutoLC's paper has it.",
        default="fast",
        hints=tuple(strategies.entries()),
    )
    set: tuple[str, ...] = param(
        "text",
        "Strategy's arguments",
        "As argument=value.",
        default=(),
        many=True,
        hints=("outgoing=true", "regularisation=0.1", "parts=4", "temperature=0.5"),
    )
    device: str = shared_params.device()
    seed: int = shared_params.seed("Another seed, another search.")
    training: bool = param(
        "boolean", "Train what is found", "From the beginning, after the search.", default=True
    )
    f: int = param(
        "integer",
        "Width of the network",
        "F of AutoLC's paper, of the network that is found; less where a limit asks for it.",
        default=20,
        low=2,
        high=256,
    )
    dim: int = param(
        "integer",
        "Width of its decoder",
        "dim of AutoLC's paper; less where a limit asks for it.",
        default=128,
        low=8,
        high=1024,
    )
    layers: int = param(
        "integer", "Layers", "Cells one after the other.", default=10, low=1, high=30, advanced=True
    )
    blocks: int = param("integer", "Blocks", "Of a cell.", default=5, low=1, high=8, advanced=True)
    width: int = param(
        "integer",
        "Width of the search",
        "F of AutoLC's paper while searching.",
        default=8,
        low=2,
        high=64,
        advanced=True,
    )
    epochs: int = param(
        "integer",
        "Epochs",
        "How often the weights see their half of the imagery, where no time is given.",
        default=60,
        low=1,
        high=10_000,
        advanced=True,
    )
    steps: int = param(
        "integer",
        "Steps",
        "Of the weights, in place of epochs; 0 takes the epochs.",
        default=0,
        low=0,
        high=10**7,
        advanced=True,
    )
    warmup: float = param(
        "number",
        "Warm-up",
        "The share of the steps in which the weights alone learn.",
        default=0.5,
        low=0.0,
        high=0.95,
        advanced=True,
    )
    batch: int = param(
        "integer",
        "Batch",
        "Crops a step, fewer where memory is short.",
        default=4,
        low=2,
        high=4096,
        advanced=True,
    )
    crop: int = param(
        "integer",
        "Crop",
        "Side of a crop; 0 takes the largest that memory and time allow.",
        default=0,
        low=0,
        high=4096,
        unit="pixels",
        advanced=True,
    )
    rate: float = param(
        "number",
        "Learning rate",
        "Of the weights at first; it falls to a 25th.",
        default=0.025,
        low=1e-6,
        high=10.0,
        advanced=True,
    )
    architecture_rate: float = param(
        "number",
        "Rate of the architecture",
        "0 takes the paper's 0.003, and more where steps are few.",
        default=0.0,
        low=0.0,
        high=10.0,
        advanced=True,
    )
    training_steps: int = param(
        "integer",
        "Steps of training",
        "Of the found network; 0 takes what is left of the time, or 2000.",
        default=0,
        low=0,
        high=10**7,
        advanced=True,
    )
    precision: str = shared_params.precision()
    restart: bool = shared_params.restart()
    threads: int = shared_params.threads()
    dry_run: bool = shared_params.dry_run()


@tasks.register(
    "search",
    title="Search for a network",
    group="Train",
    lasting=True,
    spec=Search,
    results=(
        ("genotype", "file", "Found network"),
        ("model", "file", "Model file"),
        ("report", "html", "Report"),
        ("metrics", "file", "Metrics"),
        ("miou", "number", "Mean IoU"),
    ),
)
def run(spec: Search, report: Report) -> dict[str, Any]:
    """Let a search find a small network for a data set, and train it.

    One network that holds all candidates learns from half of the training blocks; which of them
    are best is learnt on the other half. Cancel keeps the network found so far; the same call on
    the same folder goes on.
    """
    from ..search.job import search

    return search(spec, report)

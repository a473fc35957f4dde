"""A model adapted to a region without labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..events import Report
from ..modelfile import SUFFIXES
from ..registry import methods, models, tasks
from ..spec import param


@dataclass(frozen=True)
class Adapt:
    """What adaptation takes."""

    source: str | None = param(
        "folder",
        "Source",
        "The data set with labels to learn from; methods without a source need only a model.",
        holds="dataset.json",
    )
    target: tuple[str, ...] = param(
        "raster",
        "Target",
        "Imagery without labels of the region to adapt to; of a folder all rasters in it.",
        required=True,
        many=True,
    )
    method: str = param(
        "text",
        "Method",
        "How to adapt; 'lclab adapt --list' tells of each.",
        default="cbst",
        hints=tuple(methods.entries()),
    )
    set: tuple[str, ...] = param(
        "text",
        "Method's arguments",
        "As argument=value; 'lclab adapt --list' has them.",
        default=(),
        many=True,
        hints=("share=0.2", "warmup=0.1"),
    )
    output: str = param(
        "folder_output",
        "Run",
        "The folder of the run; the same call on it goes on where it stopped.",
        required=True,
    )
    model: str | None = param(
        "file",
        "Model",
        "The model file to begin from; without, a network is trained from the beginning.",
        suffixes=SUFFIXES,
    )
    network: str = param(
        "text",
        "Network",
        "The network to adapt where no model is given.",
        default="deeplabv2",
        hints=("deeplabv2", *models.entries()),
    )
    head: str = param(
        "choice",
        "Head",
        "The network's own, or on its encoder DeepLabV2's sum of dilated convolutions or pyramid "
        "pooling.",
        default="own",
        choices=("own", "sum", "pyramid"),
    )
    target_labels: str | None = param(
        "folder",
        "Target's labels",
        "A data set over the target, to measure with, to choose the stopping point or to learn "
        "from; what is measured on is never learnt from.",
        holds="dataset.json",
    )
    use_labels: str = param(
        "choice",
        "Use of the target's labels",
        "To measure the end alone (score), also to keep the best state by the validation blocks "
        "(stop), or also to learn from the training blocks (train).",
        default="score",
        choices=("score", "stop", "train"),
    )
    steps: int = param("integer", "Steps", "How long to adapt.", default=1000, low=1, high=10**7)
    batch: int = param(
        "integer",
        "Batch",
        "Crops a step: half of them of the source, half of the target.",
        default=8,
        low=2,
        high=4096,
    )
    crop: int = param(
        "integer", "Crop", "Side of a crop.", default=256, low=32, high=4096, unit="pixels"
    )
    device: str = shared_params.device()
    seed: int = shared_params.seed()
    colour_transfer: bool = param(
        "boolean",
        "Colour transfer",
        "Show the source's crops in the target's colours.",
        default=False,
    )
    pseudo_labels: bool = param(
        "boolean",
        "Pseudo-labels",
        "Also write what a method of self-training takes the target for, where it is sure, as a "
        "raster.",
        default=False,
    )
    network_set: tuple[str, ...] = param(
        "text",
        "Network's arguments",
        "As argument=value; 'lclab models' lists them.",
        default=(),
        many=True,
        hints=("encoder=resnet18", "encoder=resnet50"),
        advanced=True,
    )
    encoder_weights: str = shared_params.encoder_weights(advanced=True)
    scaling: str = param(
        "choice",
        "Scaling of the target",
        "By the source's mean and spread or by its own; auto takes its own where its values are "
        "of another type.",
        default="auto",
        choices=("auto", "source", "target"),
        advanced=True,
    )
    statistics: str = param(
        "choice",
        "Statistics of norms",
        "What the network's batch norms know of when they map: the target alone, or both regions "
        "as in the papers.",
        default="target",
        choices=("target", "both"),
        advanced=True,
    )
    sweep: str = param(
        "text",
        "Sweep",
        "Compare values of one of the method's arguments, as in share=0.1,0.2,0.5: a run each, "
        "and a table.",
        default="",
        hints=("share=0.1,0.2,0.5",),
        advanced=True,
    )
    optimiser: str = shared_params.optimiser()
    rate: float = param(
        "number",
        "Learning rate",
        "At its highest; 0 takes 0.001 for adamw and 0.01 for sgd, and less for some methods.",
        default=0.0,
        low=0.0,
        high=10.0,
        advanced=True,
    )
    colour: float = param(
        "number",
        "Colour variation",
        "How much brightness, contrast and colour of the source's crops vary by chance; 0 not at "
        "all.",
        default=1.0,
        low=0.0,
        high=4.0,
        advanced=True,
    )
    epoch: int = param(
        "integer",
        "Epoch",
        "Steps from one look at the target to the next; 0 chooses.",
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
    "adapt",
    title="Adapt a model",
    group="Train",
    lasting=True,
    spec=Adapt,
    lists="methods",
    results=(
        ("model", "file", "Model file"),
        ("report", "html", "Report"),
        ("metrics", "file", "Metrics"),
        ("miou", "number", "Mean IoU"),
    ),
)
def run(spec: Adapt, report: Report) -> dict[str, Any]:
    """Adapt a model to a region without labels, from a labelled data set and the region's imagery.

    The report tells what can be known without the region's labels, and how good the map is where
    some are given. Cancel keeps the state; the same call on the same folder goes on.
    """
    from ..adapt.job import adapt

    return adapt(spec, report)

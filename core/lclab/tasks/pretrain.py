"""An encoder that has seen much imagery before it sees labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..choices import CHOICES, SMALL
from ..events import Report
from ..registry import models, pretrainers, tasks
from ..spec import param


@dataclass(frozen=True)
class Pretrain:
    """What pre-training takes."""

    images: tuple[str, ...] = param(
        "raster",
        "Images",
        "Imagery without labels to learn from: rasters, or folders of images.",
        default=(),
        many=True,
    )
    dataset: str | None = param(
        "folder",
        "Data set",
        "For the method 'supervised' instead: a data set, perhaps of other classes, whose labels "
        "are learnt.",
        holds="dataset.json",
    )
    method: str = param(
        "text",
        "Method",
        "How to learn; 'lclab pretrain --list' tells of each.",
        default="mocov2",
        hints=tuple(pretrainers.entries()),
    )
    set: tuple[str, ...] = param(
        "text",
        "Method's arguments",
        "As argument=value; 'lclab pretrain --list' has them.",
        default=(),
        many=True,
        hints=("temperature=0.2", "queue=4096"),
    )
    network: str = param(
        "text",
        "Network",
        "A network, whose encoder learns, or an encoder by its own name, such as resnet50.",
        default=SMALL.name,
        hints=(*CHOICES, "resnet18", "resnet50", *models.entries()),
    )
    output: str = param(
        "folder_output",
        "Run",
        "The folder of the run; the same call on it goes on where it stopped.",
        required=True,
    )
    steps: int = param("integer", "Steps", "How long to learn.", default=5000, low=1, high=10**7)
    batch: int = param("integer", "Batch", "Places a step.", default=32, low=2, high=4096)
    crop: int = param(
        "integer", "Crop", "Side of a view.", default=224, low=32, high=4096, unit="pixels"
    )
    device: str = shared_params.device()
    seed: int = shared_params.seed()
    network_set: tuple[str, ...] = param(
        "text",
        "Network's arguments",
        "As argument=value; 'lclab models' lists them.",
        default=(),
        many=True,
        hints=("encoder=resnet18", "encoder=resnet50"),
        advanced=True,
    )
    bands: tuple[int, ...] | None = param(
        "integers",
        "Bands",
        "The images' bands to use, from 1; all but an alpha band if not given.",
        low=1,
        advanced=True,
    )
    encoder_weights: str = shared_params.encoder_weights(advanced=True)
    optimiser: str = shared_params.optimiser()
    rate: float = param(
        "number",
        "Learning rate",
        "At its highest; 0 takes 0.001 for adamw and 0.015 for sgd.",
        default=0.0,
        low=0.0,
        high=10.0,
        advanced=True,
    )
    colour: float = param(
        "number",
        "Colour variation",
        "How much brightness, contrast, bands and sharpness of views vary by chance; 0 not at all.",
        default=1.0,
        low=0.0,
        high=2.0,
        advanced=True,
    )
    loss: tuple[str, ...] = param(
        "text",
        "Loss",
        "For the method 'supervised': what is made small, as in training.",
        default=("cross_entropy", "dice:0.5"),
        many=True,
        hints=("cross_entropy", "dice:0.5", "lovasz", "focal:1:gamma=2", "generalised_dice"),
        advanced=True,
    )
    epoch: int = param(
        "integer",
        "Epoch",
        "Steps from one look at what is learnt to the next; 0 chooses.",
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
    "pretrain",
    title="Pre-train an encoder",
    group="Train",
    lasting=True,
    spec=Pretrain,
    lists="pretrainers",
    results=(
        ("encoder", "file", "Encoder's weights"),
        ("report", "html", "Report"),
        ("metrics", "file", "Metrics"),
    ),
)
def run(spec: Pretrain, report: Report) -> dict[str, Any]:
    """Let a network's encoder learn from imagery without labels, or from another data set's labels.

    Training with 'encoder_weights' begins with what was learnt. Cancel keeps the state; the same
    call on the same folder goes on.
    """
    from ..pretrain.job import pretrain

    return pretrain(spec, report)

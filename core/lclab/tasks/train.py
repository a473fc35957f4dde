"""A network trained on a data set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .. import shared_params
from ..choices import CHOICES, SMALL
from ..events import Report
from ..modelfile import SUFFIXES
from ..registry import models, tasks
from ..spec import param


@dataclass(frozen=True)
class Train:
    """What training takes."""

    dataset: str = param(
        "folder", "Data set", "The data set to learn from.", required=True, holds="dataset.json"
    )
    model: str = param(
        "text",
        "Network",
        "The network to train: a choice by purpose, or one of those that 'lclab models' lists.",
        default=SMALL.name,
        hints=(*CHOICES, *models.entries()),
    )
    set: tuple[str, ...] = param(
        "text",
        "Network's arguments",
        "As argument=value; 'lclab models' lists them.",
        default=(),
        many=True,
        hints=("encoder=tu-mobilenetv3_small_100", "encoder=resnet50"),
    )
    output: str = param(
        "folder_output",
        "Run",
        "The folder of the run; the same call on it goes on where it stopped.",
        required=True,
    )
    steps: int = param("integer", "Steps", "How long to train.", default=2000, low=1, high=10**7)
    batch: int = param("integer", "Batch", "Crops a step.", default=8, low=1, high=4096)
    crop: int = param(
        "integer", "Crop", "Side of a crop.", default=256, low=32, high=4096, unit="pixels"
    )
    device: str = shared_params.device()
    seed: int = shared_params.seed()
    start_from: str | None = param(
        "file",
        "Start from",
        "An earlier model file of the same network, perhaps with other classes.",
        suffixes=SUFFIXES,
    )
    encoder_weights: str = shared_params.encoder_weights()
    classmate: str | None = param(
        "folder",
        "Second data set",
        "A data set with classes of its own to learn from beside the first, as roads beside land "
        "cover; the network shares all but its last layers.",
        holds="dataset.json",
    )
    restart: bool = shared_params.restart()
    loss: tuple[str, ...] = param(
        "text",
        "Loss",
        "What is made small: cross_entropy, lsce, focal, dice, generalised_dice, lovasz, cea, "
        "background_bce or background_dice, several with weights and arguments as in "
        "'cross_entropy:1:smoothing=0.1 dice:0.5'; hi-resnet is three of them as that paper has "
        "them.",
        default=("cross_entropy", "dice:0.5"),
        many=True,
        hints=(
            "cross_entropy",
            "dice:0.5",
            "hi-resnet",
            "lovasz",
            "focal:1:gamma=2",
            "generalised_dice",
            "lsce",
            "cea",
            "background_bce:0.7",
            "background_dice:0.5",
        ),
        advanced=True,
    )
    weighting: str = param(
        "choice",
        "Weights of the losses",
        "As they are given (fixed), their softmax, or at every step the softmax of numbers drawn "
        "anew, whatever is given (random).",
        default="fixed",
        choices=("fixed", "softmax", "random"),
        advanced=True,
    )
    further: float = param(
        "number",
        "Weight of further answers",
        "Of what a network answers besides its main answer while it learns, such as a coarse map; "
        "0 leaves it out, below 0 takes the network's own.",
        default=-1.0,
        low=-1.0,
        high=100.0,
        advanced=True,
    )
    balance: float = param(
        "number",
        "Balance of classes",
        "How crops are drawn: 0 as often as classes occur, 1 all classes equally often.",
        default=0.5,
        low=0.0,
        high=1.0,
        advanced=True,
    )
    class_weights: str = param(
        "choice",
        "Class weights",
        "Whether a pixel of a rarer class counts more in the loss.",
        default="none",
        choices=("none", "balanced"),
        advanced=True,
    )
    optimiser: str = shared_params.optimiser()
    rate: float = param(
        "number",
        "Learning rate",
        "At its highest; 0 takes 0.001 for adamw and 0.01 for sgd.",
        default=0.0,
        low=0.0,
        high=10.0,
        advanced=True,
    )
    schedule: str = param(
        "choice",
        "Schedule",
        "How the learning rate falls after the warm-up.",
        default="one-cycle",
        choices=("one-cycle", "poly", "cosine", "constant"),
        advanced=True,
    )
    warmup: float = param(
        "number",
        "Warm-up",
        "The share of the steps in which the learning rate rises.",
        default=0.1,
        low=0.0,
        high=0.9,
        advanced=True,
    )
    decay: float = param(
        "number",
        "Weight decay",
        "How strongly weights are kept small.",
        default=0.01,
        low=0.0,
        high=1.0,
        advanced=True,
    )
    accumulate: int = param(
        "integer",
        "Accumulation",
        "In how many parts a batch is computed, to need less memory.",
        default=1,
        low=1,
        high=1024,
        advanced=True,
    )
    clip: float = param(
        "number",
        "Clipping",
        "The greatest length of a gradient; 0 leaves it.",
        default=1.0,
        low=0.0,
        high=1e6,
        advanced=True,
    )
    average: float = param(
        "number",
        "Averaging",
        "How slowly the average of the weights follows them; it is what gets mapped with.",
        default=0.99,
        low=0.0,
        high=0.99999,
        advanced=True,
    )
    epoch: int = param(
        "integer",
        "Epoch",
        "Steps from one look at the validation blocks to the next; 0 chooses.",
        default=0,
        low=0,
        high=10**7,
        advanced=True,
    )
    patience: int = param(
        "integer",
        "Patience",
        "Stop after so many epochs without a better one; 0 never.",
        default=0,
        low=0,
        high=10**6,
        advanced=True,
    )
    smallest: float = param(
        "number",
        "Smallest scale",
        "Of the chance sizes at which crops are seen.",
        default=0.5,
        low=0.1,
        high=1.0,
        advanced=True,
    )
    largest: float = param(
        "number",
        "Largest scale",
        "Of the chance sizes at which crops are seen.",
        default=1.75,
        low=1.0,
        high=10.0,
        advanced=True,
    )
    scales: tuple[float, ...] = param(
        "numbers",
        "Scales",
        "The sizes at which crops are seen, one by chance for every batch, instead of any between "
        "the smallest and the largest.",
        default=(),
        low=0.1,
        high=10.0,
        advanced=True,
    )
    classmate_scales: tuple[float, ...] = param(
        "numbers",
        "Second data set's scales",
        "The smallest and the largest scale at which its crops are seen; without them it is as of "
        "the first.",
        default=(),
        low=0.1,
        high=10.0,
        advanced=True,
    )
    flips: bool = param("boolean", "Flips", "Mirror crops by chance.", default=True, advanced=True)
    turns: bool = param(
        "boolean", "Quarter turns", "Turn crops by chance.", default=True, advanced=True
    )
    colour: float = param(
        "number",
        "Colour variation",
        "How much brightness, contrast and colour vary by chance; 0 not at all.",
        default=1.0,
        low=0.0,
        high=4.0,
        advanced=True,
    )
    noise: float = param(
        "number",
        "Noise",
        "The most that is added by chance, in standard deviations.",
        default=0.05,
        low=0.0,
        high=2.0,
        advanced=True,
    )
    cutmix: float = param(
        "number",
        "Cut-mix",
        "The share of batches in which crops get a box of another crop.",
        default=0.25,
        low=0.0,
        high=1.0,
        advanced=True,
    )
    mosaic: float = param(
        "number",
        "Mosaic",
        "The share of batches in which crops are put together of the corners of four; below 0 "
        "takes 0.75 where most of the imagery has labels, and none where they are sparse.",
        default=-1.0,
        low=-1.0,
        high=1.0,
        advanced=True,
    )
    precision: str = shared_params.precision()
    compile: bool = param(
        "boolean",
        "Compile",
        "Have torch compile the network, which pays in long runs on a GPU.",
        default=False,
        advanced=True,
    )
    threads: int = shared_params.threads()
    dry_run: bool = shared_params.dry_run()


@tasks.register(
    "train",
    title="Train a network",
    group="Train",
    lasting=True,
    spec=Train,
    results=(
        ("model", "file", "Model file"),
        ("weights", "file", "Weights"),
        ("report", "html", "Report"),
        ("metrics", "file", "Metrics"),
        ("miou", "number", "Mean IoU"),
    ),
)
def run(spec: Train, report: Report) -> dict[str, Any]:
    """Train a network on a data set, and write it as a model file with a report of its accuracy.

    Cancel keeps the best network so far; the same call on the same folder goes on.
    """
    from ..train.job import train

    return train(spec, report)

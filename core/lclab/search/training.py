"""The training of what was found, by the loop that trains any network."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from ..data.augment import Sample
from ..data.dataset import DataSet
from ..losses.total import TotalLoss
from ..models import found
from ..models.architecture import architecture
from ..models.blocks.auxiliary import auxiliary_of
from ..spec import task
from ..tasks.search import Search
from ..tasks.train import Train
from ..train.device import Manner, measured
from ..train.supervised import Supervised

LEAST_CROP = 128
"""What AutoLC's networks need the sides to be multiples of."""
USUAL, FEWEST = 2000, 20
SHARE = 0.9
"""Of the time that is left which may be planned with."""
BESIDES = 1.2
"""What a step takes besides passing through the network, as a factor."""
MEASURING = 7
LOOKING = 0.7
"""What a look at a pixel takes of a step's time for it: forward only, but windows overlap."""


@dataclass(frozen=True)
class Length:
    """How many steps a training has, and how often it looks at the validation blocks.

    The looks count that of the report.
    """

    steps: int
    looks: int = 12

    @property
    def epoch(self) -> int:
        """Steps from one look to the next, 0 for as many as are usual."""
        return self.steps if self.looks < Length.looks else 0


def training_of(
    spec: Search, data: DataSet, genotype: Path, output: Path, crop: int, length: Length
) -> Train:
    """Return the training of a found network."""
    name, arguments = found.network(genotype)
    values = {
        "dataset": str(data.folder),
        "model": name,
        "set": [f"{argument}={value}" for argument, value in arguments.items()],
        "output": str(output),
        "encoder_weights": "none",
        "steps": length.steps,
        "epoch": length.epoch,
        "crop": max(crop, LEAST_CROP),
        **{name: getattr(spec, name) for name in ("device", "seed", "precision", "threads")},
        "restart": spec.restart,
    }
    parsed: Train = task("train").parse(values)
    return parsed


def steps_within(
    seconds: float, train: Train, data: DataSet, place: tuple[torch.device, Manner], looks: int
) -> int:
    """Return how many steps of a training there is time for, by a short measurement."""
    device, manner = place
    each = step_seconds(train, data, device, manner)
    blocks = sum(
        row.count(letter) for scene in data.scenes for row in scene.blocks for letter in "ve"
    )
    looking = looks * LOOKING * blocks * data.block**2 / (train.batch * train.crop**2)
    left = SHARE * seconds - each * (MEASURING + looking)
    return max(FEWEST, int(left / (BESIDES * each)))


def step_seconds(train: Train, data: DataSet, device: torch.device, manner: Manner) -> float:
    """Return how long a network passes a batch forward and backward."""
    network = architecture(train.model, train.set).build(len(data.bands), len(data.classes))
    network = network.to(device)
    step = Supervised(TotalLoss(train.loss), auxiliary_of(network))
    labels = torch.zeros(train.batch, train.crop, train.crop, dtype=torch.long, device=device)

    def loss(network: nn.Module, images: Tensor) -> Tensor:
        return torch.stack(list(step.losses(network, Sample(images, labels)).values())).sum()

    images = torch.randn(train.batch, len(data.bands), train.crop, train.crop, device=device)
    return measured(network, loss, images, manner)

"""What the edge-aware loss takes of a training step, and its distances of a cascade's time."""

from __future__ import annotations

import statistics
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional

from lclab.data.augment import Sample
from lclab.losses.distance import distances
from lclab.losses.edges import cea
from lclab.losses.total import TotalLoss
from lclab.models.blocks.auxiliary import auxiliary_of
from lclab.registry import models
from lclab.train.schedule import optimiser
from lclab.train.supervised import Supervised

from . import imagery
from .train import CLASSES, timed

CROP, REACH = 256, 64
ROUNDS = 5
PARCEL = 50
NETWORKS: dict[str, tuple[int, dict[str, str]]] = {
    "unet": (8, {"encoder": "tu-mobilenetv3_small_100"}),
    "hi-resnet": (2, {}),
}
CROSS = torch.tensor([[0.0, 1.0, 0.0], [1.0, 1.0, 1.0], [0.0, 1.0, 0.0]])


def main() -> None:
    """Measure and print one line each; on a processor with one thread."""
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.set_num_threads(1)
    ratio = over_convolutions(device)
    print(imagery.as_line("distances over a cascade of convolutions", ratio, 0.1), flush=True)
    for name, (images, arguments) in NETWORKS.items():
        network = models.load(name)(3, CLASSES, **arguments).to(device)
        share = share_of_step(network, images, device)
        print(imagery.as_line(f"edge-aware loss, share of {name}'s step", share, 0.1), flush=True)


def parcels(images: int, device: torch.device) -> Tensor:
    """Return labels made of squares."""
    place = torch.arange(CROP, device=device) // PARCEL
    rows, columns = torch.meshgrid(place, place, indexing="ij")
    return ((rows + 2 * columns) % CLASSES).expand(images, -1, -1).contiguous()


def share_of_step(network: nn.Module, images: int, device: torch.device) -> float:
    """Return the loss's forward and backward, for all answers, over a step with Hi-ResNet's sum."""
    image = torch.randn(images, 3, CROP, CROP, device=device)
    labels = parcels(images, device)
    learning = Supervised(TotalLoss(("hi-resnet",)), auxiliary_of(network))
    descent = optimiser(network.train(), "adamw", 1e-4, 0.01)

    def step() -> None:
        losses = learning.losses(network, Sample(image, labels))
        torch.stack(list(losses.values())).sum().backward()
        descent.step()
        descent.zero_grad(set_to_none=True)

    answer = network(image)
    answers = answer if isinstance(answer, tuple) else (answer,)
    leaves = [scores.detach().requires_grad_() for scores in answers]

    def alone() -> None:
        for scores in leaves:
            cea(scores, labels).backward()

    return median_ratio(alone, step, device)


def over_convolutions(device: torch.device) -> float:
    """Return the time of the distances in a few crops over that of growing regions by a cross."""
    regions = parcels(2, device) == 0

    def convolved() -> None:
        grown, found = regions.float().unsqueeze(1), torch.where(regions, 0, REACH)
        for step in range(1, REACH):
            grown = (functional.conv2d(grown, CROSS[None, None].to(device), padding=1) > 0).float()
            found = torch.where((grown[:, 0] > 0) & (found == REACH), step, found)

    return median_ratio(lambda: distances(regions, REACH), convolved, device)


def median_ratio(
    one: Callable[[], object], other: Callable[[], object], device: torch.device
) -> float:
    """Return the median ratio of the times of two actions done in turns; the first turn warms."""
    pairs = [(timed(one, device), timed(other, device)) for _ in range(1 + ROUNDS)]
    return statistics.median(a / b for a, b in pairs[1:])


if __name__ == "__main__":
    main()

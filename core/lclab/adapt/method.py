"""What a method of adaptation is: what it adds to a network, and what it makes small."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from ..data.augment import Sample
from ..data.dataset import UNKNOWN
from ..losses.total import TotalLoss
from ..models.blocks.auxiliary import auxiliary_of
from ..train.supervised import Supervised
from .features import Answer

if TYPE_CHECKING:
    from .adapted import Adapted


@dataclass(frozen=True)
class Setting:
    """What a method is told of the run that it is for."""

    network: nn.Module
    """What is adapted."""
    widths: tuple[int, ...]
    """Of its features, from shallow to deep."""
    shares: Tensor
    """How much of the source's labelled pixels is of each class."""
    steps: int
    crop: int
    targets: Callable[[int, int], Iterator[Tensor]]
    """Batches of target crops: always the same for a number, and so many in all."""
    by_target: bool = False
    """Whether norms are to have the target's statistics alone where the target is mapped."""

    @property
    def classes(self) -> int:
        """How many there are."""
        return len(self.shares)


@dataclass(frozen=True)
class Domains:
    """What a step sees: labelled crops of the source, and images of the target."""

    source: Sample
    target: Tensor
    step: int
    is_first: bool = True
    """Whether no other part of this step's batch came before."""


class Method(nn.Module):
    """Learns from the source's labels alone; methods say what they add to that.

    Whatever a run has to remember are parameters, buffers or modules of the method.
    """

    terms: tuple[str, ...] = ("source",)
    """The names of its losses."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.classes = setting.classes
        self.steps = setting.steps
        self.begins = 0
        """The first step that sees the target."""
        self.every = 0
        """Steps from one round of labels to the next, where there are such."""
        loss = TotalLoss(("cross_entropy",))
        self._supervised = Supervised(loss, auxiliary_of(setting.network))

    def begin(self, network: nn.Module, step: int) -> None:
        """Do what is to be done before a step."""

    def losses(self, network: Adapted, batch: Domains) -> dict[str, Tensor]:
        """Return the losses of a batch; those that are not its turn may be left out."""
        source = network(batch.source.image)
        found = {"source": self.learnt(source, batch.source.labels)}
        if batch.step >= self.begins:
            found |= self.more(network, source, batch)
        return found

    def more(self, network: Adapted, source: Answer, batch: Domains) -> dict[str, Tensor]:
        """Return the losses besides that of the source's labels."""
        del network, source, batch
        return {}

    def learnt(self, answer: Answer, labels: Tensor) -> Tensor:
        """Return how far an answer is from labels."""
        found = self._supervised.losses(
            lambda _: answer.all_scores, Sample(answer.scores.detach(), labels)
        )
        return torch.stack(list(found.values())).sum()

    def learners(self, network: nn.Module) -> list[nn.Parameter]:
        """Return the network's parameters that learn."""
        return list(network.parameters())

    def opponents(self) -> list[nn.Module]:
        """Return the discriminators, which learn at rates of their own."""
        return []

    def plain(self, network: nn.Module) -> nn.Module:
        """Return the network as it maps, with nothing of the method in it."""
        return network


class Labelling(Method):
    """A method that learns from what it takes the target's pixels for."""

    def labeller(self, network: nn.Module) -> nn.Module:
        """Return the network that labels."""
        return network

    def labels(self, chances: Tensor) -> Tensor:
        """Return labels (n, h, w) for chances (n, classes, h, w), unknown where it is not sure."""
        raise NotImplementedError


def seen(images: Tensor) -> Tensor:
    """Return where images (n, bands, h, w) show anything: what they do not show is 0."""
    return (images != 0).any(1)


def where_seen(labels: Tensor, images: Tensor) -> Tensor:
    """Return labels of what is shown; the rest is unknown."""
    return torch.where(seen(images), labels, torch.full_like(labels, UNKNOWN))


def scaled(share: float, steps: int) -> int:
    """Return which step a share of the steps is; papers' schedules are such shares."""
    return round(share * steps)

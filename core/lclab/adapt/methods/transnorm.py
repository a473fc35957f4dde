"""Transferable normalisation."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ...registry import methods
from ..adapted import Adapted
from ..adversarial import Adversarial
from ..features import Answer
from ..method import Domains, Method, Setting
from ..transnorm import with_transnorm, without_transnorm


@methods.register(
    "transnorm", family="adversarial", paper="LoveDA", features=True, norms=True, rate=0.5
)
def transnorm(setting: Setting, *, main: float = 0.001, early: float = 0.0002) -> Method:
    """As adaptseg, with norms that keep each region's statistics and prefer alike channels."""
    return Transferable(setting, main, early)


class Transferable(Adversarial):
    """Both domains go through the network together, each with statistics of its own."""

    def __init__(self, setting: Setting, main: float, early: float) -> None:
        super().__init__(setting, main, early)
        with_transnorm(setting.network)

    def losses(self, network: Adapted, batch: Domains) -> dict[str, Tensor]:
        """Return the losses of a batch, both domains seen at once."""
        both = network(torch.cat([batch.source.image, batch.target]))
        return self.compared(*halves(both), batch)

    def plain(self, network: nn.Module) -> nn.Module:
        """Return the network with plain norms of the target."""
        return without_transnorm(network)


def halves(answer: Answer) -> tuple[Answer, Answer]:
    """Return the answers to the first and the second half of a batch."""
    scores = answer.scores.chunk(2)
    further = [values.chunk(2) for values in answer.further]
    features = [values.chunk(2) for values in answer.features]
    one, other = (
        Answer(scores[k], tuple(f[k] for f in further), tuple(f[k] for f in features))
        for k in (0, 1)
    )
    return one, other

"""Adaptive batch normalisation."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ...registry import methods
from ..adapted import Adapted
from ..method import Domains, Method, Setting
from ..norms import norms_alone
from ..uncertain import entropy


@methods.register("adabn", family="without source", source=False, norms=True)
def adabn(setting: Setting) -> Method:
    """Nothing is learnt: a model's norms are given the target's statistics.

    For a model file and new imagery, without the data set that it comes from.
    """
    return Statistics(setting)


class Statistics(Method):
    """Gives each norm the mean statistics of all target batches so far."""

    terms = ("unsure",)

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.idle = nn.Parameter(torch.zeros(()))  # the loop descends on something

    def begin(self, network: nn.Module, step: int) -> None:
        """Let the norms alone take note of what they see."""
        norms_alone(network, 1 / (step + 1))

    def losses(self, network: Adapted, batch: Domains) -> dict[str, Tensor]:
        """Return how unsure the network is, which nothing learns from."""
        with torch.no_grad():
            unsure = entropy(network(batch.target).scores.float()).mean()
        return {"unsure": unsure + 0 * self.idle}

    def learners(self, network: nn.Module) -> list[nn.Parameter]:
        """Return nothing."""
        del network
        return []

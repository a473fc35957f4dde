"""What is learnt in turns: weights on one half of the imagery, the architecture on the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn

from ..losses.pixels import cross_entropy
from ..train.descents import Descents
from ..train.schedule import MOMENTUM, Rates, Schedule
from .limits import Limits
from .supernet import Supernet
from .turns import Turn

WEIGHT_DECAY, ARCHITECTURE_DECAY = 3e-4, 1e-3


class Bilevel:
    """The cross-entropy of a batch; on the architecture's turn with what else speaks against it.

    That is a penalty of the strategy's, and how far the networks are above the limits on average.
    """

    def __init__(self, network: Supernet, limits: Limits) -> None:
        self._limits = limits
        self._supernet = network
        self._weights, self._architecture = network.weights(), network.architecture()

    def losses(self, network: Callable[..., Any], turn: Turn) -> dict[str, Tensor]:
        """Return the losses of a turn; what they are not for gets no gradient."""
        ours = self._supernet
        require(self._weights, not turn.is_architecture)
        require(self._architecture, turn.is_architecture)
        scores = network(turn.sample.image)
        found = {"cross_entropy": cross_entropy(scores.float(), turn.sample.labels)}
        nothing = torch.zeros_like(found["cross_entropy"])
        if ours.how.regularisation:
            penalty = ours.penalty(turn.searched) if turn.is_architecture else nothing
            found["regularisation"] = penalty
        if self._limits.are_set:
            found["cost"] = self._limits.excess(ours) if turn.is_architecture else nothing
        return found


def require(parameters: Iterable[nn.Parameter], wanted: bool) -> None:
    """Say whether parameters get gradients; those without are left alone by optimisers."""
    for parameter in parameters:
        parameter.requires_grad_(wanted)


class Descent(Descents):
    """The paper's two optimisers: SGD for the weights, Adam for the architecture."""

    def __init__(self, network: Supernet, weights: Rates, rate: float) -> None:
        own = {"params": network.weights(), "schedule": weights, "lr": weights.at(0)}
        constant = Schedule("constant", rate, 1, 0)
        theirs = {"params": network.architecture(), "schedule": constant, "lr": rate}
        super().__init__(
            torch.optim.SGD([own], momentum=MOMENTUM, weight_decay=WEIGHT_DECAY),
            torch.optim.Adam([theirs], weight_decay=ARCHITECTURE_DECAY),
        )

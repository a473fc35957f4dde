"""Self-training in rounds: a copy of the network labels the target until the next round."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .frozen import Frozen
from .method import Labelling, Setting, scaled, where_seen
from .norms import ENOUGH, measure


class Relabelling(Labelling):
    """Learns from the source alone first, then also from labels that are made anew at times.

    What labels is the network as it was at the beginning of a round, kept as a copy; so no labels
    have to be stored, however large the target is.
    """

    def __init__(self, setting: Setting, warmup: float, every: float) -> None:
        super().__init__(setting)
        self.begins = scaled(warmup, setting.steps)
        self.every = max(1, scaled(every, setting.steps))
        self.copy = Frozen(setting.network)
        self._targets = setting.targets
        self._is_measured = setting.by_target

    def begin(self, network: nn.Module, step: int) -> None:
        """Begin a round where one is due."""
        since = step - self.begins
        if since >= 0 and since % self.every == 0:
            number = since // self.every
            self.copy.follow(network)
            if self._is_measured:
                measure(self.copy.network, self._targets(number, ENOUGH))
            self.begin_round(number)

    def begin_round(self, number: int) -> None:
        """Find out what a round has to know."""

    def labeller(self, network: nn.Module) -> nn.Module:
        """Return the copy that labels."""
        del network
        return self.copy.network

    def labels_of(self, images: Tensor) -> Tensor:
        """Return labels of images, unknown where they show nothing or nothing is sure."""
        with torch.no_grad():
            return where_seen(self.labels(self.copy(images)), images)

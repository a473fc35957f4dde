"""Pyramid curriculum domain adaptation."""

from __future__ import annotations

import torch
from torch import Tensor

from ...registry import methods
from ..adapted import Adapted
from ..curriculum import curriculum
from ..features import Answer
from ..method import Domains, Labelling, Method, Setting, scaled
from ..thresholds import surer_than


@methods.register("pycda", family="self-training", paper="LoveDA")
def pycda(setting: Setting, *, warmup: float = 0.4, least: float = 0.5) -> Method:
    """Learns what is sure enough about the target's images, regions and pixels, all at once.

    Images are to have the classes in the source's shares. `warmup` is the share of the steps on the
    source alone; pixels and squares count from a chance of `least` on.
    """
    return Pyramid(setting, warmup, least)


class Pyramid(Labelling):
    """Teaches itself from whole images down to pixels."""

    terms = ("source", "curriculum")

    def __init__(self, setting: Setting, warmup: float, least: float) -> None:
        super().__init__(setting)
        self.begins = scaled(warmup, setting.steps)
        self._least = least
        self.prior: Tensor
        self.register_buffer("prior", setting.shares.clone())

    def more(self, network: Adapted, source: Answer, batch: Domains) -> dict[str, Tensor]:
        """Return what the target teaches."""
        del source
        found = curriculum(network(batch.target).scores.float(), self.prior, self._least)
        return {"curriculum": torch.stack(list(found.values())).sum()}

    def labels(self, chances: Tensor) -> Tensor:
        """Return the likeliest classes where they are likely enough."""
        least = torch.full((self.classes,), self._least)
        return torch.stack([surer_than(one, least) for one in chances])

"""AdaptSeg's way: two answers, and for each a discriminator of what it is in either domain."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..losses.pixels import cross_entropy
from ..models.blocks.size import resized
from ..models.deeplabv2 import DilatedSum
from .adapted import Adapted
from .discriminator import Discriminator, confusing, telling
from .features import Answer
from .method import Domains, Method, Setting

LESS = 0.1
"""What the loss of the earlier answer counts, of that of the main one."""


class Adversarial(Method):
    """The target's answers are to look like the source's: the main one, and one a stage before."""

    terms = ("source", "early", "confusing", "telling")

    def __init__(self, setting: Setting, main: float, early: float) -> None:
        super().__init__(setting)
        self.head = DilatedSum(setting.widths[-2], setting.classes)
        self.discriminator = Discriminator(setting.classes)
        self.early_discriminator = Discriminator(setting.classes)
        self._weights = main, early

    def losses(self, network: Adapted, batch: Domains) -> dict[str, Tensor]:
        """Return the losses of a batch, each domain seen by itself."""
        return self.compared(network(batch.source.image), network(batch.target), batch)

    def compared(self, source: Answer, target: Answer, batch: Domains) -> dict[str, Tensor]:
        """Return the losses of the answers to both domains."""
        early = self._early(source, batch.source.image)
        ours = [chances(source.scores), chances(early)]
        theirs = [chances(target.scores), chances(self._early(target, batch.target))]
        confused, told = [], []
        for number, judge in enumerate(self.opponents()):
            confused.append(self._weights[number] * confusing(judge, theirs[number]))
            told.append(telling(judge, ours[number], theirs[number]))
        return {
            "source": self.learnt(source, batch.source.labels),
            "early": LESS * cross_entropy(early.float(), batch.source.labels),
            "confusing": torch.stack(confused).sum(),
            "telling": torch.stack(told).sum(),
        }

    def opponents(self) -> list[nn.Module]:
        """Return the discriminators, that of the main answer first."""
        return [self.discriminator, self.early_discriminator]

    def _early(self, answer: Answer, images: Tensor) -> Tensor:
        return resized(self.head(answer.features[-2]), images)


def chances(scores: Tensor) -> Tensor:
    """Return the chances of every class."""
    return scores.float().softmax(1)

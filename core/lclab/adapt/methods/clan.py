"""Category-level adversarial network."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn

from ...losses.pixels import cross_entropy
from ...models.blocks.size import resized
from ...registry import methods
from ..adapted import Adapted
from ..disagreement import local_weights, weight_discrepancy
from ..discriminator import Discriminator, confusing, telling
from ..features import Answer
from ..method import Domains, Method, Setting, scaled

WARMUP = 0.075
"""Of the steps, in which all places count alike: 750 of 10,000."""
APART = 0.01


@methods.register(
    "clan", family="adversarial", paper="LoveDA", features=True, two_heads=True, rate=0.5
)
def clan(setting: Setting, *, weight: float = 0.001) -> Method:
    """As adaptseg, but harder where two heads disagree, which is where classes do not fit yet."""
    return Categories(setting, weight)


class Categories(Method):
    """Aligns the domains the more at a place, the less two heads agree there."""

    terms = ("source", "second", "confusing", "telling", "alike")

    def __init__(self, setting: Setting, weight: float) -> None:
        super().__init__(setting)
        self.second = other_view(setting.network.get_submodule("head"))
        self.discriminator = Discriminator(setting.classes)
        self._weight = weight

    def more(self, network: Adapted, source: Answer, batch: Domains) -> dict[str, Tensor]:
        """Return what the second head is told, and the game about both heads' answers."""
        target = network(batch.target)
        other = self._second(source, batch.source.image)
        seconds = other, self._second(target, batch.target)
        ours, theirs = (
            (answer.scores + scores).float().softmax(1)
            for answer, scores in zip((source, target), seconds, strict=True)
        )
        weights = None
        if batch.step >= scaled(WARMUP, self.steps):
            size = self.discriminator(theirs.detach()).shape[-2:]
            weights = local_weights(target.scores.float(), seconds[1].float(), size)
        damping = self._weight * (1 - batch.step / self.steps)
        return {
            "second": cross_entropy(other.float(), batch.source.labels),
            "confusing": damping * confusing(self.discriminator, theirs, weights),
            "telling": telling(self.discriminator, ours, theirs),
            "alike": APART * weight_discrepancy(network.mapper.get_submodule("head"), self.second),
        }

    def opponents(self) -> list[nn.Module]:
        """Return the discriminator."""
        return [self.discriminator]

    def _second(self, answer: Answer, images: Tensor) -> Tensor:
        return resized(self.second(answer.features[-1]), images)


def other_view(head: nn.Module) -> nn.Module:
    """Return a head of the same kind with other weights, as large as those of the first."""
    made = copy.deepcopy(head)
    for weight in made.parameters():
        if weight.dim() > 1:
            nn.init.normal_(weight, std=float(torch.std(weight.detach())))
    return made

"""Instance-adaptive self-training."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ...losses.pixels import cross_entropy
from ...registry import methods
from ..adapted import Adapted
from ..discriminator import Discriminator, confusing, telling
from ..features import Answer
from ..method import Domains, Method, Setting, where_seen
from ..relabelling import Relabelling
from ..thresholds import RunningThresholds, surer_than
from ..uncertain import entropy_where_unknown, unlike_even

TARGET, UNSURE, TOO_SURE = 0.5, 3.0, 0.1


@methods.register("iast", family="self-training", paper="LoveDA", rate=0.5)
def iast(
    setting: Setting, *, warmup: float = 0.4, every: float = 0.1, adversarial: float = 0.0
) -> Method:
    """Learns from its own labels, by thresholds that follow each image, and from what it ignores.

    The paper has a `warmup` on the source alone of 0.8 of the steps towards rural and 0.4 towards
    urban imagery, and there an `adversarial` weight of 0.05.
    """
    return InstanceAdaptive(setting, (warmup, every), adversarial)


class InstanceAdaptive(Relabelling):
    """Is to be sure where it has no label, and not too sure where it has one."""

    terms = ("source", "target", "unsure", "too_sure", "confusing", "telling")

    def __init__(self, setting: Setting, rounds: tuple[float, float], adversarial: float) -> None:
        super().__init__(setting, *rounds)
        self.running = RunningThresholds(setting.classes)
        self.discriminator = Discriminator(setting.classes) if adversarial else None
        self._adversarial = adversarial

    def more(self, network: Adapted, source: Answer, batch: Domains) -> dict[str, Tensor]:
        """Return what labelled and ignored pixels of the target teach."""
        target = network(batch.target).scores.float()
        labels = self._moving_labels(batch.target)
        found = {
            "target": TARGET * cross_entropy(target, labels),
            "unsure": UNSURE * entropy_where_unknown(target, labels),
            "too_sure": TOO_SURE * unlike_even(target, labels),
        }
        if self.discriminator is not None:
            ours, theirs = source.scores.float().softmax(1), target.softmax(1)
            found["confusing"] = self._adversarial * confusing(self.discriminator, theirs)
            found["telling"] = telling(self.discriminator, ours, theirs)
        return found

    def opponents(self) -> list[nn.Module]:
        """Return the discriminator, if there is one."""
        return [self.discriminator] if self.discriminator is not None else []

    def labels(self, chances: Tensor) -> Tensor:
        """Return the likeliest classes that are above the thresholds as they are."""
        return torch.stack([surer_than(one, self.running.values) for one in chances])

    @torch.no_grad()
    def _moving_labels(self, images: Tensor) -> Tensor:
        """Return labels of images; each moves the thresholds before it is labelled."""
        found = [surer_than(one, self.running.update(one)) for one in self.copy(images)]
        return where_seen(torch.stack(found), images)

"""Deep domain confusion."""

from __future__ import annotations

from torch import Tensor

from ...registry import methods
from ..adapted import Adapted
from ..alignment import Bottleneck, linear_mmd
from ..features import Answer
from ..method import Domains, Method, Setting


@methods.register("ddc", family="alignment", paper="LoveDA", features=True)
def ddc(setting: Setting, *, weight: float = 0.01) -> Method:
    """Brings the mean deep features of both regions' images together.

    The paper's `weight` is 0.01 towards rural and 0.25 towards urban imagery.
    """
    return Alignment(setting, weight)


class Alignment(Method):
    """Makes the distance between the domains' mean descriptions small."""

    terms = ("source", "alignment")

    def __init__(self, setting: Setting, weight: float) -> None:
        super().__init__(setting)
        self.bottleneck = Bottleneck(setting.widths[-1])
        self._weight = weight

    def more(self, network: Adapted, source: Answer, batch: Domains) -> dict[str, Tensor]:
        """Return the distance of the domains."""
        target = network(batch.target)
        ours, theirs = (self.bottleneck(answer.features[-1]) for answer in (source, target))
        return {"alignment": self._weight * linear_mmd(ours.float(), theirs.float())}

"""Fine-grained adversarial domain adaptation."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from ...registry import methods
from ..adapted import Adapted
from ..discriminator import Discriminator, told_by
from ..features import Answer
from ..fine import in_domain, soft_cross_entropy, soft_labels
from ..method import Domains, Method, Setting

LEAST_SIDE = 32
"""Of what the discriminator looks at, as it halves every side five times."""
HALF = 0.5


@methods.register("fada", family="adversarial", paper="LoveDA", features=True, rate=0.5)
def fada(setting: Setting, *, weight: float = 0.001) -> Method:
    """Brings deep features of both regions together class by class, by a discriminator.

    The network learns to have the target's features taken for the source's of the same class.
    """
    return FineGrained(setting, weight)


class FineGrained(Method):
    """Aligns features of what is probably the same class."""

    terms = ("source", "confusing", "telling")

    def __init__(self, setting: Setting, weight: float) -> None:
        super().__init__(setting)
        self.discriminator = Discriminator(setting.widths[-1], 2 * setting.classes)
        self._weight = weight

    def more(self, network: Adapted, source: Answer, batch: Domains) -> dict[str, Tensor]:
        """Return the game about the deepest features."""
        target = network(batch.target)
        ours, theirs = (large_enough(answer.features[-1]) for answer in (source, target))
        own = self.discriminator(ours.detach())
        other = self.discriminator(theirs.detach())
        size = own.shape[-2:]
        labels, targets = (soft_labels(answer.scores.float()) for answer in (source, target))
        fooled = told_by(self.discriminator)(theirs)
        told = soft_cross_entropy(own.float(), in_domain(labels, size, is_target=False))
        told = told + soft_cross_entropy(other.float(), in_domain(targets, size, is_target=True))
        wanted = in_domain(targets, size, is_target=False)
        return {
            "confusing": self._weight * soft_cross_entropy(fooled.float(), wanted),
            "telling": HALF * told,
        }

    def opponents(self) -> list[nn.Module]:
        """Return the discriminator."""
        return [self.discriminator]


def large_enough(features: Tensor) -> Tensor:
    """Return features, enlarged where the discriminator could not look at them."""
    height, width = (max(side, LEAST_SIDE) for side in features.shape[-2:])
    if features.shape[-2:] == (height, width):
        return features
    return functional.interpolate(features, (height, width), mode="bilinear")

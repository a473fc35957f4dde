"""Test-time entropy minimisation."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from ...errors import InputError
from ...registry import methods
from ..adapted import Adapted
from ..method import Domains, Method, Setting, seen
from ..norms import norms_alone
from ..uncertain import entropy, mean_of

NORMS = (_BatchNorm, nn.LayerNorm, nn.GroupNorm)
MOMENTUM = 0.1


@methods.register("entropy", family="without source", source=False, rate=0.1)
def entropy_minimisation(setting: Setting) -> Method:
    """Entropy minimisation: a model grows surer on the target by its norms' weights alone (TENT).

    For a model file and new imagery, without the data set that it comes from. What it is sure of
    wrongly it becomes surer of.
    """
    return Surer(setting)


class Surer(Method):
    """Learns to be sure; TENT for whole maps."""

    terms = ("unsure",)

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        if not norms_in(setting.network):
            raise InputError(
                "network: 'entropy' learns by norms, of which it has none.",
                field="network",
                remedy="Choose another method.",
            )

    def begin(self, network: nn.Module, step: int) -> None:
        """Let the norms take note of what they see."""
        norms_alone(network, max(MOMENTUM, 1 / (step + 1)))

    def losses(self, network: Adapted, batch: Domains) -> dict[str, Tensor]:
        """Return how unsure the network is of what the images show."""
        scores = network(batch.target).scores.float()
        return {"unsure": mean_of(entropy(scores), seen(batch.target))}

    def learners(self, network: nn.Module) -> list[nn.Parameter]:
        """Return the weights of the norms."""
        return [p for norm in norms_in(network) for p in norm.parameters(recurse=False)]


def norms_in(network: nn.Module) -> list[nn.Module]:
    """Return the norms of a network, of any kind."""
    return [module for module in network.modules() if isinstance(module, NORMS)]

"""TransNorm: norms that keep the statistics of each domain, and prefer channels that are alike."""

from __future__ import annotations

import copy

import torch
from torch import Tensor, nn
from torch.nn import functional

SOURCE, TARGET = "source", "target"


class TransNorm2d(nn.Module):
    """A batch norm with two sets of statistics, one set of weights, and attention to channels.

    In training the first half of a batch is the source's and the second half the target's.
    Otherwise all of it is of one domain, the target's unless told otherwise.
    """

    def __init__(self, norm: nn.BatchNorm2d) -> None:
        super().__init__()
        self.weight, self.bias = norm.weight, norm.bias
        self.eps, self.momentum = norm.eps, norm.momentum
        self.domain = TARGET
        rest = (getattr(norm, name, None) for name in ("drop", "act"))  # as timm's norms have
        self.after = nn.Sequential(*(part for part in rest if isinstance(part, nn.Module)))
        self._made_of = (norm,)  # in a tuple, so that its weights are not counted twice
        for domain in (SOURCE, TARGET):
            for name in ("running_mean", "running_var"):
                value = getattr(norm, name)
                self.register_buffer(f"{domain}_{name}", value.detach().clone())

    def forward(self, values: Tensor) -> Tensor:
        """Return values normalised by their domain's statistics, alike channels made stronger."""
        if not self.training:
            return self._after(self._normalised(values, self.domain) * self.attention())
        halves = values.chunk(2)
        found = [
            self._normalised(half, domain)
            for half, domain in zip(halves, (SOURCE, TARGET), strict=True)
        ]
        return self._after(torch.cat(found) * self.attention())

    def plain(self) -> nn.BatchNorm2d:
        """Return a norm like the one that was there, which does what this one does to the target.

        What multiplies its answer is in its weights.
        """
        (norm,) = self._made_of
        made = copy.deepcopy(norm).train(self.training)
        factor = self.attention().flatten()
        mean, var = self._statistics(TARGET)
        values = {"weight": self.weight * factor, "bias": self.bias * factor}
        values |= {"running_mean": mean, "running_var": var}
        made.load_state_dict({**made.state_dict(), **values})
        return made

    def _after(self, values: Tensor) -> Tensor:
        found: Tensor = self.after(values)
        return found

    def attention(self) -> Tensor:
        """Return how much each channel counts (1, c, 1, 1): 1 and more, on average 2."""
        apart = (self._steady(SOURCE) - self._steady(TARGET)).abs()
        alike = 1 / (1 + apart)
        share = len(alike) * alike / alike.sum()
        return (1 + share).view(1, -1, 1, 1)

    def _steady(self, domain: str) -> Tensor:
        mean, var = self._statistics(domain)
        return mean / (var + self.eps).sqrt()

    def _statistics(self, domain: str) -> tuple[Tensor, Tensor]:
        mean: Tensor = getattr(self, f"{domain}_running_mean")
        var: Tensor = getattr(self, f"{domain}_running_var")
        return mean, var

    def _normalised(self, values: Tensor, domain: str) -> Tensor:
        mean, var = self._statistics(domain)
        learning = 0.1 if self.momentum is None else self.momentum
        return functional.batch_norm(
            values, mean, var, self.weight, self.bias, self.training, learning, self.eps
        )


def with_transnorm(network: nn.Module) -> nn.Module:
    """Return a network whose batch norms are of both domains; they begin with what it knows."""
    for name, child in network.named_children():
        if isinstance(child, nn.BatchNorm2d) and child.running_mean is not None:
            setattr(network, name, TransNorm2d(child))
        else:
            with_transnorm(child)
    return network


def without_transnorm(network: nn.Module) -> nn.Module:
    """Return a copy of a network that has plain norms again, and maps the target the same."""
    made = copy.deepcopy(network)
    put_back(made)
    return made


def put_back(network: nn.Module) -> None:
    """Replace the norms of both domains in a network by plain ones of the target."""
    for name, child in network.named_children():
        if isinstance(child, TransNorm2d):
            setattr(network, name, child.plain().to(child.weight.device))
        else:
            put_back(child)


def use_domain(network: nn.Module, domain: str) -> None:
    """Say which domain's statistics count when the network does not learn."""
    if domain not in (SOURCE, TARGET):
        raise ValueError(f"domain = {domain}: it is {SOURCE} or {TARGET}")
    for module in network.modules():
        if isinstance(module, TransNorm2d):
            module.domain = domain

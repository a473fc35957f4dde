"""Telling domains apart, and being told to be taken for the other one."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.func import functional_call
from torch.nn import functional

SOURCE, TARGET = 0.0, 1.0
WIDTHS = (64, 128, 256, 512)
SLOPE = 0.2


class Discriminator(nn.Module):
    """Five convolutions that halve each side, over what a network makes of an image."""

    def __init__(self, channels: int, answers: int = 1) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for before, after in zip((channels, *WIDTHS), WIDTHS, strict=False):
            layers += [nn.Conv2d(before, after, 4, 2, 1), nn.LeakyReLU(SLOPE)]
        self.layers = nn.Sequential(*layers, nn.Conv2d(WIDTHS[-1], answers, 4, 2, 1))

    def forward(self, values: Tensor) -> Tensor:
        """Return a score per place, the higher the more it looks like the target domain."""
        found: Tensor = self.layers(values)
        return found


def as_domain(scores: Tensor, domain: float, weights: Tensor | None = None) -> Tensor:
    """Return the cross-entropy of scores being of one domain, each place with its weight."""
    wanted = torch.full_like(scores, domain)
    return functional.binary_cross_entropy_with_logits(scores, wanted, weights)


def told_by(discriminator: nn.Module) -> Callable[[Tensor], Tensor]:
    """Return a discriminator that learns nothing from what is asked of it.

    So the network's wish to be taken for the source, and the discriminator's to know better, can
    stand in one sum of losses.
    """
    fixed = {name: weight.detach() for name, weight in discriminator.named_parameters()}
    return lambda values: functional_call(discriminator, fixed, (values,))


def confusing(discriminator: nn.Module, target: Tensor, weights: Tensor | None = None) -> Tensor:
    """Return what is small where the target is taken for the source."""
    return as_domain(told_by(discriminator)(target), SOURCE, weights)


def telling(discriminator: nn.Module, source: Tensor, target: Tensor) -> Tensor:
    """Return what is small where the domains are told apart; the network gets no gradient."""
    own = as_domain(discriminator(source.detach()), SOURCE)
    other = as_domain(discriminator(target.detach()), TARGET)
    return (own + other) / 2

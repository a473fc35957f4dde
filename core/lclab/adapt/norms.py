"""The statistics of batch norms, measured on the imagery that is to be mapped."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

ENOUGH = 32
"""Crops from which norms are measured."""


def norms_alone(network: nn.Module, share: float) -> None:
    """Have batch norms use and measure what they see, while all else maps as always.

    Of what they measure they keep this share.
    """
    network.eval()
    for norm in network.modules():
        if isinstance(norm, _BatchNorm):
            norm.train()
            norm.momentum = share


@torch.no_grad()
def measure(network: nn.Module, batches: Iterable[Tensor]) -> nn.Module:
    """Give the norms of a network the mean statistics of these batches, and return it."""
    for number, images in enumerate(batches):
        norms_alone(network, 1 / (number + 1))
        network(images)
    return network.eval()

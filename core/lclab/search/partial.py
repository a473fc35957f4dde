"""Partial channels: some go through the operations, the others pass by."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .share import Share


class Partial(nn.Module):
    """Sends one part of the channels through operations and the others past them.

    What comes of both is shuffled, so that each channel goes through operations in its turn.
    """

    def __init__(self, mixture: nn.Module, parts: int) -> None:
        super().__init__()
        self.mixture = mixture
        self.parts = parts

    def forward(self, values: Tensor, share: Share) -> list[Tensor | None]:
        """Return what every edge gives (n, v, c, h, w)."""
        apart = torch.unflatten(values, 2, (self.parts, -1))
        through, others = apart[:, :, 0], apart[:, :, 1:].transpose(2, 3)
        return [
            shuffled(torch.zeros_like(through) if found is None else found, others * weight)
            for found, weight in zip(
                self.mixture(through, share), share.edges.unbind(), strict=True
            )
        ]


def shuffled(found: Tensor, others: Tensor) -> Tensor:
    """Return the channels of (n, v, c, h, w) and (n, v, c, parts - 1, h, w) in turns."""
    return torch.cat([found.unsqueeze(3), others], 3).flatten(2, 3)

"""Attention over all pixels, or all channels, of a map."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional

LEAST = 1e-6


class LinearAttention(nn.Module):
    """Attention over pixels whose cost grows with their number, not with its square.

    How much a pixel looks at another is the product of what `features` makes of its query and the
    other's key, both (n, c, pixels). So keys meet values first, in sums over all pixels.
    """

    def __init__(self, channels: int, features: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.features = features
        self.query = nn.Conv2d(channels, channels // 8, 1)
        self.key = nn.Conv2d(channels, channels // 8, 1)
        self.value = nn.Conv2d(channels, channels, 1)
        self.weight = nn.Parameter(torch.zeros(1))

    def forward(self, values: Tensor) -> Tensor:
        """Return what every pixel sees (n, c, h, w), times a weight that is learnt from 0 on."""
        query, key = (self.features(of(values).flatten(2)) for of in (self.query, self.key))
        value = self.value(values).flatten(2)
        share = value.shape[-1] ** -0.5  # of both, so that 16 bits hold sums over all pixels
        sums = (value * share) @ (key * share).transpose(1, 2)  # n, c, features
        total = key.mean(2, keepdim=True).transpose(1, 2) @ query  # n, 1, pixels
        return self.weight * (sums @ query / total.clamp(min=LEAST)).reshape(values.shape)


def one_and_direction(values: Tensor) -> Tensor:
    """Return 1 and the unit vectors: products are 1 + cosine, where exp(cosine) begins."""
    return torch.cat([torch.ones_like(values[:, :1]), functional.normalize(values, dim=1)], 1)


class PositionAttention(nn.Module):
    """Every pixel adds what it sees of all the others, by a softmax of products."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.query = nn.Conv2d(channels, channels // 8, 1)
        self.key = nn.Conv2d(channels, channels // 8, 1)
        self.value = nn.Conv2d(channels, channels, 1)
        self.weight = nn.Parameter(torch.zeros(1))

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, c, h, w)."""
        query, key, value = (
            of(values).flatten(2).transpose(1, 2)[:, None]  # n, 1 head, pixels, c
            for of in (self.query, self.key, self.value)
        )
        seen = functional.scaled_dot_product_attention(query, key, value, scale=1.0)
        return values + self.weight * seen[:, 0].transpose(1, 2).reshape(values.shape)


class ChannelAttention(nn.Module):
    """Every channel adds what it sees of the others, most of those that are least like it."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(1))

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, c, h, w)."""
        flat = values.flatten(2)
        pixels = flat.shape[-1]
        shares = flat * pixels**-0.5  # their products are means, which 16 bits hold
        likeness = (shares @ shares.transpose(1, 2)).float() * pixels  # n, c, c
        seen = (-likeness).softmax(-1) @ flat
        return values + self.weight * seen.reshape(values.shape)

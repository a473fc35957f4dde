"""Telling one place from others: a queue of their keys, and the loss that compares with it."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


class Queue(nn.Module):
    """The keys of the places that were seen last; at first it holds chance directions."""

    keys: Tensor
    place: Tensor

    def __init__(self, length: int, width: int) -> None:
        super().__init__()
        self.register_buffer("keys", functional.normalize(torch.randn(length, width), dim=1))
        self.register_buffer("place", torch.zeros((), dtype=torch.long))

    @torch.no_grad()
    def put(self, keys: Tensor) -> None:
        """Take in keys (n, width) instead of the oldest ones."""
        length = len(self.keys)
        some = keys[-length:].to(self.keys)
        where = (self.place + torch.arange(len(some), device=some.device)) % length
        self.keys[where] = some
        self.place.copy_((self.place + len(some)) % length)


def likeness(queries: Tensor, keys: Tensor, others: Tensor, temperature: float) -> Tensor:
    """Return how like each query (n, width) is to its own key, and to all others (n, 1 + m)."""
    with torch.autocast(queries.device.type, enabled=False):
        own = (queries * keys).sum(1, keepdim=True)
        return torch.cat([own, queries @ others.T], 1) / temperature


def info_nce(scores: Tensor) -> Tensor:
    """Return how far the first of the scores (n, 1 + m) is from being chosen."""
    return functional.cross_entropy(scores, scores.new_zeros(len(scores), dtype=torch.long))

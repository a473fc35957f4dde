"""How much operations count on the edges that leave one tensor of a cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Share:
    """The weights of all operations (edges, operations), or of the one chosen for each edge.

    `edges` is how much each edge counts; the weights hold it already.
    """

    weights: Tensor
    edges: Tensor
    chosen: tuple[str, ...] = ()


def shared(
    weights: Tensor, edges: Tensor, counts: Sequence[int], chosen: Sequence[str] = ()
) -> list[Share]:
    """Return the share of every source, which so many of the edges leave."""
    ends = [sum(counts[: place + 1]) for place in range(len(counts))]
    names = [tuple(chosen[end - count : end]) for end, count in zip(ends, counts, strict=True)]
    parts = zip(
        torch.split(weights, list(counts)), torch.split(edges, list(counts)), names, strict=True
    )
    return [Share(*part) for part in parts]

"""How far pixels are from a region, in steps along rows and columns, wherever tensors live."""

from __future__ import annotations

import torch
from torch import Tensor


def distances(region: Tensor, reach: int) -> Tensor:
    """Return how many steps every pixel (..., rows, columns) is from a region, `reach` at most.

    A cascade of convolutions with a cross grows the region by a step at a time. This one does the
    same with cheaper parts: steps along rows and columns add up, and strides of 1, 2, 4, ...
    together make every distance, so that its length is the logarithm of what it reaches.
    """
    found = reach * (~region).to(torch.int16)
    for dim in (-1, -2):
        size, stride = found.shape[dim], 1
        while stride < min(reach, size):
            first = found.narrow(dim, 0, size - stride)
            last = found.narrow(dim, stride, size - stride)
            torch.minimum(last, first + stride, out=last)
            torch.minimum(first, last + stride, out=first)
            stride *= 2
    return found


def across_edges(inside: Tensor, known: Tensor, reach: int) -> Tensor:
    """Return how far every pixel is from the nearest known one on the other side of the edge."""
    sides = torch.stack([inside & known, ~inside & known])  # 2, ..., rows, columns
    to_inside, to_outside = distances(sides, reach)
    return torch.where(inside, to_outside, to_inside)

"""Images cut into square windows, and attention within them."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


def windows_of(values: Tensor, side: int) -> Tensor:
    """Return values (n, c, h, w) as windows (n * windows, side^2, c), row by row."""
    n, channels, height, width = values.shape
    cut = values.reshape(n, channels, height // side, side, width // side, side)
    return cut.permute(0, 2, 4, 3, 5, 1).reshape(-1, side * side, channels)


def image_of(windows: Tensor, side: int, height: int, width: int) -> Tensor:
    """Return what windows_of had cut: (n, c, height, width)."""
    channels = windows.shape[-1]
    cut = windows.reshape(-1, height // side, width // side, side, side, channels)
    return cut.permute(0, 5, 1, 3, 2, 4).reshape(-1, channels, height, width)


def filled_up(values: Tensor, side: int) -> Tensor:
    """Return values (n, c, h, w), their last rows and columns repeated until windows fill them."""
    height, width = values.shape[-2:]
    return functional.pad(values, (0, -width % side, 0, -height % side), mode="replicate")


def heads_of(tokens: Tensor, heads: int) -> Tensor:
    """Return tokens (n, t, c) as (n, heads, t, c / heads)."""
    n, count, channels = tokens.shape
    return tokens.reshape(n, count, heads, channels // heads).transpose(1, 2)


class RelativePositions(nn.Module):
    """What attention in a window adds for how far apart two of its pixels lie, learnt per head."""

    index: Tensor

    def __init__(self, side: int, heads: int) -> None:
        super().__init__()
        self.table = nn.Parameter(torch.empty((2 * side - 1) ** 2, heads))
        nn.init.trunc_normal_(self.table, std=0.02)
        rows, columns = torch.meshgrid(torch.arange(side), torch.arange(side), indexing="ij")
        down, right = (axis.flatten()[:, None] - axis.flatten() for axis in (rows, columns))
        index = (down + side - 1) * (2 * side - 1) + right + side - 1
        self.register_buffer("index", index, persistent=False)

    def forward(self) -> Tensor:
        """Return (heads, side^2, side^2)."""
        return self.table[self.index].permute(2, 0, 1)

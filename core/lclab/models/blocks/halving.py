"""Half the size by a convolution and by pooling, side by side."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class ConvAndPool(nn.Module):
    """Half the size: pooled channels, and those of a convolution that make up the width.

    What is as wide already is not pooled: the convolution makes all channels.
    """

    def __init__(self, channels: int, width: int, *, bias: bool) -> None:
        super().__init__()
        new = width - channels if channels < width else width
        self.conv = nn.Conv2d(channels, new, 3, 2, 1, bias=bias)
        self.pool = nn.MaxPool2d(2) if channels < width else None

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h / 2, w / 2)."""
        new: Tensor = self.conv(values)
        return torch.cat([new, self.pool(values)], 1) if self.pool else new

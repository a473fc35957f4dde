"""A convolution that chooses where it looks."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


class DeformableConv2d(nn.Module):
    """A 3 x 3 convolution whose nine places each move, and count, as the features there say.

    It samples and multiplies, as ONNX has deformable convolutions only in later versions.
    """

    places: Tensor

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.offsets = nn.Conv2d(channels, 18, 3, padding=1)
        self.shares = nn.Conv2d(channels, 9, 3, padding=1)
        self.weigh = nn.Conv2d(9 * channels, width, 1, bias=False)
        for weights in (*self.offsets.parameters(), *self.shares.parameters()):
            nn.init.zeros_(weights)  # it begins as an ordinary convolution, halved
        near = torch.arange(-1.0, 2.0)
        rows, columns = torch.meshgrid(near, near, indexing="ij")
        self.register_buffer("places", torch.stack([rows, columns], 2).view(9, 2), persistent=False)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        n, channels, height, width = values.shape
        moved = self.offsets(values).view(n, 9, 2, height, width)
        moved = moved.to(torch.promote_types(moved.dtype, torch.float32))  # places need the digits
        rows = moved[:, :, 0] + self.places[:, :1, None] + centres(height, moved)[:, None]
        columns = moved[:, :, 1] + self.places[:, 1:, None] + centres(width, moved)
        where = torch.stack([2 * columns / width - 1, 2 * rows / height - 1], 4)  # n 9 h w 2
        where = where.view(n, 9 * height, width, 2)
        seen = functional.grid_sample(values.to(where.dtype), where, align_corners=False)
        seen = seen.view(n, channels, 9, height, width) * self.shares(values).sigmoid()[:, None]
        return self.weigh(seen.view(n, channels * 9, height, width))


def centres(length: int, like: Tensor) -> Tensor:
    """Return where the centres of so many pixels lie."""
    return torch.arange(length, device=like.device, dtype=like.dtype) + 0.5

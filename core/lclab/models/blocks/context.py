"""What a pixel's surroundings say: dilated convolutions, and pooling over parts of the image."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from .conv import conv_norm_act
from .size import resized


class ImagePooling(nn.Module):
    """The mean over the whole image, at every pixel."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.project = conv_norm_act(channels, width, 1)

    def forward(self, values: Tensor) -> Tensor:
        """Return the projected mean (n, width, h, w)."""
        mean = values.mean((2, 3), keepdim=True)
        return self.project(mean).expand(-1, -1, *values.shape[-2:])


class ASPP(nn.Module):
    """Atrous spatial pyramid pooling: a 1x1 branch, dilated 3x3 branches and the image's mean."""

    def __init__(self, channels: int, width: int = 256, rates: Sequence[int] = (6, 12, 18)) -> None:
        super().__init__()
        dilated = [conv_norm_act(channels, width, dilation=rate) for rate in rates]
        self.branches = nn.ModuleList(
            [conv_norm_act(channels, width, 1), *dilated, ImagePooling(channels, width)]
        )
        self.project = conv_norm_act(len(self.branches) * width, width, 1)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        return self.project(torch.cat([branch(values) for branch in self.branches], 1))


class PyramidPooling(nn.Module):
    """Means over 1, 2 x 2, 3 x 3 and 6 x 6 parts of the image beside the values themselves."""

    def __init__(
        self,
        channels: int,
        width: int,
        parts: Sequence[int] = (1, 2, 3, 6),
        *,
        norm: bool = True,
    ) -> None:
        super().__init__()
        self.parts = tuple(parts)
        self.branches = nn.ModuleList(
            conv_norm_act(channels, width, 1) if norm else nn.Conv2d(channels, width, 1, bias=False)
            for _ in parts
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return the values and what was pooled: (n, channels + width for every part, h, w)."""
        pooled = (means(values, parts) for parts in self.parts)
        maps = [resized(branch(p), values) for branch, p in zip(self.branches, pooled, strict=True)]
        return torch.cat([values, *maps], 1)


def means(values: Tensor, parts: int) -> Tensor:
    """Return the means over parts x parts of the image: (n, c, parts, parts).

    It is adaptive pooling, written as products of matrices so that ONNX has it at any size.
    """
    height, width = values.shape[-2:]
    return shares(height, parts, values) @ values @ shares(width, parts, values).T


def shares(length: int, parts: int, like: Tensor) -> Tensor:
    """Return how much each of so many pixels in a row counts in each part: (parts, length)."""
    part = torch.arange(parts, device=like.device)[:, None]
    place = torch.arange(length, device=like.device)
    begins, ends = part * length // parts, ((part + 1) * length + parts - 1) // parts
    inside = ((place >= begins) & (place < ends)).to(like.dtype)
    return inside / inside.sum(1, keepdim=True)

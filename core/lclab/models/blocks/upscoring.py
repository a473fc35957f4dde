"""Scores of three depths, enlarged by learnt convolutions and added up, as in FCN-8s."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn


class Upscoring(nn.Module):
    """Turns features at strides 8, 16 and 32 into a score per class and pixel."""

    def __init__(self, widths: Sequence[int], classes: int) -> None:
        super().__init__()
        self.scores = nn.ModuleList(nn.Conv2d(width, classes, 1) for width in widths)
        self.enlarge = nn.ModuleList(enlarging(classes, times) for times in (8, 2, 2))

    def forward(self, features: Sequence[Tensor]) -> Tensor:
        """Return scores at the size of the image."""
        third, fourth, fifth = (s(f) for s, f in zip(self.scores, features, strict=True))
        fourth = fourth + self.enlarge[2](fifth)
        third = third + self.enlarge[1](fourth)
        return self.enlarge[0](third)


def enlarging(channels: int, times: int) -> nn.ConvTranspose2d:
    """Return a transposed convolution to so many times the size, which begins as bilinear."""
    made = nn.ConvTranspose2d(channels, channels, 2 * times, times, times // 2, bias=False)
    share = 1 - (torch.arange(2 * times) + 0.5 - times).abs() / times
    with torch.no_grad():
        made.weight.copy_(torch.eye(channels)[:, :, None, None] * share[:, None] * share)
    return made

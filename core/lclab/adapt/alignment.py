"""DDC: features of both domains are brought together by the distance of their means."""

from __future__ import annotations

from torch import Tensor, nn

WIDTHS = (512, 256)


class Bottleneck(nn.Module):
    """A short description of a whole image from its deepest features (n, channels, h, w)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        first, last = WIDTHS
        self.layers = nn.Sequential(
            nn.AdaptiveAvgPool2d(1),
            nn.Flatten(),
            nn.Linear(channels, first),
            nn.ReLU(),
            nn.Linear(first, last),
            nn.ReLU(),
        )

    def forward(self, features: Tensor) -> Tensor:
        """Return (n, 256)."""
        found: Tensor = self.layers(features)
        return found


def linear_mmd(source: Tensor, target: Tensor) -> Tensor:
    """Return the linear maximum mean discrepancy of descriptions (n, width) paired by their place.

    It is the mean over all products of two differences, which is the squared difference of means.
    """
    differences = source - target
    return (differences @ differences.t()).mean()

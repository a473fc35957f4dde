"""UNetFormer's attention, which sees what is near and what is in the same window."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional

from .conv import conv_norm_act
from .windows import RelativePositions, filled_up, heads_of, image_of, windows_of


class GlobalLocalAttention(nn.Module):
    """Attention in windows, carried across their borders by cross-shaped means, and convolutions.

    Images are filled up by their last rows and columns, where the authors mirror them: what is
    smaller than a window cannot be mirrored into one.
    """

    def __init__(self, width: int, heads: int, side: int = 8) -> None:
        super().__init__()
        self.heads = heads
        self.side = side
        self.local = nn.ModuleList(conv_norm_act(width, width, k, act=None) for k in (3, 1))
        self.qkv = nn.Conv2d(width, 3 * width, 1, bias=False)
        self.positions = RelativePositions(side, heads)
        margin = side // 2 - 1
        self.mean_down = nn.AvgPool2d((side, 1), 1, (margin, 0))
        self.mean_right = nn.AvgPool2d((1, side), 1, (0, margin))
        self.project = nn.Sequential(
            nn.Conv2d(width, width, side, padding=margin, groups=width, bias=False),
            nn.BatchNorm2d(width),
            nn.Conv2d(width, width, 1, bias=False),
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        seen = self.windowed(values)
        crossed = self.mean_down(one_more(seen, down=1)) + self.mean_right(one_more(seen, right=1))
        near = self.local[0](values) + self.local[1](values)
        return self.project(one_more(crossed + near, down=1, right=1))

    def windowed(self, values: Tensor) -> Tensor:
        """Return what every pixel sees in its window."""
        height, width = values.shape[-2:]
        filled = filled_up(values, self.side)
        cut = windows_of(self.qkv(filled), self.side)
        query, key, value = (heads_of(part, self.heads) for part in cut.chunk(3, 2))
        scores = query @ key.transpose(2, 3) * query.shape[-1] ** -0.5 + self.positions()
        seen = (scores.softmax(-1) @ value).transpose(1, 2).flatten(2)
        return image_of(seen, self.side, *filled.shape[-2:])[..., :height, :width]


def one_more(values: Tensor, *, down: int = 0, right: int = 0) -> Tensor:
    """Return values whose last row or column is there once more."""
    return functional.pad(values, (0, right, 0, down), mode="replicate")

"""Hi-ResNet's parts: its funnel, its blocks of attention and convolution, and its exchanges."""

from __future__ import annotations

import torch
from timm.layers.layer_scale import LayerScale2d
from timm.layers.squeeze_excite import SqueezeExcite
from torch import Tensor, nn
from torch.nn import functional

from .conv import conv_norm_act
from .hrnet import BEGUN, STEM, Parts
from .windows import filled_up, heads_of, image_of, windows_of

FINEST = 48
SCALE = 0.1


def norm_conv_act(
    channels: int,
    width: int,
    kernel: int = 3,
    *,
    stride: int = 1,
    act: type[nn.Module] | None = nn.GELU,
) -> nn.Sequential:
    """Return batch norm, convolution and activation, in this order."""
    conv = nn.Conv2d(channels, width, kernel, stride, kernel // 2)
    return nn.Sequential(nn.BatchNorm2d(channels), conv, *([act()] if act else []))


def funnel(bands: int) -> dict[str, nn.Module]:
    """Return two convolutions down to stride 4 and four inverted bottlenecks."""
    return {
        "down": nn.Sequential(
            norm_conv_act(bands, STEM, stride=2), norm_conv_act(STEM, STEM, stride=2)
        ),
        "funnel": nn.Sequential(
            InvertedBottleneck(STEM, BEGUN),
            *(InvertedBottleneck(BEGUN, BEGUN) for _ in range(3)),
        ),
    }


class InvertedBottleneck(nn.Module):
    """A residual block that is four times as wide in its middle; its end is linear."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.shortcut = nn.Conv2d(channels, width, 1) if channels != width else nn.Identity()
        self.body = nn.Sequential(
            nn.Conv2d(channels, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
            nn.Conv2d(width, 4 * width, 1),
            nn.GELU(),
            nn.Conv2d(4 * width, width, 1),
            LayerScale2d(width, SCALE),
        )

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h, w)."""
        return self.shortcut(values) + self.body(values)


class InformationAggregation(nn.Module):
    """Weights for channels, attention in windows and a depth-wise convolution, and a 1x1 one.

    Attention and convolution are twice as wide as what comes in; each adds to what it is given,
    and so does the whole block.
    """

    def __init__(self, channels: int, heads: int, window: int) -> None:
        super().__init__()
        inside = 2 * channels
        self.heads = heads
        self.window = window
        self.widths = [channels, channels, inside]
        self.norm = nn.BatchNorm2d(channels)
        self.weigh = SqueezeExcite(channels, rd_channels=max(1, channels // 32), act_layer=nn.SiLU)
        self.query_key = nn.Conv2d(channels, 2 * channels, 1, bias=False)
        self.value = nn.Sequential(nn.Conv2d(channels, inside, 1, bias=False), nn.GELU())
        self.near = conv_norm_act(inside, inside, groups=inside, act=nn.SiLU)
        self.project = nn.Conv2d(inside, channels, 1, bias=False)

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, channels, h, w)."""
        weighed = self.weigh(self.norm(values))
        inside = self.value(weighed)
        inside = inside + self.seen(self.query_key(weighed), inside)
        inside = inside + self.near(inside)
        return values + self.project(inside)

    def seen(self, query_key: Tensor, values: Tensor) -> Tensor:
        """Return what every pixel sees of the others in its window."""
        height, width = values.shape[-2:]
        filled = filled_up(torch.cat([query_key, values], 1), self.window)
        cut = windows_of(filled, self.window)  # n * windows, window^2, channels
        query, key, value = (
            heads_of(part, self.heads) for part in torch.split(cut, self.widths, 2)
        )
        seen = functional.scaled_dot_product_attention(query, key, value)
        windows = seen.transpose(1, 2).flatten(2)
        return image_of(windows, self.window, *filled.shape[-2:])[..., :height, :width]


def enlarged_first(channels: int, width: int, times: int) -> nn.Sequential:
    """Return bilinear enlargement, before a norm and a 1x1 convolution."""
    return nn.Sequential(
        nn.Upsample(scale_factor=times, mode="bilinear"),
        norm_conv_act(channels, width, 1, act=None),
    )


def aggregating(heads: int, window: int) -> Parts:
    """Return Hi-ResNet's own parts; branches with more channels have more heads, as wide."""
    if heads < 1 or FINEST % heads:
        raise ValueError(f"heads = {heads}: it has to divide {FINEST}, the finest branch's width")
    if window < 1:
        raise ValueError(f"window = {window}: it is at least 1")

    def block(width: int) -> nn.Module:
        return InformationAggregation(width, heads * width // FINEST, window)

    return Parts(block, norm_conv_act, enlarged_first, nn.GELU, nn.Identity)

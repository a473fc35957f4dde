"""A convolution with its normalisation and activation."""

from __future__ import annotations

from torch import nn


def conv_norm_act(
    channels: int,
    width: int,
    kernel: int = 3,
    *,
    stride: int = 1,
    dilation: int = 1,
    groups: int = 1,
    bias: bool = False,
    act: type[nn.Module] | None = nn.ReLU,
) -> nn.Sequential:
    """Return convolution, batch norm and activation that keep the size but for the stride."""
    padding = dilation * (kernel - 1) // 2
    layers: list[nn.Module] = [
        nn.Conv2d(channels, width, kernel, stride, padding, dilation, groups, bias),
        nn.BatchNorm2d(width),
    ]
    return nn.Sequential(*layers, *([act()] if act else []))

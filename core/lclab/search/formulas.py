"""What the parts of a found network cost, in closed formulas of widths and lengths of maps.

As `profile.count` counts: trainable parameters, and multiply-accumulates of convolutions with one
per output of every bias, norm and activation. Maps are squares.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..models.autolc import HEAD, LOW


class Cost(NamedTuple):
    """Parameters and FLOPs of something."""

    params: int
    flops: int


class Map(NamedTuple):
    """How wide and how long a map is."""

    width: int
    side: int


def total(costs: Iterable[Cost]) -> Cost:
    """Return the sum of costs."""
    params, flops = zip(*costs, strict=True)
    return Cost(sum(params), sum(flops))


def conv(channels: int, out: Map, kernel: int = 1, *, bias: bool = False) -> Cost:
    """Return the cost of a convolution with this answer."""
    weights = out.width * (channels * kernel**2 + bias)
    return Cost(weights, weights * out.side**2)


def conv_norm_act(channels: int, out: Map, kernel: int = 1, *, bias: bool = False) -> Cost:
    """Return the cost of a convolution, a norm with weights and an activation."""
    weights, flops = conv(channels, out, kernel, bias=bias)
    return Cost(weights + 2 * out.width, flops + 2 * out.width * out.side**2)


def stem(bands: int, half: int, whole: int, side: int) -> Cost:
    """Return the cost of the stem for an image of this side."""
    once = -(-side // 2)
    return total(
        [
            conv_norm_act(bands, Map(half, once), 3, bias=True),
            conv_norm_act(half, Map(half, once), 3, bias=True),
            conv_norm_act(half, Map(whole, -(-once // 2)), 3, bias=True),
        ]
    )


def entry(width: int, out: Map) -> Cost:
    """Return the cost of bringing a node of this width, at its new size, into a cell."""
    weights, flops = conv(width, out)
    return Cost(weights, flops + (width + out.width) * out.side**2)


def operation(name: str, out: Map) -> Cost:
    """Return the cost of an operation of a cell."""
    kind, _, size = name.rpartition("_conv_")
    if not kind:
        return Cost(0, 0)
    times = 2 if kind == "sep" else 1
    weights = times * out.width * (int(size[0]) ** 2 + out.width)
    return Cost(weights, (weights + times * 2 * out.width) * out.side**2)


def pyramid(features: Sequence[Map], dim: int) -> Cost:
    """Return the cost of a feature pyramid of this width."""
    laterals = (conv(width, Map(dim, side)) for width, side in features)
    outputs = (conv(dim, Map(dim, side), 3) for _, side in features)
    return total([*laterals, *outputs])


def fusion(features: Sequence[Map], dim: int, *, stepwise: bool) -> Cost:
    """Return the cost of adding up a pyramid's levels, at the finest one's width and size."""
    width = features[0].width
    return total(
        conv_norm_act(width if step else dim, Map(width, features[level - stepwise * step].side), 3)
        for level in range(len(features))
        for step in range(max(1, level))
    )


def context(last: Map) -> Cost:
    """Return the cost of the ASPP over the last node."""
    out, mean = Map(HEAD, last.side), Map(HEAD, 1)
    return total(
        [
            conv_norm_act(last.width, out),
            *[conv_norm_act(last.width, out, 3)] * 3,
            conv_norm_act(last.width, mean),
            conv_norm_act(5 * HEAD, out),
        ]
    )


def head(finest: Map, classes: int) -> Cost:
    """Return the cost of the last convolutions, which the finest features are put into."""
    side = finest.side
    return total(
        [
            conv_norm_act(finest.width, Map(LOW, side)),
            conv_norm_act(LOW + HEAD, Map(HEAD, side), 3),
            conv_norm_act(HEAD, Map(HEAD, side), 3),
            conv(HEAD, Map(classes, side), bias=True),
        ]
    )

"""What an encoder makes of images: its deepest features, whatever kind of encoder it is."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import InputError
from ..models.architecture import BUILDING, Architecture, in_a_line
from ..models.blocks.size import Padding

CLASSES = 2
"""Of the network whose encoder learns; what comes behind the encoder is never computed."""
LEAST_SHAPE = 4
"""Dimensions of a map (n, c, h, w); of tokens one less."""


class Features(nn.Module):
    """An encoder whose answer is one map (n, c, h, w) of its deepest features."""

    def __init__(self, encoder: nn.Module, taken: tuple[int, ...], multiple: int) -> None:
        super().__init__()
        self.encoder = encoder
        self._taken = taken
        self._padding = Padding(multiple)

    def forward(self, images: Tensor) -> Tensor:
        """Return the deepest features, with others beside them where those are not all."""
        (padded,) = self._padding.pad(self, (images,))
        maps = maps_of(self.encoder, padded)
        deepest = maps[self._taken[0]]
        others = [maps[k] for k in self._taken[1:]]
        height, width = deepest.shape[-2:]
        alike = [functional.adaptive_avg_pool2d(m, (height, width)) for m in others]
        return torch.cat([deepest, *alike], 1)

    def pooled(self, images: Tensor) -> Tensor:
        """Return the mean of the features (n, c)."""
        return self(images).mean((2, 3))


def features_of(network: nn.Module, taken: tuple[int, ...], multiple: int) -> Features:
    """Return the features of a network's encoder."""
    return Features(network.get_submodule("encoder"), taken, multiple)


def outline_of(chosen: Architecture, bands: int) -> nn.Module:
    """Return a network without memory or weights, ready to learn."""
    # Some have a first convolution for other bands in real memory all the same.
    return chosen.outline(bands, CLASSES).train().to("meta")


def deepest(network: nn.Module, chosen: Architecture, bands: int, crop: int) -> tuple[int, ...]:
    """Return which maps of the encoder of a network's outline to take.

    The last one, and before it those without which some of the encoder would learn nothing, as of
    networks with several branches. Norms of single maps do not count.
    """
    encoder = getattr(network, "encoder", None)
    if encoder is None:
        raise refused(chosen, "it has no encoder.")
    weights = [p for p in encoder.parameters() if p.dim() > 1]
    side = -(-crop // chosen.multiple) * chosen.multiple
    try:
        with torch.device("meta"):
            maps = maps_of(encoder, torch.zeros(2, bands, side, side))
    except BUILDING as error:
        raise refused(chosen, f"its encoder cannot be used alone ({in_a_line(error)}).") from error
    taken: list[int] = []
    reached: set[int] = set()
    for number in reversed(range(len(maps))):
        news = reach(maps[number], weights) - reached
        if news:
            taken.append(number)
            reached |= news
    if not taken:
        raise refused(chosen, "its encoder hands on no features.")
    return tuple(taken)


def reach(values: Tensor, weights: list[nn.Parameter]) -> set[int]:
    """Return the numbers of the weights that have a part in a map."""
    if not values.requires_grad:
        return set()
    found = torch.autograd.grad(values.sum(), weights, allow_unused=True, retain_graph=True)
    return {number for number, gradient in enumerate(found) if gradient is not None}


def maps_of(encoder: nn.Module, images: Tensor) -> list[Tensor]:
    """Return the maps (n, c, h, w) that an encoder makes of square images."""
    answer = encoder(images)
    if isinstance(answer, Tensor) and answer.dim() == LEAST_SHAPE - 1:
        return [as_map(answer, cast(int, getattr(encoder, "num_prefix_tokens", 0)))]
    return [m for m in tensors_in(answer) if m.dim() == LEAST_SHAPE and m.numel()]


def as_map(tokens: Tensor, before: int) -> Tensor:
    """Return the tokens (n, before + h * w, c) of square images as (n, c, h, w)."""
    places = tokens[:, before:].transpose(1, 2)
    side = math.isqrt(places.shape[2])
    return places.reshape(*places.shape[:2], side, side)


def tensors_in(value: Any) -> Iterator[Tensor]:
    """Yield the tensors in what an encoder gave, however they are wrapped."""
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from tensors_in(item)


def refused(chosen: Architecture, problem: str) -> InputError:
    """Return the error for a network without an encoder to pre-train."""
    return InputError(
        f"network = {chosen.shown}: {problem}",
        field="network",
        remedy="Choose a network over an encoder, such as unet or deeplabv3plus.",
    )

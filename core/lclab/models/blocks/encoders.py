"""Encoders of segmentation-models-pytorch and timm, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import torch
from segmentation_models_pytorch.encoders import get_encoder
from torch import nn
from torch.overrides import TorchFunctionMode


class Encoder(nn.Module):
    """A network whose answer is a list of features of these widths."""

    out_channels: list[int]


def encoder(
    name: str, bands: int, weights: str | None = None, *, stride: int = 32, depth: int = 5
) -> Encoder:
    """Return an encoder whose answer is the list of its features, at strides 1, 2, 4, ...

    Names of timm begin with 'tu-'. From `stride` on, features are dilated instead of smaller.
    """
    with NumbersOnCpu():
        made: Encoder = get_encoder(
            name, in_channels=bands, depth=depth, weights=weights, output_stride=stride
        )
    return made


class NumbersOnCpu(TorchFunctionMode):
    """Lets encoders that read numbers off a tensor while they are built be built without memory."""

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Iterable[type],
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
        """Make such tensors where they hold numbers, whatever the device is otherwise."""
        where = {"device": "cpu"} if func is torch.linspace else {}
        return func(*args, **{**(kwargs or {}), **where})

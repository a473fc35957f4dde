"""Images and features brought to the size that is wanted."""

from __future__ import annotations

from typing import TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional

Answer = TypeVar("Answer", Tensor, tuple[Tensor, ...])


def resized(values: Tensor, like: Tensor) -> Tensor:
    """Return values (n, c, h, w) bilinearly at another tensor's height and width."""
    return functional.interpolate(values, size=like.shape[-2:], mode="bilinear")


def enlarged(values: Tensor, times: int = 2) -> Tensor:
    """Return values (n, c, h, w) bilinearly at so many times their size."""
    return functional.interpolate(values, scale_factor=times, mode="bilinear")


def any_size(network: nn.Module, multiple: int) -> nn.Module:
    """Return the network, which from now on pads images of other sizes and cuts its answers.

    These are hooks and no module around it, so that its weights keep their names.
    """
    padding = Padding(multiple)
    network.register_forward_pre_hook(padding.pad)
    network.register_forward_hook(padding.cut)
    return network


class Padding:
    """Pads what goes into a network, and cuts what comes out.

    Exported graphs are without it, as their card says which sizes they take.
    """

    def __init__(self, multiple: int) -> None:
        self.multiple = multiple
        self._size: torch.Size | None = None

    def pad(self, _: nn.Module, given: tuple[Tensor, ...]) -> tuple[Tensor, ...] | None:
        """Repeat the last rows and columns up to the next size that the network takes."""
        self._size = None
        if torch.onnx.is_in_onnx_export():
            return None
        image, *others = given
        height, width = image.shape[-2:]
        more = -width % self.multiple, -height % self.multiple
        if not any(more):
            return None
        self._size = image.shape[-2:]
        return functional.pad(image, (0, more[0], 0, more[1]), mode="replicate"), *others

    def cut(self, _: nn.Module, __: tuple[Tensor, ...], answer: Answer) -> Answer:
        """Return the answer for the pixels that there were."""
        if self._size is None:
            return answer
        height, width = self._size
        if isinstance(answer, Tensor):
            return answer[..., :height, :width]
        return tuple(part[..., :height, :width] for part in answer)

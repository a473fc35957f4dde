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

    Of several images every one has its own size, and an answer. Exported graphs are without
    padding, as their card says which sizes they take.
    """

    def __init__(self, multiple: int) -> None:
        self.multiple = multiple
        self._sizes: list[torch.Size] = []

    def pad(self, _: nn.Module, given: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        """Repeat the last rows and columns up to the next size that the network takes."""
        self._sizes = []
        if torch.onnx.is_in_onnx_export():
            return given
        self._sizes = [image.shape[-2:] for image in given]
        return tuple(self._padded(image) for image in given)

    def cut(self, _: nn.Module, __: tuple[Tensor, ...], answer: Answer) -> Answer:
        """Return the answer for the pixels that there were."""
        if not self._sizes:
            return answer
        if isinstance(answer, Tensor):
            return cut_to(self._sizes[0], answer)
        sizes = self._sizes if len(self._sizes) > 1 else self._sizes * len(answer)
        return tuple(cut_to(size, part) for size, part in zip(sizes, answer, strict=True))

    def _padded(self, image: Tensor) -> Tensor:
        height, width = image.shape[-2:]
        more = -width % self.multiple, -height % self.multiple
        if not any(more):
            return image
        return functional.pad(image, (0, more[0], 0, more[1]), mode="replicate")


def cut_to(size: torch.Size, values: Tensor) -> Tensor:
    """Return the first rows and columns of values (n, c, h, w)."""
    return values if values.shape[-2:] == size else values[..., : size[0], : size[1]]

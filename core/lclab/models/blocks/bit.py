"""The residual network that hybrid vision transformers begin with: standardised filters, groups."""

from __future__ import annotations

from collections.abc import Sequence

from timm.layers.std_conv import StdConv2d
from timm.models.resnetv2 import ResNetV2
from torch import Tensor
from torch.nn import functional


class StandardConv2d(StdConv2d):
    """A convolution each of whose filters has mean 0 and variance 1 when it is applied.

    timm standardises by a batch norm in training, which ONNX Runtime lacks.
    """

    def forward(self, values: Tensor) -> Tensor:
        """Return (n, width, h / stride, w / stride)."""
        centred = self.weight - self.weight.mean((1, 2, 3), keepdim=True)
        variance = centred.square().mean((1, 2, 3), keepdim=True)
        weight = centred * (variance + self.eps).rsqrt()
        return functional.conv2d(
            values, weight, None, self.stride, self.padding, self.dilation, self.groups
        )


def bit(layers: Sequence[int], bands: int, *, stem: int = 64) -> ResNetV2:
    """Return a network with so many layers per stage; the first stage is four times the stem."""
    return ResNetV2(
        list(layers),
        channels=tuple(4 * stem << stage for stage in range(len(layers))),
        num_classes=0,
        in_chans=bands,
        global_pool="",
        stem_chs=stem,
        preact=False,
        conv_layer=StandardConv2d,
    )

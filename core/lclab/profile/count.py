"""What a network costs on paper: counted from the shapes of its tensors, without computing.

As the AutoLC paper counts, for one image and in evaluation mode:

- params: the trainable parameters.
- flops: one per multiply-accumulate of convolutions (transposed ones too) and matrix products
  (linear layers, attention), and one per output of every bias, normalisation and activation.
- madd: the same, with multiplication and addition of a multiply-accumulate counted apart.
- memory: the bytes of all layers' outputs in float32. Layers are convolutions, matrix products,
  normalisations, activations (softmax too), pooling and resampling, whether they are written as
  modules or as functions, and also where they overwrite their input. Sums, products by element,
  concatenation and what only changes shape or order are none, and cost nothing.
- memrw: the bytes that the same layers read and write: inputs, weights, outputs.

Attention is a product, a softmax and a product, although devices may do the three at once.

The paper's own tool differs in two things: a normalisation with weights is two per output there
(0.2 % of the FLOPs), and an activation module that is called repeatedly counts once, so that its
memory of a ResNet is some 7 % lower.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode

BYTES = 4  # of a float32


@dataclass(frozen=True)
class Count:
    """What a network costs for one image; memory and memrw are bytes."""

    params: int
    flops: int
    madd: int
    memory: int
    memrw: int


def count(network: nn.Module, bands: int, height: int, width: int) -> Count:
    """Count what a network costs for one image, on a copy that holds no numbers."""
    bare = without_numbers(network).eval()
    layers = Layers()
    with torch.no_grad(), layers:
        bare(torch.empty(1, bands, height, width, device="meta"))
    return Count(
        params=sum(p.numel() for p in network.parameters() if p.requires_grad),
        flops=layers.accumulates + layers.others,
        madd=2 * layers.accumulates + layers.others,
        memory=BYTES * layers.written,
        memrw=BYTES * (layers.read + layers.written),
    )


def without_numbers(network: nn.Module) -> nn.Module:
    """Return a copy on the meta device; the network's weights are never copied."""
    tensors = [*network.parameters(), *network.buffers()]
    return copy.deepcopy(network, {id(tensor): on_meta(tensor) for tensor in tensors})


def on_meta(tensor: Tensor) -> Tensor:
    """Return a tensor of the same shape and kind that holds nothing."""
    empty = tensor.detach().to("meta")
    return nn.Parameter(empty, tensor.requires_grad) if isinstance(tensor, nn.Parameter) else empty


class Layers(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Adds up what every operation costs while a network runs."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.accumulates = 0
        self.others = 0
        self.read = 0
        self.written = 0

    def __torch_dispatch__(
        self, operation: Any, types: Any, given: tuple[Any, ...] = (), more: Any = None
    ) -> Any:
        """Run an operation and add its cost."""
        answer = operation(*given, **(more or {}))
        cost = COSTS.get(operation.overloadpacket.__name__)
        if cost:
            out = answer if isinstance(answer, Tensor) else answer[0]
            tensors = [part for part in given if isinstance(part, Tensor)]
            cost(self, out, *given)
            self.read += sum(part.numel() for part in tensors)
            self.written += out.numel()
        elif is_bias(operation, *given):
            self.others += answer.numel()
        return answer


def is_bias(operation: Any, *given: Any) -> bool:
    """Say whether a vector is added, as linear layers do where no single operation fits."""
    added = given[1] if operation.overloadpacket.__name__ in ("add", "add_") else None
    return isinstance(added, Tensor) and added.dim() == 1


def convolution(
    layers: Layers, out: Tensor, image: Tensor, weight: Tensor, bias: Tensor | None, *how: Any
) -> None:
    """Count one filter for every output, of a transposed convolution for every input."""
    transposed = how[3]
    layers.accumulates += (image if transposed else out).numel() * weight[0].numel()
    layers.others += out.numel() if bias is not None else 0


def product(layers: Layers, out: Tensor, left: Tensor, *_: Any) -> None:
    """Count a row times a column for every output."""
    layers.accumulates += out.numel() * left.shape[-1]


def product_and_sum(layers: Layers, out: Tensor, _: Tensor, left: Tensor, *__: Any) -> None:
    """Count a row times a column, and a bias, for every output."""
    product(layers, out, left)
    layers.others += out.numel()


def per_output(layers: Layers, out: Tensor, *_: Any) -> None:
    """Count one for every output."""
    layers.others += out.numel()


def nothing(*_: Any) -> None:
    """Count no arithmetic: it reads and writes."""


GROUPS: dict[Callable[..., None], str] = {
    convolution: "convolution",
    product: "mm bmm mv dot",
    product_and_sum: "addmm addmv baddbmm",
    per_output: """
        native_batch_norm _native_batch_norm_legit _native_batch_norm_legit_no_training
        cudnn_batch_norm native_layer_norm native_group_norm
        relu relu_ hardtanh hardtanh_ leaky_relu leaky_relu_ elu elu_ _prelu_kernel threshold
        threshold_ silu silu_ gelu gelu_ mish mish_ hardswish hardswish_ hardsigmoid hardsigmoid_
        sigmoid sigmoid_ tanh tanh_ softplus glu _softmax _safe_softmax _log_softmax""",
    nothing: """
        max_pool2d_with_indices avg_pool2d _adaptive_avg_pool2d adaptive_max_pool2d mean
        max_unpool2d upsample_nearest2d upsample_bilinear2d upsample_bicubic2d
        _upsample_bilinear2d_aa _upsample_bicubic2d_aa grid_sampler_2d""",
}
COSTS = {name: cost for cost, names in GROUPS.items() for name in names.split()}

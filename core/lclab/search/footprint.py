"""How much memory a step needs, found out without computing anything."""

from __future__ import annotations

import torch
from torch import Tensor, nn


def kept_bytes(network: nn.Module, image: Tensor) -> int:
    """Return how much a network keeps of an image for the backward pass, besides its weights.

    Network and image may be on the meta device, where they hold nothing.
    """
    known = {weight.untyped_storage()._cdata for weight in network.parameters()}  # noqa: SLF001
    kept: dict[int, torch.UntypedStorage] = {}

    def keep(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        kept[storage._cdata] = storage  # noqa: SLF001 - what tells storages apart without numbers
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        network(image)
    return sum(storage.nbytes() for place, storage in kept.items() if place not in known)

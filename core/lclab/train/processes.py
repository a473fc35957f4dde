"""The processes that train one network together, as torchrun starts them."""

from __future__ import annotations

import os
from dataclasses import dataclass

import torch
from torch import Tensor, distributed, nn
from torch.nn.parallel import DistributedDataParallel


@dataclass(frozen=True)
class Group:
    """One process among its like."""

    rank: int = 0
    count: int = 1
    local: int = 0

    @property
    def is_first(self) -> bool:
        """Whether this is the process that writes and reports."""
        return self.rank == 0

    def join(self, device: torch.device) -> None:
        """Meet the other processes."""
        if self.count > 1 and not distributed.is_initialized():
            if device.type == "cuda":
                torch.cuda.set_device(device)
            distributed.init_process_group("nccl" if device.type == "cuda" else "gloo")

    def leave(self) -> None:
        """Part from the other processes."""
        if self.count > 1 and distributed.is_initialized():
            distributed.destroy_process_group()

    def wrapped(self, network: nn.Module, device: torch.device) -> nn.Module:
        """Return a network that averages its gradients over all processes."""
        if self.count == 1:
            return network
        devices = [device.index or 0] if device.type == "cuda" else None
        return DistributedDataParallel(network, device_ids=devices)

    def summed(self, values: Tensor) -> Tensor:
        """Return the sum of a tensor over all processes."""
        if self.count > 1:
            distributed.all_reduce(values)
        return values

    def any(self, flag: bool, device: torch.device) -> bool:
        """Return whether a flag is up in any process."""
        if self.count == 1:
            return flag
        return bool(self.summed(torch.tensor(float(flag), device=device)) > 0)

    def wait(self) -> None:
        """Go on when all processes have come here."""
        if self.count > 1:
            distributed.barrier()


def this_group() -> Group:
    """Return the place that torchrun gave to this process."""
    names = ("RANK", "WORLD_SIZE", "LOCAL_RANK")
    rank, count, local = (int(os.environ.get(n, d)) for n, d in zip(names, "010", strict=True))
    return Group(rank, count, local)

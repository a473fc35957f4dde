"""A network with the method that adapts it: one module, so that a checkpoint holds all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from .features import Answer, answer_of, main_answer
from .method import Domains, Method


class Adapted(nn.Module):
    """The network that maps, and beside it what its method has to remember."""

    def __init__(self, network: nn.Module, method: Method) -> None:
        super().__init__()
        self.mapper = network
        self.method = method

    def forward(self, images: Tensor) -> Answer:
        """Return the network's answer, with its features where it has any."""
        if hasattr(self.mapper, "encoder"):
            return answer_of(self.mapper, images)
        return Answer(main_answer(self.mapper, images), (), ())

    def learners(self) -> list[nn.Parameter]:
        """Return what learns at the network's rates: of it, and of its method."""
        opposed = {id(p) for part in self.method.opponents() for p in part.parameters()}
        own = [p for p in self.method.parameters() if p.requires_grad and id(p) not in opposed]
        return [*self.method.learners(self.mapper), *own]


class Adaptation:
    """The step of adaptation; `on_target` is told once, before the target is seen first."""

    def __init__(self, adapted: Adapted, on_target: Callable[[], None]) -> None:
        self._adapted = adapted
        self._on_target = on_target

    def losses(self, network: Callable[..., Any], batch: Domains) -> dict[str, Tensor]:
        """Return the losses of a batch, 0 where it is not a loss's turn."""
        del network  # it is the adapted one: there is one process, and nothing is compiled
        method = self._adapted.method
        if batch.is_first:
            if batch.step == method.begins:
                self._on_target()
            method.begin(self._adapted.mapper, batch.step)
        found = method.losses(self._adapted, batch)
        nothing = torch.zeros((), device=batch.target.device)
        return {name: found.get(name, nothing) for name in method.terms}

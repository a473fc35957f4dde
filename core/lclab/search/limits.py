"""How large a found network may be: a part of what a search makes small, and kept in the end."""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from ..errors import InputError
from ..models.genotype import Branch, Genotype
from .cost import Making
from .expected import ExpectedCost
from .formulas import Cost
from .space import Space
from .supernet import Supernet

LEAST_F, LEAST_DIM = 2, 16
NONE = float("inf")


class Limits:
    """The most parameters and FLOPs of a network, where 0 stands for no limit."""

    def __init__(self, space: Space, making: Making, params: float, flops: float) -> None:
        self.space, self.making = space, making
        self.most = tuple(most or NONE for most in (params, flops))
        self.are_set = bool(params or flops)
        self._expected = ExpectedCost(space, making)

    def to(self, device: torch.device) -> Limits:
        """Bring what costs are computed with to a device."""
        self._expected.to(device)
        return self

    def excess(self, network: Supernet) -> Tensor:
        """Return by how much networks are above the limits on average, as logarithms."""
        found = self._expected(network.alpha.softmax(1), network.edges(), network.chances())
        most = torch.tensor(self.most, device=found.device)
        return (found / most).clamp_min(1).log().sum()

    def hold(self, cost: Cost) -> bool:
        """Say whether a network's cost is within them."""
        return all(found <= most for found, most in zip(cost, self.most, strict=True))

    def check(self) -> None:
        """Refuse limits that even the least networks of the space are above."""
        nothing = (Branch(0, "none"), Branch(1, "skip"))
        paths = [tuple(min(layer + 1, top) for layer in range(self.space.layers)) for top in (0, 3)]
        least = replace(self.making, f=LEAST_F, dim=min(LEAST_DIM, self.making.dim))
        costs = [least.cost(Genotype(path, (nothing,) * self.space.blocks)) for path in paths]
        if not any(map(self.hold, costs)):
            params, flops = (min(sizes) for sizes in zip(*costs, strict=True))
            raise InputError(
                f"max_params = {self.most[0] / 1e6:g}, max_flops = {self.most[1] / 1e9:g}: the "
                f"smallest networks of this space have {params / 1e6:.2f} million parameters and "
                f"{flops / 1e9:.1f} GFLOPs.",
                field="max_params" if params > self.most[0] else "max_flops",
                remedy="Allow more, or fewer layers or blocks.",
            )

    def fitted(self, genotype: Genotype) -> Making:
        """Return the widest way to make a network of a genotype that is within the limits.

        First the encoder gets narrower, then the decoder; if nothing helps, it is the narrowest.
        """
        dims = [self.making.dim]
        while dims[-1] // 2 >= LEAST_DIM:
            dims.append(dims[-1] // 2)
        ways = [
            replace(self.making, f=f, dim=dim)
            for dim in dims
            for f in range(self.making.f, LEAST_F - 1, -1)
        ]
        return next((way for way in ways if self.hold(way.cost(genotype))), ways[-1])

"""One operation per edge, drawn anew in every cell at every step; the others are not computed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..models.genotype import OPERATIONS
from .mixture import Mixture, filtered, mean_pooled, normalised, scaled
from .share import Share, shared

SEPARABLE = ("sep_conv_3x3", "sep_conv_5x5")
DILATED = ("dil_conv_3x3", "dil_conv_5x5")


class SampledMixture(Mixture):
    """The chosen operation of every edge that leaves one tensor."""

    def forward(self, values: Tensor, share: Share) -> list[Tensor | None]:
        """Return what every edge gives (n, v, c, h, w), None for the null connection."""
        return self.whole(self._chosen, values, share)

    def _chosen(self, values: Tensor, share: Share) -> list[Tensor | None]:
        shape = values.shape[:2]
        rows = values.flatten(0, 1)
        positive = rows.relu()
        found: list[Tensor | None] = []
        for edge, operation in enumerate(share.chosen):
            weight = share.weights[edge]
            if operation in SEPARABLE:
                own = self._separable(positive, SEPARABLE.index(operation), edge, weight, shape[1])
            elif operation in DILATED:
                own = self._dilated(positive, DILATED.index(operation), edge, weight, shape[1])
            else:
                own = weighted(rows, operation, weight)
            found.append(None if own is None else own.unflatten(0, shape))
        return found

    def _separable(
        self, positive: Tensor, kind: int, edge: int, weight: Tensor, variants: int
    ) -> Tensor:
        own = slice(edge * self.channels, (edge + 1) * self.channels)

        def first() -> Tensor:
            found = filtered(positive, self.separable[kind][edge :: self.edges])
            return functional.conv2d(found, self.mix_first[kind * self.edges + edge])

        def second(rows: Tensor) -> Tensor:
            found = filtered(normalised(rows, variants).relu(), self.second[kind][own])
            return functional.conv2d(found, self.mix[kind * self.edges + edge])

        return scaled(self.part(second, self.part(first)), weight, variants)

    def _dilated(
        self, positive: Tensor, kind: int, edge: int, weight: Tensor, variants: int
    ) -> Tensor:
        def only() -> Tensor:
            found = filtered(positive, self.dilated[kind][edge :: self.edges], 2)
            return functional.conv2d(found, self.mix[(2 + kind) * self.edges + edge])

        return scaled(self.part(only), weight, variants)


def weighted(rows: Tensor, operation: str, weight: Tensor) -> Tensor | None:
    """Return an operation without convolutions, times one number; None for none."""
    if operation == "none":
        return None
    if operation == "max_pool_3x3":
        return functional.max_pool2d(rows, 3, 1, 1) * weight
    return (mean_pooled(rows) if operation == "avg_pool_3x3" else rows) * weight


@dataclass(frozen=True)
class Sampled:
    """Draws operations by their weights (Gumbel), as one of them is what will be left in the end.

    The drawn one counts fully; its weight's gradient is that of the weights at a temperature
    (straight through).
    """

    temperature: float = 1.0

    def __post_init__(self) -> None:
        if self.temperature <= 0:
            raise ValueError(f"temperature = {self.temperature:g}: it is more than 0")

    def mixture(self, edges: int, channels: int) -> nn.Module:
        """Return the operations on the edges that leave one tensor."""
        return SampledMixture(edges, channels)

    def shares(
        self, scores: Tensor, edges: Tensor, counts: Sequence[int], cells: int, *, training: bool
    ) -> list[list[Share]]:
        """Return every cell's own shares; not in training, each edge has its likeliest."""
        noise = gumbel(cells, *scores.shape) if training else torch.zeros(cells, *scores.shape, device="cpu")
        chosen = self.choose(scores, noise)
        soft = ((scores + noise.to(scores)) / self.temperature).softmax(2)
        drawn = soft.gather(2, chosen.to(scores.device).unsqueeze(2)).squeeze(2)
        weights = (1 + (drawn - drawn.detach())) * edges
        names = [[OPERATIONS[place] for place in cell] for cell in chosen.tolist()]
        return [
            shared(own, edges, counts, of_cell)
            for own, of_cell in zip(weights.unbind(), names, strict=True)
        ]

    def choose(self, scores: Tensor, noise: Tensor) -> Tensor:
        """Return the place of the operation of every cell's every edge, on the processor.

        A network without numbers has no scores: there chance alone chooses.
        """
        known = torch.zeros((), device="cpu") if scores.is_meta else scores.detach().to(noise)
        return (known + noise).argmax(2)


def gumbel(*shape: int) -> Tensor:
    """Return chance numbers with which the greatest of scores is each by its softmax."""
    return -torch.empty(*shape, device="cpu").exponential_().log()

"""One operation per edge, drawn anew in every cell at every step; the others are not computed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..models.genotype import OPERATIONS
from .mixture import (
    DILATED,
    FIRST,
    SECOND,
    Mixture,
    composed,
    convolved,
    mean_pooled,
    normalised_apart,
)
from .share import Share, shared

SEPARABLES = ("sep_conv_3x3", "sep_conv_5x5")
DILATEDS = ("dil_conv_3x3", "dil_conv_5x5")


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
        pairs = zip(share.chosen, share.weights.unbind(), strict=True)
        for edge, (operation, weight) in enumerate(pairs):
            own: Tensor | None
            if operation in SEPARABLES:
                own = self._separable(positive, SEPARABLES.index(operation), edge, weight, shape[1])
            elif operation in DILATEDS:
                own = self._dilated(positive, DILATEDS.index(operation), edge, weight, shape[1])
            else:
                own = weighted(rows, operation, weight)
            found.append(None if own is None else torch.unflatten(own, 0, shape))
        return found

    def _separable(
        self, positive: Tensor, kind: int, edge: int, weight: Tensor, variants: int
    ) -> Tensor:
        def second(rows: Tensor) -> Tensor:
            between = normalised_apart(rows, variants).relu()
            return convolved(between, self._kernel(SECOND, kind, edge))

        first = convolved(positive, self._kernel(FIRST, kind, edge))
        return scaled(self.part(second, first), variants, weight)

    def _dilated(
        self, positive: Tensor, kind: int, edge: int, weight: Tensor, variants: int
    ) -> Tensor:
        found = convolved(positive, self._kernel(DILATED, kind, edge), 2)
        return scaled(found, variants, weight)

    def _kernel(self, half: int, kind: int, edge: int) -> Tensor:
        """Return the kernel of a convolution on one edge (c, c, k, k)."""
        place = half * self.edges + edge
        return composed(self.filters[kind][place], self.mixers[kind][place])


def scaled(rows: Tensor, variants: int, weight: Tensor) -> Tensor:
    """Return rows (n * v, c, h, w) normalised, times one number."""
    return normalised_apart(rows, variants, weight.expand(rows.shape[1]))


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
        shape = cells, *scores.shape
        noise = gumbel(shape) if training else torch.zeros(shape, device="cpu")
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


def gumbel(shape: Sequence[int], chance: torch.Generator | None = None) -> Tensor:
    """Return chance numbers with which the greatest of scores is each by its softmax."""
    return -torch.empty(*shape, device="cpu").exponential_(generator=chance).log()

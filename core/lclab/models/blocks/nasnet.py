"""NASNet-A, made of timm's cells: as many and as wide as wanted."""

from __future__ import annotations

from typing import NamedTuple, cast

import timm
from timm.models.nasnet import NASNetALarge
from torch import Tensor, nn

MOST_CELLS = 6
FILTERS = 4032
ALL_CELLS = [
    [f"cell_{MOST_CELLS * stage + cell}" for cell in range(MOST_CELLS)] for stage in range(3)
]
UNIT = 96
"""Filters are a multiple of it, as the narrowest cell has one for so many of the last cell's."""


class Stage(NamedTuple):
    """What is made at one size: by what reduces the image to it, and by each normal cell."""

    reduced: Tensor
    cells: list[Tensor]


class NASNet(nn.Module):
    """NASNet-A (cells @ filters); its answer is three stages, at strides 8, 16 and 32.

    With `skip`, the first cell after a reduction takes as its second input what the reduction
    took, as in the large network; else what was reduced, as in the mobile one.
    """

    def __init__(
        self, bands: int, weights: str | None, *, cells: int, filters: int, stem: int, skip: bool
    ) -> None:
        super().__init__()
        if not 2 <= cells <= MOST_CELLS:
            raise ValueError(f"cells = {cells}: at each size there are 2 to {MOST_CELLS} of them")
        if filters < UNIT or filters % UNIT:
            raise ValueError(f"filters = {filters}: they are a multiple of {UNIT}")
        if weights and (cells, filters) != (MOST_CELLS, FILTERS):
            raise ValueError(
                f"encoder_weights = {weights}: there are none for {cells} cells, {filters} filters"
            )
        self.skip = skip
        made = timm.create_model(
            "nasnetalarge",
            pretrained=weights is not None,
            in_chans=bands,
            num_classes=0,
            num_features=filters,
            stem_size=stem,
        )
        self.body = cast(NASNetALarge, made)
        self.stages = [names[:cells] for names in ALL_CELLS]
        for names in ALL_CELLS:
            for name in names[cells:]:
                delattr(self.body, name)
        unit = filters // UNIT
        self.reduced_channels = [8 * unit, 32 * unit, 64 * unit]
        self.cell_channels = [24 * unit, 48 * unit, 96 * unit]

    def forward(self, image: Tensor) -> list[Stage]:
        """Return what every reduction and cell makes: (n, c, h, w), not rectified."""
        body = self.body
        first = body.conv0(image)
        before = body.cell_stem_0(first)
        values = body.cell_stem_1(first, before)
        stages = [self._stage(0, values, before)]
        for place, reduction in enumerate((body.reduction_cell_0, body.reduction_cell_1), 1):
            before, values = stages[-1].cells[-2:]
            reduced = reduction(values, before)
            stages.append(self._stage(place, reduced, before if self.skip else values))
        return stages

    def _stage(self, place: int, reduced: Tensor, before: Tensor) -> Stage:
        values, made = reduced, []
        for name in self.stages[place]:
            before, values = values, getattr(self.body, name)(values, before)
            made.append(values)
        return Stage(reduced, made)

"""How much memory a search will need, and what to make smaller so that there is enough."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import nn

from ..errors import OutOfMemoryError
from .footprint import kept_bytes
from .recompute import KEPT, RECOMPUTED, recompute

GIB = 2**30
BESIDES = 0.75 * GIB
"""What a process has of libraries and buffers, whatever the network is."""
WORKING = 1.5
"""How much more than what is kept is in use at a time, as backward passes make their own."""
AGAIN = 0.15
"""Of what is computed twice, the share that is there at a time in the backward pass."""
PER_WEIGHT = 5
"""Of each parameter itself, its gradient, momentum and what updates make meanwhile."""
SHARE = 0.8
"""Of the free memory that may be taken."""
LEAST_BATCH, LEAST_CROP = 2, 64
CROPS = (320, 256, 192, 128, 96, LEAST_CROP)


@dataclass(frozen=True)
class Size:
    """How many crops of which size a step sees, what is computed twice, and the bytes of that."""

    batch: int
    crop: int
    recomputed: str
    bytes: int

    @property
    def told(self) -> str:
        """Say it in words."""
        again = "" if self.recomputed == KEPT else f", {self.recomputed} computed twice"
        crops = f"{self.batch} crops of {self.crop} x {self.crop} pixels a step"
        return f"{crops}{again}: needs about {self.bytes / GIB:.1f} GiB"


def fitting(
    network: Callable[[], nn.Module], bands: int, sizes: Iterator[tuple[int, int]], free: int
) -> Size:
    """Return the first batch and crop that a search fits into the free memory with.

    Nothing is computed twice where that is not needed. `network` makes the supernet.
    """
    needed = Needed(network, bands)
    size = None
    for batch, crop in sizes:
        for recomputed in RECOMPUTED:
            size = Size(batch, crop, recomputed, needed.bytes(batch, crop, recomputed))
            if size.bytes <= SHARE * free:
                return size
    least = "" if size is None else f" {size.told}."
    raise OutOfMemoryError(
        f"The search does not fit into the {free / GIB:.1f} GiB of memory that are free;{least}",
        field="batch",
        remedy="Choose a smaller batch, crop or width, fewer layers, or the strategy 'fast'.",
    )


def sizes(batch: int, crop: int, least_batch: int) -> Iterator[tuple[int, int]]:
    """Yield batches and crops from the largest to the least; a crop above 0 is the user's."""
    for side in (crop,) if crop else CROPS:
        images = batch
        while images >= least_batch:
            yield images, side
            images //= 2


class Needed:
    """What a step of a supernet needs, by counting on one without numbers."""

    def __init__(self, network: Callable[[], nn.Module], bands: int) -> None:
        with torch.device("meta"):
            self._network = network().train()
        self._bands = bands
        self._per_pixel: dict[str, float] = {}

    def bytes(self, batch: int, crop: int, recomputed: str) -> int:
        """Return about how many bytes a step needs in all."""
        kept, all_of_it = self._kept(recomputed), self._kept(KEPT)
        at_a_time = (kept + AGAIN * (all_of_it - kept)) * batch * crop**2
        weights = sum(p.numel() * p.element_size() for p in self._network.parameters())
        return round(BESIDES + WORKING * at_a_time + PER_WEIGHT * weights)

    def _kept(self, recomputed: str) -> float:
        """Return how many bytes are kept for every pixel of a batch."""
        if recomputed not in self._per_pixel:
            self._per_pixel[recomputed] = self._counted(recomputed)
        return self._per_pixel[recomputed]

    def _counted(self, recomputed: str) -> float:
        recompute(self._network, recomputed)
        image = torch.empty(LEAST_BATCH, self._bands, CROPS[1], CROPS[1], device="meta")
        return kept_bytes(self._network, image) / (LEAST_BATCH * CROPS[1] ** 2)

"""What of a network is kept for the backward pass, and what is computed again there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from torch import nn
from torch.utils.checkpoint import checkpoint

Found = TypeVar("Found")
KEPT = "nothing"
RECOMPUTED = (KEPT, "halves", "everything")
"""From what is fastest to what needs least memory."""


class Recomputing(nn.Module):
    """Operations of which nothing, what lies between their halves, or all is computed again."""

    def __init__(self) -> None:
        super().__init__()
        self.recomputed = KEPT

    def whole(self, compute: Callable[..., Found], *given: object) -> Found:
        """Compute all of it."""
        return again(compute, *given) if self.recomputed == "everything" else compute(*given)

    def part(self, compute: Callable[..., Found], *given: object) -> Found:
        """Compute a part that takes more memory than time."""
        return again(compute, *given) if self.recomputed == "halves" else compute(*given)


def again(compute: Callable[..., Found], *given: object) -> Found:
    """Compute something and keep what goes into it alone."""
    found: Found = checkpoint(compute, *given, use_reentrant=False, preserve_rng_state=False)
    return found


def recompute(network: nn.Module, what: str) -> None:
    """Set what of a network's operations is computed again in the backward pass."""
    if what not in RECOMPUTED:
        raise ValueError(f"recompute = {what}: it is one of {', '.join(RECOMPUTED)}")
    for module in network.modules():
        if isinstance(module, Recomputing):
            module.recomputed = what

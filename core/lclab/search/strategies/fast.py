"""One operation at a time, in one cell for all nodes before it."""

from __future__ import annotations

from ...registry import strategies
from ..sampled import Sampled
from ..strategy import Strategy


@strategies.register("fast")
def fast(
    *,
    temperature: float = 1.0,
    parts: int = 1,
    outgoing: bool = False,
    even: bool = True,
    regularisation: float = 0.0,
    skips: float = 0.4,
    candidates: int = 8,
) -> Strategy:
    """One drawn operation per edge and step (Gumbel), and joined nodes: the cheapest search.

    `sampled` and `joined` together, with their arguments.
    """
    return Strategy(
        Sampled(temperature),
        parts=parts,
        joins=True,
        outgoing=outgoing,
        even=even,
        regularisation=regularisation,
        skips=skips,
        candidates=candidates,
    )

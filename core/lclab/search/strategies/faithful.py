"""AutoLC's own way."""

from __future__ import annotations

from ...registry import strategies
from ..strategy import Strategy


@strategies.register("faithful")
def faithful(
    *,
    outgoing: bool = False,
    even: bool = False,
    regularisation: float = 0.0,
    skips: float = 1.0,
    candidates: int = 1,
) -> Strategy:
    """AutoLC's own: all operations on all edges, and a cell for every node before it.

    `outgoing` lets the ways out of a node make up 1 instead of those into it, so that a path's
    chance is the product along it. `even` weighs ways by how much likelier than an even choice
    they are, as the likeliest path else goes where choices are few. `regularisation` weighs
    beta-DARTS's penalty on strong operations, and the search stops where more than the share
    `skips` of the found branches are skip connections. Of several `candidates`, what was found and
    others drawn by their chances, the best after a short training is taken. The paper has none of
    these.
    """
    return Strategy(
        outgoing=outgoing,
        even=even,
        regularisation=regularisation,
        skips=skips,
        candidates=candidates,
    )

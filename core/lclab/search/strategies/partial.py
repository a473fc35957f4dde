"""Some of the channels stand for all."""

from __future__ import annotations

from ...registry import strategies
from ..strategy import Strategy


@strategies.register("partial")
def partial(
    *,
    parts: int = 4,
    joins: bool = False,
    outgoing: bool = False,
    even: bool = True,
    regularisation: float = 0.0,
    skips: float = 0.4,
    candidates: int = 8,
) -> Strategy:
    """PC-DARTS: one channel in `parts` goes through the operations and the others pass by.

    The edges get weights of their own, and channels are shuffled after every edge. With `joins` the
    nodes before a cell are added up before they enter it. The other arguments are the faithful
    search's.
    """
    return Strategy(
        parts=parts,
        joins=joins,
        outgoing=outgoing,
        even=even,
        regularisation=regularisation,
        skips=skips,
        candidates=candidates,
    )

"""One operation at a time."""

from __future__ import annotations

from ...registry import strategies
from ..sampled import Sampled
from ..strategy import Strategy


@strategies.register("sampled")
def sampled(
    *,
    temperature: float = 1.0,
    parts: int = 1,
    outgoing: bool = False,
    even: bool = True,
    regularisation: float = 0.0,
    skips: float = 0.4,
    candidates: int = 8,
) -> Strategy:
    """One drawn operation per edge and step (Gumbel), and a cell for every node before it.

    At a low `temperature` the drawn operation alone learns how good it was, at a high one all of
    them do. With `parts` above 1 most channels pass by the operations, as `partial` has it. The
    other arguments are the faithful search's.
    """
    return Strategy(
        Sampled(temperature),
        parts=parts,
        outgoing=outgoing,
        even=even,
        regularisation=regularisation,
        skips=skips,
        candidates=candidates,
    )

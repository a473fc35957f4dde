"""AdaptSegNet."""

from __future__ import annotations

from ...registry import methods
from ..adversarial import Adversarial
from ..method import Method, Setting


@methods.register("adaptseg", family="adversarial", paper="LoveDA", features=True, rate=0.5)
def adaptseg(setting: Setting, *, main: float = 0.001, early: float = 0.0002) -> Method:
    """Discriminators tell the regions' maps apart, and the network learns to confuse them.

    `main` and `early` weigh how much it wants to, for its answer and for one from the stage before.
    """
    return Adversarial(setting, main, early)

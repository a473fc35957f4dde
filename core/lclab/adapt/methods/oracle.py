"""What adaptation is measured against from above."""

from __future__ import annotations

from ...registry import methods
from ..method import Method, Setting


@methods.register("oracle", family="reference", target=False, labelled_target=True)
def oracle(setting: Setting) -> Method:
    """Learns from the target's own labels, which adaptation is to do without, to compare with."""
    return Method(setting)

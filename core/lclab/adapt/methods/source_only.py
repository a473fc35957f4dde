"""What adaptation is measured against from below."""

from __future__ import annotations

from ...registry import methods
from ..method import Method, Setting


@methods.register("source_only", family="reference", target=False)
def source_only(setting: Setting) -> Method:
    """No adaptation: learns from the source's labels alone, to compare with."""
    return Method(setting)

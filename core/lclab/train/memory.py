"""Whether memory ran out, which every kind of device says in its own way."""

from __future__ import annotations

import re


def is_out_of_memory(error: Exception) -> bool:
    """Say whether an error means that memory ran out."""
    is_told = re.search(r"alloc|out of memory", str(error), re.IGNORECASE)
    return isinstance(error, MemoryError) or (isinstance(error, RuntimeError) and bool(is_told))

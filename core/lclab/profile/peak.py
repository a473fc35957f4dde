"""How much memory a process needs at most, as the system or the device counts it."""

from __future__ import annotations

import contextlib
import gc
from pathlib import Path

import torch

from ..memory import resident_peak

MB = 2**20


class Peak:
    """The most memory that is in use at a time, above what was in use when this was made.

    On CUDA it is what torch has allocated. On a processor it is what of the process lies in
    memory, with all that libraries set aside. Other devices do not tell.
    """

    def __init__(self, device: torch.device) -> None:
        self._device = device
        gc.collect()
        self.forget()
        self._before = self._most()

    def forget(self) -> None:
        """Begin anew to look for the peak, but count from the same level."""
        if self._device.type == "cuda":
            torch.cuda.reset_peak_memory_stats(self._device)
        elif self._device.type == "cpu":
            forget_resident_peak()

    @property
    def megabytes(self) -> float | None:
        """The peak since it was last forgotten."""
        is_told = self._device.type in ("cpu", "cuda")
        return max(0, self._most() - self._before) / MB if is_told else None

    def _most(self) -> int:
        is_cuda = self._device.type == "cuda"
        return torch.cuda.max_memory_allocated(self._device) if is_cuda else resident_peak()


def forget_resident_peak() -> None:
    """Let the peak begin anew at what is in memory now; only Linux does that."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")

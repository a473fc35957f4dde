"""How much memory a process needs at most, as the system or the device counts it."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
from pathlib import Path

import torch

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


def resident_peak() -> int:
    """Return the most bytes of this process that were in memory at a time."""
    if sys.platform == "win32":
        return peak_working_set()
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return 1024 * int(status.partition("VmHWM:")[2].split()[0])


def forget_resident_peak() -> None:
    """Let the peak begin anew at what is in memory now; only Linux does that."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


class Counters(ctypes.Structure):
    """What Windows tells of a process's memory."""

    _fields_ = (
        ("cb", ctypes.c_uint32),
        ("page_faults", ctypes.c_uint32),
        ("peak_working_set", ctypes.c_size_t),
        ("others", ctypes.c_size_t * 7),
    )


def peak_working_set() -> int:
    """Return what Windows calls the peak of the working set, in bytes."""
    counters = Counters()
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    this_process = ctypes.c_void_p(-1)
    kernel.K32GetProcessMemoryInfo(this_process, ctypes.byref(counters), ctypes.sizeof(counters))
    return int(counters.peak_working_set)

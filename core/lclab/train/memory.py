"""How much memory is free, and whether it ran out: every kind of device says it in its own way."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from pathlib import Path

import torch


def is_out_of_memory(error: Exception) -> bool:
    """Say whether an error means that memory ran out."""
    is_told = re.search(r"alloc|out of memory", str(error), re.IGNORECASE)
    return isinstance(error, MemoryError) or (isinstance(error, RuntimeError) and bool(is_told))


def free_bytes(device: torch.device) -> int:
    """Return how much memory of a device nobody uses."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    if sys.platform == "win32":
        return windows_free_bytes()
    if sys.platform == "darwin":  # much of what is in use there can be given up
        return int(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") * 0.5)
    lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    table = {name: rest for name, _, rest in (line.partition(":") for line in lines)}
    return 1024 * int(table["MemAvailable"].split()[0])


class MemoryStatus(ctypes.Structure):
    """What Windows tells of the machine's memory."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("physical", ctypes.c_uint64),
        ("free", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 5),
    )


def windows_free_bytes() -> int:
    """Return the free memory of a machine with Windows."""
    status = MemoryStatus(length=ctypes.sizeof(MemoryStatus))
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kernel.GlobalMemoryStatusEx(ctypes.byref(status))
    return int(status.free)

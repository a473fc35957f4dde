"""Parameters that several tasks declare alike."""

from __future__ import annotations

from typing import Any

from .spec import param


def threads() -> Any:
    """Declare how many threads of the processor may be used."""
    return param(
        "integer",
        "Threads",
        "Processor threads; 0 takes all.",
        default=0,
        low=0,
        high=1024,
        advanced=True,
    )


def precision() -> Any:
    """Declare the numbers that a network computes with."""
    return param(
        "choice",
        "Precision",
        "The numbers to compute with; auto takes the fastest that the device has.",
        default="auto",
        choices=("auto", "fp32", "bf16", "fp16"),
        advanced=True,
    )


def restart() -> Any:
    """Declare whether a run goes on with what its folder holds."""
    return param(
        "boolean",
        "Begin anew",
        "Throw away what the folder holds of an earlier run.",
        default=False,
        advanced=True,
    )


def dry_run() -> Any:
    """Declare that only the cost of a run is wanted."""
    return param(
        "boolean",
        "Only tell the cost",
        "Measure a few steps and tell time and memory; nothing is written.",
        default=False,
        advanced=True,
    )

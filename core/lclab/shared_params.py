"""Parameters that several tasks declare alike."""

from __future__ import annotations

from typing import Any

from .spec import param

STITCHES = ("core", "blend", "mean")
MERGES = ("probabilities", "logits")


def device(*, advanced: bool = False) -> Any:
    """Declare what computes."""
    return param(
        "text",
        "Device",
        "auto, cpu, cuda, cuda:1, mps or another.",
        default="auto",
        advanced=advanced,
    )


def seed(told: str = "Another seed, another run.", *, advanced: bool = False) -> Any:
    """Declare the number from which all chance comes."""
    return param("integer", "Seed", told, default=0, low=0, high=2**31 - 1, advanced=advanced)


def optimiser() -> Any:
    """Declare how weights descend."""
    return param(
        "choice",
        "Optimiser",
        "How the weights descend.",
        default="adamw",
        choices=("adamw", "sgd"),
        advanced=True,
    )


def encoder_weights(*, advanced: bool = False) -> Any:
    """Declare what a network's encoder begins with."""
    return param(
        "file",
        "Encoder's weights",
        "Begin with weights learnt on ImageNet, where they can be fetched, with none, or with a "
        "file's.",
        default="imagenet",
        hints=("imagenet", "none"),
        suffixes=(".safetensors",),
        advanced=advanced,
    )


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


def overlap() -> Any:
    """Declare how much of a window of prediction its neighbour sees too."""
    return param(
        "number",
        "Overlap",
        "Share of a window that it has in common with the next; the model's own if not given.",
        low=0.0,
        high=0.9,
        advanced=True,
    )


def window() -> Any:
    """Declare the side of the windows of prediction."""
    return param(
        "integer",
        "Window",
        "Side of a window, to the next that the network takes; near the model's own if not given.",
        low=1,
        high=16384,
        unit="pixels",
        advanced=True,
    )


def stitch() -> Any:
    """Declare how windows of prediction are put together."""
    return param(
        "choice",
        "Stitching",
        "Take each pixel from the window that has it nearest its middle (core), or average "
        "overlapping windows with weights that fall towards the edge (blend) or equal (mean).",
        default="core",
        choices=STITCHES,
        advanced=True,
    )


def average_flips() -> Any:
    """Declare whether prediction averages over mirrored positions."""
    return param(
        "boolean",
        "Average flips",
        "Predict each window in four mirrored positions and average.",
        default=False,
        advanced=True,
    )


def average_scales() -> Any:
    """Declare over which sizes prediction averages."""
    return param(
        "numbers",
        "Average scales",
        "Predict each window at these sizes and average.",
        default=(1.0,),
        low=0.5,
        high=1.75,
        advanced=True,
    )


def merge() -> Any:
    """Declare what prediction averages."""
    return param(
        "choice",
        "Average of",
        "What is averaged over windows, flips, scales and models.",
        default="probabilities",
        choices=MERGES,
        advanced=True,
    )


def windows_at_a_time() -> Any:
    """Declare how many windows go through a network together."""
    return param(
        "integer",
        "Batch",
        "Windows at a time; 0 chooses.",
        default=0,
        low=0,
        high=1024,
        advanced=True,
    )

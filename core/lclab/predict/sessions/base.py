"""What every session offers, and how the raw answer of a network is brought to one form."""

from __future__ import annotations

import abc
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...card import Card
from ...errors import InputError, OutOfMemoryError
from ..arrays import Array, Maths


@dataclass(frozen=True)
class SessionOptions:
    """How a network is to be run."""

    device: str = "auto"
    threads: int = 0
    head: str = ""
    labels_only: bool = False
    """Whether nobody needs the scores, so that the network may keep them to itself."""


@dataclass(frozen=True)
class Shape:
    """What is fixed of a network's input: batch and window, none where it takes any."""

    batch: int | None
    height: int | None
    width: int | None

    @property
    def is_flexible(self) -> bool:
        """Whether windows of any size can be predicted."""
        return self.height is None and self.width is None


class Session(abc.ABC):
    """A network on a device."""

    path: Path
    card: Card
    shape: Shape
    maths: Maths
    device: str
    """The device that is used, and why."""
    default_batch: int = 1
    picks_itself: bool = False
    """Whether class numbers were asked of a network that gives scores, so that none can stray."""

    @abc.abstractmethod
    def prepare(self, pixels: NDArray[Any]) -> Array:
        """Return one window's pixels as the network wants them, in memory of their own.

        Called on the reading thread.
        """

    @abc.abstractmethod
    def stack(self, windows: list[Array]) -> Array:
        """Return prepared windows as one batch of normalised values."""

    @abc.abstractmethod
    def forward(self, batch: Array) -> Array:
        """Return the network's raw output for a batch of normalised values."""

    def interrupt(self) -> None:  # noqa: B027 - a session that cannot be is let finish its batch
        """End the run that is under way, where the library can; called on another thread."""

    def scores(self, batch: Array) -> Array:
        """Return scores (batch, classes, rows, columns), or class numbers, at the batch's size."""
        raw = self.forward(batch)
        if self.gives_labels:
            return raw.reshape(raw.shape[0], *raw.shape[-2:])
        size = tuple(batch.shape[-2:])
        return raw if tuple(raw.shape[-2:]) == size else self.maths.resize(raw, size)

    @property
    def gives_labels(self) -> bool:
        """Whether the network gives class numbers instead of scores."""
        return self.card.output == "labels"

    @property
    def channels(self) -> int:
        """How many bands the network takes."""
        return len(self.card.bands)


@dataclass(frozen=True)
class Scaling:
    """What brings raw values to those that a network was trained on."""

    value_range: float
    mean: NDArray[np.float32]
    std: NDArray[np.float32]

    def apply(self, values: Array) -> Array:
        """Return float32 values scaled, in place where they may be."""
        if self.value_range != 1:
            values /= self.value_range
        if self.mean.any():
            values -= self.mean
        if (self.std != 1).any():
            values /= self.std
        return values


def scaling(card: Card) -> Scaling:
    """Return the scaling that a card describes, for values (bands, rows, columns)."""
    mean = np.array([band.mean for band in card.bands], np.float32)[:, None, None]
    std = np.array([band.std for band in card.bands], np.float32)[:, None, None]
    return Scaling(card.value_range, mean, std)


def preferred_device(wanted: str) -> str:
    """Return the device to look for: LCLAB_DEVICE says what 'auto' stands for."""
    return os.environ.get("LCLAB_DEVICE") or wanted if wanted == "auto" else wanted


def processor_threads(wanted: int) -> int:
    """Return how many threads to use: as wanted, else LCLAB_THREADS, else all this process may."""
    allowed = os.environ.get("LCLAB_THREADS", "")
    if wanted or (allowed.isdigit() and int(allowed)):
        return wanted or int(allowed)
    has_affinity = hasattr(os, "sched_getaffinity")
    return len(os.sched_getaffinity(0)) if has_affinity else os.cpu_count() or 1


def refuse_model(path: Path, problem: str, remedy: str) -> InputError:
    """Return the error for a model file that cannot be used."""
    return InputError(f"{path.name}: {problem}", field="model", remedy=remedy)


def as_run_error(path: Path, error: Exception, shape: tuple[int, ...]) -> Exception:
    """Return the error for a run that failed in a library."""
    text = first_line(error)
    if re.search(r"alloc|out of memory|OOM", str(error), re.IGNORECASE):
        return OutOfMemoryError(
            f"Windows of {shape} do not fit into memory ({text}).",
            field="batch",
            remedy="Choose a smaller batch or window, or another device.",
        )
    return refuse_model(
        path,
        f"it cannot run on windows of {shape} ({text}).",
        "Check the card's window and bands.",
    )


def first_line(error: Exception) -> str:
    """Return the first line of a library's error, shortened."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0][:200]

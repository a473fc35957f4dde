"""Networks in safetensors files, built from the registry and run by torch."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.torch import load_file

from ...card import Card
from ...errors import InputError
from ...models.architecture import BUILDING, Architecture
from ...registry import models
from ..arrays import Array, TorchMaths
from .base import (
    Session,
    SessionOptions,
    Shape,
    as_run_error,
    preferred_device,
    processor_threads,
    refuse_model,
    scaling,
)

GPU_BATCH = 8


class TorchSession(Session):
    """A network of the registry on a device."""

    def __init__(self, path: Path, card: Card, options: SessionOptions) -> None:
        self.path = path
        self.shape = Shape(None, None, None)
        self.card = card.filled(len(card.bands), len(card.classes))
        self._where, self.device = choose_device(options.device)
        self.maths = TorchMaths(self._where)
        if self._where.type == "cpu":
            torch.set_num_threads(processor_threads(options.threads))
        else:
            self.default_batch = GPU_BATCH
        network = build(path, card).eval().to(memory_format=torch.channels_last)
        self._network = network.to(self._where)
        plain = scaling(self.card)
        mean, std = self.maths.put(plain.mean), self.maths.put(plain.std)
        self._scaling = dataclasses.replace(plain, mean=mean, std=std)

    def prepare(self, pixels: NDArray[Any]) -> Array:
        """Return one window as it was read; its bytes are normalised on the device."""
        return np.array(pixels, order="C")

    def stack(self, windows: list[Array]) -> Array:
        """Return windows as one normalised batch on the device."""
        raw = torch.from_numpy(np.stack(windows))
        if self._where.type == "cuda":
            raw = raw.pin_memory()
        values = self._scaling.apply(raw.to(self._where, non_blocking=True).float())
        return values.contiguous(memory_format=torch.channels_last)

    def forward(self, batch: Array) -> Array:
        """Run the network, in mixed precision on CUDA."""
        is_cuda = self._where.type == "cuda"
        try:
            with torch.inference_mode(), torch.autocast("cuda", torch.float16, enabled=is_cuda):
                return self._network(batch).float()
        except BUILDING as error:
            raise as_run_error(self.path, error, tuple(batch.shape)) from error


def build(path: Path, card: Card) -> torch.nn.Module:
    """Return the network that a card describes with the file's weights in it."""
    name = str(card.architecture.get("name", ""))
    if not card.classes or not card.bands:
        raise refuse_model(path, "its card names no classes or bands.", "Complete the card.")
    if name not in models.entries():
        known = ", ".join(models.entries())
        raise refuse_model(path, f"its network '{name}' is not known.", f"Known: {known}.")
    try:
        arguments = dict(card.architecture.get("arguments") or {})
        network = Architecture(name, arguments).build(len(card.bands), len(card.classes))
        network.load_state_dict(load_file(path))
    except (SafetensorError, *BUILDING) as error:
        text = " ".join(str(error).split())[:300]
        raise refuse_model(
            path, f"its weights do not fit its network '{name}' ({text}).", "Get it again."
        ) from error
    return network


def choose_device(wanted: str) -> tuple[torch.device, str]:
    """Return the device that was asked for, or the best there is, with the reason."""
    wanted = preferred_device(wanted)
    kind, _, number = wanted.lower().partition(":")
    counts = {
        "cuda": torch.cuda.device_count(),
        "mps": int(torch.backends.mps.is_available()),
        "cpu": 1,
    }
    index = int(number or 0) if (number or "0").isdigit() else -1
    if kind == "auto" and index >= 0:  # with a number, one of several processes asks
        name = next(kind for kind, count in counts.items() if count)
        place = f"{name}:{index % counts[name]}" if number else name
        reason = "torch finds no GPU" if name == "cpu" else "the fastest here"
        return torch.device(place), f"{name} ({reason})"
    if not 0 <= index < counts.get(kind, 0):
        known = ", ".join(name for name, count in counts.items() if count)
        raise InputError(
            f"device = {wanted}: torch finds no such device here.",
            field="device",
            remedy=f"Choose from auto, {known}.",
        )
    return torch.device(wanted.lower()), f"{wanted} (as asked)"

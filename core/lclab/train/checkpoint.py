"""A run's state in one file: tensors as safetensors, all else as JSON in its header."""

from __future__ import annotations

import dataclasses
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from ..errors import InputError
from .writing import whole

FILE = "checkpoint.safetensors"
KEY = "progress"
READABLE = 0o644


@dataclass
class Progress:
    """How far a run has come."""

    step: int = 0
    parts: int = 1
    """Into how many a batch is cut; more after memory ran out."""
    was_cut: bool = False
    best: float = -1.0
    best_step: int = 0
    stale: int = 0
    """Epochs since the best one."""
    seconds: float = 0.0
    epoch_seconds: float = 0.0
    epoch_waited: float = 0.0
    """Seconds since the last epoch's end, in all and waiting for crops."""
    sums: dict[str, float] = field(default_factory=dict)
    """Of the losses since the last epoch's end."""
    history: list[dict[str, Any]] = field(default_factory=list)

    @property
    def judged(self) -> int:
        """The step after which the last epoch ended."""
        return int(self.history[-1]["step"]) if self.history else 0


@dataclass(frozen=True)
class State:
    """What a run consists of between two steps."""

    network: nn.Module
    average: nn.Module
    """The network itself, where nothing is averaged."""
    optimiser: torch.optim.Optimizer
    scaler: torch.amp.GradScaler
    progress: Progress


def save(state: State, folder: Path) -> None:
    """Write the state; the file before it is there until the new one is whole."""
    tensors = {f"network.{n}": t for n, t in state.network.state_dict().items()}
    if state.average is not state.network:
        tensors |= {f"average.{n}": t for n, t in state.average.state_dict().items()}
    tensors |= optimiser_tensors(state.optimiser)
    facts = {**dataclasses.asdict(state.progress), "scaler": state.scaler.state_dict()}
    write_tensors(tensors, {KEY: json.dumps(facts)}, folder / FILE)


def write_tensors(tensors: dict[str, Tensor], facts: dict[str, str], path: Path) -> None:
    """Write tensors under their names, whole or not at all."""
    own = {n: t.detach().cpu().contiguous().clone() for n, t in tensors.items()}
    with whole(path) as waiting:
        try:
            save_file(own, waiting, facts)
        except SafetensorError as error:
            raise OSError(str(error)) from error
        with waiting.open("rb+") as file:
            os.fsync(file.fileno())
        waiting.chmod(READABLE)  # the library lets only its owner read a file


def restore(state: State, folder: Path) -> bool:
    """Bring a state to what the folder holds; say whether it holds one."""
    path = folder / FILE
    if not path.is_file():
        return False
    try:
        with safe_open(path, "pt") as file:
            facts = json.loads(file.metadata()[KEY])
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        state.network.load_state_dict(part(tensors, "network."))
        if state.average is not state.network:
            state.average.load_state_dict(part(tensors, "average."))
        load_optimiser(state.optimiser, part(tensors, "optimiser."))
        state.scaler.load_state_dict(facts.pop("scaler"))
        state.progress.__dict__.update(facts)
    except (SafetensorError, KeyError, ValueError, TypeError, RuntimeError) as error:
        raise InputError(
            f"{path}: this state of the run cannot be taken up ({' '.join(str(error).split())}).",
            field="output",
            remedy="Begin anew with 'restart', or choose another folder.",
        ) from error
    return True


def steps_done(folder: Path) -> int:
    """Return how many steps the run of a folder has done by its last save."""
    path = folder / FILE
    if not path.is_file():
        return 0
    with safe_open(path, "pt") as file:
        return int(json.loads(file.metadata()[KEY])["step"])


def part(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    """Return the tensors whose names begin so, without that beginning."""
    return {n.removeprefix(prefix): t for n, t in tensors.items() if n.startswith(prefix)}


def optimiser_tensors(optimiser: torch.optim.Optimizer) -> dict[str, Tensor]:
    """Return what an optimiser remembers of every parameter, by number and name."""
    memory = optimiser.state_dict()["state"]
    return {
        f"optimiser.{number}.{name}": torch.as_tensor(value)
        for number, values in memory.items()
        for name, value in values.items()
        if value is not None
    }


def load_optimiser(optimiser: torch.optim.Optimizer, tensors: dict[str, Tensor]) -> None:
    """Give an optimiser its memory back, each tensor laid out as its parameter is."""
    parameters = [p for group in optimiser.param_groups for p in group["params"]]
    memory: dict[int, dict[str, Tensor]] = {}
    for key, value in tensors.items():
        number, _, name = key.partition(".")
        parameter = parameters[int(number)]
        is_alike = value.shape == parameter.shape
        placed = torch.empty_like(parameter).copy_(value) if is_alike else value
        memory.setdefault(int(number), {})[name] = placed
    groups = optimiser.state_dict()["param_groups"]
    optimiser.load_state_dict({"state": memory, "param_groups": groups})

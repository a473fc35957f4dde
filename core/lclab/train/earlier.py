"""Going on from an earlier model file, also with other classes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from safetensors.torch import load_file
from torch import Tensor, nn

from ..card import Card, LandClass
from ..errors import InputError
from ..events import Report
from ..modelfile import read_card
from ..models.architecture import Architecture
from ..registry import models


def earlier(path: str, chosen: Architecture) -> tuple[Path, Card]:
    """Return the weights of an earlier model file of the same network, and its card."""
    file = Path(path).with_suffix(".safetensors")
    if not file.is_file():
        raise InputError(
            f"start_from = {path}: there is no {file.name} beside it.",
            field="start_from",
            remedy="Training goes on from a .safetensors model file.",
        )
    card = read_card(file)
    held = Architecture(
        str(card.architecture.get("name")), dict(card.architecture.get("arguments") or {})
    )
    if held.name != chosen.name or filled(held) != filled(chosen):
        raise InputError(
            f"start_from = {path}: it holds {held.shown}, not {chosen.shown}.",
            field="start_from",
            remedy="Train the same network, with the same arguments.",
        )
    return file, card


def filled(chosen: Architecture) -> dict[str, Any]:
    """Return all arguments of a network, also those that it has by default."""
    return {**models.entry(chosen.name).arguments, **chosen.arguments}


def start_from(
    network: nn.Module,
    chosen: Architecture,
    path: str,
    classes: Sequence[LandClass],
    report: Report,
) -> None:
    """Take the weights of an earlier model file; of its classes those that have the same name."""
    file, card = earlier(path, chosen)
    given, own = load_file(file), network.state_dict()
    heads = chosen.heads(len(card.bands), len(card.classes))
    taken = {
        name: with_rows(own[name], tensor, classes, card.classes) if name in heads else tensor
        for name, tensor in given.items()
    }
    fitting = {name: tensor for name, tensor in taken.items() if tensor.shape == own[name].shape}
    network.load_state_dict({**own, **fitting})
    names = {c.name for c in card.classes}
    new = [c.name for c in classes if c.name not in names]
    report.log(f"Took {len(fitting)} of {len(own)} tensors from {file.name}.")
    if new:
        report.log(f"Classes that {file.name} does not know: {', '.join(new)}.")
    if len(fitting) < len(own):
        report.warning(f"{file.name} has other bands: its first layer is learnt anew.")


def with_rows(
    own: Tensor, given: Tensor, classes: Sequence[LandClass], earlier: Sequence[LandClass]
) -> Tensor:
    """Return our own rows, one per class, with the given ones of the classes in common."""
    rows = {c.name: row for row, c in enumerate(earlier)}
    mixed = own.clone()
    for row, c in enumerate(classes):
        if c.name in rows:
            mixed[row] = given[rows[c.name]]
    return mixed

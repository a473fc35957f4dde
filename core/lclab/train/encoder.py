"""The weights of an encoder from a local file, whatever stands before their names in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from os.path import commonprefix
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from ..errors import InputError
from ..events import Report
from ..models.architecture import Architecture

PART = "encoder."
ENOUGH = 0.8
"""The share of an encoder's tensors that a file has to hold to be one of this encoder."""
SHOWN = 3


@dataclass(frozen=True)
class EncoderFile:
    """What a file holds for the encoder of a network; tensors have their names in the network."""

    path: str
    tensors: dict[str, Tensor]
    adapted: list[str]
    """Those that were for other bands."""
    missing: list[str]
    """Those that the file lacks, or has in another shape."""

    def fill(self, network: nn.Module, report: Report) -> None:
        """Give the network what there is, and tell what was taken."""
        network.load_state_dict({**network.state_dict(), **self.tensors})
        file, total = Path(self.path).name, len(self.tensors) + len(self.missing)
        report.log(f"Encoder: took {len(self.tensors)} of {total} tensors from {file}.")
        if self.adapted:
            report.log(f"Encoder: made {some(self.adapted)} fit the bands.")
        if self.missing:
            report.warning(f"Encoder: {file} has nothing that fits {some(self.missing)}.")


def encoder_file(path: str, chosen: Architecture, bands: int, classes: int) -> EncoderFile:
    """Return what a file holds for the network's encoder, or say why it is of no use."""
    own = encoder_of(chosen.outline(bands, classes))
    if not own:
        raise refused(path, f"{chosen.shown} has no encoder.", "Choose 'none'.")
    given = read(path)
    names = names_in(given, list(own))
    stems = chosen.stems(bands, classes)
    found = {name: given[there] for name, there in names.items() if there in given}
    other = {n: t for n, t in found.items() if n in stems and is_for_other_bands(t, own[n])}
    found |= {name: for_bands(tensor, own[name].shape[1]) for name, tensor in other.items()}
    fitting = {n: t.to(own[n].dtype) for n, t in found.items() if t.shape == own[n].shape}
    missing = [name for name in own if name not in fitting]
    if len(fitting) < ENOUGH * len(own):
        raise refused(
            path,
            f"it has {len(fitting)} of the {len(own)} tensors of the encoder of {chosen.shown}; "
            f"it has no {described(missing, own)}, but {described(given, given)}.",
            "Give a file with weights of the same encoder.",
        )
    endless = [name for name, tensor in fitting.items() if not tensor.isfinite().all()]
    if endless:
        raise refused(path, f"{some(endless)} are not made of numbers.", "Get it again.")
    return EncoderFile(path, fitting, list(other), missing)


def encoder_of(network: nn.Module) -> dict[str, Tensor]:
    """Return what an encoder has learnt, by its names in the network."""
    state = network.state_dict()
    return {n: t for n, t in state.items() if n.startswith(PART) and t.is_floating_point()}


def read(path: str) -> dict[str, Tensor]:
    """Return the weights in a file, without its counters."""
    try:
        tensors = {n: t for n, t in load_file(path).items() if t.is_floating_point()}
    except (SafetensorError, OSError) as error:
        raise refused(path, f"it cannot be read ({error}).", "Get it again.") from error
    if not tensors:
        raise refused(path, "it holds no weights.", "Give another file.")
    return tensors


def names_in(given: Iterable[str], own: Sequence[str]) -> dict[str, str]:
    """Return the names that a file has for our own: both may begin as they like.

    Timm writes `layers.0` for what it calls `layers_0` where it gives features.
    """
    there = {alike(name): name for name in given}
    in_common = commonprefix(own)  # noqa: RUF071 - what is left of a part's name is cut below
    start = len(in_common.rpartition(".")[0]) + 1
    ends = {name: alike(name[start:]) for name in own}
    before = commonest_start(there, set(ends.values()))
    return {name: there.get(before + end, "") for name, end in ends.items()}


def alike(name: str) -> str:
    """Return what is the same of names that differ in how their parts are joined."""
    return name.replace("_", ".")


def commonest_start(names: Iterable[str], ends: set[str]) -> str:
    """Return what stands most often before one of the ends."""
    counts = Counter(
        name[:place]
        for name in names
        for place in range(len(name))
        if (place == 0 or name[place - 1] == ".") and name[place:] in ends
    )
    return min(counts, key=lambda start: (-counts[start], start), default="")


def is_for_other_bands(weights: Tensor, own: Tensor) -> bool:
    """Return whether a convolution differs from ours in what it reads alone."""
    differing = [
        axis for axis, side in enumerate(weights.shape) if own.shape[axis : axis + 1] != (side,)
    ]
    return differing == [1] and weights.dim() == own.dim() == 4 and weights.numel() > 0


def for_bands(weights: Tensor, bands: int) -> Tensor:
    """Return a first convolution for other bands: the given ones in turn, together as strong."""
    given = weights.shape[1]
    if bands == 1:
        return weights.sum(1, keepdim=True)
    return weights[:, torch.arange(bands) % given] * (given / bands)


def some(names: Sequence[str]) -> str:
    """Return a few of the names."""
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more


def described(names: Iterable[str], tensors: dict[str, Tensor]) -> str:
    """Return the first of the names with its shape."""
    name = next(iter(names))
    return f"{name} {tuple(tensors[name].shape)}"


def refused(path: str, problem: str, remedy: str) -> InputError:
    """Return the error for a file that is of no use."""
    return InputError(
        f"encoder_weights = {path}: {problem}", field="encoder_weights", remedy=remedy
    )

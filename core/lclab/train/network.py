"""The network to train: built from the registry, with weights from elsewhere where there are."""

from __future__ import annotations

import inspect
import socket
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies

import torch
from huggingface_hub import constants as hub
from safetensors.torch import load_file
from torch import Tensor, nn

from ..card import Card, LandClass
from ..errors import InputError
from ..events import Report
from ..modelfile import read_card
from ..registry import models
from ..settings import arguments_of

IMAGENET = "imagenet"
SECONDS_TO_ANSWER = 5.0


@dataclass(frozen=True)
class Architecture:
    """A registered network with its arguments."""

    name: str
    arguments: dict[str, Any]

    @property
    def multiple(self) -> int:
        """What the sides of its input have to be multiples of."""
        return int(models.entry(self.name).facts.get("multiple", 32))

    @property
    def takes_encoder_weights(self) -> bool:
        """Whether its encoder can begin with weights from elsewhere."""
        return "encoder_weights" in inspect.signature(models.load(self.name)).parameters

    def build(self, bands: int, classes: int, **more: Any) -> nn.Module:
        """Return the network with chance weights, or an error that names the argument."""
        try:
            network: nn.Module = models.load(self.name)(bands, classes, **self.arguments, **more)
        except (KeyError, ValueError, TypeError, RuntimeError) as error:
            if more:
                raise
            shown = " ".join(f"{n}={v}" for n, v in self.arguments.items()) or "its defaults"
            text = " ".join(str(error).split())[:400]
            raise InputError(
                f"model = {self.name} with {shown}: it cannot be built ({text}).",
                field="set",
                remedy="Correct its arguments.",
            ) from error
        return network


def architecture(name: str, settings: Sequence[str]) -> Architecture:
    """Return the network that a name and `argument=value` texts describe."""
    entry = models.entry(name, "model")
    return Architecture(name, arguments_of(entry, settings, "set"))


def build(
    chosen: Architecture, bands: int, classes: int, weights: str, report: Report
) -> nn.Module:
    """Return the network; its encoder knows ImageNet where that is wanted and can be had."""
    if weights != IMAGENET or not chosen.takes_encoder_weights:
        return chosen.build(bands, classes)
    try:
        with offline_if_unreachable(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # theirs, of how weights are named
            return chosen.build(bands, classes, encoder_weights=IMAGENET)
    except Exception as error:  # noqa: BLE001 - the libraries between us and the net raise anything
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
        report.warning(
            f"Training from scratch: ImageNet weights for {chosen.name} cannot be had ({reason}). "
            "With a connection they are fetched once; 'encoder_weights = none' says that none "
            "are wanted."
        )
    return chosen.build(bands, classes)


@contextmanager
def offline_if_unreachable() -> Iterator[None]:
    """Have only what was fetched before be used where the source of weights does not answer."""
    was_offline = hub.HF_HUB_OFFLINE
    hub.HF_HUB_OFFLINE = was_offline or not answers(hub.ENDPOINT)
    try:
        yield
    finally:
        hub.HF_HUB_OFFLINE = was_offline


def answers(address: str) -> bool:
    """Say whether a server can be reached; behind a proxy that is left to be found out."""
    if any(scheme in getproxies() for scheme in ("https", "all")):
        return True
    server = urlsplit(address)
    try:
        with socket.create_connection((server.hostname, server.port or 443), SECONDS_TO_ANSWER):
            return True
    except OSError:
        return False


def start_from(network: nn.Module, path: str, classes: Sequence[LandClass], report: Report) -> None:
    """Take the weights of an earlier model file; of its classes those that have the same name."""
    file = Path(path).with_suffix(".safetensors")
    if not file.is_file():
        raise InputError(
            f"start_from = {path}: there is no {file.name} beside it.",
            field="start_from",
            remedy="Training goes on from a .safetensors model file.",
        )
    card = read_card(file)
    given, own = load_file(file), network.state_dict()
    taken = {n: fitted(t, own[n], card, classes) for n, t in given.items() if n in own}
    fitting = {name: tensor for name, tensor in taken.items() if tensor is not None}
    if not fitting:
        raise InputError(
            f"start_from = {path}: none of its weights fit this network.",
            field="start_from",
            remedy=f"It holds '{card.architecture.get('name')}'; train the same network.",
        )
    network.load_state_dict({**own, **fitting})
    report.log(f"Took {len(fitting)} of {len(own)} tensors from {file.name}.")


def fitted(given: Tensor, own: Tensor, card: Card, classes: Sequence[LandClass]) -> Tensor | None:
    """Return the given weights if they fit, or our own with the rows of the classes in common."""
    names = [c.name for c in card.classes]
    same = [(i, names.index(c.name)) for i, c in enumerate(classes) if c.name in names]
    is_head = given.dim() > 0 and len(given) == len(names) and len(own) == len(classes)
    has_same_table = names == [c.name for c in classes]
    if given.shape == own.shape and (has_same_table or not is_head):
        return given
    if not is_head or given.shape[1:] != own.shape[1:] or not same:
        return None
    mixed = own.clone()
    ours, theirs = (torch.tensor(numbers) for numbers in zip(*same, strict=True))
    mixed[ours] = given[theirs].to(mixed.dtype)
    return mixed

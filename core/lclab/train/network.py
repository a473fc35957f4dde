"""The network to train: built from the registry, with weights from elsewhere where there are."""

from __future__ import annotations

import socket
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit
from urllib.request import getproxies

import torch
from huggingface_hub import constants as hub
from torch import nn

from ..events import Report
from ..models.architecture import Architecture
from .encoder import encoder_file

IMAGENET, NONE = "imagenet", "none"
SECONDS_TO_ANSWER = 5.0


def build(
    chosen: Architecture, bands: int, classes: int, weights: str, report: Report
) -> nn.Module:
    """Return the network; its encoder knows what a file holds, or ImageNet where it can be had."""
    if weights not in (IMAGENET, NONE):
        network = chosen.build(bands, classes)
        encoder_file(weights, chosen, bands, classes).fill(network, report)
        return network
    if weights == NONE or not chosen.takes_encoder_weights:
        return chosen.build(bands, classes)
    chance = torch.get_rng_state()
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
    torch.set_rng_state(chance)  # so that it is the network that would have been without a try
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

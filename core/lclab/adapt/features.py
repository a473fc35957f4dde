"""What methods see of a network: its answer, and the features that its encoder hands on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from ..errors import InputError
from ..models.architecture import Architecture
from ..models.blocks.encoder_head import EncoderHead

LEAST_FEATURES = 2


@dataclass(frozen=True)
class Answer:
    """What a network makes of images; features are from shallow to deep."""

    scores: Tensor
    further: tuple[Tensor, ...]
    features: tuple[Tensor, ...]

    @property
    def all_scores(self) -> tuple[Tensor, ...]:
        """The scores with those that a network gives besides in training."""
        return self.scores, *self.further


def answer_of(network: nn.Module, images: Tensor) -> Answer:
    """Return the answer to images with the features behind it."""
    found: list[Any] = []
    encoder = network.get_submodule("encoder")
    with encoder.register_forward_hook(lambda _module, _given, made: found.append(made)):
        answer = network(images)
    scores, *further = answer if isinstance(answer, tuple) else (answer,)
    return Answer(scores, tuple(further), tuple(maps_in(found)))


def main_answer(network: nn.Module, images: Tensor) -> Tensor:
    """Return the scores that a network maps with, also while it learns."""
    answer = network(images)
    scores: Tensor = answer[0] if isinstance(answer, tuple) else answer
    return scores


def maps_in(value: Any) -> Iterator[Tensor]:
    """Yield the feature maps (n, c, h, w) in what an encoder gave, however it is wrapped."""
    if isinstance(value, Tensor) and value.dim() == 4:
        yield value
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from maps_in(item)


@dataclass(frozen=True)
class Offer:
    """What a network has that a method may need."""

    widths: tuple[int, ...]
    """Of its features, none where it has no encoder that hands them on."""
    has_head: bool
    """Whether it is an encoder and a head on its last features."""
    has_norms: bool
    """Whether it has batch norms."""


def offer_of(chosen: Architecture, bands: int, classes: int, crop: int) -> Offer:
    """Return what a network offers, without computing anything."""
    network = chosen.outline(bands, classes).train()
    has_norms = any(isinstance(module, nn.BatchNorm2d) for module in network.modules())
    if not hasattr(network, "encoder"):
        return Offer((), False, has_norms)
    with torch.device("meta"):
        answer = answer_of(network, torch.zeros(2, bands, crop, crop))
    widths = tuple(features.shape[1] for features in answer.features)
    return Offer(widths, isinstance(network, EncoderHead), has_norms)


def can_have_head(chosen: Architecture, bands: int, classes: int) -> bool:
    """Say whether another head could stand on a network's encoder."""
    encoder = getattr(chosen.outline(bands, classes), "encoder", None)
    return bool(getattr(encoder, "out_channels", None))


def check(offer: Offer, chosen: Architecture, method: str, facts: dict[str, Any]) -> None:
    """Refuse a network that lacks what a method needs."""
    if facts.get("features") and len(offer.widths) < LEAST_FEATURES:
        raise InputError(
            f"network = {chosen.shown}: '{method}' needs the features of the last two stages of an "
            "encoder, which this network does not hand on.",
            field="network",
            remedy="Choose another network, such as deeplabv2, or another method, such as cbst.",
        )
    if facts.get("norms") and not offer.has_norms:
        raise InputError(
            f"network = {chosen.shown}: '{method}' measures batch norms, of which it has none.",
            field="network",
            remedy="Choose another method.",
        )
    if facts.get("two_heads") and not offer.has_head:
        raise InputError(
            f"network = {chosen.shown}: '{method}' needs a network that is an encoder and one "
            "head on its last features, to give it a second head.",
            field="head",
            remedy="Choose 'sum' or 'pyramid' as head.",
        )

"""Where an adaptation begins: what is known of the source, from its data set or a model's card."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..card import Band, Card, LandClass
from ..data.dataset import DataSet
from ..errors import InputError
from ..models.architecture import Architecture
from ..train.export import card_of


@dataclass(frozen=True)
class Origin:
    """Classes and bands, as the adapted model has them."""

    classes: tuple[LandClass, ...]
    bands: tuple[Band, ...]
    value_range: float
    resolution: float | None
    card: Callable[[Architecture, int], Card]
    """Makes the card of a network that learns from crops of a side."""


def of_data(data: DataSet) -> Origin:
    """Return what the source's data set says."""
    facts = data.classes, data.bands, data.value_range, data.resolution
    return Origin(*facts, lambda chosen, crop: card_of(data, chosen, crop, {}))


def of_model(card: Card) -> Origin:
    """Return what a model's card says, where there is no data set."""
    facts = card.classes, card.bands, card.value_range, card.resolution
    return Origin(*facts, lambda _chosen, _crop: dataclasses.replace(card, metrics={}))


def weights_of(path: str) -> Path:
    """Return the file with a model's weights: the model file, or the one beside it."""
    file = Path(path).with_suffix(".safetensors")
    if not file.is_file():
        raise InputError(
            f"model = {path}: there is no {file.name} beside it.",
            field="model",
            remedy="Adaptation goes on from a .safetensors model file.",
        )
    return file


def network_of(card: Card, path: Path) -> Architecture:
    """Return the network that a model file holds."""
    name = card.architecture.get("name")
    if not name or not card.classes or not card.bands:
        raise InputError(
            f"model = {path}: its card does not tell its network, classes and bands.",
            field="model",
            remedy="Take a model file that was trained here.",
        )
    return Architecture(str(name), dict(card.architecture.get("arguments") or {}))

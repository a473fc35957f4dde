"""The file of an encoder: its weights, and where they come from."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from .. import __version__
from ..card import Band
from ..models.architecture import Architecture
from ..train.checkpoint import write_tensors
from ..train.encoder import PART

ENCODER = "encoder.safetensors"
KEY = "lclab_encoder"


def named(encoder: nn.Module) -> dict[str, Tensor]:
    """Return an encoder's weights under the names that they have in a network."""
    return {PART + name: tensor for name, tensor in encoder.state_dict().items()}


def write_encoder(tensors: dict[str, Tensor], facts: dict[str, Any], path: Path) -> None:
    """Write an encoder's weights, with facts."""
    write_tensors(tensors, {KEY: json.dumps(facts, ensure_ascii=False)}, path)


def facts_of(
    chosen: Architecture,
    bands: tuple[Band, ...],
    value_range: float,
    resolution: float | None,
    method: str,
    images: Sequence[str],
) -> dict[str, Any]:
    """Return what an encoder's file says of itself."""
    return {
        "network": chosen.name,
        "arguments": chosen.arguments,
        "encoder": str(chosen.arguments.get("encoder", chosen.name)),
        "bands": [dataclasses.asdict(band) for band in bands],
        "value_range": value_range,
        "resolution": resolution,
        "method": method,
        "images": list(images),
        "versions": {"lclab": __version__, "torch": str(torch.__version__)},
    }

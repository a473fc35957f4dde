"""A trained network as model files that say all that prediction needs."""

from __future__ import annotations

import warnings
from pathlib import Path

import onnx
import torch
from torch import nn

from .. import __version__
from ..card import Card
from ..data.dataset import DataSet
from ..models.architecture import Architecture
from .checkpoint import write_tensors
from .writing import whole

WEIGHTS, GRAPH = "model.safetensors", "model.onnx"
OPSET = 17
MOST_WINDOW = 512


def card_of(data: DataSet, chosen: Architecture, crop: int, metrics: dict[str, object]) -> Card:
    """Return the card of a network that was trained on a data set.

    Its window is a crop: what pools over all that it sees maps badly where it sees more.
    """
    step = chosen.multiple
    window = -(-min(crop, MOST_WINDOW) // step) * step
    return Card(
        classes=data.classes,
        bands=data.bands,
        value_range=data.value_range,
        resolution=data.resolution,
        window=window,
        overlap=0.25,
        multiple=step,
        output="logits",
        architecture={"name": chosen.name, "arguments": chosen.arguments},
        metrics=metrics,
        trained_on={
            "scenes": [
                {"name": s.name, "crs": s.crs, "bounds": s.bounds, "resolution": s.resolution}
                for s in data.scenes
            ],
            "labelled_pixels": data.pixels,
            "resolution": data.resolution,
        },
        versions={"lclab": __version__, "torch": str(torch.__version__)},
    )


def write_weights(network: nn.Module, card: Card, path: Path) -> None:
    """Write the weights with their card."""
    write_tensors(network.state_dict(), card.properties(), path)


def write_graph(network: nn.Module, card: Card, path: Path, *, any_window: bool = True) -> None:
    """Write the network as ONNX with its card, for any batch and any size of window, or the card's.

    Attention and pooling to a number of parts are exported for one size alone.
    """
    device = next(network.parameters()).device
    sample = torch.zeros(1, len(card.bands), card.window, card.window, device=device)
    free = {0: "n", 2: "h", 3: "w"} if any_window else {0: "n"}
    with whole(path) as waiting, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch's, of the exporter that needs no further package
        torch.onnx.export(
            network.eval(),
            (sample,),
            str(waiting),
            input_names=["image"],
            output_names=["scores"],
            dynamic_axes={"image": free, "scores": free},
            opset_version=OPSET,
            dynamo=False,
        )
        model = onnx.load(waiting)
        onnx.helper.set_model_props(model, card.properties())
        onnx.save(model, waiting)

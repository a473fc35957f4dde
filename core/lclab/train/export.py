"""A trained network as model files that say all that prediction needs."""

from __future__ import annotations

import sys
import warnings
from contextlib import redirect_stdout
from pathlib import Path

import onnx
import onnxruntime
import torch
from torch import Tensor, nn

from .. import __version__
from ..card import Card
from ..data.dataset import DataSet
from ..errors import WorkError
from ..models.architecture import BUILDING, Architecture, in_a_line
from .checkpoint import write_tensors
from .writing import whole

WEIGHTS, GRAPH = "model.safetensors", "model.onnx"
OPSET = 17
MOST_WINDOW = 512
MOST_DIFFERENCE = 0.01
"""Of the spread of answers: rounding on a GPU makes less, a graph for another size far more."""
TINY = 1e-4
LOG_FATAL = 4


class ExportError(WorkError):
    """A network that ONNX has no graph for."""


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


def write_weights(network: nn.Module, card: Card, path: Path, picture: str = "") -> None:
    """Write the weights with their card, and a picture of what they map if there is one."""
    write_tensors(network.state_dict(), card.properties(picture), path)


def write_graph(network: nn.Module, card: Card, path: Path, picture: str = "") -> None:
    """Write the network as ONNX with its card, for any batch and any size of window.

    A graph that is right at one size alone, as some attention's is, is for the card's window.
    """
    free, fixed = {0: "n", 2: "h", 3: "w"}, {0: "n"}
    with whole(path) as waiting:
        problem = exported(network, card, waiting, free, other_sides(card))
        if problem:
            problem = exported(network, card, waiting, fixed, (card.window, card.window))
        if problem:
            raise ExportError(f"{path.name}: ONNX does not do what the network does ({problem}).")
        model = onnx.load(waiting)
        onnx.helper.set_model_props(model, card.properties(picture))
        onnx.save(model, waiting)


def exported(
    network: nn.Module, card: Card, path: Path, free: dict[int, str], sides: tuple[int, int]
) -> str:
    """Write the graph with these axes free, and return what is wrong with it at these sides."""
    device = next(network.parameters()).device
    sample = torch.zeros(1, len(card.bands), card.window, card.window, device=device)
    with warnings.catch_warnings(), redirect_stdout(sys.stderr):
        warnings.simplefilter("ignore")  # torch's, of the exporter that needs no further package
        try:
            torch.onnx.export(
                network.eval(),
                (sample,),
                str(path),
                input_names=["image"],
                output_names=["scores"],
                dynamic_axes={"image": free, "scores": free},
                opset_version=OPSET,
                dynamo=False,
            )
        except BUILDING as error:
            return in_a_line(error)
    chance = torch.Generator().manual_seed(0)
    return difference(network, path, torch.randn(2, len(card.bands), *sides, generator=chance))


def other_sides(card: Card) -> tuple[int, int]:
    """Return two small sides that are neither alike nor the window's."""
    sides = [times * card.multiple for times in (1, 2, 3)]
    height, width = [side for side in sides if side != card.window][:2]
    return height, width


def difference(network: nn.Module, path: Path, images: Tensor) -> str:
    """Return how a graph's answer to images differs from the network's, if it does."""
    with torch.inference_mode():
        wanted = network(images.to(next(network.parameters()).device)).cpu()
    options = onnxruntime.SessionOptions()
    options.log_severity_level = LOG_FATAL
    try:
        session = onnxruntime.InferenceSession(path, options, ["CPUExecutionProvider"])
        found = torch.from_numpy(session.run(None, {"image": images.numpy()})[0])
    except Exception as error:  # noqa: BLE001 - the runtime raises its own classes
        return in_a_line(error)
    if found.shape != wanted.shape:
        return f"{tuple(found.shape)} instead of {tuple(wanted.shape)}"
    mean, spread = (found - wanted).abs().mean(), wanted.std()
    is_alike = mean <= MOST_DIFFERENCE * spread + TINY * wanted.abs().max()
    return "" if is_alike else f"answers differ by {mean:g} where they spread by {spread:g}"

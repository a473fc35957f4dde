"""What an ONNX file says of its inputs and outputs, checked before the runtime sees it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import onnx
from google.protobuf.message import DecodeError

from ...card import Card
from .base import Shape, refuse_model

FORWARDING = {"Cast", "Squeeze", "Unsqueeze", "Identity", "Reshape", "Transpose", "Resize"}
LABEL_TYPES = {
    getattr(onnx.TensorProto, name)
    for name in ("INT8", "INT16", "INT32", "INT64", "UINT8", "UINT16", "UINT32", "UINT64")
}
PICKED = "lclab_label"
MOST_PICKED = 256
MOST_BYTES = 2**30
MOST_COLOURS = 16
"""More on the last axis are columns, not bands."""


@dataclass(frozen=True)
class OnnxFacts:
    """The input and the chosen output of an ONNX network."""

    input: str
    channels: int | None
    shape: Shape
    output: str
    kind: str
    """'labels', 'probabilities' or 'logits', as the last operations show."""
    classes: int | None = None
    """How many classes can be told apart inside the network, where it says so."""


def inspect(path: Path, card: Card, head: str) -> OnnxFacts:
    """Return the facts about an ONNX file, or say why it cannot make a map."""
    graph = load(path).graph
    weights = {tensor.name for tensor in graph.initializer}
    inputs = [value for value in graph.input if value.name not in weights]
    if len(inputs) != 1:
        names = ", ".join(value.name for value in inputs) or "none"
        raise refuse_model(
            path, f"it has {len(inputs)} inputs ({names}).", "Give a model with one image input."
        )
    sides = dimensions(inputs[0])
    if len(sides) != 4:
        raise refuse_model(
            path,
            f"its input '{inputs[0].name}' has {len(sides)} axes.",
            "Give a model that takes (batch, bands, rows, columns).",
        )
    if sides[1] == sides[2] != sides[3] and (sides[3] or MOST_COLOURS + 1) <= MOST_COLOURS:
        raise refuse_model(
            path,
            f"its input has the bands last ({sides[3]}).",
            "Export it with the bands before rows and columns.",
        )
    output = choose_output(path, list(graph.output), card, head)
    kind = card.output or kind_of(graph, output)
    shape = Shape(sides[0], sides[2], sides[3])
    return OnnxFacts(
        inputs[0].name, sides[1], shape, output.name, kind, pickable(path, output, kind)
    )


def pickable(path: Path, output: onnx.ValueInfoProto, kind: str) -> int | None:
    """Return the number of classes if the network can be made to pick the likeliest itself."""
    is_float = output.type.tensor_type.elem_type == onnx.TensorProto.FLOAT
    count = (dimensions(output) + [None] * 4)[1] or 0
    fits = 1 < count <= MOST_PICKED and path.stat().st_size < MOST_BYTES
    return count if is_float and kind != "labels" and fits else None


def picking(path: Path, facts: OnnxFacts) -> bytes | None:
    """Return the network with the choice of the likeliest class at its end.

    One byte per pixel leaves the device instead of all scores, and the choice is made by all
    threads while the scores are still near.
    """
    model = load(path)
    if any(tensor.external_data for tensor in model.graph.initializer):
        return None
    pick = onnx.helper.make_node("ArgMax", [facts.output], ["lclab_place"], axis=1, keepdims=0)
    byte = onnx.TensorProto.UINT8
    cast = onnx.helper.make_node("Cast", ["lclab_place"], [PICKED], to=byte)
    model.graph.node.extend([pick, cast])
    del model.graph.output[:]
    model.graph.output.append(onnx.helper.make_tensor_value_info(PICKED, byte, [None] * 3))
    text: bytes = model.SerializeToString()
    return text


def load(path: Path) -> onnx.ModelProto:
    """Parse an ONNX file without following references out of its folder."""
    try:
        model = onnx.load(str(path), load_external_data=False)
    except (DecodeError, OSError, ValueError, TypeError) as error:
        raise refuse_model(path, f"it is no ONNX file ({error}).", "Get it again.") from error
    for tensor in model.graph.initializer:
        places = [entry.value for entry in tensor.external_data if entry.key == "location"]
        for place in places:
            if not (path.parent / place).is_file() or Path(place).name != place:
                raise refuse_model(
                    path,
                    f"its weights '{tensor.name}' are said to lie in '{place}'.",
                    "Give a model file that holds its weights, or put the file beside it.",
                )
    return model


def dimensions(value: onnx.ValueInfoProto) -> list[int | None]:
    """Return the sides of a tensor, none where they are free."""
    sides = value.type.tensor_type.shape.dim
    return [side.dim_value if side.dim_value > 0 else None for side in sides]


def choose_output(path: Path, outputs: list[Any], card: Card, head: str) -> Any:
    """Return the output to map: the one asked for, the only one, or the one that fits the card."""
    names = ", ".join(value.name for value in outputs)
    wanted = head or card.head
    if wanted:
        for value in outputs:
            if value.name == wanted:
                return value
        raise refuse_model(path, f"it has no output '{wanted}'.", f"Its outputs are {names}.")
    if len(outputs) > 1:
        counts = {1, 2} if len(card.classes) <= 2 else {len(card.classes)}
        fitting = [v for v in outputs if (dimensions(v) + [None] * 2)[1] in counts]
        if not card.classes or len(fitting) != 1:
            raise refuse_model(path, f"it has several outputs: {names}.", "Choose one with 'head'.")
        return fitting[0]
    if not outputs:
        raise refuse_model(path, "it has no output.", "Export it again.")
    return outputs[0]


def kind_of(graph: onnx.GraphProto, output: onnx.ValueInfoProto) -> str:
    """Return what an output holds, from its type and the operation that makes it."""
    if output.type.tensor_type.elem_type in LABEL_TYPES:
        return "labels"
    makers = {name: node for node in graph.node for name in node.output}
    name = output.name
    while name in makers and makers[name].op_type in FORWARDING and makers[name].input:
        name = makers[name].input[0]
    operation = makers[name].op_type if name in makers else ""
    if operation == "ArgMax":
        return "labels"
    return "probabilities" if operation in ("Softmax", "Sigmoid") else "logits"

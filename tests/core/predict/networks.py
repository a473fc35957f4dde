"""Hand-made ONNX networks whose answer is known for every pixel."""

import dataclasses

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from lclab.card import Band, Card, LandClass

IR, OPSET = 8, 17
TABLE = (
    LandClass(0, "water", "#2b6cb0"),
    LandClass(1, "végétation", "#38a169"),
    LandClass(2, "Boden & Fels", "#b7791f"),
)
COLOURS = tuple(Band(name) for name in ("red", "green", "blue", "nir"))
LAND_SCORE = 12.5


def card(**changes):
    """A card whose numbers the network sees as they are in the raster."""
    plain = Card(classes=TABLE, bands=COLOURS, window=64, overlap=0.25, multiple=8)
    return dataclasses.replace(plain, **changes)


def ndwi_weights(bands=4):
    """Water where green exceeds NIR, vegetation where NIR exceeds red, else land."""
    weights = np.zeros((3, bands, 1, 1), np.float32)
    weights[0, 1], weights[0, 3] = 1, -1
    weights[1, 3], weights[1, 0] = 1, -1
    return weights, np.array([0, 0, LAND_SCORE], np.float32)


def ndwi_scores(pixels):
    """What that network answers for pixels (red, green, blue, nir)."""
    red, green, _, nir = (np.asarray(band, np.float64) for band in pixels)
    return np.stack([green - nir, nir - red, np.full(red.shape, LAND_SCORE)])


def ndwi_labels(pixels):
    """The classes that follow from it, the first of equals."""
    return ndwi_scores(pixels).argmax(0)


def softmax(scores):
    """Probabilities over the first axis, in float64."""
    raised = np.exp(scores - scores.max(0)).astype(np.float64)
    return raised / raised.sum(0)


def box_weights(side, classes=2):
    """The mean over side x side pixels of one band, against a score of its own per class."""
    weights = np.zeros((classes, 1, side, side), np.float32)
    weights[1:] = 1
    return weights


def node(kind, inputs, outputs, **attributes):
    """One operation."""
    return helper.make_node(kind, inputs, outputs, **attributes)


def value(name, sides, kind=TensorProto.FLOAT):
    """A named input or output; sides are numbers, or letters where they are free."""
    return helper.make_tensor_value_info(name, kind, sides)


def save(path, nodes, constants, inputs, outputs, described=None):
    """Write a network, with the card in its metadata if there is one."""
    tensors = [numpy_helper.from_array(array, name) for name, array in constants.items()]
    graph = helper.make_graph(nodes, "network", inputs, outputs, tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR)
    if described is not None:
        for key, text in described.properties().items():
            model.metadata_props.add(key=key, value=text)
    onnx.save(model, str(path))
    return path


def conv(path, weights, bias=None, described=None, *, sides=("n", "h", "w"), tail=(), kinds=()):
    """Write one convolution, zero-padded to keep the size, and operations after it.

    `tail` are (operation, attributes); `kinds` are the types of input and output.
    """
    classes, bands, side, _ = weights.shape
    bias = np.zeros(classes, np.float32) if bias is None else bias
    kind_in, kind_out = kinds or (TensorProto.FLOAT, TensorProto.FLOAT)
    dtype = np.float16 if kind_in == TensorProto.FLOAT16 else np.float32
    batch, height, width = sides
    nodes, seen = [], "image"
    if kind_in not in (TensorProto.FLOAT, TensorProto.FLOAT16):
        nodes.append(node("Cast", ["image"], ["real"], to=TensorProto.FLOAT))
        seen = "real"
    nodes.append(node("Conv", [seen, "w", "b"], ["y0"], pads=[side // 2] * 4))
    for number, (operation, attributes) in enumerate(tail):
        nodes.append(node(operation, [f"y{number}"], [f"y{number + 1}"], **attributes))
    nodes[-1].output[0] = "scores"
    one_plane = any(operation == "ArgMax" for operation, _ in tail)
    channels = 1 if one_plane else classes
    return save(
        path,
        nodes,
        {"w": weights.astype(dtype), "b": bias.astype(dtype)},
        [value("image", [batch, bands, height, width], kind_in)],
        [value("scores", [batch, channels, height, width], kind_out)],
        described,
    )


def box(path, side, bias, described=None, *, scale=1.0, sides=("n", "h", "w")):
    """Write what `box_weights` say of a band, as sums along rows and then columns: less work."""
    weights = {
        "across": np.ones((1, 1, 1, side), np.float32),
        "down": np.ones((1, 1, side, 1), np.float32),
        "w": np.array([0, scale], np.float32).reshape(2, 1, 1, 1),
        "b": np.asarray(bias, np.float32),
    }
    half, (batch, height, width) = side // 2, sides
    nodes = [
        node("Conv", ["image", "across"], ["rows"], pads=[0, half, 0, half]),
        node("Conv", ["rows", "down"], ["sums"], pads=[half, 0, half, 0]),
        node("Conv", ["sums", "w", "b"], ["scores"]),
    ]
    inputs = [value("image", [batch, 1, height, width])]
    outputs = [value("scores", [batch, 2, height, width])]
    return save(path, nodes, weights, inputs, outputs, described)


def ndwi(path, **more):
    """Write the NDWI-like network."""
    weights, bias = ndwi_weights()
    return conv(path, weights, bias, more.pop("described", card()), **more)

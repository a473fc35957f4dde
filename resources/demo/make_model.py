"""Write the demo's model: four classes by how green a pixel and its neighbours are.

It is a formula and not trained: the vegetation index (NIR - red) / (NIR + red), averaged over
3 x 3 pixels, goes to the class whose typical index is nearest.
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from lclab.card import Band, Card, class_table

TYPICAL = {
    "water": (-0.68, "#2b7fc4"),
    "bare soil": (-0.10, "#c9a66b"),
    "sparse vegetation": (0.14, "#b5cf6b"),
    "dense vegetation": (0.48, "#2f8b3d"),
}
SHARPNESS = 40.0
RED, NIR = 0, 3


def card() -> Card:
    """Return what the model says of itself."""
    rows = [{"id": i + 1, "name": n, "color": c} for i, (n, (_, c)) in enumerate(TYPICAL.items())]
    return Card(
        classes=class_table(rows),
        bands=tuple(Band(name) for name in ("red", "green", "blue", "nir")),
        value_range=255.0,
        resolution=5.0,
        window=512,
        overlap=0.0625,
        multiple=1,
        output="logits",
        trained_on={"data": "none: a formula on the vegetation index"},
    )


def network() -> onnx.ModelProto:
    """Return the formula as a network."""
    pick = np.zeros((2, 4, 1, 1), np.float32)
    pick[0, NIR], pick[0, RED] = 1, -1
    pick[1, NIR], pick[1, RED] = 1, 1
    centres = np.array([index for index, _ in TYPICAL.values()], np.float32)
    weights = {
        "pick": pick,
        "nothing": np.array([0, 1 / 255], np.float32),
        "average": np.full((1, 1, 3, 3), 1 / 9, np.float32),
        "slope": (2 * SHARPNESS * centres).reshape(-1, 1, 1, 1),
        "offset": -SHARPNESS * centres**2,
    }
    free = ["n", None, "h", "w"]
    nodes = [
        helper.make_node("Conv", ["image", "pick", "nothing"], ["both"]),
        helper.make_node("Split", ["both"], ["difference", "sum"], axis=1),
        helper.make_node("Div", ["difference", "sum"], ["index"]),
        helper.make_node("Pad", ["index", "margins"], ["wide"], mode="edge"),
        helper.make_node("Conv", ["wide", "average"], ["smooth"]),
        helper.make_node("Conv", ["smooth", "slope", "offset"], ["scores"]),
    ]
    margins = numpy_helper.from_array(np.array([0, 0, 1, 1, 0, 0, 1, 1]), "margins")
    graph = helper.make_graph(
        nodes,
        "vegetation_index",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, [*free[:1], 4, *free[2:]])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [*free[:1], 4, *free[2:]])],
        [numpy_helper.from_array(value, name) for name, value in weights.items()] + [margins],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)


def main() -> None:
    """Write the model beside this file."""
    model = network()
    for key, text in card().properties().items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, text
    onnx.save(model, Path(__file__).with_name("vegetation_index.onnx"))


if __name__ == "__main__":
    main()

"""Run by the worker's Python: writes an ONNX model that maps water by NDWI, with Deepness's keys.

Its input is blue-less: bands 1 to 4 are R, G, B, NIR, and water is where G exceeds NIR.
"""

from __future__ import annotations

import json
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def main(path: str) -> None:
    """Write the model."""
    picks = np.zeros((2, 4, 1, 1), np.float32)
    picks[0, 3], picks[0, 1] = 1, -1  # land: NIR - G
    picks[1, 1], picks[1, 3] = 1, -1  # water: G - NIR
    node = helper.make_node("Conv", ["image", "picks"], ["scores"])
    shape = ["n", 4, "h", "w"]
    graph = helper.make_graph(
        [node],
        "ndwi",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", 2, "h", "w"])],
        [numpy_helper.from_array(picks, "picks")],
    )
    opset = helper.make_opsetid("", 17)
    model = helper.make_model(graph, opset_imports=[opset], ir_version=8)
    keys = {
        "model_type": "Segmentor",
        "class_names": {"0": "land", "1": "water"},
        "resolution": 500,
        "tile_size": 256,
        "tiles_overlap": 10,
    }
    for key, value in keys.items():
        model.metadata_props.add(key=key, value=json.dumps(value))
    onnx.save(model, path)


main(sys.argv[1])

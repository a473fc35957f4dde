"""Model files written anew: other texts, and the network byte for byte the same."""

import json
import random

import numpy as np
import onnx
import pytest
import safetensors.numpy
from onnx import TensorProto, helper
from safetensors import safe_open

from lclab.errors import InputError
from lclab.modelfile import outside_weights, read_properties
from lclab.modelwriting import write_with

OLD = {"lclab": "{}", "author": "Jemand", "": "no name"}
NEW = {"lclab": "x" * 300, "größe": "森林"}


def onnx_bytes(properties, **weights):
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, ["n", 1, 8, 8])
    answer = helper.make_tensor_value_info("answer", TensorProto.FLOAT, ["n", 2, 8, 8])
    tensor = helper.make_tensor("w", TensorProto.FLOAT, [2, 1, 1, 1], [1.0, -1.0])
    for name, value in weights.items():
        tensor.data_location = TensorProto.EXTERNAL
        tensor.external_data.add(key=name, value=value)
    node = helper.make_node("Conv", ["image", "w"], ["answer"])
    model = helper.make_model(helper.make_graph([node], "net", [image], [answer], [tensor]))
    helper.set_model_props(model, properties)
    return model.SerializeToString()


def safetensors_bytes(properties):
    tensors = {"b": np.ones((2, 3), np.float32), "a": np.arange(5, dtype=np.int8)}
    return safetensors.numpy.save(tensors, metadata=properties)


@pytest.fixture
def written(folder):
    """Write a model file anew and return both paths."""

    def write(content, suffix):
        source, target = folder / f"alt{suffix}", folder / f"neu{suffix}"
        source.write_bytes(content)
        write_with(source, NEW, target)
        return source, target

    return write


def test_of_an_onnx_file_all_but_the_texts_stays(written):
    source, target = written(onnx_bytes(OLD), ".onnx")
    assert read_properties(target) == NEW
    old, new = onnx.load(source), onnx.load(target)
    assert {p.key: p.value for p in new.metadata_props} == NEW
    assert new.graph.SerializeToString() == old.graph.SerializeToString()
    for model in (old, new):
        del model.metadata_props[:]
    assert old == new
    onnx.checker.check_model(target)


def test_of_a_safetensors_file_all_but_the_texts_stays(written):
    source, target = written(safetensors_bytes(OLD), ".safetensors")
    assert read_properties(target) == NEW
    with safe_open(target, "np") as file:
        assert file.metadata() == NEW
    old, new = safetensors.numpy.load_file(source), safetensors.numpy.load_file(target)
    assert list(old) == list(new)
    assert all(np.array_equal(old[name], new[name]) for name in old)
    content = target.read_bytes()
    length = int.from_bytes(content[:8], "little")
    assert length % 8 == 0, "other readers map the weights into memory and want them aligned"
    before = source.read_bytes()
    assert content[8 + length :] == before[8 + int.from_bytes(before[:8], "little") :]


@pytest.mark.parametrize(
    ("content", "suffix"),
    [(onnx_bytes(OLD), ".onnx"), (safetensors_bytes(OLD), ".safetensors")],
    ids=["onnx", "safetensors"],
)
def test_a_broken_file_gives_one_clear_error_or_a_file(written, content, suffix):
    chance = random.Random(suffix)
    refused = 0
    for _ in range(300):
        broken = bytearray(content)
        for _ in range(chance.choice((1, 2, 8))):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        del broken[chance.choice((len(broken), chance.randrange(len(broken)))) :]
        try:
            written(broken, suffix)
        except InputError:
            refused += 1
    assert refused > 100


def test_weights_in_other_files_are_found(folder):
    path = folder / "m.onnx"
    path.write_bytes(onnx_bytes(OLD, location="größe.data", offset="0"))
    assert outside_weights(path) == ["größe.data"]
    path.write_bytes(onnx_bytes(OLD))
    assert outside_weights(path) == []


def test_where_weights_lie_is_looked_for_without_reading_them(folder):
    path = folder / "m.onnx"
    raw = TensorProto(name="w", dims=[2**28], data_type=TensorProto.FLOAT)
    # 5: weights of the graph; 9: their bytes, of which the file has none but their place
    size = 2**30
    head = raw.SerializeToString() + b"\x4a" + varint(size)
    tensor = b"\x2a" + varint(len(head) + size)
    graph = b"\x3a" + varint(len(tensor) + len(head) + size)
    path.write_bytes(graph + tensor + head)
    with path.open("r+b") as file:
        file.truncate(len(graph + tensor + head) + size)
    assert outside_weights(path) == []


def varint(value):
    digits = []
    while value > 0x7F:
        digits.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*digits, value])


def test_json_of_a_header_stays_readable(written):
    _, target = written(safetensors_bytes(OLD), ".safetensors")
    content = target.read_bytes()
    header = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])
    assert header["a"]["dtype"] == "I8"

"""Model files that are broken or mean harm: one error that a user can read, and nothing else."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from lclab.errors import InputError, OutOfMemoryError
from tests.core.geo.rasters import noise, write
from tests.core.predict.networks import IR, OPSET, card, ndwi, node, value

COMMAND = Path(__file__).resolve().parents[3] / "core" / "lclab" / "__main__.py"


@pytest.fixture
def image(folder):
    return write(folder / "a.tif", noise(4, 60, 70))


@pytest.fixture
def refused(folder, image, predict):
    """Predict with a file that must be refused; return what is said."""

    def run(path):
        before = sorted(folder.iterdir())
        with pytest.raises(InputError) as caught:
            predict(image, path)
        assert caught.value.field == "model"
        assert path.name in str(caught.value)
        assert len(str(caught.value)) < 700
        assert sorted(folder.iterdir()) == before
        return str(caught.value)

    return run


def network(path, nodes, tensors=(), outputs=(("scores", ["n", 3, "h", "w"]),)):
    """Write a network from its parts, whatever they are."""
    graph = helper.make_graph(
        list(nodes),
        "g",
        [value("image", ["n", 4, "h", "w"])],
        [value(*output) for output in outputs],
        list(tensors),
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR)
    for key, text in card().properties().items():
        model.metadata_props.add(key=key, value=text)
    path.write_bytes(model.SerializeToString())
    return path


def tensor(name, dims, content=b"", kind=TensorProto.FLOAT, outside=None):
    """A tensor that may claim anything."""
    made = TensorProto(name=name, data_type=kind, dims=dims, raw_data=content)
    if outside is not None:
        made.ClearField("raw_data")
        made.data_location = TensorProto.EXTERNAL
        for key, text in outside.items():
            made.external_data.add(key=key, value=text)
    return made


CONV = [node("Conv", ["image", "w"], ["scores"])]


@pytest.mark.parametrize("length", [0, 1, 7, 100, 300, -1])
def test_cut_off(folder, refused, length):
    path = ndwi(folder / "kurz.onnx")
    path.write_bytes(path.read_bytes()[:length])
    refused(path)


@pytest.mark.parametrize("seed", range(6))
def test_random_bytes(folder, refused, seed):
    path = folder / "zufall.onnx"
    path.write_bytes(np.random.default_rng(seed).bytes(20_000))
    refused(path)


@pytest.mark.parametrize("seed", range(40))
def test_single_bytes_changed(folder, image, predict, seed):
    """A file with a few wrong bytes may still work; else it is one readable error."""
    path = ndwi(folder / "kratzer.onnx")
    content = bytearray(path.read_bytes())
    for place in np.random.default_rng(seed).integers(0, len(content), 3):
        content[place] ^= 1 << (seed % 8)
    path.write_bytes(bytes(content))
    try:
        assert predict(image, path)["map"].shape == (60, 70)
    except InputError as error:
        assert error.message  # noqa: PT017 - either way is right


def test_other_kinds_of_files(folder, refused):
    for name, content in {
        "bild.onnx": (folder / "a.tif").read_bytes(),
        "text.onnx": b"model: none\n" * 50,
        "zip.safetensors": b"PK\x03\x04" + bytes(100),
        "gurke.safetensors": b"\x80\x04\x95" + bytes(100),
    }.items():
        path = folder / name
        path.write_bytes(content)
        refused(path)


@pytest.mark.parametrize(
    "place", ["../geheim.bin", "/etc/hostname", "sub/w.bin", "fehlt.bin", "..", ""], ids=repr
)
def test_weights_outside_the_folder(folder, refused, place):
    (folder.parent / "geheim.bin").write_bytes(np.ones(12, np.float32).tobytes())
    (folder / "sub").mkdir()
    (folder / "sub" / "w.bin").write_bytes(np.ones(12, np.float32).tobytes())
    weights = tensor("w", [3, 4, 1, 1], outside={"location": place, "length": "48"})
    told = refused(network(folder / "fern.onnx", CONV, [weights]))
    assert "'w'" in told


def test_weights_outside_the_folder_in_an_operation(folder, refused):
    """Not only where weights usually are."""
    (folder.parent / "geheim.bin").write_bytes(np.ones(12, np.float32).tobytes())
    outside = tensor("c", [3, 4, 1, 1], outside={"location": "../geheim.bin", "length": "48"})
    constant = node("Constant", [], ["w"], value=outside)
    refused(network(folder / "fern.onnx", [constant, *CONV]))


def test_weights_in_a_link_out_of_the_folder(folder, refused):
    (folder.parent / "geheim.bin").write_bytes(np.ones(12, np.float32).tobytes())
    (folder / "w.bin").symlink_to(folder.parent / "geheim.bin")
    weights = tensor("w", [3, 4, 1, 1], outside={"location": "w.bin", "length": "48"})
    refused(network(folder / "link.onnx", CONV, [weights]))


def test_weights_beside_the_file(folder, image, predict):
    path = ndwi(folder / "m.onnx")
    expected = predict(image, path)["map"]
    model = onnx.load(str(path))
    onnx.save(
        model,
        str(path),
        save_as_external_data=True,
        location="gewichte.bin",
        size_threshold=0,
    )
    assert (folder / "gewichte.bin").is_file()
    np.testing.assert_array_equal(predict(image, path)["map"], expected)


@pytest.mark.parametrize(
    "dims", [[3, 4, 2**40, 2**40], [3, 4, 2**31, 1], [-3, 4, 1, 1], [3, 4, 1, 10**9]], ids=str
)
def test_absurd_sizes_of_weights(folder, refused, dims):
    refused(network(folder / "riesig.onnx", CONV, [tensor("w", dims, bytes(48))]))


@pytest.mark.parametrize("side", [10**9, 2**62])
def test_absurd_sizes_made_by_an_operation(folder, refused, side):
    shape = tensor("s", [4], np.array([1, 3, side, side], np.int64).tobytes(), TensorProto.INT64)
    refused(network(folder / "riesig.onnx", [node("ConstantOfShape", ["s"], ["scores"])], [shape]))


def test_sizes_beyond_any_memory(folder, image, predict):
    side = 10**7
    shape = tensor("s", [4], np.array([1, 3, side, side], np.int64).tobytes(), TensorProto.INT64)
    made = [node("ConstantOfShape", ["s"], ["scores"])]
    with pytest.raises(OutOfMemoryError, match="do not fit into memory") as caught:
        predict(image, network(folder / "riesig.onnx", made, [shape]))
    assert caught.value.remedy


def test_operation_that_does_not_exist(folder, refused):
    refused(network(folder / "neu.onnx", [node("Zauberei", ["image"], ["scores"])]))


def test_operation_of_somebody_else(folder, refused):
    path = network(
        folder / "fremd.onnx", [helper.make_node("Evil", ["image"], ["scores"], domain="x")]
    )
    refused(path)


def test_network_that_goes_in_a_circle(folder, refused):
    nodes = [
        node("Relu", ["b"], ["a"]),
        node("Relu", ["a"], ["b"]),
        node("Add", ["a", "image"], ["scores"]),
    ]
    refused(network(folder / "kreis.onnx", nodes))


def test_output_that_nothing_makes(folder, refused):
    refused(network(folder / "leer.onnx", [node("Relu", ["image"], ["x"])]))


@pytest.mark.parametrize("count", [0, 2])
def test_wrong_number_of_outputs(folder, refused, count):
    nodes = [node("Relu", ["image"], [f"y{i}"]) for i in range(count)]
    refused(
        network(
            folder / "m.onnx", nodes, outputs=[(f"y{i}", ["n", 4, "h", "w"]) for i in range(count)]
        )
    )


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", '{"classes": 3}', '{"window": 0}', '{"window": 1e99}', "[" * 10**5]
)
def test_broken_cards(folder, image, predict, text):
    path = ndwi(folder / "karte.onnx")
    model = onnx.load(str(path))
    del model.metadata_props[:]
    model.metadata_props.add(key="lclab", value=text)
    onnx.save(model, str(path))
    with pytest.raises(InputError, match="card") as caught:
        predict(image, path)
    assert caught.value.field == "model"
    assert len(str(caught.value)) < 300


def test_process_outlives_the_worst(folder, image):
    """In a process of its own, since what kills it would kill the tests."""
    shape = tensor("s", [4], np.array([1, 3, 2**40, 2**40], np.int64).tobytes(), TensorProto.INT64)
    made = [node("ConstantOfShape", ["s"], ["scores"])]
    path = network(folder / "riesig.onnx", made, [shape])
    words = ["--image", image, "--model", path, "--output", folder / "o.tif", "--device", "cpu"]
    done = subprocess.run(
        [sys.executable, "-I", str(COMMAND), "predict", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    (told,) = [line for line in done.stderr.splitlines() if line.startswith("lclab: ")]
    assert "riesig.onnx" in told
    assert "Traceback" not in done.stderr

"""Networks of the registry in safetensors files, against the torch module run directly."""

import json
import struct

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from lclab.card import KEY, Band
from lclab.errors import InputError
from lclab.predict.processes import Processes
from lclab.predict.sessions.torch_session import choose_device
from lclab.registry import models
from tests.core.geo.rasters import noise, read, write
from tests.core.predict.networks import card, conv

ENCODER = "timm-mobilenetv3_small_minimal_100"
BANDS = tuple(Band(name, 100.0, 50.0) for name in ("red", "green", "blue"))
SIDE = 64


def described(**changes):
    facts = {"bands": BANDS, "window": SIDE, "multiple": 32, "overlap": 0.25}
    facts["architecture"] = {"name": "unet", "arguments": {"encoder": ENCODER}}
    return card(**(facts | changes))


@pytest.fixture(scope="module")
def network():
    """A U-Net whose answers differ from pixel to pixel."""
    torch.manual_seed(3)
    built = models.load("unet")(3, 3, encoder=ENCODER)
    for module in built.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 2)
    return built.eval()


@pytest.fixture
def model(folder, network):
    path = folder / "netz ü.safetensors"
    save_file(network.state_dict(), path, {KEY: described().to_json()})
    return path


def answers(network, pixels):
    """Probabilities for one window, computed by the module itself."""
    values = (pixels.astype(np.float32) - 100) / 50
    with torch.inference_mode():
        return network(torch.from_numpy(values[None])).softmax(1)[0].numpy()


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_one_window_is_what_the_module_answers(folder, network, model, predict, dtype):
    pixels = noise(3, SIDE, SIDE).astype(dtype)
    image = write(folder / "a.tif", pixels)
    found = predict(image, model, probabilities=str(folder / "p.tif"))
    expected = answers(network, pixels)
    np.testing.assert_allclose(read(folder / "p.tif"), expected, atol=1e-4)
    np.testing.assert_array_equal(found["map"], read(folder / "p.tif").argmax(0))
    assert len(np.unique(found["map"])) > 1


@pytest.mark.filterwarnings("ignore")  # torch's, of its exporter
def test_onnx_export_of_the_network_gives_the_same_map(folder, network, model, predict):
    pixels = noise(3, 150, 131)
    image = write(folder / "a.tif", pixels)
    exported = folder / "netz.onnx"
    export(network, exported)
    for more in ({}, {"stitch": "blend"}, {"flips": True, "scales": [0.5, 1]}):
        by_torch = predict(image, model, **more)["map"]
        by_onnx = predict(image, exported, **more)["map"]
        assert (by_torch != by_onnx).mean() < 1e-3, more


def export(network, path):
    """Write the network as ONNX, with the card beside it."""
    sample = torch.zeros(1, 3, SIDE, SIDE)
    free = {0: "n", 2: "h", 3: "w"}
    torch.onnx.export(
        network,
        (sample,),
        str(path),
        input_names=["image"],
        output_names=["scores"],
        dynamic_axes={"image": free, "scores": free},
        opset_version=17,
        dynamo=False,
    )
    path.with_name(path.name + ".json").write_text(described().to_json(), encoding="utf-8")


def test_torch_and_onnx_models_are_averaged(folder, network, model, predict):
    pixels = noise(3, SIDE, SIDE)
    image = write(folder / "a.tif", pixels)
    other = ndwi3(folder / "b.onnx")
    values = (pixels.astype(np.float64) - 100) / 50
    scores = np.stack([values[1] - values[2], values[2] - values[0], np.zeros((SIDE, SIDE))])
    chances = np.exp(scores) / np.exp(scores).sum(0)
    expected = (answers(network, pixels) + chances) / 2
    for pair in ([model, other], [other, model]):
        predict(image, pair, probabilities=str(folder / "p.tif"))
        np.testing.assert_allclose(read(folder / "p.tif"), expected, atol=1e-4)


def ndwi3(path):
    weights = np.zeros((3, 3, 1, 1), np.float32)
    weights[0, 1], weights[0, 2], weights[1, 2], weights[1, 0] = 1, -1, 1, -1
    return conv(path, weights, None, described(architecture={}))


def test_nodata_and_edges(folder, model, predict):
    pixels = noise(3, 150, 131)
    pixels[:, 30:90, 40:100] = 0
    found = predict(write(folder / "a.tif", pixels, nodata=0), model)
    np.testing.assert_array_equal(found["map"] == 255, (pixels == 0).all(0))


def model_file(folder, name, arguments):
    """Write a network of the registry with chance weights, whose card has windows of 64 pixels."""
    torch.manual_seed(3)
    built = models.load(name)(3, 3, **arguments)
    path = folder / f"{name}.safetensors"
    facts = described(architecture={"name": name, "arguments": arguments})
    save_file(built.state_dict(), path, {KEY: facts.to_json()})
    return path


def test_windows_that_the_network_cannot_halve_are_padded(folder, predict):
    """PAN pools its deepest features three times, which needs 128 pixels."""
    path = model_file(folder, "pan", {"encoder": ENCODER})
    network = models.load("pan")(3, 3, encoder=ENCODER).eval()
    network.load_state_dict(load_file(path))
    pixels = noise(3, SIDE, SIDE)
    predict(write(folder / "a.tif", pixels), path, probabilities=str(folder / "p.tif"))
    wide = np.pad(pixels, ((0, 0), (0, SIDE), (0, SIDE)), mode="edge")
    expected = answers(network, wide)[:, :SIDE, :SIDE]
    np.testing.assert_allclose(read(folder / "p.tif"), expected, atol=1e-4)


# Devices.


@pytest.mark.parametrize("device", ["auto", "cpu", "cpu:0", "CPU", "auto:0", "auto:3"])
def test_devices_that_are_here(device):
    where, told = choose_device(device)
    assert where.type in ("cpu", "cuda", "mps")
    assert told.startswith(device if device.lower().startswith("cpu") else where.type)


@pytest.mark.parametrize(
    "device", ["cpu:1", "cpu:x", "cuda:99", "tpu", "", "auto:x", "meta", "xpu"]
)
def test_devices_that_are_not_here(device):
    with pytest.raises(InputError, match=f"device = {device}: ") as caught:
        choose_device(device)
    assert caught.value.field == "device"
    assert "cpu" in caught.value.remedy


def test_each_process_asks_for_its_own_device():
    assert Processes(3, 4, 1).device("auto") == "auto:1"
    assert Processes(3, 4, 1).device("cuda") == "cuda:1"
    assert Processes(3, 4, 1).device("cuda:0") == "cuda:0"
    assert Processes(3, 4, 1).device("cpu") == "cpu"
    assert Processes().device("auto") == "auto"


# What cannot be used.


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"architecture": {"name": "resnext9000"}}, "its network 'resnext9000' is not known"),
        ({"architecture": {}}, "its network '' is not known"),
        ({"architecture": {"name": "unet"}}, "its weights do not fit its network 'unet'"),
        (
            {"architecture": {"name": "unet", "arguments": {"encoder": "../../etc/passwd"}}},
            "do not fit its network 'unet'",
        ),
        (
            {"architecture": {"name": "unet", "arguments": {"depth": 3}}},
            "do not fit its network 'unet'",
        ),
        ({"architecture": {"name": "unet", "arguments": "abc"}}, "do not fit its network 'unet'"),
        ({"architecture": {"name": "unet", "arguments": [1]}}, "do not fit its network 'unet'"),
        ({"classes": ()}, "names no classes or bands"),
        ({"bands": ()}, "names no classes or bands"),
        ({"bands": BANDS[:2]}, "do not fit its network"),
    ],
)
def test_card_that_contradicts_the_weights(folder, network, predict, changes, text):
    image = write(folder / "a.tif", noise(3, SIDE, SIDE))
    path = folder / "kaputt.safetensors"
    save_file(network.state_dict(), path, {KEY: described(**changes).to_json()})
    with pytest.raises(InputError, match=r"kaputt\.safetensors: ") as caught:
        predict(image, path)
    assert text in str(caught.value)
    assert caught.value.field == "model"


def test_window_that_the_network_cannot_take(folder, predict):
    """Windows of attention that do not part the features, which torch asserts."""
    arguments = {"encoder": "tu-maxvit_rmlp_pico_rw_256"}
    path = model_file(folder, "unet", arguments)
    image = write(folder / "a.tif", noise(3, SIDE, SIDE))
    with pytest.raises(InputError, match=r"cannot run on windows of \(1, 3, 64, 64\)") as caught:
        predict(image, path)
    assert "must be divisible by window" in str(caught.value)
    assert "window" in caught.value.remedy


def test_file_that_was_cut_off(folder, model, predict):
    image = write(folder / "a.tif", noise(3, SIDE, SIDE))
    model.write_bytes(model.read_bytes()[:-1000])
    with pytest.raises(InputError, match="broken or cut off"):
        predict(image, model)


@pytest.mark.parametrize(
    "tensor",
    [
        {"dtype": "F32", "shape": [2**40, 2**40], "data_offsets": [0, 4]},
        {"dtype": "F32", "shape": [1], "data_offsets": [4, 0]},
        {"dtype": "F99", "shape": [1], "data_offsets": [0, 4]},
        {"dtype": "F32", "shape": [-1], "data_offsets": [0, 4]},
    ],
    ids=["huge", "backwards", "type", "negative"],
)
def test_tensors_that_cannot_be(folder, predict, tensor):
    image = write(folder / "a.tif", noise(3, SIDE, SIDE))
    path = folder / "böse.safetensors"
    header = json.dumps({"__metadata__": {KEY: described().to_json()}, "w": tensor}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header + bytes(4))
    with pytest.raises(InputError, match=r"böse\.safetensors") as caught:
        predict(image, path)
    assert caught.value.field == "model"


def test_the_environment_says_what_auto_and_all_threads_mean(monkeypatch):
    from lclab.predict.sessions.base import preferred_device, processor_threads

    every = processor_threads(0)
    assert preferred_device("auto") == "auto"
    monkeypatch.setenv("LCLAB_DEVICE", "cpu")
    monkeypatch.setenv("LCLAB_THREADS", str(every + 5))
    assert choose_device("auto")[1] == "cpu (as asked)"
    assert preferred_device("cuda") == "cuda"
    assert processor_threads(0) == every + 5
    assert processor_threads(2) == 2
    monkeypatch.setenv("LCLAB_DEVICE", "abacus")
    with pytest.raises(InputError, match="device = abacus: torch finds no such device"):
        choose_device("auto")
    monkeypatch.setenv("LCLAB_THREADS", "many")
    assert processor_threads(0) == every

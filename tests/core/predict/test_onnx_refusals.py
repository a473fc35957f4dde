"""ONNX models and devices that cannot be used are named, each with a way out."""

import pytest

from lclab.card import LandClass
from lclab.errors import InputError
from tests.core.predict.networks import (
    TABLE,
    card,
    ndwi,
    ndwi_weights,
    node,
    save,
    value,
)


def test_several_inputs_are_named(folder, image, predict):
    path = save(
        folder / "m.onnx",
        [node("Add", ["image", "height"], ["scores"])],
        {},
        [value(n, ["n", 3, "h", "w"]) for n in ("image", "height")],
        [value("scores", ["n", 3, "h", "w"])],
        card(),
    )
    with pytest.raises(InputError, match=r"m\.onnx: it has 2 inputs \(image, height\)"):
        predict(image, path)


@pytest.mark.parametrize("sides", [["n", "h", "w", 4], [1, 64, 64, 4], ["n", 64, 64, 4]], ids=str)
def test_bands_last_are_refused(folder, image, predict, sides):
    weights, bias = ndwi_weights()
    path = save(
        folder / "tf.onnx",
        [
            node("Transpose", ["image"], ["turned"], perm=[0, 3, 1, 2]),
            node("Conv", ["turned", "w", "b"], ["scores"]),
        ],
        {"w": weights, "b": bias},
        [value("image", sides)],
        [value("scores", [sides[0], 3, sides[1], sides[2]])],
        card(),
    )
    with pytest.raises(InputError, match=r"tf\.onnx: its input has the bands last \(4\)"):
        predict(image, path)


@pytest.mark.parametrize(
    ("operation", "outputs"),
    [("GlobalAveragePool", ["n", 4, 1, 1]), ("Flatten", ["n", "k"])],
)
def test_output_that_is_no_map(folder, image, predict, operation, outputs):
    table = tuple(LandClass(i, f"k{i}", "#000000") for i in range(4))
    path = save(
        folder / "m.onnx",
        [node(operation, ["image"], ["scores"])],
        {},
        [value("image", ["n", 4, "h", "w"])],
        [value("scores", outputs)],
        card(classes=table),
    )
    with pytest.raises(InputError, match=r"m\.onnx: its output 'scores' has the shape"):
        predict(image, path)


def test_flat_input_is_refused(folder, image, predict):
    path = save(
        folder / "m.onnx",
        [node("Relu", ["image"], ["scores"])],
        {},
        [value("image", ["n", 4])],
        [value("scores", ["n", 4])],
        card(),
    )
    with pytest.raises(InputError, match="its input 'image' has 2 axes"):
        predict(image, path)


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"bands": card().bands[:3]}, "names 3 bands, the network takes 4"),
        ({"classes": (*TABLE, LandClass(3, "zu viel", "#000000"))}, "names 4 classes"),
        ({"classes": (LandClass(5, "allein", "#000000"),)}, "names 1 classes"),
    ],
)
def test_card_that_contradicts_the_network(folder, image, predict, changes, text):
    with pytest.raises(InputError, match=text) as caught:
        predict(image, ndwi(folder / "m.onnx", described=card(**changes)))
    assert caught.value.field == "model"


def test_window_other_than_the_fixed_one_is_refused(folder, image, predict):
    model = ndwi(folder / "m.onnx", sides=(1, 64, 64))
    with pytest.raises(InputError, match=r"window = 100: the model takes windows of 64 x 64"):
        predict(image, model, window=100)
    assert predict(image, model, window=64)["map"].shape == (150, 201)


@pytest.mark.parametrize("device", ["cuda", "cuda:0", "cuda:x", "tpu", "gpu", "cpu:x", "rocm", ":"])
def test_devices_that_are_not_here(folder, image, predict, device):
    with pytest.raises(InputError, match=f"device = {device}: ") as caught:
        predict(image, ndwi(folder / "m.onnx"), device=device)
    assert caught.value.field == "device"
    assert "cpu" in caught.value.remedy


@pytest.mark.parametrize("device", ["auto", "cpu", "CPU", "cpu:0"])
def test_device_is_told_with_the_reason(folder, image, predict, device):
    told = predict(image, ndwi(folder / "m.onnx"), device=device)["device"]
    assert told.startswith("cpu (")
    assert ("as asked" in told) == (device != "auto")

"""ONNX models for every shape and type of input, and cards that come otherwise than ours."""

import json

import numpy as np
import onnx
import pytest
from onnx import TensorProto

from lclab.card import Band, LandClass
from lclab.errors import InputError
from lclab.predict.sessions import open_session
from lclab.predict.sessions.base import SessionOptions
from tests.core.geo.rasters import noise, read, write
from tests.core.predict.networks import (
    LAND_SCORE,
    TABLE,
    card,
    conv,
    ndwi,
    ndwi_labels,
    ndwi_scores,
    ndwi_weights,
    softmax,
    value,
)

FLOAT, HALF, DOUBLE = TensorProto.FLOAT, TensorProto.FLOAT16, TensorProto.DOUBLE
BYTE, SHORT, INT = TensorProto.UINT8, TensorProto.UINT16, TensorProto.INT32


@pytest.mark.parametrize("batch", [0, 1, 5])
@pytest.mark.parametrize(
    "sides",
    [("n", "h", "w"), (1, 64, 64), (3, 64, 64), ("n", 64, 96), (1, "h", "w"), (4, "h", "w")],
    ids=str,
)
def test_fixed_and_free_sides(folder, image, pixels, predict, sides, batch):
    found = predict(image, ndwi(folder / "m.onnx", sides=sides), batch=batch)
    np.testing.assert_array_equal(found["map"], ndwi_labels(pixels))


def test_free_number_of_bands(folder, image, pixels, predict):
    path = ndwi(folder / "m.onnx")
    model = onnx.load(str(path))
    model.graph.input[0].type.tensor_type.shape.dim[1].dim_param = "c"
    onnx.save(model, str(path))
    np.testing.assert_array_equal(predict(image, path)["map"], ndwi_labels(pixels))


@pytest.mark.parametrize("kind", [BYTE, SHORT, INT, HALF, DOUBLE])
def test_types_of_the_input(folder, image, pixels, predict, kind):
    kinds = (kind, HALF if kind == HALF else FLOAT)
    found = predict(image, ndwi(folder / "m.onnx", kinds=kinds))
    np.testing.assert_array_equal(found["map"], ndwi_labels(pixels))


def test_bytes_in_are_the_raster_as_it_is(folder, predict):
    """A network that takes integers sees raw values, cut to its range, whatever the card says."""
    pixels = noise(4, 40, 50, "int16")
    bands = tuple(Band(b.name, 0.5, 2.0) for b in card().bands)
    model = ndwi(folder / "m.onnx", kinds=(BYTE, FLOAT), described=card(bands=bands))
    found = predict(write(folder / "b.tif", pixels), model)
    np.testing.assert_array_equal(found["map"], ndwi_labels(np.clip(pixels, 0, 255)))


def test_halves_give_chances_like_singles(folder, predict):
    pixels = noise(4, 60, 50) // 16
    image = write(folder / "b.tif", pixels)
    model = ndwi(folder / "m.onnx", kinds=(HALF, HALF))
    predict(image, model, probabilities=str(folder / "p.tif"))
    found = read(folder / "p.tif")
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, softmax(ndwi_scores(pixels)), atol=1e-6)


def test_weights_that_are_inputs_too(folder, image, pixels, predict):
    """As old exporters write them."""
    path = ndwi(folder / "m.onnx")
    model = onnx.load(str(path))
    model.graph.input.append(value("w", [3, 4, 1, 1]))
    onnx.save(model, str(path))
    np.testing.assert_array_equal(predict(image, path)["map"], ndwi_labels(pixels))


# Cards that come otherwise.


def test_card_beside_the_file(folder, image, pixels, predict):
    weights, bias = ndwi_weights()
    for name in ("m.onnx.json", "m.json"):
        model = conv(folder / "m.onnx", weights, bias)
        beside = folder / name
        beside.write_text(card().to_json(), encoding="utf-8")
        found = predict(image, model)
        np.testing.assert_array_equal(found["map"], ndwi_labels(pixels))
        assert found["classes"][1]["name"] == "végétation"
        beside.unlink()


def test_card_beside_the_file_counts_as_it_is_now(folder, image, predict):
    """A worker keeps the last model ready; the card may have been corrected since."""
    weights, bias = ndwi_weights()
    model = conv(folder / "m.onnx", weights, bias)
    beside = folder / "m.onnx.json"
    beside.write_text(card().to_json(), encoding="utf-8")
    predict(image, model)
    renamed = (LandClass(5, "anders", "#123456"), *TABLE[1:])
    beside.write_text(card(classes=renamed).to_json(), encoding="utf-8")
    assert predict(image, model)["classes"][0] == {"id": 5, "name": "anders", "color": "#123456"}


def test_last_model_stays_ready_until_it_changes(folder):
    options = SessionOptions("cpu", 1)
    path = ndwi(folder / "m.onnx")
    first = open_session(str(path), options)
    assert open_session(str(path), options) is first
    ndwi(folder / "m.onnx", described=card(window=96))
    assert open_session(str(path), options) is not first


def test_model_without_a_card_says_what_to_do(folder, image, predict):
    weights, bias = ndwi_weights()
    with pytest.raises(InputError, match="carries no card and there is none beside it") as caught:
        predict(image, conv(folder / "m.onnx", weights, bias))
    assert "m.onnx.json" in caught.value.remedy


def deepness(path, keys):
    """The network with the keys that the Deepness plugin reads."""
    weights, bias = ndwi_weights()
    conv(path, weights * 255, bias)
    model = onnx.load(str(path))
    for key, item in keys.items():
        model.metadata_props.add(key=key, value=json.dumps(item))
    onnx.save(model, str(path))
    return path


def test_deepness_model_as_it_is(folder, image, pixels, predict):
    """Its network sees values divided by 255; classes without a colour get one."""
    keys = {
        "model_type": "Segmentor",
        "class_names": {"0": "water", "1": "vegetation", "2": "land"},
        "resolution": 1000,
        "tile_size": 64,
        "tiles_overlap": 15,
    }
    found = predict(image, deepness(folder / "m.onnx", keys))
    scores = ndwi_scores(pixels)
    ordered = np.sort(scores, 0)
    clear = ordered[-1] - ordered[-2] > 1e-3
    np.testing.assert_array_equal(found["map"][clear], scores.argmax(0)[clear])
    assert [c["name"] for c in found["classes"]] == ["water", "vegetation", "land"]
    assert len({c["color"] for c in found["classes"]}) == 3


def test_deepness_standardisation(folder, image, pixels, predict):
    keys = {
        "model_type": "Segmentor",
        "class_names": {"0": "a", "1": "b", "2": "c"},
        "resolution": 1000,
        "tile_size": 64,
        "standardization_mean": [0.1, 0.2, 0.3, 0.4],
        "standardization_std": [0.5, 0.25, 1.0, 2.0],
    }
    found = predict(image, deepness(folder / "m.onnx", keys))["map"]
    mean, std = (np.array(keys[f"standardization_{k}"])[:, None, None] for k in ("mean", "std"))
    scores = ndwi_scores((pixels / 255 - mean) / std * 255)
    scores[2] = LAND_SCORE
    ordered = np.sort(scores, 0)
    clear = ordered[-1] - ordered[-2] > 1e-3
    np.testing.assert_array_equal(found[clear], scores.argmax(0)[clear])

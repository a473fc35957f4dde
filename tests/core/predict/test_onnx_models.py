"""ONNX models of every shape, type and kind of output; those that cannot be used are named."""

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
    node,
    save,
    value,
)

FLOAT, HALF, DOUBLE = TensorProto.FLOAT, TensorProto.FLOAT16, TensorProto.DOUBLE
BYTE, SHORT, LONG, INT = TensorProto.UINT8, TensorProto.UINT16, TensorProto.INT64, TensorProto.INT32
WATER = (LandClass(1, "water", "#0000ff"),)
SOFTMAX = [("Softmax", {"axis": 1})]
ARGMAX = [("ArgMax", {"axis": 1, "keepdims": 1})]


@pytest.fixture
def pixels():
    return noise(4, 150, 201)


@pytest.fixture
def image(folder, pixels):
    return write(folder / "a.tif", pixels)


def softmax(scores):
    raised = np.exp(scores - scores.max(0))
    return raised / raised.sum(0)


# Shapes and types of the input.


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


# Outputs.


def test_chances_are_the_softmax_of_scores(folder, predict):
    pixels = noise(4, 60, 50) // 8
    image = write(folder / "b.tif", pixels)
    more = {"probabilities": str(folder / "p.tif"), "confidence": str(folder / "c.tif")}
    expected = softmax(ndwi_scores(pixels))
    for tail in ((), SOFTMAX):  # the network's own softmax is not applied again
        predict(image, ndwi(folder / "m.onnx", tail=tail), **more)
        np.testing.assert_allclose(read(folder / "p.tif"), expected, atol=1e-6)
        np.testing.assert_allclose(read(folder / "c.tif")[0], expected.max(0), atol=1e-6)


def test_card_knows_better_what_the_output_is(folder, predict):
    """Probabilities by an operation that does not look like it."""
    pixels = noise(4, 60, 50) // 64
    image = write(folder / "b.tif", pixels)
    model = ndwi(folder / "m.onnx", described=card(output="probabilities"))
    predict(image, model, probabilities=str(folder / "p.tif"))
    np.testing.assert_array_equal(read(folder / "p.tif"), ndwi_scores(pixels).astype("float32"))


@pytest.mark.parametrize("factor", [2, 4])
def test_coarser_output_is_enlarged_linearly(folder, predict, factor):
    pixels = noise(4, 64, 64)
    weights, bias = ndwi_weights()
    path = save(
        folder / "m.onnx",
        [
            node(
                "AveragePool", ["image"], ["small"], kernel_shape=[factor] * 2, strides=[factor] * 2
            ),
            node("Conv", ["small", "w", "b"], ["scores"]),
        ],
        {"w": weights, "b": bias},
        [value("image", ["n", 4, "h", "w"])],
        [value("scores", ["n", 3, "h2", "w2"])],
        card(overlap=0.0),
    )
    found = predict(write(folder / "b.tif", pixels), path)["map"]
    side = 64 // factor
    small = pixels.reshape(4, side, factor, side, factor).mean((2, 4))
    place = np.clip((np.arange(64) + 0.5) / factor - 0.5, 0, side - 1)
    weights = np.maximum(1 - np.abs(place[:, None] - np.arange(side)), 0)
    scores = np.einsum("yi,kij,xj->kyx", weights, ndwi_scores(small), weights)
    ordered = np.sort(scores, 0)
    clear = ordered[-1] - ordered[-2] > 1e-3
    np.testing.assert_array_equal(found[clear], scores.argmax(0)[clear])


@pytest.mark.parametrize("keepdims", [0, 1])
@pytest.mark.parametrize("cast", [None, FLOAT, BYTE, INT])
def test_class_numbers(folder, image, pixels, predict, keepdims, cast):
    tail = [("ArgMax", {"axis": 1, "keepdims": keepdims})]
    tail += [("Cast", {"to": cast})] if cast else []
    path = ndwi(folder / "m.onnx", tail=tail, kinds=(FLOAT, cast or LONG))
    if not keepdims:
        model = onnx.load(str(path))
        del model.graph.output[0].type.tensor_type.shape.dim[1]
        onnx.save(model, str(path))
    np.testing.assert_array_equal(predict(image, path)["map"], ndwi_labels(pixels))


def test_class_numbers_stand_for_places_in_the_table(folder, image, pixels, predict):
    table = tuple(LandClass(i, f"k{i}", "#000000") for i in (7, 40, 300))
    model = ndwi(folder / "m.onnx", tail=ARGMAX, kinds=(FLOAT, LONG), described=card(classes=table))
    found = predict(image, model)["map"]
    assert found.dtype == np.uint16
    np.testing.assert_array_equal(found, np.array([7, 40, 300])[ndwi_labels(pixels)])


@pytest.mark.parametrize("shift", [-1, 2, 70_000])
def test_class_numbers_beyond_the_table_are_nodata(folder, image, pixels, predict, shift):
    weights, bias = ndwi_weights()
    path = save(
        folder / "m.onnx",
        [
            node("Conv", ["image", "w", "b"], ["y"]),
            node("ArgMax", ["y"], ["k"], axis=1),
            node("Add", ["k", "shift"], ["scores"]),
        ],
        {"w": weights, "b": bias, "shift": np.array(shift, np.int64)},
        [value("image", ["n", 4, "h", "w"])],
        [value("scores", ["n", 1, "h", "w"], LONG)],
        card(),
    )
    labels = ndwi_labels(pixels) + shift
    expected = np.where((labels >= 0) & (labels < 3), labels, 255)
    np.testing.assert_array_equal(predict(image, path)["map"], expected)


def mask(path, tail, classes=WATER, **more):
    """One plane: green - NIR, divided by 64."""
    weights = ndwi_weights()[0][:1] / 64
    return conv(path, weights, np.zeros(1, np.float32), card(classes=classes, **more), tail=tail)


@pytest.mark.parametrize("threshold", [None, 0.2, 0.9])
@pytest.mark.parametrize("tail", [(), [("Sigmoid", {})]], ids=["logits", "sigmoid"])
def test_single_mask(folder, image, pixels, predict, tail, threshold):
    more = {} if threshold is None else {"threshold": threshold}
    found = predict(
        image,
        mask(folder / "m.onnx", tail),
        confidence=str(folder / "c.tif"),
        probabilities=str(folder / "p.tif"),
        **more,
    )
    yes = 1 / (1 + np.exp(-ndwi_scores(pixels)[0] / 64))
    limit = threshold or 0.5
    clear = np.abs(yes - limit) > 1e-6
    clear |= (threshold is None) & (yes == 0.5)
    np.testing.assert_array_equal(found["map"][clear], (yes >= limit).astype(int)[clear])
    np.testing.assert_allclose(read(folder / "p.tif"), np.stack([1 - yes, yes]), atol=1e-6)
    sure = np.where(found["map"] == 1, yes, 1 - yes)
    np.testing.assert_allclose(read(folder / "c.tif")[0], sure, atol=1e-6)
    assert [c["id"] for c in found["classes"]] == [0, 1]
    assert [c["name"] for c in found["classes"]] == ["background", "water"]


@pytest.mark.parametrize("stitch", ["core", "blend"])
@pytest.mark.parametrize("merge", ["probabilities", "logits"])
def test_single_mask_averaged(folder, image, pixels, predict, stitch, merge):
    model = mask(folder / "m.onnx", [("Sigmoid", {})])
    found = predict(image, model, stitch=stitch, merge=merge, flips=True)["map"]
    clear = ndwi_scores(pixels)[0] != 0
    np.testing.assert_array_equal(found[clear], (ndwi_scores(pixels)[0] >= 0)[clear])


def test_single_mask_with_two_classes_of_its_own(folder, image, pixels, predict):
    table = (LandClass(4, "no", "#ffffff"), LandClass(9, "yes", "#000000"))
    found = predict(image, mask(folder / "m.onnx", (), table))["map"]
    clear = ndwi_scores(pixels)[0] != 0
    np.testing.assert_array_equal(found[clear], np.where(ndwi_scores(pixels)[0] > 0, 9, 4)[clear])


def test_many_classes_make_a_wide_map(folder, predict):
    """300 classes, each at its own value: the map is the raster."""
    count = 300
    weights = np.arange(count, dtype=np.float32).reshape(-1, 1, 1, 1)
    bias = -(np.arange(count, dtype=np.float32) ** 2) / 2  # k x - k²/2 is greatest at k = x
    table = tuple(LandClass(i, f"k{i}", "#000000") for i in range(count))
    model = conv(folder / "m.onnx", weights, bias, card(classes=table, bands=(Band("x"),)))
    pixels = np.random.default_rng(1).integers(0, count, (1, 60, 70)).astype("uint16")
    found = predict(write(folder / "b.tif", pixels), model, nodata=65535)["map"]
    assert found.dtype == np.uint16
    np.testing.assert_array_equal(found, pixels[0])


# Several outputs.


def two_heads(path, described, classes=(3, 5)):
    """The network and a second head of other classes that is of no use."""
    weights, bias = ndwi_weights()
    other = np.zeros((classes[1], 4, 1, 1), np.float32)
    nodes = [
        node("Conv", ["image", "w2"], ["andere"]),
        node("Conv", ["image", "w", "b"], ["karte"]),
    ]
    return save(
        path,
        nodes,
        {"w": weights, "b": bias, "w2": other},
        [value("image", ["n", 4, "h", "w"])],
        [
            value("andere", ["n", classes[1], "h", "w"]),
            value("karte", ["n", classes[0], "h", "w"]),
        ],
        described,
    )


def test_head_is_the_one_that_fits_the_card(folder, image, pixels, predict):
    found = predict(image, two_heads(folder / "m.onnx", card()))
    np.testing.assert_array_equal(found["map"], ndwi_labels(pixels))


def test_head_by_card_and_by_request(folder, image, pixels, predict):
    by_card = two_heads(folder / "a.onnx", card(head="karte"), (3, 3))
    np.testing.assert_array_equal(predict(image, by_card)["map"], ndwi_labels(pixels))
    by_user = predict(image, by_card, head="andere")["map"]
    assert (by_user == 0).all()


def test_heads_between_which_nothing_decides_are_named(folder, image, predict):
    model = two_heads(folder / "m.onnx", card(), (3, 3))
    with pytest.raises(InputError, match="several outputs: andere, karte") as caught:
        predict(image, model)
    assert "head" in caught.value.remedy


def test_head_that_is_not_there_is_named_with_those_that_are(folder, image, predict):
    model = two_heads(folder / "m.onnx", card())
    with pytest.raises(InputError, match="no output 'fehlt'") as caught:
        predict(image, model, head="fehlt")
    assert "andere, karte" in caught.value.remedy


# What cannot be used.


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

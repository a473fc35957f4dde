"""Every kind of output that an ONNX model may have, brought to one map."""

import numpy as np
import onnx
import pytest
from onnx import TensorProto

from lclab.card import Band, LandClass
from lclab.errors import InputError
from tests.core.geo.rasters import noise, read, write
from tests.core.predict.networks import (
    card,
    conv,
    ndwi,
    ndwi_labels,
    ndwi_scores,
    ndwi_weights,
    node,
    save,
    softmax,
    value,
)

FLOAT, LONG = TensorProto.FLOAT, TensorProto.INT64
BYTE, INT = TensorProto.UINT8, TensorProto.INT32
WATER = (LandClass(1, "water", "#0000ff"),)
SOFTMAX = [("Softmax", {"axis": 1})]
ARGMAX = [("ArgMax", {"axis": 1, "keepdims": 1})]


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

"""Averages over flips, scales and models, against the network run by hand."""

import numpy as np
import onnxruntime
import pytest

from lclab.card import Band, LandClass
from lclab.errors import InputError
from tests.core.geo.rasters import noise, read, write
from tests.core.predict.networks import card, conv, ndwi, softmax

BANDS = (Band("one"), Band("two"))
CLASSES = card().classes
SIZE = 48


def lopsided(path, seed=1, **more):
    """A 3 x 3 convolution without any symmetry, over one window that holds the whole raster."""
    rng = np.random.default_rng(seed)
    weights = rng.normal(0, 0.01, (3, 2, 3, 3)).astype(np.float32)
    bias = rng.normal(0, 0.5, 3).astype(np.float32)
    facts = {"classes": CLASSES, "bands": BANDS, "window": SIZE, "overlap": 0.0, "multiple": 8}
    facts |= more.pop("facts", {})
    return conv(path, weights, bias, card(**facts), **more)


@pytest.fixture
def pixels():
    return noise(2, SIZE, SIZE)


def scores_of(model, values):
    session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    return session.run(None, {"image": values[None].astype(np.float32)})[0][0]


def resized(values, height, width):
    """Linear interpolation, pixel by pixel, the outer edges of the pictures aligned."""
    result = np.empty((len(values), height, width))
    for i in range(height):
        y = min(max((i + 0.5) * values.shape[1] / height - 0.5, 0), values.shape[1] - 1)
        top, below = int(y), min(int(y) + 1, values.shape[1] - 1)
        for j in range(width):
            x = min(max((j + 0.5) * values.shape[2] / width - 0.5, 0), values.shape[2] - 1)
            left, right = int(x), min(int(x) + 1, values.shape[2] - 1)
            upper = values[:, top, left] * (1 - x + left) + values[:, top, right] * (x - left)
            lower = values[:, below, left] * (1 - x + left) + values[:, below, right] * (x - left)
            result[:, i, j] = upper * (1 - y + top) + lower * (y - top)
    return result


def variants(model, values, flips, scales, as_logits):
    """What is averaged, one by one."""
    axes = [(), (1,), (2,), (1, 2)] if flips else [()]
    for scale in scales:
        side = max(1, round(SIZE * scale / 8)) * 8
        seen = values if scale == 1 else resized(values, side, side)
        for flipped in axes:
            scores = scores_of(model, np.flip(seen, flipped))
            part = np.flip(scores if as_logits else softmax(scores), flipped)
            yield part if scale == 1 else resized(part, SIZE, SIZE)


@pytest.mark.parametrize("merge", ["probabilities", "logits"])
@pytest.mark.parametrize(
    "averaged",
    [(False, (1,)), (True, (1,)), (False, (0.5, 1, 1.75)), (True, (0.75, 1.25)), (False, (0.5,))],
)
def test_flips_and_scales(folder, image, pixels, predict, merge, averaged):
    flips, scales = averaged
    model = lopsided(folder / "m.onnx")
    found = predict(
        image,
        model,
        flips=flips,
        scales=list(scales),
        merge=merge,
        probabilities=str(folder / "p.tif"),
        confidence=str(folder / "c.tif"),
    )
    as_logits = merge == "logits"
    parts = list(variants(model, pixels.astype(np.float64), flips, scales, as_logits))
    mean = np.mean(parts, 0)
    expected = softmax(mean) if as_logits else mean
    chances = read(folder / "p.tif")
    np.testing.assert_allclose(chances, expected, atol=5e-5)
    np.testing.assert_array_equal(found["map"], chances.argmax(0))
    np.testing.assert_array_equal(read(folder / "c.tif")[0], chances.max(0))


@pytest.mark.parametrize("merge", ["probabilities", "logits"])
def test_flips_change_the_map_without_being_asked_for_probabilities(
    folder, image, pixels, predict, merge
):
    model = lopsided(folder / "m.onnx")
    parts = list(variants(model, pixels.astype(np.float64), True, (1,), merge == "logits"))
    expected = np.mean(parts, 0).argmax(0)
    found = predict(image, model, flips=True, merge=merge)["map"]
    assert (found != expected).mean() < 1e-3
    assert (found != predict(image, model)["map"]).any()


@pytest.mark.parametrize("merge", ["probabilities", "logits"])
def test_several_models(folder, image, pixels, predict, merge):
    models = [lopsided(folder / f"m{i}.onnx", seed=i) for i in range(3)]
    found = predict(image, models, merge=merge, probabilities=str(folder / "p.tif"))
    each = [scores_of(model, pixels).astype(np.float64) for model in models]
    mean = np.mean([s if merge == "logits" else softmax(s) for s in each], 0)
    expected = softmax(mean) if merge == "logits" else mean
    np.testing.assert_allclose(read(folder / "p.tif"), expected, atol=1e-5)
    assert (found["map"] != expected.argmax(0)).mean() < 1e-3


@pytest.mark.parametrize("merge", ["probabilities", "logits"])
def test_several_models_at_several_scales(folder, image, pixels, predict, merge):
    """DFCNet's merging, at the scales of LoveDA's multi-scale testing: the mean over them all."""
    models = [lopsided(folder / f"m{i}.onnx", seed=i) for i in range(2)]
    scales, as_logits = (0.5, 0.75, 1, 1.25, 1.5, 1.75), merge == "logits"
    path = folder / "p.tif"
    found = predict(image, models, scales=list(scales), merge=merge, probabilities=str(path))
    values = pixels.astype(np.float64)
    parts = [p for model in models for p in variants(model, values, False, scales, as_logits)]
    assert len(parts) == 12
    mean = np.mean(parts, 0)
    expected = softmax(mean) if as_logits else mean
    np.testing.assert_allclose(read(path), expected, atol=5e-5)
    np.testing.assert_array_equal(found["map"], read(path).argmax(0))


def test_model_that_gives_probabilities_is_averaged_with_one_that_gives_logits(
    folder, image, pixels, predict
):
    models = [
        lopsided(folder / "a.onnx", seed=1),
        lopsided(folder / "b.onnx", seed=2, tail=[("Softmax", {"axis": 1})]),
    ]
    for merge in ("probabilities", "logits"):
        predict(image, models, merge=merge, probabilities=str(folder / "p.tif"))
        first, second = softmax(scores_of(models[0], pixels)), scores_of(models[1], pixels)
        logits = (scores_of(models[0], pixels) + np.log(second)) / 2
        expected = (first + second) / 2 if merge == "probabilities" else softmax(logits)
        np.testing.assert_allclose(read(folder / "p.tif"), expected, atol=1e-5)


def test_each_model_scales_its_bands_itself(folder, image, pixels, predict):
    plain = lopsided(folder / "a.onnx")
    shifted = tuple(Band(b.name, mean=3.0, std=2.0) for b in BANDS)
    other = lopsided(folder / "b.onnx", facts={"bands": shifted})
    predict(image, [plain, other], probabilities=str(folder / "p.tif"))
    values = [pixels, (pixels.astype(np.float64) - 3) / 2]
    expected = np.mean([softmax(scores_of(plain, v)) for v in values], 0)
    np.testing.assert_allclose(read(folder / "p.tif"), expected, atol=1e-5)


def test_models_of_several_class_tables_are_refused(folder, image, predict):
    other = (*CLASSES[:2], LandClass(2, "anderes", "#000000"))
    models = [
        lopsided(folder / "a.onnx"),
        lopsided(folder / "andere.onnx", facts={"classes": other}),
    ]
    with pytest.raises(InputError, match=r"andere\.onnx: its classes or bands differ") as caught:
        predict(image, models)
    assert caught.value.field == "model"


def test_models_that_name_the_same_bands_in_another_order_are_refused(folder, image, predict):
    turned = lopsided(folder / "b.onnx", facts={"bands": BANDS[::-1]})
    with pytest.raises(InputError, match="its classes or bands differ"):
        predict(image, [lopsided(folder / "a.onnx"), turned])


def test_bands_that_are_only_numbered_go_with_any(folder, image, predict):
    numbered = lopsided(folder / "b.onnx", facts={"bands": (Band("band 1"), Band("Band 2"))})
    assert predict(image, [lopsided(folder / "a.onnx"), numbered])["map"].shape == (SIZE, SIZE)


def test_models_of_several_window_sizes_are_refused(folder, image, predict):
    models = [lopsided(folder / f"{s}.onnx", sides=(1, s, s)) for s in (32, 48)]
    with pytest.raises(InputError, match="windows of different sizes"):
        predict(image, models)


def test_fixed_and_flexible_models_go_together(folder, image, pixels, predict):
    models = [
        lopsided(folder / "a.onnx", seed=1),
        lopsided(folder / "b.onnx", seed=2, sides=(1, SIZE, SIZE)),
    ]
    found = predict(image, models)["map"]
    expected = np.mean([softmax(scores_of(m, pixels)) for m in models], 0).argmax(0)
    assert (found != expected).mean() < 1e-3


def test_scales_of_a_model_for_one_size_are_refused(folder, image, predict):
    model = lopsided(folder / "fest.onnx", sides=(1, SIZE, SIZE))
    with pytest.raises(InputError, match=r"scales = .*fest\.onnx takes windows of 48") as caught:
        predict(image, model, scales=[0.5, 1])
    assert caught.value.field == "scales"


@pytest.mark.parametrize(
    "more",
    [{"flips": True}, {"stitch": "blend"}, {"confidence": "c.tif"}, {"twice": True}],
    ids=str,
)
def test_class_numbers_cannot_be_averaged(folder, image, predict, more):
    model = ndwi(
        folder / "klassen.onnx",
        tail=[("ArgMax", {"axis": 1})],
        kinds=(1, 7),
        described=card(bands=(*BANDS, *BANDS)),
    )
    more = {k: str(folder / v) if v == "c.tif" else v for k, v in more.items()}
    models = [model, model] if more.pop("twice", False) else model
    with pytest.raises(InputError, match="gives class numbers, not probabilities"):
        predict(write(folder / "b.tif", noise(4, 30, 30)), models, **more)

"""Networks that pick the likeliest class themselves, where nobody asks for scores."""

import numpy as np
import onnx
import pytest

from lclab.predict.sessions import open_session
from lclab.predict.sessions.base import SessionOptions
from tests.core.geo.rasters import noise, write
from tests.core.predict.networks import conv, ndwi, ndwi_labels, ndwi_weights

ALONE = SessionOptions(device="cpu", threads=1, labels_only=True)
SCORES = SessionOptions(device="cpu", threads=1)


@pytest.fixture
def window():
    return noise(4, 64, 64).astype(np.float32)


def answer(session, window):
    return session.scores(session.stack([session.prepare(window)]))[0]


def test_one_byte_per_pixel_comes_back(folder, window):
    path = ndwi(folder / "m.onnx")
    picked = answer(open_session(str(path), ALONE), window)
    assert (picked.dtype, picked.shape) == (np.uint8, (64, 64))
    np.testing.assert_array_equal(picked, ndwi_labels(window))
    assert answer(open_session(str(path), SCORES), window).shape == (3, 64, 64)


def test_first_of_equals_is_picked(folder):
    path = ndwi(folder / "m.onnx")
    flat = np.zeros((4, 64, 64), np.float32)
    flat[0], flat[1] = 0, 0  # water and vegetation score 0, land 12.5
    assert (answer(open_session(str(path), ALONE), flat) == 2).all()
    flat[1], flat[3] = 25, 12.5  # water scores 12.5, vegetation 12.5, land 12.5
    assert (answer(open_session(str(path), ALONE), flat) == 0).all()


def test_scores_of_a_coarser_grid_are_enlarged_first(folder, predict):
    pixels = noise(4, 64, 64)
    image = write(folder / "a.tif", pixels)
    weights, bias = ndwi_weights()
    tail = [("AveragePool", {"kernel_shape": [2, 2], "strides": [2, 2]})]
    plain = ndwi(folder / "plain.onnx")
    path = conv(folder / "coarse.onnx", weights, bias, card_of(plain), tail=tail)
    session = open_session(str(path), ALONE)
    assert not session.picks_itself
    assert answer(session, pixels.astype(np.float32)).shape == (3, 64, 64)
    found = predict(image, path)["map"]
    with_scores = predict(image, path, confidence=str(folder / "c.tif"))["map"]
    np.testing.assert_array_equal(found, with_scores)


def card_of(path):
    return open_session(str(path), SCORES).card


def test_weights_outside_the_file_stay_where_they_are(folder, predict):
    pixels = noise(4, 70, 90)
    path = ndwi(folder / "m.onnx")
    model = onnx.load(str(path))
    onnx.save(
        model,
        str(path),
        save_as_external_data=True,
        location="m.weights",
        size_threshold=0,
    )
    assert not open_session(str(path), ALONE).picks_itself
    found = predict(write(folder / "a.tif", pixels), path)["map"]
    np.testing.assert_array_equal(found, ndwi_labels(pixels))


@pytest.mark.parametrize(
    ("more", "picks"),
    [
        ({}, True),
        ({"flips": True}, False),
        ({"scales": (1.0, 1.5)}, False),
        ({"stitch": "blend"}, False),
        ({"confidence": "c.tif"}, False),
    ],
)
def test_only_where_nobody_needs_scores(folder, predict, monkeypatch, more, picks):
    asked = []
    monkeypatch.setattr(
        "lclab.predict.setup.open_session",
        lambda path, options: asked.append(options.labels_only) or open_session(path, options),
    )
    more = {k: str(folder / v) if k == "confidence" else v for k, v in more.items()}
    predict(write(folder / "a.tif", noise(4, 30, 40)), ndwi(folder / "m.onnx"), **more)
    assert asked == [picks]

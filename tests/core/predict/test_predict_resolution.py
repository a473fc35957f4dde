"""Images finer or coarser than the model: read at its resolution, mapped on their own grid."""

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.transform import Affine

from lclab.card import Band
from tests.core.geo.rasters import DEGREES, UTM, facts, noise, write
from tests.core.predict.networks import card, conv, ndwi, ndwi_labels, ndwi_scores

HEIGHT, WIDTH = 147, 203


def grid(across, down=None):
    return Affine(across, 0, 5e5, 0, -(down or across), 5.6e6)


def matrix(size, scale):
    """Weights of a model's pixels: overlaps where it is coarser, else linear between centres."""
    target = max(1, round(size * scale))
    pixels = np.arange(size)[None, :]
    left = np.arange(target)[:, None] / scale
    right = left + 1 / scale
    if scale < 1:
        weights = np.clip(np.minimum(right, pixels + 1) - np.maximum(left, pixels), 0, None)
    else:
        centre = np.clip((left + right) / 2, 0.5, size - 0.5)
        weights = np.clip(1 - np.abs(pixels + 0.5 - centre), 0, None)
    return weights / weights.sum(1, keepdims=True)


def expected(pixels, y, x, valid=None):
    """Labels of a network of single pixels at scales y, x, and where they are beyond doubt."""
    height, width = pixels.shape[1:]
    down, across = matrix(height, y), matrix(width, x)
    known = np.ones((height, width)) if valid is None else valid.astype(float)
    share = down @ known @ across.T
    small = (down @ (pixels * known) @ across.T) / np.maximum(share, 1e-12)
    scores = ndwi_scores(small)
    ordered = np.sort(scores, 0)
    rows = np.minimum(((np.arange(height) + 0.5) * y).astype(int), scores.shape[1] - 1)
    cols = np.minimum(((np.arange(width) + 0.5) * x).astype(int), scores.shape[2] - 1)
    clear = (ordered[-1] - ordered[-2] > 1e-2) & (share > 1e-5)
    return scores.argmax(0)[rows[:, None], cols], clear[rows[:, None], cols]


@pytest.fixture
def model(folder):
    """A model trained at 10 m."""
    return ndwi(folder / "m.onnx", described=card(resolution=10.0))


@pytest.mark.parametrize("stitch", ["core", "blend"])
@pytest.mark.parametrize(
    "pixel",
    [(2.6, 2.6), (5, 5), (8, 9.5), (11.2, 11.2), (30, 30), (77, 77), (4, 25), (1, 2)],
    ids=str,
)
@pytest.mark.parametrize("dtype", ["uint8", "int16"])
def test_image_is_read_at_the_models_resolution(folder, model, predict, stitch, pixel, dtype):
    part = 3 if min(pixel) > 10 else 1  # of which many pixels of the model are made
    pixels = noise(4, HEIGHT // part, WIDTH // part, dtype)
    path = write(folder / "a.tif", pixels, transform=grid(*pixel))
    found = predict(path, model, stitch=stitch)
    labels, clear = expected(pixels, pixel[1] / 10, pixel[0] / 10)
    assert clear.mean() > 0.99
    np.testing.assert_array_equal(found["map"][clear], labels[clear])
    assert facts(found["output"])["transform"] == grid(*pixel)


@pytest.mark.parametrize("pixel", [4.0, 25.0])
def test_pixels_without_data_have_no_say(folder, model, predict, pixel):
    pixels = noise(4, HEIGHT, WIDTH, "int16")
    valid = np.random.default_rng(7).random((HEIGHT, WIDTH)) > 0.3
    valid[40:90, 60:150] = False
    path = write(
        folder / "a.tif", np.where(valid, pixels, -9999), transform=grid(pixel), nodata=-9999
    )
    found = predict(path, model)["map"]
    labels, clear = expected(pixels, pixel / 10, pixel / 10, valid)
    np.testing.assert_array_equal(found == 255, ~valid)
    np.testing.assert_array_equal(found[clear & valid], labels[clear & valid])


@pytest.mark.parametrize(
    ("pixel", "resampled"), [(9.01, False), (10.99, False), (8.99, True), (11.01, True)]
)
def test_ten_percent_make_no_difference(folder, model, predict, pixel, resampled):
    pixels = noise(4, HEIGHT, WIDTH)
    path = write(folder / "a.tif", pixels, transform=grid(pixel))
    same = predict(path, model)["map"] == ndwi_labels(pixels)
    assert same.all() is np.bool_(not resampled)


def test_resampling_can_be_left_out(folder, model, predict):
    pixels = noise(4, HEIGHT, WIDTH)
    path = write(folder / "a.tif", pixels, transform=grid(2.5))
    np.testing.assert_array_equal(predict(path, model, resample=False)["map"], ndwi_labels(pixels))


def test_feet(folder, model, predict):
    pixels = noise(4, HEIGHT, WIDTH)
    feet = CRS.from_epsg(2222)  # international feet: 82 of them are 24.9936 m
    path = write(folder / "a.tif", pixels, transform=grid(82.0), crs=feet)
    labels, clear = expected(pixels, 82 * 0.3048 / 10, 82 * 0.3048 / 10)
    np.testing.assert_array_equal(predict(path, model)["map"][clear], labels[clear])


def test_degrees_are_measured_where_the_image_lies(folder, predict):
    """At 60 degrees north a degree of longitude is half one of latitude."""
    step = 0.0002
    north = 60 + step * HEIGHT / 2
    place = Affine(step, 0, 10, 0, -step, north)
    pixels = noise(4, HEIGHT, WIDTH)
    path = write(folder / "a.tif", pixels, transform=place, crs=DEGREES)
    metres = step * np.pi / 180 * 6378137
    model = ndwi(folder / "m.onnx", described=card(resolution=metres / 2))
    found = predict(path, model)["map"]
    labels, clear = expected(pixels, 2.0, 1.0)
    assert (found[clear] == labels[clear]).mean() > 0.999


def test_pixel_size_of_a_picture_is_what_the_user_says(folder, model, predict):
    pixels = noise(4, HEIGHT, WIDTH)
    path = write(folder / "a.tif", pixels, transform=None, crs=None)
    np.testing.assert_array_equal(predict(path, model)["map"], ndwi_labels(pixels))
    labels, clear = expected(pixels, 0.4, 0.4)
    found = predict(path, model, pixel_size=4.0)["map"]
    np.testing.assert_array_equal(found[clear], labels[clear])


def test_pixel_size_does_not_overrule_the_image(folder, model, predict):
    pixels = noise(4, HEIGHT, WIDTH)
    path = write(folder / "a.tif", pixels, transform=grid(10))
    np.testing.assert_array_equal(predict(path, model, pixel_size=3.0)["map"], ndwi_labels(pixels))


@pytest.mark.parametrize("shape", [(1, 1), (1, 90), (3, 2)])
@pytest.mark.parametrize("pixel", [0.5, 90.0])
def test_tiny_images(folder, model, predict, shape, pixel):
    pixels = np.ones((4, *shape), np.uint8) * np.array([9, 90, 5, 3], np.uint8)[:, None, None]
    path = write(folder / "a.tif", pixels, transform=grid(pixel))
    np.testing.assert_array_equal(predict(path, model)["map"], np.zeros(shape))


def test_windows_are_counted_on_the_models_grid(folder, predict):
    bands = (Band("grey"),)
    classes = card().classes[:2]
    weights = np.array([1, -1], np.float32).reshape(2, 1, 1, 1)
    described = card(bands=bands, classes=classes, resolution=10.0, window=64, overlap=0.0)
    model = conv(folder / "m.onnx", weights, None, described)
    path = write(folder / "a.tif", noise(1, 640, 640), crs=UTM, transform=grid(1.0))
    assert predict(path, model)["windows"] == 1
    path = write(folder / "b.tif", noise(1, 64, 64), crs=UTM, transform=grid(100.0))
    assert predict(path, model)["windows"] >= 64

"""The picture in a model file: small, with exact class colours that can be changed."""

import base64
import io

import numpy as np
import pytest
from PIL import Image

from lclab.card import LandClass
from lclab.report.model_picture import MOST_LETTERS, picture, recoloured

CLASSES = (LandClass(1, "a", "#ff0000"), LandClass(2, "b", "#00ff00"), LandClass(5, "c", "#0000ff"))
TABLE = np.array([[255, 0, 0], [0, 255, 0], [0, 0, 255], [128, 128, 128]], np.uint8)


def parts(side=256, seed=0, rows=None):
    rng = np.random.default_rng(seed)
    shape = (rows or side, side)
    image = rng.integers(0, 256, (*shape, 3)).astype(np.uint8)
    return image, TABLE[rng.integers(0, 4, shape)], TABLE[rng.integers(0, 3, shape)]


def pixels(text):
    with Image.open(io.BytesIO(base64.b64decode(text))) as file:
        assert file.format == "PNG"
        return np.asarray(file.convert("RGB"))


@pytest.mark.parametrize("side", [32, 192, 256, 1000])
def test_even_of_noise_it_is_small_enough(side):
    text = picture(*parts(side))
    assert 0 < len(text) <= MOST_LETTERS
    rows, columns = pixels(text).shape[:2]
    assert columns == 3 * rows
    assert rows <= min(side, 192)


def test_colours_of_classes_are_exact_and_the_image_is_near():
    image, labels, mapped = parts(64)
    image[:] = np.linspace(0, 255, 64, dtype=np.uint8)[None, :, None]
    found = np.split(pixels(picture(image, labels, mapped)), 3, axis=1)
    assert np.array_equal(found[1], labels)
    assert np.array_equal(found[2], mapped)
    assert np.abs(found[0].astype(int) - image).max() < 16


def test_of_a_long_block_the_middle_is_shown():
    image, labels, mapped = parts(40, rows=100)
    assert np.array_equal(pixels(picture(image, labels, mapped))[:, 40:80], labels[30:70])


def test_as_many_colours_as_there_are_shades_make_no_picture():
    many = np.random.default_rng(0).integers(0, 256, (64, 64, 3)).astype(np.uint8)
    assert picture(many, many, many) == ""


def test_colours_change_places_but_not_in_the_image():
    image, labels, mapped = parts(64)
    image[:8] = TABLE[0]
    text = picture(image, labels, mapped)
    swapped = (
        LandClass(1, "a", "#00ff00"),
        LandClass(2, "b", "#ff0000"),
        LandClass(5, "c", "#ffff00"),
    )
    before, after = pixels(text), pixels(recoloured(text, CLASSES, swapped))
    assert np.abs(before[:, :64].astype(int) - after[:, :64]).max() < 48
    assert (after[:8, :64, 0] > 200).all()
    expected = {(255, 0, 0): (0, 255, 0), (0, 255, 0): (255, 0, 0), (0, 0, 255): (255, 255, 0)}
    for old, new in zip(before[:, 64:].reshape(-1, 3), after[:, 64:].reshape(-1, 3)):
        assert tuple(new) == expected.get(tuple(old), tuple(old))


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "ÄÖ", base64.b64encode(b"nonsense").decode(), "A" * (MOST_LETTERS + 4)],
)
def test_what_is_no_picture_stays(text):
    assert recoloured(text, CLASSES, CLASSES[1:] + CLASSES[:1]) == text


def test_another_s_picture_stays():
    buffer = io.BytesIO()
    Image.new("RGB", (50, 50), (255, 0, 0)).save(buffer, "PNG")
    text = base64.b64encode(buffer.getvalue()).decode()
    assert recoloured(text, CLASSES, CLASSES[1:] + CLASSES[:1]) == text
